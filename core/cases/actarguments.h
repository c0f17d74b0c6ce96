#pragma once

#include "core/calendar/clock.h"
#include "core/cases/act.h"

#include <algorithm>

/// The KEY=VALUE part of an act as it is typed. Only the parsers of acts include this.
namespace tverrlos::actwords {

struct Argument
{
    QString key;
    QString value;
};

/// The KEY=VALUE part of an act. Readers take keys out; what is left over at the end was not understood.
class Arguments
{
public:
    Arguments(QString verb, QList<Argument> list) : m_verb(std::move(verb)), m_list(std::move(list)) {}

    bool has(const QString &key) const
    {
        return std::any_of(m_list.begin(), m_list.end(), [&](const Argument &a) { return a.key == key; });
    }
    /// The value given under one of these names; aliases keep the command line forgiving. Two values are a
    /// fault: what was typed is never dropped in silence.
    std::optional<QString> take(std::initializer_list<const char *> names)
    {
        std::optional<QString> found;
        for (const char *name : names) {
            m_known.append(QString::fromLatin1(name));
            m_list.removeIf([&](const Argument &a) {
                if (a.key != QLatin1String(name))
                    return false;
                if (found)
                    fault(QT_TRANSLATE_NOOP("Error", "“%1” was given more than once."), {a.key});
                found = a.value;
                return true;
            });
        }
        return found;
    }
    QString text(std::initializer_list<const char *> names) { return take(names).value_or(QString()); }

    QStringList list(std::initializer_list<const char *> names)
    {
        QStringList items;
        const QStringList parts = text(names).split(QLatin1Char(','), Qt::SkipEmptyParts);
        for (const QString &part : parts)
            if (!part.trimmed().isEmpty())
                items.append(part.trimmed());
        return items;
    }
    template<class C>
    QList<C> codes(std::initializer_list<const char *> names)
    {
        QList<C> result;
        const QStringList written = list(names);
        for (const QString &code : written)
            result.append(C(code));
        return result;
    }
    /// A list of codes of a vocabulary.
    template<class E>
    QList<E> facets(std::initializer_list<const char *> names)
    {
        QList<E> values;
        const QStringList written = list(names);
        for (const QString &code : written) {
            if (const auto value = fromCode<E>(code))
                values.append(*value);
            else
                impossible<E>(code, *names.begin());
        }
        return values;
    }
    template<class E>
    std::optional<E> oneOf(std::initializer_list<const char *> names)
    {
        const auto written = take(names);
        if (!written)
            return std::nullopt;
        const auto value = fromCode<E>(written->trimmed());
        if (!value)
            impossible<E>(*written, *names.begin());
        return value;
    }
    std::optional<QDate> day(std::initializer_list<const char *> names)
    {
        const auto written = take(names);
        if (!written)
            return std::nullopt;
        const QDate read = parseDate(*written);
        if (read.isValid())
            return read;
        fault(QT_TRANSLATE_NOOP("Error", "“%1” is not a date (22.11.2026 or 2026-11-22)."), {*written});
        return std::nullopt;
    }
    int hours(std::initializer_list<const char *> names)
    {
        const auto written = take(names);
        if (!written)
            return 0;
        const auto minutes = parseHours(*written);
        if (!minutes)
            fault(QT_TRANSLATE_NOOP("Error", "“%1” is not a number of hours (2.5, 2,5 or 2 1/2)."),
                  {*written});
        return minutes.value_or(0);
    }
    int number(std::initializer_list<const char *> names, int otherwise)
    {
        const auto written = take(names);
        if (!written)
            return otherwise;
        bool ok = false;
        const int read = written->trimmed().toInt(&ok);
        if (!ok)
            fault(QT_TRANSLATE_NOOP("Error", "“%1” is not a whole number."), {*written});
        return read;
    }
    bool flag(std::initializer_list<const char *> names)
    {
        const auto written = take(names);
        if (!written)
            return false;
        const QString word = written->trimmed().toLower();
        static const QStringList yes{QStringLiteral("yes"), QStringLiteral("ja"), QStringLiteral("true"),
                                     QStringLiteral("1"), QStringLiteral("x")};
        static const QStringList no{QStringLiteral("no"), QStringLiteral("nei"), QStringLiteral("false"),
                                    QStringLiteral("0"), QString()};
        if (!yes.contains(word) && !no.contains(word))
            fault(QT_TRANSLATE_NOOP("Error", "“%1” is neither yes nor no."), {*written});
        return yes.contains(word);
    }
    void demand(bool given, const char *key)
    {
        if (!given)
            fault(QT_TRANSLATE_NOOP("Error", "“%1” needs %2=..."), {m_verb, QString::fromLatin1(key)});
    }
    /// Takes, in the order written, every argument whose key is one of these.
    QList<Argument> takeInOrder(const QStringList &keys)
    {
        QList<Argument> taken;
        m_known += keys;
        m_list.removeIf([&](const Argument &a) {
            if (!keys.contains(a.key))
                return false;
            taken.append(a);
            return true;
        });
        return taken;
    }

    void fault(const char *sentence, const QStringList &arguments)
    {
        if (!m_fault)
            m_fault = failure(ErrorCode::Invalid, sentence, arguments);
    }
    /// The act, unless something in it was not understood.
    Result<Act> finish(Act act)
    {
        if (!m_list.isEmpty() && m_known.isEmpty())
            fault(QT_TRANSLATE_NOOP("Error", "“%1” takes nothing more, and so not “%2”."),
                  {m_verb, m_list.first().key});
        if (!m_list.isEmpty())
            fault(QT_TRANSLATE_NOOP("Error", "“%1” does not know “%2”; it takes %3."),
                  {m_verb, m_list.first().key, m_known.join(QStringLiteral(", "))});
        if (m_fault)
            return *m_fault;
        return act;
    }

private:
    template<class E>
    void impossible(const QString &written, const char *name)
    {
        QStringList possible;
        const auto all = allOf<E>();
        for (const E one : all)
            possible.append(codeOf(one));
        fault(QT_TRANSLATE_NOOP("Error", "“%1” is not a possible %2 (%3)."),
              {written, QString::fromLatin1(name), possible.join(QStringLiteral(", "))});
    }

    QString m_verb;
    QList<Argument> m_list;
    QStringList m_known;
    std::optional<Error> m_fault;
};

} // namespace tverrlos::actwords

#include "app/cli/publishedtyping.h"

#include "core/calendar/clock.h"

#include <QFile>

namespace tverrlos::publishedtyping {

namespace {

template<class C>
QList<C> codesIn(const QString &words)
{
    QList<C> list;
    const QStringList parts = words.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &part : parts)
        list.append(C(part.trimmed()));
    return list;
}

Result<QDate> dayFrom(const QString &word)
{
    const QDate day = parseDate(word);
    if (day.isValid())
        return day;
    return failure(ErrorCode::Invalid,
                   QT_TRANSLATE_NOOP("Error", "“%1” is not a date (22.11.2026 or 2026-11-22)."), {word});
}

/// Only what is named changes; the other texts of the language stay.
Result<PublishedAct> editAct(const PublishedAnswer &before, const Words &words)
{
    EditPublishedAct act;
    const auto language =
        fromCode<CaseLanguage>(words.keys.value(QStringLiteral("lang"), QStringLiteral("nb")));
    if (!language)
        return failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "The languages are nb, nn and en."));
    PublishedText text = before.texts.value(*language);
    const PublishedText was = text;
    text.title = words.keys.value(QStringLiteral("title"), text.title);
    text.question = words.keys.value(QStringLiteral("question"), text.question);
    text.answer = words.keys.value(QStringLiteral("answer"), text.answer);
    if (!(text == was))
        act.texts.insert(*language, text);
    if (words.keys.contains(QStringLiteral("regimes")))
        act.regimes = codesIn<RegimeCode>(words.keys.value(QStringLiteral("regimes")));
    if (words.keys.contains(QStringLiteral("topics")))
        act.topics = codesIn<TopicCode>(words.keys.value(QStringLiteral("topics")));
    if (words.keys.contains(QStringLiteral("provisions")))
        act.provisions = codesIn<ProvisionCode>(words.keys.value(QStringLiteral("provisions")));
    if (words.keys.contains(QStringLiteral("references")))
        act.references =
            words.keys.value(QStringLiteral("references")).split(QLatin1Char(';'), Qt::SkipEmptyParts);
    return PublishedAct(act);
}

Result<PublishedAct> clearAct(const PublishedAnswer &, const Words &words)
{
    if (words.keys.contains(QStringLiteral("ask")))
        return PublishedAct(AskClearanceAct{codesIn<AgencyCode>(words.keys.value(QStringLiteral("ask")))});
    const AgencyCode agency(words.keys.value(QStringLiteral("agency")));
    if (agency.isEmpty())
        return missing("ask=AGENCIES, agency=AGENCY");
    if (words.keys.contains(QStringLiteral("refuse")))
        return PublishedAct(RefuseClearanceAct{agency, words.keys.value(QStringLiteral("refuse"))});
    return PublishedAct(ClearAct{agency});
}

Result<PublishedAct> publishAct(const PublishedAnswer &, const Words &words)
{
    PublishAct act;
    act.warningsWhy = words.keys.value(QStringLiteral("why"));
    if (words.keys.contains(QStringLiteral("review"))) {
        const auto day = dayFrom(words.keys.value(QStringLiteral("review")));
        if (!day)
            return day.error();
        act.review = *day;
    }
    return PublishedAct(act);
}

Result<PublishedAct> reviewAct(const PublishedAnswer &, const Words &words)
{
    const auto day = dayFrom(words.keys.value(QStringLiteral("date")));
    if (!day)
        return day.error();
    return PublishedAct(SetReviewAct{*day, words.keys.value(QStringLiteral("why"))});
}

Result<PublishedAct> supersedeAct(const PublishedAnswer &, const Words &words)
{
    const auto by = numberFrom(words.plain.value(1));
    if (!by)
        return by.error();
    return PublishedAct(SupersedeAct{*by});
}

Result<PublishedAct> withdrawAct(const PublishedAnswer &, const Words &words)
{
    return PublishedAct(WithdrawAct{words.keys.value(QStringLiteral("reason"))});
}

} // namespace

Result<QString> valueOf(const QString &written)
{
    if (!written.startsWith(QLatin1Char('@')))
        return written;
    QFile file(written.mid(1));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unreadable, QT_TRANSLATE_NOOP("Error", "%1 could not be read (%2)."),
                       {file.fileName(), file.errorString()});
    if (file.size() > largestText)
        return failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "%1 is too long for one text."),
                       {file.fileName()});
    return QString::fromUtf8(file.readAll());
}

Result<Words> wordsAfter(const QStringList &arguments, const QStringList &keys, int plain)
{
    Words words;
    for (const QString &argument : arguments) {
        const qsizetype sign = argument.indexOf(QLatin1Char('='));
        if (sign <= 0) {
            words.plain.append(argument);
            continue;
        }
        const QString key = argument.left(sign);
        if (!keys.contains(key))
            return failure(ErrorCode::Invalid,
                           QT_TRANSLATE_NOOP("Error", "“%1” is not understood here; it takes %2."),
                           {key, keys.join(QStringLiteral(", "))});
        if (words.keys.contains(key))
            return failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” was given more than once."),
                           {key});
        const Result<QString> value = valueOf(argument.mid(sign + 1));
        if (!value)
            return value.error();
        words.keys.insert(key, *value);
    }
    if (words.plain.size() > plain)
        return failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” is one word too many for %2."),
                       {words.plain.at(plain), QStringLiteral("published")});
    return words;
}

Error missing(const char *what)
{
    return failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "Something is missing: %1."),
                   {QString::fromLatin1(what)});
}

Result<PublishedNumber> numberFrom(const QString &word)
{
    if (const auto number = PublishedNumber::parse(word))
        return *number;
    return failure(ErrorCode::Invalid,
                   QT_TRANSLATE_NOOP("Error", "“%1” is not the number of a published answer (S-2026-003)."),
                   {word});
}

const QMap<QString, Verb> &verbs()
{
    const auto k = [](const char *words) {
        return QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    static const QMap<QString, Verb> table{
        {QStringLiteral("edit"),
         {k("lang title question answer regimes topics provisions references"), 1, editAct}},
        {QStringLiteral("clear"), {k("ask agency refuse"), 1, clearAct}},
        {QStringLiteral("publish"), {k("review why"), 1, publishAct}},
        {QStringLiteral("review"), {k("date why"), 1, reviewAct}},
        {QStringLiteral("supersede"), {{}, 2, supersedeAct}},
        {QStringLiteral("withdraw"), {k("reason"), 1, withdrawAct}},
        {QStringLiteral("undo"),
         {{},
          1,
          [](const PublishedAnswer &, const Words &) { return Result<PublishedAct>(UndoPublishedAct{}); }}},
        {QStringLiteral("redo"),
         {{},
          1,
          [](const PublishedAnswer &, const Words &) { return Result<PublishedAct>(RedoPublishedAct{}); }}},
    };
    return table;
}

} // namespace tverrlos::publishedtyping

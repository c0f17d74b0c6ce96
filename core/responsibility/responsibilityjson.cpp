#include "core/responsibility/responsibilityjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tverrlos {

namespace {

constexpr qsizetype largestFile = 8 * 1024 * 1024;
constexpr qsizetype longestText = 4000;
constexpr qsizetype mostEntries = 20000;

/// One object of the file, with the place it stands for messages. The first fault is kept; reading goes on
/// with defaults, so that callers need not ask after every field.
class Entry
{
public:
    Entry(QJsonObject object, QString place, std::optional<Error> &fault,
          std::initializer_list<const char *> known)
        : m_object(std::move(object)), m_place(std::move(place)), m_fault(fault)
    {
        for (auto it = m_object.begin(); it != m_object.end(); ++it) {
            const bool expected = std::any_of(known.begin(), known.end(), [&](const char *field) {
                return it.key() == QLatin1String(field);
            });
            if (!expected)
                fail(it.key(), QT_TRANSLATE_NOOP("Error", "%1: the field \"%2\" is not known here."));
        }
    }

    QString place() const { return m_place; }

    QString text(const char *field, bool required)
    {
        const QJsonValue value = m_object.value(QLatin1String(field));
        if (value.isUndefined() && !required)
            return {};
        const QString words = value.toString();
        if (!value.isString() || words.trimmed().isEmpty() || words.size() > longestText)
            fail(QLatin1String(field), QT_TRANSLATE_NOOP("Error", "%1: the field \"%2\" must be a text."));
        return words.left(longestText);
    }

    QDate day(const char *field)
    {
        const QJsonValue value = m_object.value(QLatin1String(field));
        if (value.isUndefined() || value.isNull())
            return {};
        const QDate day = QDate::fromString(value.toString(), QStringLiteral("yyyy-MM-dd"));
        if (!day.isValid())
            fail(QLatin1String(field),
                 QT_TRANSLATE_NOOP("Error", "%1: the field \"%2\" must be a day such as 2024-01-01."));
        return day;
    }

    bool flag(const char *field, bool otherwise)
    {
        const QJsonValue value = m_object.value(QLatin1String(field));
        if (!value.isUndefined() && !value.isBool())
            fail(QLatin1String(field),
                 QT_TRANSLATE_NOOP("Error", "%1: the field \"%2\" must be true or false."));
        return value.toBool(otherwise);
    }

    int number(const char *field, int otherwise)
    {
        const QJsonValue value = m_object.value(QLatin1String(field));
        const int read = value.toInt(-1);
        if (!value.isUndefined() && (read < 0 || !value.isDouble()))
            fail(QLatin1String(field),
                 QT_TRANSLATE_NOOP("Error", "%1: the field \"%2\" must be a whole number, 0 or more."));
        return read < 0 ? otherwise : read;
    }

    QJsonArray list(const char *field)
    {
        const QJsonValue value = m_object.value(QLatin1String(field));
        if (!value.isUndefined() && (!value.isArray() || value.toArray().size() > mostEntries))
            fail(QLatin1String(field), QT_TRANSLATE_NOOP("Error", "%1: the field \"%2\" must be a list."));
        return value.toArray();
    }

    /// Every element as an object, handed on with the place it stands.
    template<class Read>
    void objects(const char *field, std::initializer_list<const char *> known, Read read)
    {
        const QJsonArray values = list(field);
        for (qsizetype i = 0; i < values.size() && !m_fault; ++i) {
            const QString where = QStringLiteral("%1 %2[%3]").arg(m_place, QLatin1String(field)).arg(i);
            if (!values.at(i).isObject()) {
                fail(QStringLiteral("%1[%2]").arg(QLatin1String(field)).arg(i),
                     QT_TRANSLATE_NOOP("Error", "%1: the field \"%2\" must be an object."));
                return;
            }
            Entry entry(values.at(i).toObject(), where, m_fault, known);
            read(entry);
        }
    }

    std::optional<Entry> object(const char *field, std::initializer_list<const char *> known)
    {
        const QJsonValue value = m_object.value(QLatin1String(field));
        if (value.isUndefined())
            return std::nullopt;
        if (!value.isObject())
            fail(QLatin1String(field), QT_TRANSLATE_NOOP("Error", "%1: the field \"%2\" must be an object."));
        return Entry(value.toObject(), m_place, m_fault, known);
    }

    template<class E>
    E code(const char *field)
    {
        const std::optional<E> value = fromCode<E>(text(field, true));
        if (!value)
            fail(QLatin1String(field),
                 QT_TRANSLATE_NOOP("Error", "%1: the field \"%2\" holds an unknown word."));
        return value.value_or(allOf<E>().constFirst());
    }

    void fail(const QString &field, const char *sentence)
    {
        if (!m_fault)
            m_fault = failure(ErrorCode::Invalid, sentence, {m_place, field});
    }

private:
    QJsonObject m_object;
    QString m_place;
    std::optional<Error> &m_fault;
};

Validity validity(Entry &entry)
{
    return {entry.day("from"), entry.day("to")};
}

Grounds grounds(Entry &entry, bool sourceRequired)
{
    return {entry.text("source", sourceRequired), entry.flag("verified", true), entry.text("note", false)};
}

Partnership::Standing standing(Entry &entry)
{
    const QString word = entry.text("standing", true);
    if (word == QLatin1String("holds"))
        return Partnership::Standing::Holds;
    if (word == QLatin1String("observes"))
        return Partnership::Standing::Observes;
    if (word != QLatin1String("takes"))
        entry.fail(QStringLiteral("standing"),
                   QT_TRANSLATE_NOOP("Error", "%1: the field \"%2\" must be holds, takes or observes."));
    return Partnership::Standing::Takes;
}

ResponsibilityNode node(Entry &entry)
{
    ResponsibilityNode node;
    node.code = entry.text("code", true);
    node.kind = entry.code<NodeKind>("kind");
    node.valid = validity(entry);
    node.precedence = entry.number("precedence", node.precedence);
    node.grounds = grounds(entry, true);
    entry.objects("names", {"nb", "nn", "en", "from", "to", "source", "verified", "note"}, [&](Entry &name) {
        const LocalisedText text{name.text("nb", true), name.text("nn", true), name.text("en", true)};
        Grounds own = grounds(name, false);
        if (own.source.isEmpty())
            own.source = node.grounds.source;
        node.names.append({text, validity(name), own});
    });
    for (const QJsonValue &alias : entry.list("aliases")) {
        if (!alias.isString() || alias.toString().trimmed().isEmpty() ||
            alias.toString().size() > longestText)
            entry.fail(QStringLiteral("aliases"),
                       QT_TRANSLATE_NOOP("Error", "%1: the field \"%2\" must be texts."));
        node.aliases.append(alias.toString());
    }
    entry.objects("switchedOn", {"from", "to"},
                  [&](Entry &period) { node.switchedOn.append(validity(period)); });
    entry.objects("partnerships", {"standing", "from", "to", "source", "verified", "note"},
                  [&](Entry &taken) {
                      node.partnerships.append({standing(taken), validity(taken), grounds(taken, true)});
                  });
    return node;
}

ResponsibilityEdge edge(Entry &entry)
{
    ResponsibilityEdge edge;
    edge.from = entry.text("from", true);
    edge.to = entry.text("to", true);
    edge.kind = entry.code<EdgeKind>("kind");
    edge.supporting = entry.flag("supporting", false);
    edge.renamed = entry.flag("renamed", false);
    if (std::optional<Entry> valid = entry.object("valid", {"from", "to"}))
        edge.valid = validity(*valid);
    edge.grounds = grounds(entry, true);
    return edge;
}

} // namespace

Result<void> readResponsibility(const QString &fileName, const QByteArray &json, ResponsibilityParts &parts)
{
    if (json.size() > largestFile)
        return failure(ErrorCode::Invalid,
                       QT_TRANSLATE_NOOP("Error", "%1 is larger than reference data can be."), {fileName});
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject()) {
        const auto end = json.begin() + std::min<qsizetype>(problem.offset, json.size());
        const auto line = std::count(json.begin(), end, '\n') + 1;
        return failure(ErrorCode::Invalid,
                       QT_TRANSLATE_NOOP("Error", "%1, line %2, cannot be read as a JSON object: %3."),
                       {fileName, QString::number(line), problem.errorString()});
    }
    std::optional<Error> fault;
    Entry file(document.object(), fileName, fault, {"about", "nodes", "edges"});
    file.objects("nodes",
                 {"code", "kind", "from", "to", "names", "aliases", "precedence", "switchedOn",
                  "partnerships", "source", "verified", "note"},
                 [&](Entry &entry) { parts.nodes.append(node(entry)); });
    file.objects("edges",
                 {"from", "kind", "to", "supporting", "renamed", "valid", "source", "verified", "note"},
                 [&](Entry &entry) { parts.edges.append(edge(entry)); });
    if (fault)
        return *fault;
    return {};
}

} // namespace tverrlos

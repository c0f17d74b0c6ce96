#include "core/responsibility/graphedit.h"

#include "core/responsibility/jsonentry.h"
#include "core/responsibility/responsibilityjson.h"

#include <QJsonDocument>

// Edits as they are stored in the log, and read again.
namespace tverrlos {

namespace {

/// Writes an object; what is empty is left out.
class Writing
{
public:
    explicit Writing(const QString &edit) { text("edit", edit); }
    Writing &text(const char *field, const QString &value)
    {
        if (!value.isEmpty())
            m_object.insert(QLatin1String(field), value);
        return *this;
    }
    template<class Tag>
    Writing &text(const char *field, const Code<Tag> &value)
    {
        return text(field, value.text());
    }
    Writing &day(const char *field, const QDate &value) { return text(field, value.toString(Qt::ISODate)); }
    Writing &valid(const Validity &value) { return day("from", value.from).day("to", value.to); }
    Writing &flag(const char *field, bool value)
    {
        if (value)
            m_object.insert(QLatin1String(field), true);
        return *this;
    }
    Writing &list(const char *field, const QStringList &values)
    {
        if (!values.isEmpty())
            m_object.insert(QLatin1String(field), QJsonArray::fromStringList(values));
        return *this;
    }
    Writing &name(const char *field, const LocalisedText &value)
    {
        if (!value.nb.isEmpty())
            m_object.insert(QLatin1String(field), QJsonObject{{QStringLiteral("nb"), value.nb},
                                                              {QStringLiteral("nn"), value.nn},
                                                              {QStringLiteral("en"), value.en}});
        return *this;
    }
    QJsonObject take() { return std::move(m_object); }
    QJsonObject m_object;
};

struct Write
{
    QString code;

    QJsonObject operator()(const AddBody &e) const
    {
        Writing out(code);
        out.text("code", e.code).text("kind", codeOf(e.kind)).name("name", e.name).list("aliases", e.aliases);
        out.text("ministry", e.ministry).flag("withoutMinistry", e.withoutMinistry).valid(e.valid);
        if (e.precedence)
            out.m_object.insert(QStringLiteral("precedence"), *e.precedence);
        return out.take();
    }
    QJsonObject operator()(const AddMatter &e) const
    {
        Writing out(code);
        out.text("code", e.code).text("kind", codeOf(e.kind)).name("name", e.name).list("aliases", e.aliases);
        return out.list("partOf", e.partOf).take();
    }
    QJsonObject operator()(const EndBody &e) const
    {
        return Writing(code).text("body", e.body).day("day", e.day).take();
    }
    QJsonObject operator()(const RenameNode &e) const
    {
        return Writing(code).text("code", e.code).name("name", e.name).day("day", e.day).take();
    }
    QJsonObject operator()(const SucceedBody &e) const
    {
        Writing out(code);
        return out.text("body", e.body)
            .text("successor", e.successor)
            .name("name", e.name)
            .day("day", e.day)
            .take();
    }
    QJsonObject operator()(const MergeBody &e) const
    {
        return Writing(code).text("body", e.body).text("into", e.into).day("day", e.day).take();
    }
    QJsonObject operator()(const SplitBody &e) const
    {
        Writing out(code);
        out.text("body", e.body).text("first", e.first).text("second", e.second);
        out.name("firstName", e.firstName).name("secondName", e.secondName);
        return out.list("toSecond", e.toSecond).day("day", e.day).take();
    }
    QJsonObject operator()(const MoveAgency &e) const
    {
        return Writing(code).text("agency", e.agency).text("ministry", e.ministry).day("day", e.day).take();
    }
    QJsonObject operator()(const SetPartnership &e) const
    {
        Writing out(code);
        out.text("agency", e.agency).day("day", e.day);
        return out.text("standing", e.standing ? QString(codeOf(*e.standing)) : QString()).take();
    }
    QJsonObject operator()(const AddEdge &e) const
    {
        Writing out(code);
        out.text("begins", e.from).text("kind", codeOf(e.kind)).text("ends", e.to);
        return out.flag("supporting", e.supporting).valid(e.valid).take();
    }
    QJsonObject operator()(const EndEdge &e) const
    {
        Writing out(code);
        return out.text("begins", e.from)
            .text("kind", codeOf(e.kind))
            .text("ends", e.to)
            .day("day", e.day)
            .take();
    }
    QJsonObject operator()(const SettleMatter &e) const
    {
        QStringList consulted;
        for (const AgencyCode &agency : e.consulted)
            consulted.append(agency.text());
        Writing out(code);
        out.text("matter", e.matter).text("lead", e.lead).list("consulted", consulted);
        return out.text("decidedBy", e.decidedBy).day("decided", e.decided).valid(e.valid).take();
    }
    QJsonObject operator()(const SwitchRegimeOn &e) const
    {
        Writing out(code);
        return out.text("regime", e.regime)
            .valid(e.valid)
            .text("owner", e.owner)
            .text("role", codeOf(e.role))
            .take();
    }
    QJsonObject operator()(const SwitchRegimeOff &e) const
    {
        return Writing(code).text("regime", e.regime).day("day", e.day).take();
    }
    QJsonObject operator()(const ReplaceGraph &e) const
    {
        Writing out(code);
        out.m_object.insert(QStringLiteral("graph"), responsibilityToJson(e.parts));
        return out.take();
    }
};

/// Reads the fields of one edit. The fields every edit may have are known beforehand.
class Reading
{
public:
    explicit Reading(QJsonObject json)
        : m_json(std::move(json)),
          m_entry(
              m_json, QStringLiteral("edit"), m_fault,
              {"edit",       "code",    "kind",   "name",       "aliases",    "ministry", "withoutMinistry",
               "precedence", "from",    "to",     "partOf",     "body",       "day",      "successor",
               "into",       "first",   "second", "firstName",  "secondName", "toSecond", "agency",
               "standing",   "begins",  "ends",   "supporting", "matter",     "lead",     "consulted",
               "decidedBy",  "decided", "regime", "owner",      "role",       "graph",    "source",
               "verified",   "note"})
    {}

    Result<GraphEdit> edit();

private:
    QString text(const char *field) { return m_entry.text(field, true); }
    QString maybe(const char *field) { return m_entry.text(field, false); }
    template<class C>
    C code(const char *field)
    {
        return C(text(field));
    }
    QDate day() { return m_entry.day("day"); }
    Validity valid() { return {m_entry.day("from"), m_entry.day("to")}; }
    LocalisedText name(const char *field)
    {
        auto names = m_entry.object(field, {"nb", "nn", "en"});
        if (!names)
            return {};
        return {names->text("nb", true), names->text("nn", true), names->text("en", true)};
    }
    QStringList list(const char *field)
    {
        QStringList values;
        for (const QJsonValue &value : m_entry.list(field)) {
            if (!value.isString())
                m_entry.fail(QLatin1String(field),
                             QT_TRANSLATE_NOOP("Error", "%1: the field \"%2\" must be texts."));
            values.append(value.toString());
        }
        return values;
    }
    std::optional<GraphChange> body(const QString &which);
    std::optional<GraphChange> matter(const QString &which);
    GraphChange added();
    GraphChange partnership();
    GraphChange settled();
    GraphChange replaced();

    QJsonObject m_json;
    std::optional<Error> m_fault;
    JsonEntry m_entry;
};

GraphChange Reading::added()
{
    AddBody e;
    e.code = text("code");
    e.kind = m_entry.code<NodeKind>("kind");
    e.name = name("name");
    e.aliases = list("aliases");
    e.ministry = AgencyCode(maybe("ministry"));
    e.withoutMinistry = m_entry.flag("withoutMinistry", false);
    if (m_json.contains(QStringLiteral("precedence")))
        e.precedence = m_entry.number("precedence", 0);
    e.valid = valid();
    return e;
}

GraphChange Reading::partnership()
{
    SetPartnership e{code<AgencyCode>("agency"), {}, day()};
    if (m_json.contains(QStringLiteral("standing")))
        e.standing = m_entry.code<Partnership::Standing>("standing");
    return e;
}

GraphChange Reading::settled()
{
    SettleMatter e;
    e.matter = text("matter");
    e.lead = code<AgencyCode>("lead");
    for (const QString &agency : list("consulted"))
        e.consulted.append(AgencyCode(agency));
    e.decidedBy = text("decidedBy");
    e.decided = m_entry.day("decided");
    e.valid = valid();
    return e;
}

GraphChange Reading::replaced()
{
    ReplaceGraph e;
    const QJsonDocument graph(m_json.value(QStringLiteral("graph")).toObject());
    const Result<void> read =
        readResponsibility(QStringLiteral("graph"), graph.toJson(QJsonDocument::Compact), e.parts);
    if (!read && !m_fault)
        m_fault = read.error();
    return e;
}

std::optional<GraphChange> Reading::body(const QString &which)
{
    if (which == QLatin1String("add-body"))
        return added();
    if (which == QLatin1String("end"))
        return EndBody{code<AgencyCode>("body"), day()};
    if (which == QLatin1String("rename"))
        return RenameNode{text("code"), name("name"), day()};
    if (which == QLatin1String("succeed"))
        return SucceedBody{code<AgencyCode>("body"), code<AgencyCode>("successor"), name("name"), day()};
    if (which == QLatin1String("merge"))
        return MergeBody{code<AgencyCode>("body"), code<AgencyCode>("into"), day()};
    if (which == QLatin1String("split"))
        return SplitBody{code<AgencyCode>("body"),
                         code<AgencyCode>("first"),
                         code<AgencyCode>("second"),
                         name("firstName"),
                         name("secondName"),
                         list("toSecond"),
                         day()};
    if (which == QLatin1String("move"))
        return MoveAgency{code<AgencyCode>("agency"), AgencyCode(maybe("ministry")), day()};
    if (which == QLatin1String("partner"))
        return partnership();
    return std::nullopt;
}

std::optional<GraphChange> Reading::matter(const QString &which)
{
    if (which == QLatin1String("add-matter"))
        return AddMatter{text("code"), m_entry.code<NodeKind>("kind"), name("name"), list("aliases"),
                         list("partOf")};
    if (which == QLatin1String("add-edge"))
        return AddEdge{text("begins"), text("ends"), m_entry.code<EdgeKind>("kind"),
                       m_entry.flag("supporting", false), valid()};
    if (which == QLatin1String("end-edge"))
        return EndEdge{text("begins"), text("ends"), m_entry.code<EdgeKind>("kind"), day()};
    if (which == QLatin1String("settle"))
        return settled();
    if (which == QLatin1String("switch-on"))
        return SwitchRegimeOn{code<RegimeCode>("regime"), valid(), AgencyCode(maybe("owner")),
                              m_entry.code<EdgeKind>("role")};
    if (which == QLatin1String("switch-off"))
        return SwitchRegimeOff{code<RegimeCode>("regime"), day()};
    if (which == QLatin1String("replace"))
        return replaced();
    return std::nullopt;
}

template<std::size_t... Kind>
QStringList codesOf(std::index_sequence<Kind...>)
{
    return {editCode(GraphChange(std::in_place_index<Kind>))...};
}

Result<GraphEdit> Reading::edit()
{
    const QString which = text("edit");
    std::optional<GraphChange> change = body(which);
    if (!change)
        change = matter(which);
    const Grounds grounds{maybe("source"), m_entry.flag("verified", true), maybe("note")};
    if (!change)
        m_entry.failUnknown("edit", codesOf(std::make_index_sequence<std::variant_size_v<GraphChange>>()));
    if (m_fault)
        return *m_fault;
    return GraphEdit{*change, grounds};
}

} // namespace

QString editCode(const GraphChange &change)
{
    struct Codes
    {
        const char *operator()(const AddBody &) const { return "add-body"; }
        const char *operator()(const AddMatter &) const { return "add-matter"; }
        const char *operator()(const EndBody &) const { return "end"; }
        const char *operator()(const RenameNode &) const { return "rename"; }
        const char *operator()(const SucceedBody &) const { return "succeed"; }
        const char *operator()(const MergeBody &) const { return "merge"; }
        const char *operator()(const SplitBody &) const { return "split"; }
        const char *operator()(const MoveAgency &) const { return "move"; }
        const char *operator()(const SetPartnership &) const { return "partner"; }
        const char *operator()(const AddEdge &) const { return "add-edge"; }
        const char *operator()(const EndEdge &) const { return "end-edge"; }
        const char *operator()(const SettleMatter &) const { return "settle"; }
        const char *operator()(const SwitchRegimeOn &) const { return "switch-on"; }
        const char *operator()(const SwitchRegimeOff &) const { return "switch-off"; }
        const char *operator()(const ReplaceGraph &) const { return "replace"; }
    };
    return QString::fromLatin1(std::visit(Codes{}, change));
}

QJsonObject toJson(const GraphEdit &edit)
{
    QJsonObject json = std::visit(Write{editCode(edit.change)}, edit.change);
    if (!edit.grounds.source.isEmpty())
        json.insert(QStringLiteral("source"), edit.grounds.source);
    if (!edit.grounds.verified)
        json.insert(QStringLiteral("verified"), false);
    if (!edit.grounds.note.isEmpty())
        json.insert(QStringLiteral("note"), edit.grounds.note);
    return json;
}

Result<GraphEdit> graphEditFromJson(const QJsonObject &json)
{
    return Reading(json).edit();
}

} // namespace tverrlos

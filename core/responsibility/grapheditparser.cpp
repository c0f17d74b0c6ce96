#include "core/responsibility/graphedit.h"

#include "core/calendar/clock.h"
#include "core/responsibility/norwegianedits.h"

#include <QMap>

#include <algorithm>

// `graph edit merge ehelse into hdir on 2024-01-01 source="..."` as a GraphEdit: a verb, then names in order,
// KEY=VALUE, and the small words that stand before a day or a name.
namespace tverrlos {

namespace {

class EditWords
{
public:
    EditWords(QString verb, const QStringList &words) : m_verb(std::move(verb)) { read(words); }

    qsizetype count() const { return m_names.size(); }
    QString peek(qsizetype place) const { return m_names.value(place); }
    /// The next name in order; `what` says in the message what is missing.
    QString name(const char *what)
    {
        if (m_names.isEmpty()) {
            fault(QT_TRANSLATE_NOOP("Error", "“%1” needs %2."), {m_verb, QString::fromLatin1(what)});
            return {};
        }
        return m_names.takeFirst();
    }
    QString text(const char *key, bool needed = false)
    {
        m_known.append(QString::fromLatin1(key));
        const QString value = m_values.take(QLatin1String(key)).trimmed();
        if (needed && value.isEmpty())
            fault(QT_TRANSLATE_NOOP("Error", "“%1” needs %2=..."), {m_verb, QString::fromLatin1(key)});
        return value;
    }
    bool has(const char *key) const { return m_values.contains(QLatin1String(key)); }
    QStringList list(const char *key)
    {
        QStringList values;
        for (const QString &part : text(key).split(QLatin1Char(','), Qt::SkipEmptyParts))
            if (!part.trimmed().isEmpty())
                values.append(part.trimmed());
        return values;
    }
    QDate day(const char *key, bool needed = false)
    {
        const QString written = text(key, needed);
        if (written.isEmpty())
            return {};
        const QDate read = parseDate(written);
        if (!read.isValid())
            fault(QT_TRANSLATE_NOOP("Error", "“%1” is not a date (22.11.2026 or 2026-11-22)."), {written});
        return read;
    }
    LocalisedText words(const QString &prefix = {})
    {
        const auto key = [&](const char *ending) { return (prefix + QLatin1String(ending)).toLatin1(); };
        const QString nb = text(key("name").constData());
        const QString nn = text(key("name-nn").constData());
        const QString en = text(key("name-en").constData());
        return {nb, nn.isEmpty() ? nb : nn, en.isEmpty() ? nb : en};
    }
    bool flag(const char *key, bool otherwise)
    {
        const QString word = text(key).toLower();
        static const QStringList yes{QStringLiteral("yes"), QStringLiteral("ja"), QStringLiteral("true")};
        static const QStringList no{QStringLiteral("no"), QStringLiteral("nei"), QStringLiteral("false")};
        if (!word.isEmpty() && !yes.contains(word) && !no.contains(word))
            fault(QT_TRANSLATE_NOOP("Error", "“%1” is neither yes nor no."), {word});
        return word.isEmpty() ? otherwise : yes.contains(word);
    }
    std::optional<int> number(const char *key)
    {
        const QString written = text(key);
        bool ok = false;
        const int read = written.toInt(&ok);
        if (!written.isEmpty() && (!ok || read < 0))
            fault(QT_TRANSLATE_NOOP("Error", "“%1” is not a whole number."), {written});
        return ok && read >= 0 ? std::optional(read) : std::nullopt;
    }
    template<class E>
    E oneOf(const QString &written, const char *what)
    {
        if (const auto value = fromCode<E>(written.trimmed().toLower()))
            return *value;
        QStringList possible;
        const auto all = allOf<E>();
        for (const E one : all)
            possible.append(codeOf(one));
        fault(QT_TRANSLATE_NOOP("Error", "“%1” is not a possible %2 (%3)."),
              {written, QString::fromLatin1(what), possible.join(QStringLiteral(", "))});
        return all.constFirst();
    }
    void fault(const char *sentence, const QStringList &arguments)
    {
        if (!m_fault)
            m_fault =
                failure(ErrorCode::Invalid, sentence, arguments,
                        QT_TRANSLATE_NOOP("Error", "“graph edit --list” shows how each edit is typed."));
    }
    Result<GraphEdit> finish(const GraphChange &change)
    {
        GraphEdit edit{change, {text("source"), flag("verified", true), text("note")}};
        if (!m_names.isEmpty())
            fault(QT_TRANSLATE_NOOP("Error", "“%1” is one word too many for %2."),
                  {m_names.constFirst(), m_verb});
        if (!m_values.isEmpty())
            fault(QT_TRANSLATE_NOOP("Error", "“%1” does not know “%2”; it takes %3."),
                  {m_verb, m_values.firstKey(), m_known.join(QStringLiteral(", "))});
        if (m_fault)
            return *m_fault;
        return edit;
    }

private:
    void read(const QStringList &words);
    void put(const QString &key, const QString &value)
    {
        if (m_values.contains(key))
            fault(QT_TRANSLATE_NOOP("Error", "“%1” was given more than once."), {key});
        m_values.insert(key, value);
    }

    QString m_verb;
    QStringList m_names;
    QMap<QString, QString> m_values;
    QStringList m_known;
    std::optional<Error> m_fault;
};

/// The small words, and the key each stands for.
QString keyOf(const QString &word)
{
    static const QMap<QString, QString> keys{
        {QStringLiteral("from"), QStringLiteral("from")},   {QStringLiteral("on"), QStringLiteral("from")},
        {QStringLiteral("at"), QStringLiteral("from")},     {QStringLiteral("date"), QStringLiteral("from")},
        {QStringLiteral("to"), QStringLiteral("to")},       {QStringLiteral("until"), QStringLiteral("to")},
        {QStringLiteral("into"), QStringLiteral("into")},   {QStringLiteral("and"), QStringLiteral("and")},
        {QStringLiteral("under"), QStringLiteral("under")}, {QStringLiteral("by"), QStringLiteral("by")}};
    return keys.value(word.toLower());
}

void EditWords::read(const QStringList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        const qsizetype sign = word.indexOf(QLatin1Char('='));
        if (sign > 0) {
            const QString key = word.left(sign).trimmed().toLower();
            const QString small = keyOf(key);
            put(small.isEmpty() ? key : small, word.mid(sign + 1));
        } else if (const QString key = keyOf(word); !key.isEmpty()) {
            if (i + 1 == words.size())
                fault(QT_TRANSLATE_NOOP("Error", "Something is missing after “%1”."), {word});
            else
                put(key, words.at(++i));
        } else {
            m_names.append(word);
        }
    }
}

bool isNone(const QString &written)
{
    return written.compare(QLatin1String("none"), Qt::CaseInsensitive) == 0 ||
           written.compare(QLatin1String("ingen"), Qt::CaseInsensitive) == 0;
}

Result<GraphEdit> parseAddBody(EditWords &w, NodeKind kind)
{
    AddBody edit;
    edit.kind = kind;
    edit.code = w.name("a code");
    edit.name = w.words();
    edit.aliases = w.list("alias");
    if (kind == NodeKind::Agency) {
        const QString ministry = w.has("under") ? w.text("under") : w.text("ministry");
        edit.withoutMinistry = isNone(ministry);
        edit.ministry = AgencyCode(edit.withoutMinistry ? QString() : ministry);
        edit.precedence = w.number("precedence");
    }
    edit.valid = {w.day("from"), w.day("to")};
    return w.finish(edit);
}

Result<GraphEdit> parseAddMatter(EditWords &w, NodeKind kind)
{
    AddMatter edit;
    edit.kind = kind;
    edit.code = w.name("a code");
    edit.name = w.words();
    edit.aliases = w.list("alias");
    edit.partOf = w.list("part-of");
    return w.finish(edit);
}

Result<GraphEdit> parseAddEdge(EditWords &w)
{
    AddEdge edit;
    edit.from = w.name("agency, kind and what it answers for");
    edit.kind = w.oneOf<EdgeKind>(w.name("a kind"), "kind");
    edit.to = w.name("what the edge leads to");
    edit.supporting = w.flag("supporting", false);
    edit.valid = {w.day("from"), w.day("to")};
    return w.finish(edit);
}

Result<GraphEdit> parseAdd(EditWords &w)
{
    const QString first = w.peek(0).toLower();
    if (first == QLatin1String("edge")) {
        w.name("edge");
        return parseAddEdge(w);
    }
    const auto kind = fromCode<NodeKind>(first);
    if (!kind)
        return parseAddEdge(w);
    w.name("a kind");
    return *kind == NodeKind::Agency || *kind == NodeKind::Ministry ? parseAddBody(w, *kind)
                                                                    : parseAddMatter(w, *kind);
}

Result<GraphEdit> parseEnd(EditWords &w)
{
    if (w.peek(0).toLower() == QLatin1String("edge"))
        w.name("edge");
    else if (w.count() < 3)
        return w.finish(EndBody{AgencyCode(w.name("an agency")), w.day("from", true)});
    EndEdge edit;
    edit.from = w.name("an agency");
    edit.kind = w.oneOf<EdgeKind>(w.name("a kind"), "kind");
    edit.to = w.name("what the edge leads to");
    edit.day = w.day("from", true);
    return w.finish(edit);
}

Result<GraphEdit> parseSplit(EditWords &w)
{
    SplitBody edit;
    edit.body = AgencyCode(w.name("an agency"));
    edit.first = AgencyCode(w.text("into", true));
    edit.second = AgencyCode(w.text("and", true));
    edit.firstName = w.words();
    edit.secondName = w.words(QStringLiteral("second-"));
    edit.toSecond = w.list("second");
    edit.day = w.day("from", true);
    return w.finish(edit);
}

Result<GraphEdit> parsePartner(EditWords &w)
{
    SetPartnership edit;
    edit.agency = AgencyCode(w.name("an agency"));
    const QString standing = w.name("holds, takes, observes or none");
    if (!isNone(standing))
        edit.standing = w.oneOf<Partnership::Standing>(standing, "standing");
    edit.day = w.day("from", true);
    return w.finish(edit);
}

Result<GraphEdit> parseSettle(EditWords &w)
{
    SettleMatter edit;
    edit.matter = w.name("a topic, provision or regime");
    edit.lead = AgencyCode(w.text("lead", true));
    for (const QString &agency : w.list("consult"))
        edit.consulted.append(AgencyCode(agency));
    edit.decidedBy = w.text("by", true);
    edit.decided = w.day("decided", true);
    edit.valid = {w.day("from"), w.day("to")};
    if (!edit.valid.from.isValid())
        edit.valid.from = edit.decided;
    return w.finish(edit);
}

Result<GraphEdit> parseSwitch(EditWords &w, const QString &way)
{
    if (way == QLatin1String("off"))
        return w.finish(SwitchRegimeOff{RegimeCode(w.name("a regime")), w.day("from", true)});
    SwitchRegimeOn edit;
    edit.regime = RegimeCode(w.name("a regime"));
    edit.valid.from = w.day("from", true);
    edit.valid.to = w.day("to");
    edit.owner = AgencyCode(w.text("owner"));
    if (w.has("role"))
        edit.role = w.oneOf<EdgeKind>(w.text("role"), "role");
    return w.finish(edit);
}

Result<GraphEdit> parseByVerb(const QString &verb, const QStringList &rest)
{
    if (verb == QLatin1String("switch")) {
        const QString way = rest.value(0).toLower();
        EditWords w(verb + QLatin1Char(' ') + way, rest.mid(1));
        if (way != QLatin1String("on") && way != QLatin1String("off"))
            w.fault(QT_TRANSLATE_NOOP("Error", "“%1” is not a possible %2 (%3)."),
                    {rest.value(0), verb, QStringLiteral("on, off")});
        return parseSwitch(w, way);
    }
    EditWords w(verb, rest);
    if (verb == QLatin1String("add"))
        return parseAdd(w);
    if (verb == QLatin1String("end"))
        return parseEnd(w);
    if (verb == QLatin1String("rename"))
        return w.finish(RenameNode{w.name("what is renamed"), w.words(), w.day("from", true)});
    if (verb == QLatin1String("succeed"))
        return w.finish(SucceedBody{AgencyCode(w.name("an agency")), AgencyCode(w.text("by", true)),
                                    w.words(), w.day("from", true)});
    if (verb == QLatin1String("merge"))
        return w.finish(MergeBody{AgencyCode(w.name("an agency")), AgencyCode(w.text("into", true)),
                                  w.day("from", true)});
    if (verb == QLatin1String("split"))
        return parseSplit(w);
    if (verb == QLatin1String("move")) {
        const AgencyCode agency(w.name("an agency"));
        const QString ministry = w.text("under", true);
        return w.finish(
            MoveAgency{agency, AgencyCode(isNone(ministry) ? QString() : ministry), w.day("from", true)});
    }
    if (verb == QLatin1String("partner"))
        return parsePartner(w);
    if (verb == QLatin1String("settle"))
        return parseSettle(w);
    static const QString verbs =
        QStringLiteral("add, end, rename, succeed, merge, split, move, partner, settle, switch");
    w.fault(QT_TRANSLATE_NOOP("Error", "“%1” is not a possible %2 (%3)."),
            {verb, QStringLiteral("edit"), verbs});
    return w.finish(EndBody());
}

} // namespace

QList<GraphEditUsage> editUsages()
{
    const auto usage = [](const char *words, const char *purpose) {
        return GraphEditUsage{QString::fromLatin1(words), QString::fromUtf8(purpose)};
    };
    return {
        usage("add agency CODE name=\"..\" ministry=CODE|none [from D] [precedence=N] [alias=..,..]",
              QT_TRANSLATE_NOOP("GraphEdit", "Add an agency.")),
        usage("add ministry CODE name=\"..\" [from D]", QT_TRANSLATE_NOOP("GraphEdit", "Add a ministry.")),
        usage("add regime|topic|provision CODE name=\"..\" [part-of=CODE,..]",
              QT_TRANSLATE_NOOP("GraphEdit", "Add a regime, a topic or a provision.")),
        usage("add CODE KIND CODE [from D] [to D] [supporting=yes]",
              QT_TRANSLATE_NOOP("GraphEdit", "Add a responsibility, e.g. add fhi interprets EHDS.")),
        usage("end AGENCY|MINISTRY on D",
              QT_TRANSLATE_NOOP("GraphEdit", "End an agency that nobody carries on, or a ministry that no "
                                             "agency stands under.")),
        usage("end CODE KIND CODE on D", QT_TRANSLATE_NOOP("GraphEdit", "End a responsibility.")),
        usage("rename CODE name=\"..\" from D",
              QT_TRANSLATE_NOOP("GraphEdit", "Give another name from a day.")),
        usage("succeed AGENCY by CODE name=\"..\" from D",
              QT_TRANSLATE_NOOP("GraphEdit", "Let an agency live on under a new code and name.")),
        usage("merge AGENCY into AGENCY on D",
              QT_TRANSLATE_NOOP("GraphEdit", "Let another agency carry on an agency's work.")),
        usage("split AGENCY into CODE and CODE from D [second=CODE,..] [name=\"..\"] [second-name=\"..\"]",
              QT_TRANSLATE_NOOP("GraphEdit", "Make an agency two, and say what the second answers for.")),
        usage("move AGENCY under MINISTRY|none from D",
              QT_TRANSLATE_NOOP("GraphEdit", "Put an agency under another ministry, or say that none is "
                                             "known.")),
        usage("partner AGENCY holds|takes|observes|none from D",
              QT_TRANSLATE_NOOP("GraphEdit", "Say how an agency takes part in the service.")),
        usage("settle TOPIC lead=AGENCY [consult=AGENCY,..] by=\"..\" decided=D [from D] [to D]",
              QT_TRANSLATE_NOOP("GraphEdit", "Settle a grey zone: one leads, others are consulted.")),
        usage("switch on REGIME from D [to D] [owner=AGENCY] [role=KIND]",
              QT_TRANSLATE_NOOP("GraphEdit", "Let cases be tagged with a regime from a day.")),
        usage("switch off REGIME from D",
              QT_TRANSLATE_NOOP("GraphEdit", "Let no case be tagged with a regime from a day.")),
    };
}

Result<GraphEdit> parseGraphEdit(const QStringList &words)
{
    const QStringList english = inEnglish(words);
    return parseByVerb(english.value(0).toLower(), english.mid(1));
}

} // namespace tverrlos

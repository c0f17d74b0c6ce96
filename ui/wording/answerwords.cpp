#include "ui/wording/answerwords.h"

#include "ui/wording/words.h"

namespace tverrlos {

namespace {

class Naming
{
public:
    Naming(const QDate &day, const ResponsibilityGraph &graph, const Phrasebook &phrases)
        : m_day(day), m_graph(graph), m_phrases(phrases)
    {}

    QString one(const QString &code) const
    {
        const RegimeCode regime(code);
        const QString known = m_graph.knowsRegime(regime) ? regimeName(regime, m_phrases) : code;
        // A regime of the office's own has its name in the graph alone.
        return known != code ? known : m_graph.nameOf(code, m_day, caseLanguageOf(m_phrases.language()));
    }
    QString all(const QStringList &codes) const
    {
        QStringList names;
        for (const QString &code : codes)
            names.append(one(code));
        return names.join(QStringLiteral(", "));
    }
    QString all(const QList<AgencyCode> &agencies) const
    {
        QStringList codes;
        for (const AgencyCode &agency : agencies)
            codes.append(agency.text());
        return all(codes);
    }
    bool isSwitchedOff(const QString &code) const
    {
        const RegimeCode regime(code);
        return m_graph.knowsRegime(regime) && !m_graph.regimesOn(m_day).contains(regime);
    }
    QString say(const char *source, const QStringList &arguments) const
    {
        return filledIn(m_phrases.say("Answer", source), arguments);
    }

private:
    QDate m_day;
    const ResponsibilityGraph &m_graph;
    const Phrasebook &m_phrases;
};

} // namespace

QString answerWords(const GraphAnswer &answer, const QDate &day, const ResponsibilityGraph &graph,
                    const Phrasebook &phrases)
{
    const Naming name(day, graph, phrases);
    const QString agencies = name.all(answer.agencies);
    const QString things = name.all(answer.things);
    switch (answer.question) {
    case GraphQuestion::Gap:
        if (answer.urgent)
            return name.say(
                QT_TRANSLATE_NOOP("Answer", "Nobody answers for %1, and cases are tagged with it."),
                {things});
        if (name.isSwitchedOff(answer.things.value(0)))
            return name.say(QT_TRANSLATE_NOOP("Answer", "Nobody answers for %1, which is not switched on."),
                            {things});
        return name.say(QT_TRANSLATE_NOOP("Answer", "Nobody answers for %1."), {things});
    case GraphQuestion::Overlap:
        return name.say(QT_TRANSLATE_NOOP("Answer", "Several answer for %1: %2."), {things, agencies});
    case GraphQuestion::CrossMinistry:
        return name.say(QT_TRANSLATE_NOOP("Answer", "Across ministries: %1 (%2) with %3 (%4)."),
                        {things, name.one(answer.agencies.value(0).text()), name.all(answer.others),
                         name.one(answer.agencies.value(1).text())});
    case GraphQuestion::SinglePoint:
        return name.say(QT_TRANSLATE_NOOP("Answer", "If %1 fell out, nobody would answer for %2."),
                        {agencies, things});
    case GraphQuestion::RoleConflict:
        return name.say(QT_TRANSLATE_NOOP("Answer", "%1 guides on %2 and also supervises under it."),
                        {agencies, things});
    }
    Q_UNREACHABLE();
}

QString coverWords(const QList<AgencyCode> &cover, const QDate &day, const ResponsibilityGraph &graph,
                   const Phrasebook &phrases)
{
    const Naming name(day, graph, phrases);
    return name.say(QT_TRANSLATE_NOOP("Answer",
                                      "The fewest agencies that together answer for every regime that "
                                      "is switched on: %1."),
                    {name.all(cover)});
}

} // namespace tverrlos

#include "ui/cases/caseknowledge.h"

#include "core/outward/outwardcheck.h"
#include "core/regimes/comingregimes.h"
#include "core/responsibility/responsibilitygraph.h"
#include "core/routing/caserouting.h"
#include "ui/wording/phrasebook.h"

namespace tverrlos {

namespace {

template<class C>
QList<NamedCode> named(const QList<C> &codes, const ResponsibilityGraph &graph, const QDate &day,
                       CaseLanguage language)
{
    QList<NamedCode> list;
    for (const C &code : codes)
        list.append({code.text(), graph.nameOf(code.text(), day, language)});
    return list;
}

} // namespace

CaseKnowledge caseKnowledge(const ResponsibilityGraph &graph, const Suggester &suggester)
{
    return caseKnowledge(std::make_shared<const Current<ResponsibilityGraph>>(graph), suggester,
                         std::make_shared<const Current<OfficeTexts>>(OfficeTexts()),
                         std::make_shared<const Current<QStringList>>(QStringList()));
}

IdentifyingCheck CaseKnowledge::peopleOn(const Case &value) const
{
    return IdentifyingCheck(peopleOf(value, officers()));
}

CaseKnowledge caseKnowledge(std::shared_ptr<const Current<ResponsibilityGraph>> graph,
                            const Suggester &suggester, std::shared_ptr<const Current<OfficeTexts>> texts,
                            std::shared_ptr<const Current<QStringList>> officers)
{
    // The phrasebook is a value of its own: routes are worked out on other threads than the window's.
    const Phrasebook phrases(Phrasebook::application().language());
    const CaseLanguage language = caseLanguageOf(phrases.language());
    const auto say = [phrases](const RouteSentence &sentence) {
        return filledIn(phrases.say("Route", sentence.sentence.toUtf8().constData()), sentence.arguments);
    };
    CaseKnowledge knowledge;
    knowledge.regimes = [graph](const QDate &day) { return graph->get()->regimesOn(day); };
    knowledge.agencies = [graph, language](const QDate &day) {
        const auto now = graph->get();
        return named(now->agenciesOn(day), *now, day, language);
    };
    knowledge.agencyName = [graph, language](const AgencyCode &agency, const QDate &day) {
        return graph->get()->nameOf(agency, day, language);
    };
    knowledge.agencyOn = [graph](const AgencyCode &agency, const QDate &day) {
        return graph->get()->bodyOn(agency, day).value_or(AgencyCode());
    };
    knowledge.provisions = [graph, language] {
        const auto now = graph->get();
        return named(now->provisions(), *now, QDate::currentDate(), language);
    };
    knowledge.topics = [graph, language] {
        const auto now = graph->get();
        return named(now->topics(), *now, QDate::currentDate(), language);
    };
    knowledge.route = [graph, say](const Case &value, const QDate &day) {
        return routeForCase(*graph->get(), value, day, say);
    };
    knowledge.suggest = [suggester, graph](const Enquiry &enquiry) {
        return withComingRegimes(suggester.suggest(enquiry), enquiry,
                                 graph->get()->regimesOn(QDate::currentDate()));
    };
    knowledge.sortMail = [suggester, graph](const IncomingMail &mail) {
        const auto now = graph->get();
        return readyEnquiry(mail, suggester, now.get());
    };
    knowledge.answer = [graph, texts, officers](const Case &value, CaseLanguage asked) {
        return answerOf(value, *graph->get(), asked, *texts->get(), *officers->get());
    };
    knowledge.texts = [texts] { return *texts->get(); };
    knowledge.officers = [officers] { return *officers->get(); };
    return knowledge;
}

} // namespace tverrlos

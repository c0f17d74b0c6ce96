#include "ui/cases/caseknowledge.h"

#include "core/responsibility/responsibilitygraph.h"
#include "core/routing/caserouting.h"
#include "ui/wording/phrasebook.h"

namespace tverrlos {

namespace {

CaseLanguage nameLanguage(Language language)
{
    switch (language) {
    case Language::Bokmal:
        return CaseLanguage::Bokmal;
    case Language::Nynorsk:
        return CaseLanguage::Nynorsk;
    case Language::English:
        return CaseLanguage::English;
    }
    Q_UNREACHABLE();
}

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
    // The phrasebook is a value of its own: routes are worked out on other threads than the window's.
    const Phrasebook phrases(Phrasebook::application().language());
    const CaseLanguage language = nameLanguage(phrases.language());
    const auto say = [phrases](const RouteSentence &sentence) {
        return filledIn(phrases.say("Route", sentence.sentence.toUtf8().constData()), sentence.arguments);
    };
    CaseKnowledge knowledge;
    knowledge.regimes = [graph](const QDate &day) { return graph.regimesOn(day); };
    knowledge.agencies = [graph, language](const QDate &day) {
        return named(graph.agenciesOn(day), graph, day, language);
    };
    knowledge.agencyName = [graph, language](const AgencyCode &agency, const QDate &day) {
        return graph.nameOf(agency, day, language);
    };
    knowledge.provisions = [all = named(graph.provisions(), graph, QDate::currentDate(), language)] {
        return all;
    };
    knowledge.topics = [all = named(graph.topics(), graph, QDate::currentDate(), language)] { return all; };
    knowledge.route = [graph, say](const Case &value, const QDate &day) {
        return routeForCase(graph, value, day, say);
    };
    knowledge.suggest = [suggester](const Enquiry &enquiry) { return suggester.suggest(enquiry); };
    return knowledge;
}

} // namespace tverrlos

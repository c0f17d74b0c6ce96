#include "tests/support/core/filledcase.h"

#include "core/calendar/clock.h"

namespace tverrlos::tests {

namespace {

void fillWork(Case &c)
{
    c.triage = Triage{TriageOutcome::Accepted, QStringLiteral("innenfor mandatet"),
                      QStringLiteral("ingen"), QDate(2024, 2, 13),
                      QStringLiteral("kari"),  QStringLiteral("S-2024-001"),
                      QDate(2024, 2, 14)};
    c.route = RouteOnRecord{QDate(2024, 2, 12),
                            AgencyCode(QStringLiteral("hdir")),
                            QStringLiteral("svarer for 2 av 3 regelverk"),
                            {{AgencyCode(QStringLiteral("hdir")),
                              QStringLiteral("Helsedirektoratet"),
                              RegimeCode(QStringLiteral("helselovgivning")),
                              QStringLiteral("interprets"),
                              {QStringLiteral("helselovgivning"), QStringLiteral("Helsedirektoratet")}},
                             {AgencyCode(QStringLiteral("datatilsynet")),
                              QStringLiteral("Datatilsynet"),
                              RegimeCode(QStringLiteral("GDPR")),
                              QStringLiteral("supervises"),
                              {QStringLiteral("GDPR"), QStringLiteral("Datatilsynet")}}},
                            {AgencyCode(QStringLiteral("hdir"))},
                            {AgencyCode(QStringLiteral("datatilsynet"))},
                            {AgencyCode(QStringLiteral("hdir")), AgencyCode(QStringLiteral("datatilsynet"))},
                            {RegimeCode(QStringLiteral("Normen"))},
                            {RegimeCode(QStringLiteral("GDPR"))},
                            true,
                            {QStringLiteral("DMP fører også tilsyn")}};
    c.contributions = {{AgencyCode(QStringLiteral("datatilsynet")), RegimeCode(QStringLiteral("GDPR")),
                        ContributionState::Delivered, QDate(2024, 2, 14), QDate(2024, 3, 1),
                        QDate(2024, 2, 28),
                        QStringLiteral("Behandlingsgrunnlaget er art. 6 nr. 1 bokstav c.")}};
    c.meetings = {
        {1,
         MeetingState::Held,
         fromOslo(QDate(2024, 3, 5), QTime(10, 0)),
         90,
         QStringLiteral("Teams"),
         {AgencyCode(QStringLiteral("hdir"))},
         {AgencyCode(QStringLiteral("hdir"))},
         true,
         QStringLiteral("daglig leder"),
         QStringLiteral("Det lages en risikovurdering."),
         {{QStringLiteral("sender veileder"), AgencyCode(QStringLiteral("hdir")), QDate(2024, 3, 12)}},
         QStringLiteral("ikke avlyst")}};
    c.resolutions = {{RegimeCode(QStringLiteral("GDPR")),
                      ResolutionOutcome::Unclear,
                      {{StatementLabel::Must,
                        QStringLiteral("Pasienten skal informeres."),
                        {QStringLiteral("personvernforordningen art. 13")}}},
                      QDate(2024, 3, 6),
                      QStringLiteral("kari")}};
    c.raised = {{1,
                 SignalKind::MissingGuidance,
                 QStringLiteral("Veiledning om lydopptak mangler."),
                 QStringLiteral("transkribering"),
                 {RegimeCode(QStringLiteral("GDPR"))},
                 Instrument::Pedagogical,
                 LiftedTo::SteeringGroup,
                 QDate(2024, 3, 7),
                 {QStringLiteral("tiltak-7")},
                 QStringLiteral("Styringsgruppen vil lage en veileder."),
                 QDate(2024, 3, 7)}};
    c.hours = {{AgencyCode(QStringLiteral("hdir")), 270, QDate(2024, 3, 5), QStringLiteral("kari")}};
    c.notes = {{QStringLiteral("Bare for oss."), QDateTime(QDate(2024, 3, 5), QTime(9, 30), Qt::UTC),
                QStringLiteral("kari"), RegimeCode(QStringLiteral("GDPR"))}};
}

void fillAgreement(Case &c)
{
    c.positions = {{RegimeCode(QStringLiteral("GDPR")),
                    QStringLiteral("Etatene mener at pasienten skal informeres."),
                    {AgencyCode(QStringLiteral("datatilsynet"))},
                    {{AgencyCode(QStringLiteral("hdir")), QStringLiteral("Samtykke kan være nødvendig.")}},
                    QDate(2024, 3, 4),
                    QStringLiteral("kari")}};
    c.limits = {{AgencyCode(QStringLiteral("hdir")), QStringLiteral("Ikke vurdert for forskning.")}};
    c.signOffs = {{AgencyCode(QStringLiteral("hdir")), QDate(2024, 3, 7), QStringLiteral("kari")}};
    c.answerSent = QDate(2024, 3, 8);
    c.feedback = Feedback{4, QStringLiteral("Nyttig avklaring."), QDate(2024, 3, 9)};
    c.aftermath =
        Aftermath{ProjectOutcome::Changed, QStringLiteral("De bytter leverandør."), QDate(2024, 6, 1)};
    c.prepared = {Preparation::OwnLawyer, Preparation::SourcesRead};
    c.splitFrom = CaseNumber(2024, 16);
    c.mergedInto = CaseNumber(2024, 18);
}

} // namespace

Case filledCase()
{
    Case c;
    c.number = CaseNumber(2024, 17);
    c.revision = 9;
    c.externalReference = QStringLiteral("0042/2024");
    c.title = QStringLiteral("Transkribering hos fastlege – «æøå»");
    c.problem = QStringLiteral("Har vi lov til å ta opp lyd?");
    c.context = QStringLiteral("Fire fastleger, skytjeneste i EU.");
    c.originalText = QStringLiteral("Hei,\nProblemstilling: Har vi lov til å ta opp lyd?");
    c.asker = {QStringLiteral("Legekontoret Fjellsida"),
               AskerType::GeneralPractice,
               Region::West,
               LevelOfCare::GeneralPractice,
               QStringLiteral("4 leger"),
               QStringLiteral("Kontorleder"),
               QStringLiteral("post@fjellsida.eksempel.no"),
               AgencyCode(QStringLiteral("helsetilsynet"))};
    c.channel = Channel::Mail;
    c.language = CaseLanguage::Nynorsk;
    c.received = QDate(2024, 2, 12);
    c.clockStart = QDate(2024, 2, 13);
    c.deadline = QDate(2024, 3, 25);
    c.phase = Phase::Procurement;
    c.projectType = ProjectType::DecisionSupport;
    c.regimes = {{RegimeCode(QStringLiteral("GDPR")),
                  RegimeStanding::Confirmed,
                  0.93,
                  {QStringLiteral("behandlingsgrunnlag")},
                  QStringLiteral("spør om art. 6"),
                  QStringLiteral("kari")},
                 {RegimeCode(QStringLiteral("MDR")),
                  RegimeStanding::ToAssess,
                  0.4,
                  {QStringLiteral("KI-verktøy")},
                  QStringLiteral("tvil"),
                  QStringLiteral("kari")}};
    c.provisions = {ProvisionCode(QStringLiteral("gdpr-6"))};
    c.topics = {TopicCode(QStringLiteral("transkribering"))};
    c.officer = QStringLiteral("kari");
    fillWork(c);
    fillAgreement(c);
    c.attachments = {
        {QStringLiteral("krav.pdf"), QStringLiteral("application/pdf"), 126, QByteArray(32, '\x5a')}};
    c.disposition = Disposition::Assisted;
    c.closed = QDate(2024, 3, 8);
    c.status = CaseStatus::Closed;
    return c;
}

Case earlierFilledCase()
{
    Case c = filledCase();
    c.triage->publishedAnswer.clear();
    c.triage->askerTold.reset();
    c.prepared.clear();
    c.splitFrom.reset();
    c.mergedInto.reset();
    c.positions.clear();
    c.limits.clear();
    c.signOffs.clear();
    c.answerSent.reset();
    c.raised[0].measures.clear();
    c.raised[0].response.clear();
    c.raised[0].responded.reset();
    c.notes[0].regime = {};
    c.feedback.reset();
    c.aftermath.reset();
    return c;
}

ActContext plainContext(const QDate &today, const QString &actor)
{
    ActContext context;
    context.now = fromOslo(today, QTime(12, 0));
    context.actor = actor;
    context.deadline = [](const QDate &start) { return start.addDays(42); };
    context.route = [](const Case &c, const QDate &day) {
        RouteOnRecord route;
        route.day = day;
        const QList<RegimeCode> regimes = c.taggedRegimes();
        for (const RegimeCode &regime : regimes) {
            const AgencyCode agency(regime.text() == QLatin1String("GDPR") ? QStringLiteral("datatilsynet")
                                                                           : QStringLiteral("hdir"));
            route.agencies.append({agency, agency.text(), regime, QStringLiteral("interprets"), {}});
            if (!route.attend.contains(agency))
                route.attend.append(agency);
        }
        route.lead = route.attend.value(0);
        return route;
    };
    context.knowsRegime = [](const RegimeCode &code) {
        static const QStringList known{QStringLiteral("helselovgivning"), QStringLiteral("MDR"),
                                       QStringLiteral("Normen"), QStringLiteral("GDPR"),
                                       QStringLiteral("tilsyn")};
        return known.contains(code.text());
    };
    context.knowsAgency = [](const AgencyCode &code) {
        static const QStringList known{QStringLiteral("hdir"), QStringLiteral("dmp"), QStringLiteral("slv"),
                                       QStringLiteral("datatilsynet"), QStringLiteral("helsetilsynet")};
        return known.contains(code.text());
    };
    return context;
}

} // namespace tverrlos::tests

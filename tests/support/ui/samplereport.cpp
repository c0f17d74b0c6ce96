#include "samplereport.h"

namespace tverrlos {

namespace {

RegimeCode regime(const char *code)
{
    return RegimeCode(QString::fromLatin1(code));
}

Tally tally(std::initializer_list<std::pair<const char *, qint64>> rows)
{
    Tally tally;
    for (const auto &[code, cases] : rows)
        tally.insert(QString::fromUtf8(code), cases);
    return tally;
}

void addBreakdowns(ReportFacts &facts)
{
    facts.tallies[Breakdown::Regime] =
        tally({{"GDPR", 231}, {"helselovgivning", 188}, {"MDR", 97}, {"Normen", 64}, {"tilsyn", 3}});
    facts.tallies[Breakdown::Agency] = tally({{"hdir", 204},
                                              {"datatilsynet", 150},
                                              {"slv", 61},
                                              {"dmp", 40},
                                              {"ehelse", 33},
                                              {"helsetilsynet", 4}});
    facts.tallies[Breakdown::Lead] =
        tally({{"hdir", 170}, {"datatilsynet", 50}, {"slv", 45}, {"dmp", 22}, {"not-stated", 12}});
    facts.tallies[Breakdown::Topic] = tally(
        {{"behandlingsgrunnlag", 84}, {"transkribering", 61}, {"=medisinsk utstyr", 40}, {"skylagring", 2}});
    facts.tallies[Breakdown::AskerType] = tally({{"health-trust", 120},
                                                 {"municipality", 66},
                                                 {"gp", 41},
                                                 {"vendor", 50},
                                                 {"cluster", 3},
                                                 {"other", 19}});
    facts.tallies[Breakdown::Region] =
        tally({{"south-east", 140}, {"west", 60}, {"central", 49}, {"north", 40}, {"not-stated", 10}});
    facts.tallies[Breakdown::LevelOfCare] = tally({{"specialist", 180}, {"municipal", 78}, {"gp", 41}});
    facts.tallies[Breakdown::Phase] =
        tally({{"research", 60}, {"development", 90}, {"procurement", 80}, {"clinical-use", 69}});
    facts.tallies[Breakdown::ProjectType] = tally({{"decision-support", 150}, {"quality-improvement", 149}});
    facts.cooccurrence = {{{regime("GDPR"), regime("MDR")}, 70},
                          {{regime("GDPR"), regime("helselovgivning")}, 121},
                          {{regime("GDPR"), regime("Normen")}, 55},
                          {{regime("GDPR"), regime("tilsyn")}, 2}};
    facts.severalRegimes = 190;
    facts.severalAgencies = 143;
    facts.toAssess = 17;
    facts.resolutions = {
        {regime("GDPR"), {{ResolutionOutcome::Answered, 180}, {ResolutionOutcome::Unclear, 21}}},
        {regime("MDR"), {{ResolutionOutcome::Answered, 70}, {ResolutionOutcome::NotAssessed, 3}}}};
}

void addSignals(ReportFacts &facts)
{
    facts.signalKinds = {
        {SignalKind::UnclearRule, 1}, {SignalKind::Gap, 1}, {SignalKind::MissingGuidance, 1}};
    facts.raised = {
        {SignalKind::UnclearRule,
         QStringLiteral("Det er uklart når en transkripsjonstjeneste blir medisinsk utstyr."),
         false,
         QStringLiteral("transkribering"),
         {regime("MDR"), regime("helselovgivning")},
         Instrument::Pedagogical,
         LiftedTo::CoordinationProject,
         QDate(2023, 4, 2)},
        {SignalKind::Gap, {}, true, {}, {regime("GDPR")}, std::nullopt, LiftedTo::Nowhere, QDate(2023, 9, 9)},
        {SignalKind::MissingGuidance,
         QStringLiteral("=HYPERLINK(\"x\") Fastleger mangler skriftlig veiledning."),
         false,
         QStringLiteral("behandlingsgrunnlag"),
         {regime("GDPR")},
         Instrument::Legal,
         LiftedTo::Ministry,
         QDate(2024, 1, 30)}};
}

} // namespace

ReportFacts sampleFacts()
{
    ReportFacts facts;
    facts.period = {QDate(2022, 1, 1), QDate(2024, 12, 31)};
    facts.closed = {{Disposition::Assisted, 190},
                    {Disposition::Rejected, 31},
                    {Disposition::Referred, 42},
                    {Disposition::Withdrawn, 7}};
    facts.open = 29;
    facts.received = 299;
    addBreakdowns(facts);
    for (int month = 0; month < 36; ++month)
        facts.cohorts.append({QDate(2022, 1, 1).addMonths(month), month == 35 ? 19 : 8,
                              month >= 33 ? (month == 35 ? 17 : 6) : 0});
    facts.closedDays = {{9, 40}, {17, 90}, {31, 100}, {66, 40}};
    facts.openDays = {{4, 20}, {21, 9}};
    facts.meetingsHeld = 121;
    facts.meetingsWithDecisionMaker = 118;
    facts.minutes = {{AgencyCode(QStringLiteral("hdir")), 36450}, {AgencyCode(QStringLiteral("slv")), 9070}};
    facts.minutesInPeriod = {{AgencyCode(QStringLiteral("hdir")), 37000},
                             {AgencyCode(QStringLiteral("slv")), 9000}};
    facts.closedInPeriod = 281;
    facts.meetingsInPeriod = 124;
    facts.signalsInPeriod = 3;
    addSignals(facts);
    facts.databaseHash = QStringLiteral("5f1d0c2a9b7e4d3344aa55bb66cc77dd88ee99ff00112233445566778899aabb");
    facts.asOf = QDate(2025, 1, 17);
    return facts;
}

ReportReference sampleReference()
{
    ReportReference reference;
    reference.nameOf = [](const QString &code, const QDate &, CaseLanguage) {
        static const QMap<QString, QString> names{
            {QStringLiteral("hdir"), QStringLiteral("Helsedirektoratet")},
            {QStringLiteral("slv"), QStringLiteral("Statens legemiddelverk")},
            {QStringLiteral("dmp"), QStringLiteral("Direktoratet for medisinske produkter")},
            {QStringLiteral("ehelse"), QStringLiteral("Direktoratet for e-helse")},
            {QStringLiteral("datatilsynet"), QStringLiteral("Datatilsynet")},
            {QStringLiteral("helsetilsynet"), QStringLiteral("Statens helsetilsyn")}};
        return names.value(code, code);
    };
    Register plan;
    plan.code = QStringLiteral("plan-2020");
    plan.title = {QStringLiteral("Plan"), QStringLiteral("Plan"), QStringLiteral("Plan")};
    plan.source = QStringLiteral("Prøveplan");
    plan.columns = {{QStringLiteral("title"),
                     {QStringLiteral("Tiltak"), QStringLiteral("Tiltak"), QStringLiteral("Measure")}},
                    {QStringLiteral("owner"),
                     {QStringLiteral("Ansvarlig"), QStringLiteral("Ansvarleg"), QStringLiteral("Owner")}}};
    RegisterEntry entry;
    entry.code = QStringLiteral("1");
    entry.title = QStringLiteral("Veiledning om dagens regelverk");
    entry.owner = QStringLiteral("HDIR/E-HELSE");
    plan.entries = {entry};
    reference.plans = [plan] { return QList<Register>{plan}; };
    return reference;
}

} // namespace tverrlos

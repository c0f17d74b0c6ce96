#include "tests/support/ui/casefixtures.h"

#include "core/cases/casework.h"

namespace tverrlos {

namespace {

RegimeCode regime(const char16_t *code)
{
    return RegimeCode(QString::fromUtf16(code));
}

AgencyCode agency(const char16_t *code)
{
    return AgencyCode(QString::fromUtf16(code));
}

const QList<NamedCode> agencies = {
    {QStringLiteral("hdir"), QStringLiteral("Helsedirektoratet")},
    {QStringLiteral("dmp"), QStringLiteral("Direktoratet for medisinske produkter")},
    {QStringLiteral("datatilsynet"), QStringLiteral("Datatilsynet")},
    {QStringLiteral("helsetilsynet"), QStringLiteral("Statens helsetilsyn")},
    {QStringLiteral("fhi"), QStringLiteral("Folkehelseinstituttet")},
    {QStringLiteral("ks"), QStringLiteral("KS")}};

struct Owner
{
    const char16_t *regime, *agency, *role;
};
const Owner owners[] = {{u"helselovgivning", u"hdir", u"interprets"},
                        {u"MDR", u"dmp", u"supervises"},
                        {u"Normen", u"hdir", u"secretariat-for"},
                        {u"GDPR", u"datatilsynet", u"supervises"},
                        {u"tilsyn", u"helsetilsynet", u"supervises"}};

RouteOnRecord routeOf(const Case &value, const QDate &day)
{
    RouteOnRecord route;
    route.day = day;
    for (const CaseRegime &entry : value.regimes)
        for (const Owner &owner : owners)
            if (entry.regime.text() == QStringView(owner.regime)) {
                const QString name = nameOf(QString::fromUtf16(owner.agency), agencies);
                route.agencies.append({agency(owner.agency),
                                       name,
                                       entry.regime,
                                       QString::fromUtf16(owner.role),
                                       {entry.regime.text(), name}});
            }
    if (!route.agencies.isEmpty())
        route.lead = route.agencies.first().agency;
    route.leadReason = QStringLiteral("Svarer for flest av regelverkene (2 av 3).");
    route.attend = {agency(u"hdir"), agency(u"dmp"), agency(u"helsetilsynet")};
    route.invite = {agency(u"datatilsynet")};
    route.cover = {agency(u"hdir"), agency(u"datatilsynet")};
    route.crossMinistry = route.agencies.size() > 2;
    return route;
}

} // namespace

CaseKnowledge testKnowledge()
{
    CaseKnowledge knowledge;
    knowledge.regimes = [](const QDate &) {
        QList<RegimeCode> codes;
        for (const Owner &owner : owners)
            codes.append(regime(owner.regime));
        return codes;
    };
    knowledge.agencies = [](const QDate &) { return agencies; };
    knowledge.agencyName = [](const AgencyCode &code, const QDate &) {
        return nameOf(code.text(), agencies);
    };
    knowledge.provisions = [] {
        return QList<NamedCode>{{QStringLiteral("hpl-21"), QStringLiteral("helsepersonelloven § 21")},
                                {QStringLiteral("hpl-29"), QStringLiteral("helsepersonelloven § 29")},
                                {QStringLiteral("gdpr-6"), QStringLiteral("personvernforordningen art. 6")}};
    };
    knowledge.topics = [] {
        return QList<NamedCode>{
            {QStringLiteral("transkribering"), QStringLiteral("transkribering og journalføring")},
            {QStringLiteral("sky"), QStringLiteral("sikkerhet og lagring")}};
    };
    knowledge.route = routeOf;
    knowledge.suggest = [](const Enquiry &enquiry) {
        Suggestion suggestion;
        for (const auto &[word, code] :
             {std::pair{u"taushetsplikt", u"helselovgivning"}, std::pair{u"behandlingsgrunnlag", u"GDPR"}})
            if (const qsizetype at = enquiry.problem.indexOf(QStringView(word)); at >= 0)
                suggestion.regimes.append({regime(code),
                                           0.9,
                                           {{EnquiryPart::Problem, at, QStringView(word).size(),
                                             QString::fromUtf16(word), QString::fromUtf16(word), 1}}});
        return suggestion;
    };
    knowledge.sortMail = [](const IncomingMail &mail) { return readyEnquiry(mail, shippedSuggester()); };
    return knowledge;
}

Case untouchedCase()
{
    Case value;
    value.title = QStringLiteral("Bruk av KI til å skrive journalnotat fra konsultasjon");
    value.problem = QStringLiteral(
        "Vi er fire fastleger som vil ta opp lyden fra konsultasjonen og la et KI-verktøy skrive utkast til "
        "journalnotat. Har vi lov til det, og hvem svarer for innholdet i notatet? Vi lurer særlig på "
        "taushetsplikten overfor leverandøren, hvilket behandlingsgrunnlag vi har, og om verktøyet er "
        "medisinsk "
        "utstyr.");
    value.context = QStringLiteral(
        "Leverandøren behandler lydopptaket i en skytjeneste i EU og sletter det etter ett døgn. Pasienten "
        "informeres muntlig. Vi har ikke egen jurist. Legen leser gjennom og signerer notatet. "
        "Pasientjournalsystemleverandørtilknytningsavtalen er ikke signert.");
    value.originalText = QStringLiteral("Hei,\n\nProblemstilling: ") + value.problem +
                         QStringLiteral("\n\nKontekst: ") + value.context +
                         QStringLiteral("\n\nVennlig hilsen\nLegekontoret Fjellsida");
    value.asker.organisation = QStringLiteral("Legekontoret Fjellsida");
    value.asker.type = AskerType::GeneralPractice;
    value.asker.level = LevelOfCare::GeneralPractice;
    value.asker.region = Region::West;
    value.asker.size = QStringLiteral("4 leger");
    value.asker.contactAddress = QStringLiteral("post@fjellsida.eksempel.no");
    value.channel = Channel::Mail;
    value.received = QDate(2024, 2, 12);
    value.clockStart = value.received;
    value.deadline = QDate(2024, 3, 25);
    value.phase = Phase::ClinicalUse;
    value.regimes = {
        {regime(u"helselovgivning"),
         RegimeStanding::Suggested,
         0.94,
         {QStringLiteral("taushetsplikten"), QStringLiteral("journalnotat")},
         {},
         {}},
        {regime(u"GDPR"), RegimeStanding::Suggested, 0.91, {QStringLiteral("behandlingsgrunnlag")}, {}, {}},
        {regime(u"MDR"), RegimeStanding::ToAssess, 0.4, {QStringLiteral("medisinsk utstyr")}, {}, {}}};
    value.provisions = {ProvisionCode(QStringLiteral("hpl-21"))};
    value.topics = {TopicCode(QStringLiteral("transkribering"))};
    value.route = routeOf(value, value.received);
    value.attachments = {{QStringLiteral("databehandleravtale.pdf"), QStringLiteral("application/pdf"),
                          183'220, QByteArray(32, 'a')}};
    value.status = statusOf(value);
    return value;
}

Case filledCase()
{
    Case value = untouchedCase();
    const QString kari = QStringLiteral("kari");
    value.officer = kari;
    value.triage = Triage{TriageOutcome::Accepted, {}, {}, QDate(2024, 2, 12), kari};
    value.regimes[0].standing = RegimeStanding::Confirmed;
    value.regimes[0].confirmedBy = kari;
    value.regimes[1].standing = RegimeStanding::Confirmed;
    value.regimes[1].confirmedBy = kari;
    value.regimes[1].why = QStringLiteral("Lydopptaket er helseopplysninger.");
    value.route->roleConflict = {
        QStringLiteral("Statens helsetilsyn veileder og fører også tilsyn med den som spør.")};
    value.contributions = {
        {agency(u"datatilsynet"),
         regime(u"GDPR"),
         ContributionState::Asked,
         QDate(2024, 2, 12),
         QDate(2024, 2, 19),
         {},
         {}},
        {agency(u"hdir"), regime(u"helselovgivning"), ContributionState::Delivered, QDate(2024, 2, 12),
         QDate(2024, 2, 19), QDate(2024, 2, 16),
         QStringLiteral(
             "Taushetsplikten er ikke til hinder for at leverandøren behandler opplysningene når det er "
             "nødvendig for å gi helsehjelp og leverandøren er databehandler. Legen svarer for innholdet "
             "i journalen, også når utkastet er laget av et KI-verktøy.")}};
    Meeting held;
    held.number = 1;
    held.state = MeetingState::Held;
    held.start = QDateTime(QDate(2024, 2, 15), QTime(9, 0), Qt::UTC);
    held.place = QStringLiteral("Video");
    held.invited = {agency(u"hdir"), agency(u"dmp"), agency(u"helsetilsynet")};
    held.attended = {agency(u"hdir"), agency(u"dmp")};
    held.decisionMaker = true;
    held.decisionMakerRole = QStringLiteral("daglig leder");
    held.agreements = QStringLiteral("Legekontoret beskriver tiltenkt formål med verktøyet skriftlig.");
    held.actions = {
        {QStringLiteral("Vurdere om verktøyet er medisinsk utstyr"), agency(u"dmp"), QDate(2024, 3, 1)},
        {QStringLiteral("Sende databehandleravtalen"), {}, std::nullopt}};
    Meeting proposed;
    proposed.number = 2;
    proposed.start = QDateTime(QDate(2024, 3, 5), QTime(12, 0), Qt::UTC);
    proposed.minutes = 45;
    proposed.place = QStringLiteral("Møterom Sola, Universitetsgata 2");
    proposed.invited = {agency(u"hdir"), agency(u"datatilsynet")};
    value.meetings = {held, proposed};
    value.resolutions = {
        {regime(u"helselovgivning"),
         ResolutionOutcome::Answered,
         {{StatementLabel::Must,
           QStringLiteral("Legen skal lese gjennom og signere notatet før det blir en del av "
                          "journalen."),
           {QStringLiteral("helsepersonelloven § 39"), QStringLiteral("pasientjournalforskriften § 4")}},
          {StatementLabel::Should,
           QStringLiteral("Pasienten bør få informasjonen skriftlig, og kunne si nei uten at "
                          "det går ut over helsehjelpen."),
           {}},
          {StatementLabel::Information,
           QStringLiteral("Normens veileder om skytjenester gir praktiske råd."),
           {QStringLiteral("Normen, faktaark 50")}}},
         QDate(2024, 2, 19),
         kari}};
    value.raised = {{1,
                     SignalKind::MissingGuidance,
                     QStringLiteral("Det finnes ingen skriftlig veiledning om lydopptak av konsultasjoner."),
                     QStringLiteral("transkribering"),
                     {regime(u"helselovgivning"), regime(u"GDPR")},
                     Instrument::Pedagogical,
                     LiftedTo::CoordinationProject,
                     QDate(2024, 2, 16)}};
    value.hours = {{agency(u"hdir"), 270, QDate(2024, 2, 16), kari},
                   {agency(u"dmp"), 60, QDate(2024, 2, 15), kari}};
    value.notes = {{QStringLiteral("Ring Datatilsynet før møtet: de har en lignende sak i sandkassen."),
                    QDateTime(QDate(2024, 2, 14), QTime(12, 3), Qt::UTC), kari}};
    value.status = statusOf(value);
    return value;
}

CaseTestOffice::CaseTestOffice() : office{&workplace, testKnowledge()}
{
    store.memory.route = routeOf;
}

} // namespace tverrlos

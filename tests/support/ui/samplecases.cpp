#include "tests/support/ui/samplecases.h"

#include "core/cases/casework.h"

namespace tverrlos {

Case sampleCase(const QString &title, const QDate &received, const QList<RegimeCode> &regimes)
{
    Case value;
    value.title = title;
    value.problem = QStringLiteral("Vi lurer på hvilke regler som gjelder. ") + title + QLatin1Char('.');
    value.context = QStringLiteral("Et lite legekontor som vil prøve et verktøy i seks måneder.");
    value.asker.organisation = QStringLiteral("Legekontoret Fjellsida");
    value.asker.type = AskerType::GeneralPractice;
    value.received = received;
    value.clockStart = received;
    value.deadline = received.addDays(42);
    for (const RegimeCode &regime : regimes)
        value.regimes.append({regime, RegimeStanding::Confirmed, 1, {}, {}, QStringLiteral("kari")});
    value.officer = QStringLiteral("kari");
    Triage triage;
    triage.decided = received;
    triage.by = QStringLiteral("kari");
    value.triage = triage;
    value.status = statusOf(value);
    return value;
}

Case waitingCase(const QString &title, const QDate &received, const AgencyCode &agency, const QDate &asked)
{
    Case value = sampleCase(title, received, {RegimeCode(QStringLiteral("GDPR"))});
    Contribution part;
    part.agency = agency;
    part.asked = asked;
    value.contributions.append(part);
    RouteOnRecord route;
    route.day = received;
    route.lead = agency;
    RoutedAgency routed;
    routed.agency = agency;
    routed.regime = RegimeCode(QStringLiteral("GDPR"));
    route.agencies.append(routed);
    value.route = route;
    value.status = statusOf(value);
    return value;
}

QList<Case> sampleOffice()
{
    const RegimeCode helse(QStringLiteral("helselovgivning"));
    const RegimeCode mdr(QStringLiteral("MDR"));
    const RegimeCode norm(QStringLiteral("Normen"));
    const RegimeCode gdpr(QStringLiteral("GDPR"));
    const RegimeCode tilsyn(QStringLiteral("tilsyn"));
    struct Kind
    {
        const char16_t *title;
        const char16_t *organisation;
        QList<RegimeCode> regimes;
        bool assess;
    };
    const QList<Kind> kinds{
        {u"Transkribering av konsultasjoner hos fastlege",
         u"Legekontoret Fjellsida",
         {helse, gdpr, norm},
         true},
        {u"Når må et tale-til-notat-verktøy CE-merkes?", u"Notatfabrikken AS", {mdr}, false},
        {u"Hvem svarer for et KI-utkast som legges i pasientjournalen?",
         u"Solvik sykehus",
         {helse, tilsyn},
         false},
        {u"Bruk av journaldata til utvikling uten samtykke",
         u"Universitetet i Nordbygda",
         {helse, gdpr},
         false},
        {u"Skylagring av helseopplysninger", u"Åsgård kommune", {norm, gdpr}, false},
        {u"Er vaktplanlegging med KI medisinsk utstyr?", u"Øyane kommune", {helse}, true},
        {u"Beslutningsstøtte for tolkning av EKG", u"Hjertelaget klynge", {mdr, helse, tilsyn}, false},
        {u"Informasjon til pasienter om bruk av språkmodell", u"Ærlend legesenter", {gdpr, helse}, false},
    };
    QList<Case> cases;
    QDate received(2023, 1, 9);
    for (int i = 0; received < QDate(2024, 2, 20); ++i, received = received.addDays(10)) {
        const Kind &kind = kinds.at(i % kinds.size());
        const QString title = QString::fromUtf16(kind.title);
        Case value =
            i % 3 == 0
                ? waitingCase(title, received,
                              AgencyCode(i % 2 ? QStringLiteral("dmp") : QStringLiteral("datatilsynet")),
                              received.addDays(4))
                : sampleCase(title, received, {});
        value.asker.organisation = QString::fromUtf16(kind.organisation);
        value.regimes.clear();
        for (const RegimeCode &regime : kind.regimes)
            value.regimes.append({regime, RegimeStanding::Confirmed, 1, {}, {}, QStringLiteral("kari")});
        if (kind.assess)
            value.regimes.append({mdr, RegimeStanding::ToAssess, 0.5, {}, {}, {}});
        if (i % 4 == 1)
            value.officer = QStringLiteral("ola");
        if (i % 7 == 5)
            value.officer.clear();
        if (received < QDate(2023, 11, 1)) {
            value.closed = received.addDays(30);
            value.disposition = Disposition::Assisted;
            value.contributions.clear();
        }
        Meeting meeting;
        meeting.number = 1;
        meeting.start = QDateTime(received.addDays(21), QTime(9, 0), Qt::UTC);
        meeting.state = value.closed ? MeetingState::Held
                        : i % 2      ? MeetingState::Proposed
                                     : MeetingState::Confirmed;
        meeting.place = QStringLiteral("Video");
        if (i % 2 == 0)
            value.meetings.append(meeting);
        CaseSignal signal;
        signal.number = 1;
        signal.kind = i % 2 ? SignalKind::UnclearRule : SignalKind::MissingGuidance;
        signal.text =
            QStringLiteral("Det er uklart hvor grensen går for når et verktøy er medisinsk utstyr.");
        signal.regimes = kind.regimes;
        signal.raised = received.addDays(25);
        if (i % 5 == 0)
            value.raised.append(signal);
        value.status = statusOf(value);
        cases.append(value);
    }
    return cases;
}

} // namespace tverrlos

#include "core/triage/triagenotice.h"

#include "core/calendar/clock.h"
#include "core/outward/outwardcheck.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tverrlos {

namespace {

QJsonObject read(const char *name)
{
    QFile file(QStringLiteral(":/reference/triage/%1.json").arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// What the asker has not prepared, as a list under its heading.
QString unprepared(const Case &about, const OfficeTexts &texts)
{
    QStringList lines{texts.text(QStringLiteral("notice.prepare"), about.language)};
    const auto all = allOf<Preparation>();
    for (const Preparation item : all)
        if (!about.prepared.contains(item))
            lines.append(QStringLiteral("- ") +
                         texts.text(QStringLiteral("notice.") + codeOf(item), about.language));
    return lines.size() == 1 ? QString() : lines.join(QLatin1Char('\n'));
}

/// Nothing for what the asker is not written to about.
std::optional<QString> bodyFor(TriageOutcome outcome)
{
    switch (outcome) {
    case TriageOutcome::Answered:
    case TriageOutcome::Referred:
    case TriageOutcome::OutOfScope:
    case TriageOutcome::Declined:
    case TriageOutcome::Incomplete:
        return QStringLiteral("notice.") + codeOf(outcome);
    case TriageOutcome::Accepted:
    case TriageOutcome::Complete:
    case TriageOutcome::Withdrawn:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<ReferralChannel> referralChannels(CaseLanguage language)
{
    static const QJsonArray rows = read("referrals").value(QLatin1String("referrals")).toArray();
    QList<ReferralChannel> channels;
    for (const QJsonValue &row : rows)
        channels.append({row[QLatin1String("code")].toString(),
                         AgencyCode(row[QLatin1String("agency")].toString()),
                         row[codeOf(language)].toString()});
    return channels;
}

std::optional<TriageNotice> triageNotice(const Case &about, const TriageAct &decided,
                                         const IdentifyingCheck &people, const QString &publishedAnswer,
                                         const OfficeTexts &texts)
{
    const auto body = bodyFor(decided.outcome);
    if (!body)
        return std::nullopt;
    const QString title =
        quotedToAsker(about.title, people, {about.number, about.asker.organisation}, about.language);
    const TextValues values{{QStringLiteral("number"), about.number.text()},
                            {QStringLiteral("title"), title},
                            {QStringLiteral("received"), norwegianDate(about.received)},
                            {QStringLiteral("reason"), decided.reason},
                            {QStringLiteral("where"), decided.referredTo},
                            {QStringLiteral("answer"), publishedAnswer},
                            {QStringLiteral("missing"), unprepared(about, texts)}};
    const auto filled = [&](const QString &code) {
        return filledParagraphs(texts.text(code, about.language), values);
    };
    const QStringList paragraphs =
        filled(QStringLiteral("notice.opening")) + filled(*body) + filled(QStringLiteral("notice.closing"));
    const QString subject = about.title.trimmed().isEmpty()
                                ? about.number.text()
                                : filled(QStringLiteral("notice.subject")).join(QLatin1Char(' '));
    return TriageNotice{about.asker.contactAddress, subject, paragraphs.join(QStringLiteral("\n\n"))};
}

} // namespace tverrlos

#include "core/triage/triagenotice.h"

#include "core/calendar/clock.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace tverrlos {

namespace {

using Values = QHash<QString, QString>;

QJsonObject read(const char *name)
{
    QFile file(QStringLiteral(":/reference/triage/%1.json").arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// The text with its {placeholders} filled in one pass, so that a brace in what an asker wrote stays as it
/// is; nothing when a placeholder has nothing to stand for, so that its paragraph is left out.
std::optional<QString> filled(const QString &text, const Values &values)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{([a-z]+)\\}"));
    QString written;
    qsizetype from = 0;
    for (auto found = placeholder.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString value = values.value(match.captured(1)).trimmed();
        if (value.isEmpty())
            return std::nullopt;
        written += QStringView(text).sliced(from, match.capturedStart() - from);
        written += value;
        from = match.capturedEnd();
    }
    written += QStringView(text).sliced(from);
    return written;
}

/// What the asker has not prepared, as a list under its heading.
QString unprepared(const Case &about, const QJsonObject &words)
{
    QStringList lines{words.value(QLatin1String("prepare")).toString()};
    const auto all = allOf<Preparation>();
    for (const Preparation item : all)
        if (!about.prepared.contains(item))
            lines.append(QStringLiteral("- ") + words.value(codeOf(item)).toString());
    return lines.size() == 1 ? QString() : lines.join(QLatin1Char('\n'));
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
                                         const QString &publishedAnswer)
{
    static const QJsonObject notices = read("notices");
    const QJsonObject words = notices.value(codeOf(about.language)).toObject();
    const QJsonValue body = words.value(codeOf(decided.outcome));
    if (!body.isArray())
        return std::nullopt;
    const Values values{{QStringLiteral("number"), about.number.text()},
                        {QStringLiteral("title"), about.title},
                        {QStringLiteral("received"), norwegianDate(about.received)},
                        {QStringLiteral("reason"), decided.reason},
                        {QStringLiteral("where"), decided.referredTo},
                        {QStringLiteral("answer"), publishedAnswer},
                        {QStringLiteral("missing"), unprepared(about, words)}};
    QStringList paragraphs;
    const auto add = [&](const QString &text) {
        if (const auto paragraph = filled(text, values))
            paragraphs.append(*paragraph);
    };
    add(words.value(QLatin1String("opening")).toString());
    const QJsonArray rows = body.toArray();
    for (const QJsonValue &row : rows)
        add(row.toString());
    add(words.value(QLatin1String("closing")).toString());
    return TriageNotice{
        about.asker.contactAddress,
        filled(words.value(QLatin1String("subject")).toString(), values).value_or(about.number.text()),
        paragraphs.join(QStringLiteral("\n\n"))};
}

} // namespace tverrlos

#include "app/bench/corpus.h"

#include "app/demo/demotexts.h"

#include <QDate>
#include <QFile>

#include <random>

namespace tverrlos {

namespace {

const QDate firstDay(2021, 1, 4);
constexpr int days = 2000;

QString quoted(QString text)
{
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

/// The agency that answers for a regime, by its name on the day.
QString agencyFor(const QString &regime, const QDate &day)
{
    const bool merged = day >= QDate(2024, 1, 1);
    if (regime == QLatin1String("GDPR"))
        return QStringLiteral("Datatilsynet");
    if (regime == QLatin1String("MDR"))
        return merged ? QStringLiteral("Direktoratet for medisinske produkter")
                      : QStringLiteral("Statens legemiddelverk");
    if (regime == QLatin1String("Normen"))
        return merged ? QStringLiteral("Helsedirektoratet") : QStringLiteral("Direktoratet for e-helse");
    if (regime == QLatin1String("tilsyn"))
        return QStringLiteral("Statens helsetilsyn");
    return QStringLiteral("Helsedirektoratet");
}

} // namespace

bool writeCorpus(const QString &path, int rows)
{
    const DemoTexts &texts = DemoTexts::shipped();
    static const QStringList regimes{QStringLiteral("helselovgivning"), QStringLiteral("GDPR"),
                                     QStringLiteral("MDR"), QStringLiteral("Normen"),
                                     QStringLiteral("tilsyn")};
    static const QStringList open{QStringLiteral("Ny"), QStringLiteral("Under vurdering"),
                                  QStringLiteral("Hos etat"), QStringLiteral("Venter på melder"),
                                  QStringLiteral("Til kvalitetssikring")};
    static const QStringList outcomes{QStringLiteral("Veiledning gitt"), QStringLiteral("Henvist til etat"),
                                      QStringLiteral("Avklart i møte"), QStringLiteral("Utenfor mandat"),
                                      QStringLiteral("Trukket")};
    std::mt19937 engine(1);
    const auto roll = [&](qsizetype sides) { return qsizetype(engine() % quint32(sides)); };
    const auto pick = [&](const QStringList &list) { return list.at(roll(list.size())); };

    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("id,ref,received,title,question,org,region,level,phase,regimes,lead,contrib,status,open,"
               "officer,hours,meetings,"
               "resolved,outcome,resolution,deadline\n");
    for (int i = 1; i <= rows; ++i) {
        const Case &enquiry = texts.enquiries.at(roll(texts.enquiries.size()));
        const Case &other = texts.enquiries.at(roll(texts.enquiries.size()));
        const QDate received = firstDay.addDays(roll(days));
        const bool isOpen = roll(100) < 8;
        const QString first = pick(regimes), second = pick(regimes);
        const QDate resolved = received.addDays(1 + roll(90));
        const bool met = roll(2) == 0;
        const QStringList fields{
            QString::number(i),
            QStringLiteral("%1/%2").arg(received.year()).arg(i, 7, 10, QLatin1Char('0')),
            received.toString(Qt::ISODate),
            quoted(enquiry.title),
            quoted(enquiry.problem + QLatin1Char(' ') + enquiry.context + QLatin1Char(' ') + other.problem),
            quoted(texts.askers.at(roll(texts.askers.size())).organisation),
            QStringLiteral("Helse Vest"),
            QStringLiteral("Spesialist"),
            QStringLiteral("Utprøving"),
            first == second ? first : first + QLatin1Char('|') + second,
            quoted(agencyFor(first, received)),
            first == second || agencyFor(first, received) == agencyFor(second, received)
                ? QString()
                : quoted(agencyFor(second, received)),
            isOpen ? pick(open) : QStringLiteral("Lukket"),
            isOpen ? QStringLiteral("1") : QStringLiteral("0"),
            pick(texts.officers),
            QString::number(double(1 + roll(80)) / 2),
            met ? QStringLiteral("%1;%2;%3")
                      .arg(received.addDays(1).toString(Qt::ISODate))
                      .arg(2 + roll(8))
                      .arg(roll(2))
                : QString(),
            isOpen ? QString() : resolved.toString(Qt::ISODate),
            isOpen ? QString() : pick(outcomes),
            isOpen ? QString() : quoted(enquiry.title + QStringLiteral(": ") + other.context),
            received.addDays(42).toString(Qt::ISODate)};
        file.write(fields.join(QLatin1Char(',')).toUtf8() + '\n');
    }
    return file.flush();
}

} // namespace tverrlos

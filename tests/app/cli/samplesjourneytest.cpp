#include "tests/support/app/typing.h"
#include "tests/support/samples.h"

#include <gtest/gtest.h>

#include <QMap>

// The office's sample enquiries from the mail to the signed joint answer, with everything that happens on the
// way: one is split, one referred, one held and taken up again.
using namespace tverrlos;

namespace {

class SamplesJourney : public testing::Test
{
protected:
    /// One act that must be legal; every word is one value.
    QJsonObject act(const QString &number, const QStringList &words)
    {
        const Answered answered = desk.json(QStringList{QStringLiteral("act"), number} + words);
        EXPECT_EQ(answered.status, 0) << qPrintable(number + QLatin1Char(' ') + words.join(QLatin1Char(' ')))
                                      << ": " << qPrintable(answered.err);
        return answered.json();
    }
    QJsonObject shown(const QString &number) { return desk.json({QStringLiteral("show"), number}).json(); }
    static QStringList strings(const QJsonArray &array, const char *key)
    {
        QStringList list;
        for (const QJsonValue &value : array)
            list.append(key ? value.toObject().value(QLatin1String(key)).toString() : value.toString());
        return list;
    }

    /// Accepted, tagged, routed as of today, asked, met, harmonised, resolved, signed and sent.
    void answer(const QString &number)
    {
        const QJsonObject received = shown(number);
        if (received.value(QLatin1String("triage")).isNull())
            act(number, {QStringLiteral("triage"), QStringLiteral("outcome=accepted")});
        QStringList regimes = strings(received.value(QLatin1String("regimes")).toArray(), "regime");
        if (regimes.isEmpty())
            regimes = QStringList{QStringLiteral("helselovgivning")};
        act(number, {QStringLiteral("tag"), QStringLiteral("add=") + regimes.join(QLatin1Char(',')),
                     QStringLiteral("why=lest")});
        act(number, {QStringLiteral("route")});
        contribute(number);
        meet(number);
        for (const QString &regime : std::as_const(regimes))
            resolve(number, regime);
        sign(number);
        act(number, {QStringLiteral("send")});
        act(number, {QStringLiteral("feedback"), QStringLiteral("usefulness=4")});
        EXPECT_EQ(act(number, {QStringLiteral("close")}).value(QLatin1String("status")).toString(),
                  QStringLiteral("closed"));
        checkAnswer(number);
    }
    void contribute(const QString &number)
    {
        const QJsonObject now = shown(number);
        const QStringList regimes = strings(now.value(QLatin1String("regimes")).toArray(), "regime");
        const QJsonArray routed =
            now.value(QLatin1String("route")).toObject().value(QLatin1String("agencies")).toArray();
        QStringList asked;
        for (const QJsonValue &value : routed) {
            const QString agency = value.toObject().value(QLatin1String("agency")).toString();
            const QString regime = value.toObject().value(QLatin1String("regime")).toString();
            if (asked.contains(agency + regime))
                continue; // one agency can answer for a regime in two roles
            asked.append(agency + regime);
            QStringList who{QStringLiteral("agency=") + agency};
            if (regimes.contains(regime)) // a provision can lead to an agency under no regime of the case
                who.append(QStringLiteral("regime=") + regime);
            act(number, QStringList{QStringLiteral("ask")} + who);
            act(number,
                QStringList{QStringLiteral("contribute")} + who +
                    QStringList{QStringLiteral("text=HEMMELIG standpunkt"), QStringLiteral("hours=1 1/2")});
        }
    }
    void meet(const QString &number)
    {
        act(number, {QStringLiteral("meeting"), QStringLiteral("propose"),
                     QStringLiteral("date=") + QDate::currentDate().toString(Qt::ISODate),
                     QStringLiteral("time=00:00")});
        act(number, {QStringLiteral("meeting"), QStringLiteral("confirm")});
        act(number, {QStringLiteral("meeting"), QStringLiteral("hold"), QStringLiteral("decision-maker=yes"),
                     QStringLiteral("role=klinikksjef")});
    }
    void resolve(const QString &number, const QString &regime)
    {
        act(number, {QStringLiteral("harmonise"), QStringLiteral("regime=") + regime,
                     QStringLiteral("text=HEMMELIG felles standpunkt"), QStringLiteral("agreed=hdir"),
                     QStringLiteral("dissent=datatilsynet: HEMMELIG uenighet")});
        act(number, {QStringLiteral("note"), QStringLiteral("text=HEMMELIG drøfting"),
                     QStringLiteral("regime=") + regime});
        act(number, {QStringLiteral("resolve"), QStringLiteral("regime=") + regime,
                     QStringLiteral("outcome=answered"), QStringLiteral("text=Svaret under ") + regime,
                     QStringLiteral("label=must"), QStringLiteral("reference=helsepersonelloven § 29")});
    }
    void sign(const QString &number)
    {
        const QJsonObject now = shown(number);
        QStringList agencies = strings(now.value(QLatin1String("contributions")).toArray(), "agency");
        const QString lead =
            now.value(QLatin1String("route")).toObject().value(QLatin1String("lead")).toString();
        if (!lead.isEmpty())
            agencies.append(lead);
        agencies.removeDuplicates();
        // Nothing goes out before all have signed.
        EXPECT_EQ(desk.json({QStringLiteral("act"), number, QStringLiteral("send")}).status, 1);
        for (const QString &agency : std::as_const(agencies))
            act(number, {QStringLiteral("sign"), QStringLiteral("agency=") + agency});
    }
    void checkAnswer(const QString &number)
    {
        const QString file = desk.path(number + QStringLiteral(".txt"));
        const Answered written = desk.json({QStringLiteral("answer"), number, QStringLiteral("--format"),
                                            QStringLiteral("txt"), QStringLiteral("--out"), file});
        ASSERT_EQ(written.status, 0) << qPrintable(written.err);
        QFile text(file);
        ASSERT_TRUE(text.open(QIODevice::ReadOnly));
        const QString letter = QString::fromUtf8(text.readAll());
        EXPECT_TRUE(letter.contains(QStringLiteral("Svaret under")));
        EXPECT_FALSE(letter.contains(QStringLiteral("HEMMELIG"))) << qPrintable(letter);
        EXPECT_FALSE(letter.contains(QStringLiteral("kari"))) << qPrintable(letter);
    }

    /// Case numbers by the sample's file name.
    QMap<QString, QString> imported()
    {
        const Answered read = desk.json({QStringLiteral("import"), samplePath(QStringLiteral("enquiries"))});
        EXPECT_EQ(read.json().value(QLatin1String("new")).toInt(), 12);
        QMap<QString, QString> numbers;
        const QJsonArray items = read.json().value(QLatin1String("items")).toArray();
        for (const QJsonValue &item : items) {
            const QString source = item.toObject().value(QLatin1String("source")).toString();
            numbers.insert(source.section(QLatin1Char('/'), -1).left(2),
                           item.toObject().value(QLatin1String("case")).toString());
        }
        return numbers;
    }

    Typing desk;
};

} // namespace

TEST_F(SamplesJourney, GoesFromMailToSignedAnswer)
{
    SKIP_WITHOUT(samplePath(QStringLiteral("enquiries")));
    QMap<QString, QString> numbers = imported();
    ASSERT_EQ(numbers.size(), 12);

    // Two problems become two cases that share asker and context.
    const QString two = numbers.value(QStringLiteral("07"));
    const QJsonObject split =
        act(two, {QStringLiteral("split"), QStringLiteral("keep=Er verktøyet medisinsk utstyr etter MDR?"),
                  QStringLiteral("problem=Hvilket behandlingsgrunnlag har vi etter GDPR?"),
                  QStringLiteral("title=Behandlingsgrunnlag")});
    const QJsonArray siblings = split.value(QLatin1String("siblings")).toArray();
    ASSERT_EQ(siblings.size(), 1);
    const QString sibling = siblings.first().toString();
    EXPECT_EQ(shown(sibling).value(QLatin1String("asker")), shown(two).value(QLatin1String("asker")));
    EXPECT_EQ(shown(sibling).value(QLatin1String("context")), shown(two).value(QLatin1String("context")));
    EXPECT_EQ(shown(sibling).value(QLatin1String("splitFrom")).toString(), two);
    numbers.insert(QStringLiteral("07b"), sibling);

    // One is referred, and the asker told.
    const QString logistics = numbers.take(QStringLiteral("09"));
    act(logistics, {QStringLiteral("triage"), QStringLiteral("outcome=referred"),
                    QStringLiteral("to=DMPs veiledning om medisinsk utstyr")});
    act(logistics, {QStringLiteral("tell")});
    EXPECT_EQ(shown(logistics).value(QLatin1String("disposition")).toString(), QStringLiteral("referred"));

    // One came in incomplete and is held; its clock stands, and starts anew when it is complete.
    const QString incomplete = numbers.value(QStringLiteral("10"));
    EXPECT_EQ(shown(incomplete).value(QLatin1String("status")).toString(), QStringLiteral("held"));
    EXPECT_TRUE(shown(incomplete).value(QLatin1String("deadline")).isNull());
    act(incomplete, {QStringLiteral("edit"), QStringLiteral("context=Vi er tre leger på et kontor.")});
    act(incomplete, {QStringLiteral("triage"), QStringLiteral("outcome=complete")});
    EXPECT_EQ(shown(incomplete).value(QLatin1String("clockStart")).toString(),
              QDate::currentDate().toString(Qt::ISODate));

    for (const QString &number : std::as_const(numbers))
        answer(number);

    ASSERT_EQ(desk.json({QStringLiteral("report"), QStringLiteral("--from"), QStringLiteral("2020-01-01"),
                         QStringLiteral("--to"), QDate::currentDate().toString(Qt::ISODate),
                         QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("--out"),
                         desk.path(QStringLiteral("report.json"))})
                  .status,
              0);
    QFile written(desk.path(QStringLiteral("report.json")));
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const QJsonObject figures = QJsonDocument::fromJson(written.readAll()).object();
    EXPECT_EQ(figures.value(QLatin1String("received")).toInt(), 13);
    EXPECT_TRUE(figures.value(QLatin1String("reconciles")).toBool());
    const QJsonObject verified = desk.json({QStringLiteral("verify")}).json();
    EXPECT_TRUE(verified.value(QLatin1String("ok")).toBool())
        << qPrintable(QString::fromUtf8(QJsonDocument(verified).toJson()));
}

#include "core/registers/register.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace tverrlos;

namespace {

const Register &shipped(const char *code)
{
    const Register *found = findRegister(QString::fromUtf8(code));
    EXPECT_NE(found, nullptr) << code;
    static const Register none;
    return found ? *found : none;
}

QSet<QString> valuesOf(const Register &reg, const char *field)
{
    QSet<QString> values;
    for (const RegisterEntry &entry : reg.entries)
        values.insert(entry.fields.value(QString::fromUtf8(field)).nb);
    return values;
}

int countStatus(const Register &reg, const char *status)
{
    int count = 0;
    for (const RegisterEntry &entry : reg.entries)
        count += entry.status == QLatin1String(status) ? 1 : 0;
    return count;
}

QByteArray small(const char *entries)
{
    return QByteArray(
               R"({"code":"x","title":"T","description":"D","source":"S","columns":[{"code":"title","title":"T"}],)"
               R"("statuses":{"not-stated":{"nb":"Ikke oppgitt","nn":"Ikkje oppgjeve","en":"Not stated"}},"entries":)") +
           entries + "}";
}

QString refusalOf(const QByteArray &json)
{
    const auto parsed = parseRegister(json, QStringLiteral("x.json"));
    return parsed ? QString() : parsed.error().english();
}

} // namespace

TEST(Registers, AreSevenInAFixedOrder)
{
    QStringList codes;
    for (const Register &reg : allRegisters())
        codes.append(reg.code);
    EXPECT_EQ(codes, QStringList({QStringLiteral("plan-2020"), QStringLiteral("plan-2024-2025"),
                                  QStringLiteral("recommendations-2021"), QStringLiteral("timeline-2021"),
                                  QStringLiteral("ongoing-2021"), QStringLiteral("members"),
                                  QStringLiteral("comparable-services")}));
}

TEST(Registers, HoldTheSixteenMeasuresOf2020)
{
    const Register &plan = shipped("plan-2020");
    ASSERT_EQ(plan.entries.size(), 16);
    QMap<QString, int> priorities, owners;
    for (const RegisterEntry &entry : plan.entries) {
        ++priorities[entry.fields.value(QStringLiteral("priority")).nb];
        ++owners[entry.owner];
        EXPECT_FALSE(entry.owners.isEmpty());
    }
    EXPECT_EQ(priorities, (QMap<QString, int>{
                              {QStringLiteral("1"), 4}, {QStringLiteral("2"), 5}, {QStringLiteral("3"), 7}}));
    EXPECT_EQ(owners.value(QStringLiteral("HSØ")), 1);
    EXPECT_EQ(owners.value(QStringLiteral("HDIR/E-HELSE/SLV")), 1);
    EXPECT_EQ(plan.entries.first().title, QStringLiteral("Tiltak: Implementere og verifisere KI-løsninger"));
}

TEST(Registers, HoldTheSixAreasOf2024WithStartedAndRecommendedMeasures)
{
    const Register &plan = shipped("plan-2024-2025");
    EXPECT_EQ(valuesOf(plan, "area").size(), 6);
    EXPECT_EQ(countStatus(plan, "started"), 11);
    EXPECT_EQ(countStatus(plan, "recommended"), 13);
}

TEST(Registers, HoldTheSevenRecommendationsAndTheirTimeline)
{
    const Register &recommendations = shipped("recommendations-2021");
    ASSERT_EQ(recommendations.entries.size(), 7);
    EXPECT_EQ(recommendations.entries.last().title,
              QStringLiteral("Tverretatlig veiledningstjeneste piloteres"));
    const Register &timeline = shipped("timeline-2021");
    EXPECT_EQ(timeline.entries.size(), 9);
    for (const RegisterEntry &step : timeline.entries) {
        const QString number = step.fields.value(QStringLiteral("recommendation")).nb.right(1);
        EXPECT_NE(recommendations.entry(QStringLiteral("A") + number), nullptr) << qPrintable(step.code);
    }
}

TEST(Registers, HoldTheWorkUnderWayAndTheMembers)
{
    const Register &work = shipped("ongoing-2021");
    ASSERT_NE(work.entry(QStringLiteral("innspillsmote")), nullptr);
    EXPECT_EQ(work.entry(QStringLiteral("innspillsmote"))->from, QDate(2021, 4, 22));
    const Register &members = shipped("members");
    EXPECT_EQ(countStatus(members, "observer"), 1);
    ASSERT_NE(members.entry(QStringLiteral("ehelse")), nullptr);
    EXPECT_EQ(members.entry(QStringLiteral("ehelse"))->to, QDate(2023, 12, 31));
    EXPECT_EQ(shipped("comparable-services").entries.size(), 6);
}

TEST(Registers, SayTheSourceAndFillEveryCellOfEveryColumn)
{
    for (const Register &reg : allRegisters()) {
        EXPECT_FALSE(reg.source.isEmpty());
        for (const RegisterEntry &entry : reg.entries) {
            EXPECT_FALSE(entry.source.isEmpty()) << qPrintable(entry.code);
            for (const RegisterColumn &column : reg.columns) {
                for (const CaseLanguage language : allOf<CaseLanguage>()) {
                    EXPECT_FALSE(column.title.in(language).isEmpty());
                    if (column.code == QLatin1String("note"))
                        continue; // a remark that is not there is not an unknown fact
                    EXPECT_FALSE(reg.cell(entry, column.code, language).isEmpty())
                        << qPrintable(entry.code + QLatin1Char(' ') + column.code);
                }
            }
        }
    }
}

TEST(Registers, SayWhatTheSourceDoesNotState)
{
    const Register &plan = shipped("plan-2024-2025");
    const RegisterEntry &entry = plan.entries.first();
    EXPECT_EQ(plan.cell(entry, QStringLiteral("owner"), CaseLanguage::English),
              QStringLiteral("Not stated in the source"));
    EXPECT_EQ(plan.cell(entry, QStringLiteral("owner"), CaseLanguage::Nynorsk),
              QStringLiteral("Ikkje oppgjeve i kjelda"));
    EXPECT_EQ(plan.cell(entry, QStringLiteral("status"), CaseLanguage::Bokmal),
              QStringLiteral("Igangsatt (06.06.2024)"));
}

TEST(RegisterFile, SaysWhichEntryAndFieldIsWrong)
{
    EXPECT_TRUE(refusalOf("[").contains(QStringLiteral("x.json")));
    EXPECT_TRUE(refusalOf("{}").contains(QStringLiteral("\"code\"")));
    EXPECT_TRUE(refusalOf(small("[]")).contains(QStringLiteral("\"entries\"")));
    EXPECT_TRUE(refusalOf(small(R"([{"code":"a","title":"A"}])")).contains(QStringLiteral("\"source\"")));
    EXPECT_TRUE(refusalOf(small(R"([{"code":"a","title":"A","source":"S","status":"odd"}])"))
                    .contains(QStringLiteral("\"status\"")));
    EXPECT_TRUE(refusalOf(small(R"([{"code":"a","title":"A","source":"S","from":"31.02.2022"}])"))
                    .contains(QStringLiteral("\"from\"")));
    EXPECT_TRUE(
        refusalOf(small(R"([{"code":"a","title":"A","source":"S","from":"2022-02-02","to":"2022-02-01"}])"))
            .contains(QStringLiteral("\"to\"")));
    EXPECT_TRUE(
        refusalOf(small(R"([{"code":"a","title":"A","source":"S"},{"code":"a","title":"B","source":"S"}])"))
            .contains(QStringLiteral("\"code\"")));
    EXPECT_EQ(refusalOf(small(R"([{"code":"a","title":"A","source":"S"}])")), QString());
}

TEST(Registers, NameOnlyAgenciesThatTheReferenceDataKnows)
{
    QFile file(QStringLiteral(":/reference/agencies.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QSet<QString> known;
    const QJsonArray nodes =
        QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("nodes")).toArray();
    for (const QJsonValue &node : nodes)
        known.insert(node[QLatin1String("code")].toString());
    for (const Register &reg : allRegisters())
        for (const RegisterEntry &entry : reg.entries)
            for (const AgencyCode &owner : entry.owners)
                EXPECT_TRUE(known.contains(owner.text()))
                    << qPrintable(entry.code + QLatin1Char(' ') + owner.text());
}

#include "tests/support/app/keyboardoffice.h"
#include "ui/shell/placelist.h"
#include "ui/wording/words.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace tverrlos;

namespace {

class KeyboardLife : public KeyboardOffice
{
protected:
    KeyboardLife() : KeyboardOffice(QDate(2024, 2, 20)) {}

    using KeyboardOffice::becomes;
    bool becomes(CaseStatus status)
    {
        return becomes([status](const Case &now) { return now.status == status; });
    }
};

} // namespace

TEST_F(KeyboardLife, AnEnquiryGoesFromTheFirstWordToClosedByKeyboardAlone)
{
    press(Qt::Key_N, Qt::ControlModifier);
    ASSERT_TRUE(tabToNamed(QStringLiteral("Problem")));
    write(QStringLiteral("Hvilket behandlingsgrunnlag har vi for å bruke KI i journalen?"));
    press(Qt::Key_Tab);
    write(QStringLiteral("Et sykehus vil prøve ut et verktøy med personopplysninger."));
    press(Qt::Key_Tab);
    write(QStringLiteral("Sykehuset Lia"));
    save();
    ASSERT_TRUE(becomes(CaseStatus::Received));
    ASSERT_EQ(shown()->number, CaseNumber(2024, 1));
    ASSERT_FALSE(shown()->regimes.isEmpty());

    ASSERT_TRUE(opens("triage"));
    save();
    ASSERT_TRUE(becomes(CaseStatus::InProgress)) << refusal();

    ASSERT_TRUE(opens("tag"));
    for (const CaseRegime &entry : QList<CaseRegime>(shown()->regimes)) {
        ASSERT_TRUE(tabToNamed(regimeName(entry.regime)));
        press(Qt::Key_Y);
    }
    save();
    ASSERT_TRUE(becomes([](const Case &now) {
        return now.regimes.first().standing == RegimeStanding::Confirmed;
    })) << refusal();

    ASSERT_TRUE(opens("ask"));
    save();
    ASSERT_TRUE(becomes(CaseStatus::Waiting)) << refusal();
    ASSERT_TRUE(opens("contribute"));
    ASSERT_TRUE(tabToText());
    write(QStringLiteral("Grunnlaget er artikkel 6."));
    save();
    ASSERT_TRUE(becomes(CaseStatus::InProgress)) << refusal();

    while (shown()->status != CaseStatus::Resolved) {
        const auto answers = shown()->resolutions.size();
        ASSERT_TRUE(opens("resolve"));
        ASSERT_TRUE(tabToText());
        write(QStringLiteral("Dere må ha et grunnlag."));
        press(Qt::Key_Tab);
        write(QStringLiteral("personvernforordningen art. 6"));
        save();
        ASSERT_TRUE(becomes([answers](const Case &now) { return now.resolutions.size() > answers; }))
            << refusal();
    }
    ASSERT_TRUE(opens("sign")); // the agency that has written in it stands behind the answer
    save();
    ASSERT_TRUE(becomes([](const Case &now) { return now.awaitingSignOff().isEmpty(); })) << refusal();
    ASSERT_TRUE(opens("send"));
    save();
    ASSERT_TRUE(becomes([](const Case &now) { return now.answerSent.has_value(); })) << refusal();
    ASSERT_TRUE(opens("close"));
    save();
    ASSERT_TRUE(becomes(CaseStatus::Closed)) << refusal();

    office.reset();
    const QJsonObject told = desk.json({QStringLiteral("show"), QStringLiteral("2024-0001")}).json();
    EXPECT_EQ(told.value(QLatin1String("status")).toString(), QStringLiteral("closed"));
    QStringList acts;
    for (const QJsonValue &event : told.value(QLatin1String("events")).toArray()) {
        acts.append(event.toObject().value(QLatin1String("act")).toString());
        EXPECT_EQ(event.toObject().value(QLatin1String("actor")).toString(), QStringLiteral("kari"));
    }
    acts.removeDuplicates();
    EXPECT_EQ(acts.join(QLatin1Char(' ')),
              QStringLiteral("received triage tag ask contribute resolve sign send close"));
    const QString whole = desk.type({QStringLiteral("show"), QStringLiteral("2024-0001")}).out;
    for (const char *part :
         {"Hvilket behandlingsgrunnlag", "personopplysninger", "Sykehuset Lia", "Grunnlaget er artikkel 6.",
          "Dere må ha et grunnlag.", "personvernforordningen art. 6"})
        EXPECT_TRUE(whole.contains(QString::fromUtf8(part))) << part;
    EXPECT_EQ(desk.json({QStringLiteral("verify")}).status, 0);
}

TEST_F(KeyboardLife, EveryPlaceOfTheNavigationHasAKeyOfItsOwn)
{
    const int places = office->window().places()->count();
    QSet<QString> reached;
    for (int position = 1; position <= places; ++position) {
        const auto modifiers = position <= 10 ? Qt::KeyboardModifiers(Qt::ControlModifier)
                                              : Qt::ControlModifier | Qt::ShiftModifier;
        press(Qt::Key(Qt::Key_0 + position % 10), modifiers);
        reached.insert(office->window().place());
    }
    EXPECT_EQ(reached.size(), places);
    EXPECT_TRUE(reached.contains(QStringLiteral("lexicon")));
    EXPECT_TRUE(reached.contains(QStringLiteral("texts")));
}

#include "core/regimes/lexicon.h"
#include "core/responsibility/responsibilitygraph.h"
#include "tests/support/core/answeredcase.h"
#include "tests/support/ui/casefixtures.h"
#include "ui/cases/panels/answerpanels.h"
#include "ui/cases/panels/panelfor.h"
#include "ui/cases/panels/textpanel.h"
#include "ui/cases/triage/noticebox.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <gtest/gtest.h>

namespace tverrlos {
namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

Case saying(const char *statement)
{
    Case value = tests::answeredCase();
    value.signOffs.clear();
    value.resolutions.first().statements.first().text = text(statement);
    return value;
}

QString found(const QWidget &panel, const char *name)
{
    const auto *label = panel.findChild<QLabel *>(QString::fromLatin1(name));
    return label && !label->isHidden() ? label->text() : QString();
}

} // namespace

TEST(OutwardPanels, AMailThatHoldsWhatMustGoCannotLeaveBeforeItIsGone)
{
    NoticeBox box;
    OfficeTexts texts;
    texts.put({text("notice.closing"), CaseLanguage::Nynorsk}, text("Helsing oss, tlf. 21 00 00 00"));
    box.guard(tests::answeredCase(), IdentifyingCheck(peopleOf(tests::answeredCase())), texts);
    box.propose({QString(), text("Sak"), text("Ring Ingrid Tangstøl på 22 33 44 55.")});
    EXPECT_TRUE(found(box, "notice-findings").contains(text("Ingrid Tangstøl")));
    EXPECT_TRUE(found(box, "notice-findings").contains(text("22 33 44 55")));
    for (const char *button : {"notice-copy", "notice-open"})
        EXPECT_FALSE(box.findChild<QPushButton *>(QString::fromLatin1(button))->isEnabled()) << button;
    box.setText(text("Ring legevakten.\n\nHelsing oss, tlf. 21 00 00 00"));
    EXPECT_EQ(found(box, "notice-findings"), QString());
    for (const char *button : {"notice-copy", "notice-open"})
        EXPECT_TRUE(box.findChild<QPushButton *>(QString::fromLatin1(button))->isEnabled()) << button;
}

TEST(OutwardPanels, WhoSignsIsToldWhatIsFoundAndAskedWhyItMayStand)
{
    CaseTestOffice office;
    const Case value = saying("Dette gjelder også Endrina Tangstøl.");
    SignPanel panel(office.office, value);
    EXPECT_TRUE(found(panel, "sign-findings").contains(text("Endrina Tangstøl")));
    auto *why = panel.findChild<QPlainTextEdit *>();
    ASSERT_NE(why, nullptr);
    why->setPlainText(text("Et produkt."));
    const Result<Act> act = panel.act();
    ASSERT_TRUE(act.ok());
    EXPECT_EQ(std::get<SignAct>(*act).why, text("Et produkt."));
    const QJsonObject fields = panel.fields();
    panel.restore(fields);
    EXPECT_EQ(panel.fields(), fields);
    ActTarget target;
    target.agency = AgencyCode(text("hdir"));
    EXPECT_FALSE(actWithoutPanel(text("sign"), target, value, CaseKnowledge()))
        << "the panel must be read first";
}

TEST(OutwardPanels, NoReasonIsAskedForWhatMustGoOrWhereNothingIsFound)
{
    CaseTestOffice office;
    const SignPanel refused(office.office, saying("Ring 22 33 44 55."));
    EXPECT_TRUE(found(refused, "sign-findings").contains(text("22 33 44 55")));
    EXPECT_EQ(refused.findChild<QPlainTextEdit *>(), nullptr);
    const SignPanel clean(office.office, saying("Legen må lese gjennom notatet."));
    EXPECT_EQ(found(clean, "sign-findings"), QString());
}

TEST(OutwardPanels, KnowEverybodyOfTheOfficeAndNotOnlyTheCasesOwn)
{
    CaseTestOffice office;
    const Case value = saying("Dette har Endtan sett på.");
    ActTarget target;
    target.agency = AgencyCode(text("hdir"));
    EXPECT_TRUE(actWithoutPanel(text("sign"), target, value, office.office.knowledge));
    office.office.knowledge.officers = [] { return QStringList{text("Endtan")}; };
    EXPECT_FALSE(actWithoutPanel(text("sign"), target, value, office.office.knowledge));
    const SignPanel panel(office.office, value);
    EXPECT_TRUE(found(panel, "sign-findings").contains(text("Endtan")));
    NoticeBox box;
    box.guard(value, office.office.knowledge.peopleOn(value), OfficeTexts());
    box.propose({QString(), text("Sak"), text("Dette har Endtan sett på.")});
    EXPECT_TRUE(found(box, "notice-findings").contains(text("Endtan")));
    const auto now = std::make_shared<const Current<QStringList>>(QStringList{text("Endtan")});
    const CaseKnowledge window = caseKnowledge(
        std::make_shared<const Current<ResponsibilityGraph>>(ResponsibilityGraph::standard()),
        Suggester(shippedLexicon()), std::make_shared<const Current<OfficeTexts>>(OfficeTexts()), now);
    const Result<AnswerDocument> preview = window.answer(value, CaseLanguage::Bokmal);
    ASSERT_FALSE(preview.ok()) << "the preview is what the asker gets";
    EXPECT_TRUE(preview.error().english().contains(text("Endtan")));
}

TEST(OutwardPanels, ASubjectThatNamesSomebodyKeepsTheMailInTheHouse)
{
    NoticeBox box;
    box.guard(tests::answeredCase(), IdentifyingCheck(), OfficeTexts());
    box.propose({QString(), text("Svar fra Ingrid Tangstøl"), text("Ja.")});
    EXPECT_TRUE(found(box, "notice-findings").contains(text("Ingrid Tangstøl")));
    box.propose({QString(), text("Svar fra oss"), text("Ja.")});
    EXPECT_EQ(found(box, "notice-findings"), QString());
}

TEST(OutwardPanels, ClosingAsksOnceMoreWhenTheAnswerIsSignedAndNotSent)
{
    CaseTestOffice office;
    Case value = tests::answeredCase();
    value.answerSent.reset();
    const std::unique_ptr<ActPanel> unsent(closePanel(office.office, value, nullptr));
    int submitted = 0;
    QObject::connect(unsent.get(), &ActPanel::submitted, unsent.get(), [&submitted] { ++submitted; });
    auto *save = unsent->findChild<QPushButton *>(QStringLiteral("save"));
    save->click();
    EXPECT_EQ(submitted, 0);
    EXPECT_FALSE(unsent->findChild<QLabel *>(QStringLiteral("doubts"))->text().isEmpty());
    save->click();
    EXPECT_EQ(submitted, 1);

    const std::unique_ptr<ActPanel> withReason(closePanel(office.office, value, nullptr));
    QObject::connect(withReason.get(), &ActPanel::submitted, withReason.get(), [&submitted] { ++submitted; });
    withReason->findChild<QPlainTextEdit *>()->setPlainText(text("Trukket."));
    withReason->findChild<QPushButton *>(QStringLiteral("save"))->click();
    EXPECT_EQ(submitted, 2);
}

} // namespace tverrlos

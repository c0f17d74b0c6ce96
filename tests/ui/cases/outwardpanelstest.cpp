#include "tests/support/core/answeredcase.h"
#include "tests/support/ui/casefixtures.h"
#include "ui/cases/panels/answerpanels.h"
#include "ui/cases/panels/panelfor.h"
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
    box.guard(tests::answeredCase(), texts);
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
    EXPECT_FALSE(actWithoutPanel(text("sign"), target, value)) << "the panel must be read first";
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

} // namespace tverrlos

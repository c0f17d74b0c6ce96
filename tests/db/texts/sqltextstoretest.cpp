#include "core/maintenance/maintenance.h"
#include "core/texts/textstore.h"
#include "db/connection/connection.h"
#include "db/store/sqlstore.h"
#include "tests/support/db/damage.h"
#include "tests/support/db/testdatabase.h"

namespace tverrlos::tests {

namespace {

const QString kari = QStringLiteral("kari");
const TextKey referred{QStringLiteral("notice.referred"), CaseLanguage::Bokmal};
const QString own = QStringLiteral("Spør heller {where} – «æøå».\n\n{reason}");

} // namespace

class Texts : public OverBothBackEnds
{
protected:
    TextStore &texts() { return store().texts(); }
};
OVER_BOTH_BACK_ENDS(Texts);

TEST_P(Texts, AreTheShippedOnesUntilTheOfficeWritesItsOwn)
{
    const auto all = texts().texts();
    ASSERT_TRUE(all.ok()) << all.error().english().toStdString();
    EXPECT_EQ(all->size(), 3 * textTemplates().size());
    EXPECT_EQ(officeTexts(*all), OfficeTexts());
    EXPECT_EQ(*texts().version(), 0);
    EXPECT_EQ(texts().find({QStringLiteral("nope"), CaseLanguage::Bokmal}).error().code, ErrorCode::NotFound);
}

TEST_P(Texts, AreKeptTakenBackAndDoneAgainEachWithItsEvent)
{
    const auto written = texts().write(referred, own, kari, 0);
    ASSERT_TRUE(written.ok()) << written.error().english().toStdString();
    EXPECT_EQ(texts().find(referred)->text(), own);
    EXPECT_EQ(officeTexts(*texts().texts()).text(referred.code, CaseLanguage::Bokmal), own);
    EXPECT_FALSE(officeTexts(*texts().texts()).isOwn({referred.code, CaseLanguage::Nynorsk}));
    EXPECT_EQ(texts().write(referred, QStringLiteral("{where} {reason}"), kari, 0).error().code,
              ErrorCode::Conflict);
    EXPECT_EQ(texts().write(referred, QStringLiteral("{where}"), kari).error().code, ErrorCode::Invalid);
    ASSERT_TRUE(texts().write(referred, std::nullopt, kari, 1).ok());
    EXPECT_FALSE(texts().find(referred)->own);
    ASSERT_TRUE(texts().undo(referred, kari).ok());
    EXPECT_EQ(texts().find(referred)->own, own);
    ASSERT_TRUE(texts().undo(referred, kari).ok());
    EXPECT_FALSE(texts().find(referred)->own);
    EXPECT_EQ(texts().undo(referred, kari).error().code, ErrorCode::Refused);
    ASSERT_TRUE(texts().redo(referred, kari).ok());
    EXPECT_EQ(texts().find(referred)->own, own);
    const auto history = texts().history(referred);
    ASSERT_TRUE(history.ok());
    QStringList acts;
    for (const RecordEvent &event : *history)
        acts.append(event.act);
    EXPECT_EQ(acts.join(QLatin1Char(' ')), QStringLiteral("edited reset undo undo redo"));
    EXPECT_EQ(*texts().version(), 5) << "each write is told to whoever asks";
    EXPECT_EQ(damageIn(store()), QStringList());
}

TEST_P(Texts, ThatWereChangedBehindTheProgramsBackAreFound)
{
    ASSERT_TRUE(texts().write(referred, own, kari).ok());
    store().connection().prepare("UPDATE office_text SET own = 'Noe annet'").run();
    EXPECT_FALSE(damageIn(store()).isEmpty());
    store().connection().prepare("DELETE FROM office_text").run();
    EXPECT_TRUE(damageIn(store()).join(QLatin1Char(' ')).contains(referred.text()))
        << "its events speak of it";
}

} // namespace tverrlos::tests

#include "app/pictures/quiet.h"
#include "app/pictures/screens.h"
#include "app/window/officewindow.h"
#include "ui/cases/page/casestory.h"
#include "ui/cases/panels/actpanel.h" // CaseStory holds a pointer that needs the whole type
#include "ui/cases/story/linkbutton.h"
#include "ui/cases/story/storysection.h"
#include "ui/import/importpage.h"
#include "ui/import/sheetpanel.h"
#include "ui/lines/linesview.h"
#include "ui/organisations/organisationpanel.h"
#include "ui/organisations/organisationspage.h"
#include "ui/regimes/lexiconpage.h"
#include "ui/regimes/termeditor.h"

#include <QCheckBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

namespace tverrlos {

namespace {

template<class T>
T *pageAt(OfficeWindow &office, const char *key)
{
    office.window().openPlace(QString::fromLatin1(key));
    return qobject_cast<T *>(office.window().pageWidget(QString::fromLatin1(key)));
}

void follow(StorySection *section, const QString &words)
{
    const auto links = section->findChildren<LinkButton *>();
    for (LinkButton *link : links)
        if (link->text() == words)
            link->click();
}

} // namespace

void Screens::intake(OfficeWindow &office)
{
    place(office, "import");
    office.window().takeFiles(m_showcase.mails);
    keep(office, QStringLiteral("import-receipt"));
    sheet(office);
    place(office, "quarantine");
    place(office, "today");
}

void Screens::sheet(OfficeWindow &office)
{
    office.window().takeFiles({m_showcase.sheet});
    keep(office, QStringLiteral("import-sheet"));
    auto *page = pageAt<ImportPage>(office, "import");
    if (!page)
        return;
    page->sheet()->findChild<QTabWidget *>()->setCurrentIndex(1);
    keep(office, QStringLiteral("import-sheet-words"));
    page->sheet()->importButton()->click();
    keep(office, QStringLiteral("import-sheet-receipt"));
}

void Screens::mailOfCase(OfficeWindow &office)
{
    office.window().takeFiles(m_showcase.mails); // known by now: the receipt names the case
    m_complete = waitUntilQuiet(office) && m_complete;
    auto *page = pageAt<ImportPage>(office, "import");
    if (!page)
        return;
    Q_EMIT page->list()->chosen(0);
    m_complete = waitUntilQuiet(office) && m_complete;
    auto *story = office.window().findChild<CaseStory *>();
    if (!story)
        return;
    StorySection *question = story->chapter(CaseStory::Chapter::Question);
    follow(question, StorySection::tr("Show the mail as it was written"));
    keep(office, QStringLiteral("case-mail"));
    follow(question, StorySection::tr("Erase the contact data ..."));
    keep(office, QStringLiteral("case-erase-contact"));
}

void Screens::merge(OfficeWindow &office)
{
    auto *page = pageAt<OrganisationsPage>(office, "organisations");
    m_complete = waitUntilQuiet(office) && m_complete;
    if (!page || page->list()->model()->rowCount() < 2)
        return;
    const auto choose = [&](int row) {
        page->list()->setCurrentIndex(page->list()->model()->index(row, 0));
        m_complete = waitUntilQuiet(office) && m_complete;
        return page->panel()->shown();
    };
    const std::optional<OrganisationId> other = choose(1);
    choose(0);
    if (other)
        page->panel()->beginMerge(*other);
    keep(office, QStringLiteral("organisations-merge"));
}

void Screens::lexicon(OfficeWindow &office)
{
    auto *page = pageAt<LexiconPage>(office, "lexicon");
    m_complete = waitUntilQuiet(office) && m_complete;
    if (!page)
        return;
    keep(office, QStringLiteral("lexicon"));
    page->table()->selectRow(0);
    page->editor()->offBox()->click();
    keep(office, QStringLiteral("lexicon-change"));
}

} // namespace tverrlos

#include "app/pictures/screens.h"

#include "app/pictures/quiet.h"
#include "app/window/officewindow.h"
#include "ui/cases/inputs/choicebox.h"
#include "ui/cases/page/casestory.h"
#include "ui/cases/panels/actpanel.h" // CaseStory holds a pointer that needs the whole type
#include "ui/lines/linesview.h"
#include "ui/responsibility/editing/grapheditpanel.h"
#include "ui/responsibility/graphexport.h"
#include "ui/responsibility/graphview.h"
#include "ui/responsibility/responsibilitypage.h"
#include "ui/routing/questionspanel.h"
#include "ui/routing/routingpanels.h"
#include "ui/routing/whatifpanel.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>

namespace tverrlos {

namespace {

using Way = ResponsibilityPage::Way;

void fillInMerger(GraphEditPanel &editor, const QString &into, const QString &source)
{
    const auto boxes = editor.form()->findChildren<ChoiceBox *>();
    for (ChoiceBox *box : boxes)
        if (!box->isHidden() && box != boxes.first())
            box->choose(into);
    const auto lines = editor.form()->findChildren<QLineEdit *>();
    for (QLineEdit *line : lines)
        if (line->isVisible() && line->text().isEmpty())
            return line->setText(source); // the first that is empty; the note stays so
}

} // namespace

void Screens::responsibility(OfficeWindow &office)
{
    const QString key = QStringLiteral("responsibility");
    office.window().openPlace(key);
    auto *page = qobject_cast<ResponsibilityPage *>(office.window().pageWidget(key));
    if (!page)
        return;
    responsibilityDrawn(office, *page);
    responsibilityAsked(office, *page);
    office.window().openCase(m_showcase.closedCase);
    m_complete = waitUntilQuiet(office) && m_complete;
    if (const auto *story = office.window().findChild<CaseStory *>(); story && story->shown()->route)
        office.window().openRoute(m_showcase.closedCase, *story->shown()->route);
    keep(office, QStringLiteral("responsibility-route"));
}

void Screens::responsibilityDrawn(OfficeWindow &office, ResponsibilityPage &page)
{
    const QDate today = page.day();
    page.setDay(QDate(2021, 11, 3));
    keep(office, QStringLiteral("responsibility-2021"));
    page.view()->setCurrent(QStringLiteral("Normen"));
    keep(office, QStringLiteral("responsibility-focus"));
    page.view()->showAll();
    keep(office, QStringLiteral("responsibility-all"));
    page.view()->fitWidth();
    page.view()->setCurrent(QString());
    for (const PictureFormat format : allOf<PictureFormat>()) { // as the page's export writes it
        const QString file = QStringLiteral("responsibility-export-%1-%2.%3")
                                 .arg(m_series.theme)
                                 .arg(m_series.percent)
                                 .arg(codeOf(format));
        m_complete = writePicture(QDir(m_folder).filePath(file), page.view()->picture(), {},
                                  QStringLiteral("03.11.2021"), format) &&
                     m_complete;
    }
    page.setDay(today);
    page.compareWith(QDate(2021, 11, 3));
    keep(office, QStringLiteral("responsibility-then-and-now"));
    page.setDay(QDate(2024, 1, 1));
    page.compareWith(QDate(2023, 12, 31));
    keep(office, QStringLiteral("responsibility-merger"));
    page.compareWith({});
    keep(office, QStringLiteral("responsibility-2024"));
    page.setDay(today);
    page.setTableShown(true);
    keep(office, QStringLiteral("responsibility-table"));
    page.setTableShown(false);
}

void Screens::responsibilityAsked(OfficeWindow &office, ResponsibilityPage &page)
{
    page.view()->setCurrent(QStringLiteral("dmp"));
    page.edit(GraphTask::Merge);
    m_complete = waitUntilQuiet(office) && m_complete;
    fillInMerger(*page.editor(), QStringLiteral("hdir"), QStringLiteral("Prop. 1 S (2025-2026)"));
    m_complete = waitUntil([&page] { return page.editor()->after().has_value(); }) && m_complete;
    keep(office, QStringLiteral("responsibility-editor"));
    page.view()->setCurrent(QStringLiteral("digitalisering"));
    page.edit(GraphTask::Settle);
    keep(office, QStringLiteral("responsibility-settle"));
    page.closeEditor();
    page.view()->setCurrent(QString());
    page.showWay(Way::Questions);
    m_complete = waitUntilQuiet(office) && m_complete;
    page.routing()->questions()->answers()->setCurrentIndex(
        page.routing()->questions()->answers()->model()->index(0, 0));
    keep(office, QStringLiteral("responsibility-questions"));
    page.showWay(Way::WhatIf);
    keep(office, QStringLiteral("responsibility-what-if-empty"));
    page.routing()->whatIf()->ask(QStringLiteral("merge dmp into hdir on 2025-12-01"));
    keep(office, QStringLiteral("responsibility-what-if"));
    page.routing()->whatIf()->source()->setText(QStringLiteral("Prop. 1 S (2025-2026)"));
    page.routing()->whatIf()->saveButton()->click();
    keep(office, QStringLiteral("responsibility-kept"));
    page.showWay(Way::Reroute);
    keep(office, QStringLiteral("responsibility-reroute"));
    page.showWay(Way::Drawing);
}

} // namespace tverrlos

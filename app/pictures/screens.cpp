#include "app/pictures/screens.h"

#include "app/pictures/quiet.h"
#include "app/window/officewindow.h"
#include "ui/answers/answerpreview.h"
#include "ui/cases/enquiry/enquiryform.h"
#include "ui/cases/enquiry/enquirypreview.h"
#include "ui/cases/enquiry/newcasepage.h"
#include "ui/cases/inputs/growingtext.h"
#include "ui/cases/list/caselistpage.h"
#include "ui/cases/list/caselistview.h"
#include "ui/cases/page/casestory.h"
#include "ui/cases/panels/answerpanels.h"
#include "ui/shell/palette/searchfield.h"
#include "ui/signals/signalspage.h"
#include "ui/signals/signalsplace.h"
#include "ui/signals/signalstory.h"

#include <QApplication>
#include <QDir>
#include <QKeyEvent>
#include <QPixmap>
#include <QPushButton>

#include <cstdio>

namespace tverrlos {

namespace {

constexpr QSize screen(1366, 768); ///< in pixels: the smallest that offices still have

/// As a person types it, so that what listens for keys hears them.
void type(QWidget *field, const QString &text)
{
    field->setFocus();
    for (const QChar letter : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QKeyEvent release(QEvent::KeyRelease, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(field, &press);
        QApplication::sendEvent(field, &release);
    }
}

} // namespace

Screens::Screens(Showcase showcase, QString folder, const Clock &clock)
    : m_showcase(std::move(showcase)), m_folder(std::move(folder)), m_clock(clock)
{}

bool Screens::draw(const Series &series)
{
    m_series = series;
    const QString memory = QDir(QFileInfo(m_showcase.database).path()).filePath(QStringLiteral("window.ini"));
    OfficeWindow office(
        {m_showcase.database, QStringLiteral("ingrid"), series.language, series.theme, memory}, m_clock);
    office.show();
    office.window().resize(screen * 100 / series.percent);
    office.window().activateWindow();
    if (series.responsibilityOnly) {
        place(office, "responsibility");
        responsibility(office);
        return m_complete;
    }
    drawMainPlaces(office);
    if (!series.mainPlacesOnly)
        drawOtherPlaces(office);
    return m_complete;
}

void Screens::drawMainPlaces(OfficeWindow &office)
{
    place(office, "today");
    caseBesideList(office);
    office.window().openCase(m_showcase.closedCase);
    keep(office, QStringLiteral("case"));
    for (const char *key : {"meetings", "workload", "responsibility", "signals", "report", "published",
                            "organisations", "registers", "lexicon", "texts"})
        place(office, key);
    newCase(office);
}

void Screens::drawOtherPlaces(OfficeWindow &office)
{
    responsibility(office);
    answer(office);
    plan(office);
    intake(office);
    mailOfCase(office);
    merge(office);
    lexicon(office);
    for (const char *key : {"settings", "help", "about"})
        place(office, key);
    office.window().openPlace(QStringLiteral("today"));
    office.window().searchField()->begin();
    type(office.window().searchField(), QStringLiteral("journal"));
    keep(office, QStringLiteral("palette"));
}

void Screens::place(OfficeWindow &office, const char *key)
{
    office.window().openPlace(QString::fromLatin1(key));
    keep(office, QString::fromLatin1(key));
}

void Screens::caseBesideList(OfficeWindow &office)
{
    const QString key = QStringLiteral("cases");
    office.window().openPlace(key);
    m_complete = waitUntilQuiet(office) && m_complete;
    if (auto *page = qobject_cast<CaseListPage *>(office.window().pageWidget(key)))
        page->list()->move(3);
    keep(office, key);
}

void Screens::answer(OfficeWindow &office)
{
    office.window().openCase(m_showcase.closedCase);
    m_complete = waitUntilQuiet(office) && m_complete;
    auto *story = office.window().findChild<CaseStory *>();
    if (!story)
        return;
    story->begin(QStringLiteral("send"));
    auto *panel = qobject_cast<SendPanel *>(story->panel());
    m_complete =
        panel && waitUntil([panel] { return panel->preview()->document().has_value(); }) && m_complete;
    keep(office, QStringLiteral("answer"));
    story->closePanel();
}

void Screens::plan(OfficeWindow &office)
{
    const QString key = QStringLiteral("signals");
    office.window().openPlace(key);
    m_complete = waitUntilQuiet(office) && m_complete;
    auto *place = qobject_cast<SignalsPlace *>(office.window().pageWidget(key));
    if (!place)
        return;
    place->raisedPage()->story()->beginLift();
    keep(office, QStringLiteral("signals-lift"));
    place->raisedPage()->concerns()->click();
    keep(office, QStringLiteral("signals-concerns"));
    place->showTab(SignalsPlace::Tab::Measures);
    keep(office, QStringLiteral("measures"));
    place->showTab(SignalsPlace::Tab::Submissions);
    keep(office, QStringLiteral("submissions"));
    place->showTab(SignalsPlace::Tab::Signals);
}

void Screens::newCase(OfficeWindow &office)
{
    const QString key = QStringLiteral("new-case");
    office.window().openPlace(key);
    m_complete = waitUntilQuiet(office) && m_complete;
    if (auto *page = qobject_cast<NewCasePage *>(office.window().pageWidget(key))) {
        type(page->form()->problem(),
             QStringLiteral(
                 "Vi vil ta opp konsultasjoner og la en språkmodell skrive utkast til journalnotat. "
                 "Hvilket behandlingsgrunnlag trengs, og er løsningen medisinsk utstyr?"));
        m_complete =
            waitUntil([page] { return !page->preview()->suggestion().regimes.isEmpty(); }) && m_complete;
    }
    keep(office, key);
}

void Screens::keep(OfficeWindow &office, const QString &name)
{
    const bool quiet = waitUntilQuiet(office);
    const QString file = QStringLiteral("%1-%2-%3-%4.png")
                             .arg(name, m_series.theme)
                             .arg(m_series.percent)
                             .arg(m_series.language);
    const bool written = office.window().grab().save(QDir(m_folder).filePath(file));
    if (quiet && written)
        std::printf("%s\n", qPrintable(file));
    else
        std::fprintf(stderr, "%s: %s\n", qPrintable(file),
                     written ? "the place never came to rest" : "could not be written");
    std::fflush(stdout);
    m_complete = m_complete && quiet && written;
}

} // namespace tverrlos

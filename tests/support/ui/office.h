#pragma once

#include "core/calendar/clock.h"
#include "tests/support/ui/memorystore.h"
#include "tests/support/ui/workerdesk.h"
#include "ui/cases/caseview.h"
#include "ui/cases/list/listchoices.h"
#include "ui/shell/casenews.h"
#include "ui/shell/navigation.h"
#include "ui/shell/notices.h"
#include "ui/shell/workplace.h"

namespace tverrlos {

/// Writes down where the person was sent and what was said.
class RecordedShell final : public Navigation, public Notices
{
public:
    QList<CaseNumber> casesOpened;
    QList<std::pair<CaseFilter, QString>> listsOpened;
    QStringList placesOpened;
    QList<CaseNumber> routesOpened;
    QList<OrganisationId> organisationsOpened;
    QStringList said;
    QList<Error> failures;
    std::function<void()> undo;
    std::function<void()> again;

    void openCase(const CaseNumber &number) override { casesOpened.append(number); }
    void openCases(const CaseFilter &filter, const QString &title) override
    {
        listsOpened.append({filter, title});
    }
    void openOrganisation(OrganisationId id) override { organisationsOpened.append(id); }
    void openPlace(const QString &key) override { placesOpened.append(key); }
    bool goBack() override { return false; }
    void openRoute(const CaseNumber &number, const RouteOnRecord &) override { routesOpened.append(number); }
    void say(const QString &line) override { said.append(line); }
    void sayUndoable(const QString &line, std::function<void()> takeBack) override
    {
        said.append(line);
        undo = std::move(takeBack);
    }
    void sayUndone(const QString &line, std::function<void()> doAgain, std::function<void()> further) override
    {
        said.append(line);
        again = std::move(doAgain);
        undo = std::move(further);
    }
    void sayFailed(const Error &error) override { failures.append(error); }
};

/// A case view that remembers what it was asked.
class RecordedCaseView final : public CaseView
{
public:
    using CaseView::CaseView;
    QList<CaseNumber> shown;
    QStringList begun;

    void showCase(const CaseNumber &number) override { shown.append(number); }
    void showNothing() override { shown.clear(); }
    void begin(const QString &actCode) override { begun.append(actCode); }
};

/// An office on 20 February 2024 with a database in memory, for tests of pages.
struct TestOffice
{
    MemoryStore store;
    WorkerDesk desk{store};
    SetClock clock{QDateTime(QDate(2024, 2, 20), QTime(8, 0), Qt::UTC)};
    RecordedShell shell;
    CaseNews news;
    Workplace workplace{desk, clock, shell, shell, news, [] { return QStringLiteral("kari"); }};

    static ListChoices choices();
};

} // namespace tverrlos

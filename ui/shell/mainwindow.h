#pragma once

#include "ui/shell/navigation.h"
#include "ui/shell/notices.h"
#include "ui/shell/page.h"
#include "ui/shell/windowmemory.h"

#include <QMap>
#include <QWidget>

#include <optional>

class QStackedWidget;
class QToolButton;

namespace tverrlos {

class DatabaseDesk;
class HelpPanel;
class PlaceList;
class SearchField;
class StatusLine;
struct PaletteEntry;

/// The window: places on the left, search above, the page, and the quiet line below. It only puts parts
/// together; what they do stands with them. Pages are made when first opened.
class MainWindow final : public QWidget, public Navigation
{
    Q_OBJECT
public:
    /// The desk and the settings outlive the window.
    MainWindow(DatabaseDesk &desk, QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// In the order of the navigation.
    void addPage(const Page &page);
    /// A command without a page of its own (import, export): in the palette, and under the user's menu.
    void addCommand(QAction *command);
    void setUserName(const QString &name);
    void setCount(const QString &place, std::optional<qint64> count);
    /// The last place, or the first; call once when everything is registered.
    void begin();

    Notices &notices();
    QString place() const { return m_place; }
    QWidget *pageWidget(const QString &key);
    SearchField *searchField() const { return m_search; }
    PlaceList *places() const { return m_places; }
    StatusLine *statusLine() const { return m_status; }
    HelpPanel *helpPanel() const { return m_help; }

    void openCase(const CaseNumber &number) override;
    void openCases(const CaseFilter &filter, const QString &title) override;
    void openOrganisation(OrganisationId id) override;
    void openPlace(const QString &key) override;
    bool goBack() override;
    void openRoute(const CaseNumber &number, const RouteOnRecord &route) override;
    /// Hands files to the place `import`, as dropping them on the window does.
    void takeFiles(const QStringList &paths);

Q_SIGNALS:
    /// The place has been opened (again): its numbers may be read anew.
    void placeOpened(const QString &key);

protected:
    void changeEvent(QEvent *event) override;
    /// Tab, so that it stops at every control of a page. Qt takes a page for a stop when another widget has
    /// the focus for it, and would leave out everything that stands before that one.
    bool focusNextPrevChild(bool next) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeHeader();
    void makeActions();
    void translate();
    void remakePages();
    const Page *find(const QString &key) const;
    /// What the place and what stands in it can do, then what the window can.
    QList<QAction *> actsHere() const;
    QList<QAction *> keysHere() const;
    QList<PaletteEntry> commandsHere();
    void showHelp(bool keysOnly);

    DatabaseDesk &m_desk;
    WindowMemory m_memory;
    QList<Page> m_pages;
    QMap<QString, QWidget *> m_made;
    QString m_place;
    QString m_cameFrom; ///< where the open case was opened from; empty: the list
    PlaceList *m_places;
    QStackedWidget *m_stack;
    StatusLine *m_status;
    HelpPanel *m_help;
    SearchField *m_search;
    QToolButton *m_user;
    QList<QAction *> m_commands;
    QAction *m_paletteKey;
    QAction *m_newCase;
    QAction *m_helpKey;
    QAction *m_keysKey;
    bool m_remaking = false;
};

} // namespace tverrlos

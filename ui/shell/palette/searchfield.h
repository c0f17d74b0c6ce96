#pragma once

#include "core/work/databasedesk.h"
#include "ui/background/whenready.h"
#include "ui/shell/palette/paletteentry.h"

#include <QLineEdit>
#include <QPointer>

class QListView;
class QTimer;

namespace tverrlos {

class Navigation;
class PaletteModel;

/// The one search field: cases by number or words, organisations, and every command of the window and the
/// page. What it finds hangs below it while one types; arrows choose, Enter goes, Esc leaves.
class SearchField final : public QLineEdit
{
    Q_OBJECT
public:
    using Commands = std::function<QList<PaletteEntry>()>;

    SearchField(DatabaseDesk &desk, Navigation &navigation, Commands commands, QWidget *parent = nullptr);

    /// Ctrl+K: focus, and what can be done here is listed at once.
    void begin();
    PaletteModel *found() const { return m_model; }
    QListView *list() const { return m_list; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Found;

    void typed();
    void search();
    QList<PaletteEntry> entriesOf(const Found &found);
    QList<PaletteEntry> nothingFound(const QString &sentence);
    void show(const QList<PaletteEntry> &fromDatabase);
    void choose(int row);
    void leave();
    void placeList();
    QList<PaletteEntry> matchingCommands() const;
    void translate();

    DatabaseDesk &m_desk;
    Navigation &m_navigation;
    Commands m_commandSource;
    QList<PaletteEntry> m_commands; ///< as they were when the field was entered
    PaletteModel *m_model;
    QListView *m_list;
    QTimer *m_typing;
    NewestAnswer m_answer;
    QPointer<QWidget> m_cameFrom;
};

} // namespace tverrlos

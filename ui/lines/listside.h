#pragma once

#include "ui/background/stateframe.h"
#include "ui/lines/linesview.h"

#include <QList>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QTimer;

namespace tverrlos {

/// The list side of a page that tells of one line beside its list: what narrows the list, the lines or why
/// there are none, and what they count. Owns its parts. GUI thread.
class ListSide final : public QWidget
{
    Q_OBJECT
public:
    /// `name` is the list's for a screen reader.
    explicit ListSide(const QString &name, QWidget *parent = nullptr);

    LinesView *list() const { return m_list; }
    StateFrame *frame() const { return m_frame; }
    QLabel *footer() const { return m_footer; }
    QLineEdit *search() const { return m_search; } ///< null before addSearch()

    /// Takes ownership; each stands in a row of its own, in the order they came.
    void addAbove(QWidget *widget);
    void addBelow(QWidget *widget);
    /// A field above the list. `searched()` follows when the typing has paused.
    void addSearch(const QString &placeholder, const QString &accessibleName);
    /// Empties the field without a `searched()`: whoever does it reads the list anyway.
    void clearSearch();
    /// Titles are whole sentences, and the footer too: they wrap. For lists of tens, not thousands.
    void wrapTexts();

    /// Shows the lines with `row` as the current one (none where there is no such row), without a `moved()`:
    /// nobody went anywhere. `more` as LinesModel has it.
    void fill(QList<Line> lines, int row, std::function<void()> more = {});
    /// Makes a line current without a `moved()`; -1: none, for what is written anew.
    void setRow(int row);
    int row() const;

Q_SIGNALS:
    void searched();
    /// A person went to this line.
    void moved(int row);

private:
    QBoxLayout *m_above;
    QBoxLayout *m_below;
    LinesView *m_list;
    StateFrame *m_frame;
    QLabel *m_footer;
    QLineEdit *m_search = nullptr;
    QTimer *m_pause;
    bool m_filling = false;
};

/// Fills `page` with two sides and a handle between them that remembers its place under `name`. The shares
/// are in style::grid, and how the room that is left over is divided.
void placeSideBySide(QWidget *page, const QString &name, QWidget *left, QWidget *right,
                     const QList<int> &grids, const QList<int> &stretch);

} // namespace tverrlos

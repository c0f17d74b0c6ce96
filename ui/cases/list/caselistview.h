#pragma once

#include <QListView>

namespace tverrlos {

/// The list itself: fixed row height, no work per row. Letters are shortcuts of the page, never a search by
/// first letter.
class CaseListView final : public QListView
{
    Q_OBJECT
public:
    explicit CaseListView(QWidget *parent = nullptr);

    void keyboardSearch(const QString &) override {}
    /// Too narrow for title and regimes on one line: rows take three lines instead of two.
    bool isNarrow() const;
    /// Selects the row `step` away and keeps it in view.
    void move(int step);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    bool m_laidOutNarrow = false;
};

} // namespace tverrlos

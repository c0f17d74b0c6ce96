#pragma once

#include "ui/lines/line.h"

#include <QListView>

#include <functional>

namespace tverrlos {

class LinesModel;

/// Shows lines; Enter or a double click chooses one, J and K run up and down.
class LinesView final : public QListView
{
    Q_OBJECT
public:
    explicit LinesView(QWidget *parent = nullptr);

    /// As LinesModel has it.
    void setLines(QList<Line> lines, std::function<void()> more = {});
    LinesModel *lines() const { return m_model; }
    /// Titles are whole sentences: they wrap rather than end in dots. For lists of tens, not thousands.
    void wrapTitles();

    void keyboardSearch(const QString &) override {}

Q_SIGNALS:
    void chosen(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    LinesModel *m_model;
};

} // namespace tverrlos

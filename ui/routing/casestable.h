#pragma once

#include <QTableView>

namespace tverrlos {

class AffectedModel;

/// The cases of a change, one a line. Enter or a double click opens one, Space ticks it, J and K run up and
/// down.
class CasesTable final : public QTableView
{
    Q_OBJECT
public:
    explicit CasesTable(AffectedModel *model, QWidget *parent = nullptr);

Q_SIGNALS:
    void opened(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void shareWidth();
    void tick();
};

} // namespace tverrlos

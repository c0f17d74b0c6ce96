#pragma once

#include <QObject>
#include <QStringList>

namespace tverrlos {

/// Lets files and folders be dropped anywhere on a window. Widgets that take drops themselves keep theirs.
class FileDrop final : public QObject
{
    Q_OBJECT
public:
    explicit FileDrop(QWidget *window);

Q_SIGNALS:
    void dropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace tverrlos

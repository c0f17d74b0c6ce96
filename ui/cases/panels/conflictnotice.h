#pragma once

#include <QFrame>
#include <QStringList>

namespace tverrlos {

/// Someone else changed the case while this was being written: what they did, what now stands, and the two
/// ways on. The person's own text stays in the panel below it.
class ConflictNotice final : public QFrame
{
    Q_OBJECT

public:
    /// `theirs` may be empty: then only what happened is told.
    ConflictNotice(const QString &sentence, const QStringList &whatHappened, const QString &theirs,
                   QWidget *parent = nullptr);

Q_SIGNALS:
    void mineChosen();
    void theirsChosen();
};

} // namespace tverrlos

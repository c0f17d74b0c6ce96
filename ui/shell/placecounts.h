#pragma once

#include "core/work/databasedesk.h"
#include "ui/background/whenready.h"
#include "ui/shell/workplace.h"

#include <QObject>

#include <functional>

class QTimer;

namespace tverrlos {

/// The numbers beside the places: open cases, meetings to come, signals not lifted yet,
/// published answers to be reviewed. Read after every
/// change, a moment later, so that a hundred imported mails are one question.
class PlaceCounts final : public QObject
{
    Q_OBJECT
public:
    using Show = std::function<void(const QString &place, std::optional<qint64> count)>;

    PlaceCounts(Workplace &workplace, Show show, QObject *parent = nullptr);
    void read();

private:
    Workplace &m_workplace;
    Show m_show;
    QTimer *m_soon;
    NewestAnswer m_answer;
};

} // namespace tverrlos

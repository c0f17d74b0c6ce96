#pragma once

#include "core/responsibility/responsibilitygraph.h"
#include "ui/shell/workplace.h"

#include <QObject>

#include <memory>

namespace tverrlos {

class OpenCasesReading;

/// What a change of the graph does to the routes of the open cases: told before it is kept, and counted after
/// it, so that these can be routed again. The cases are read and routed on the database thread. GUI thread.
class RouteEffects final : public QObject
{
    Q_OBJECT
public:
    using Graph = std::shared_ptr<const ResponsibilityGraph>;

    explicit RouteEffects(const Workplace &workplace, QObject *parent = nullptr);

    /// `day`: the first on which the graph is another; an invalid one asks about today.
    void preview(Graph before, Graph after, const QDate &day);
    void dropPreview();
    /// How many open cases would get another route today than the one on record.
    void count(Graph graph);

Q_SIGNALS:
    /// Sentences; `cases`: how many open cases change.
    void previewed(const QStringList &sentences, int cases);
    void counted(int cases);

private:
    const Workplace &m_workplace;
    OpenCasesReading *m_previewing;
    OpenCasesReading *m_counting;
};

} // namespace tverrlos

#include "ui/responsibility/editing/graphkeeping.h"

#include "core/responsibility/graphsbefore.h"
#include "core/store/store.h"
#include "core/work/databasedesk.h"
#include "ui/background/whenready.h"
#include "ui/shell/casenews.h"
#include "ui/shell/notices.h"

#include <QPointer>

#include <algorithm>

namespace tverrlos {

namespace {

Result<GraphState> stateAfter(GraphStore &store, const Result<OfficeGraph> &office)
{
    if (!office)
        return office.error();
    Result<QList<GraphLogEntry>> log = store.log();
    if (!log)
        return log.error();
    const QHash<qint64, ResponsibilityGraph> then = graphsBefore(*log);
    std::reverse(log->begin(), log->end());
    return GraphState{*office, *log, then};
}

} // namespace

GraphKeeping::GraphKeeping(const Workplace &workplace, QObject *parent)
    : QObject(parent), m_workplace(workplace)
{}

void GraphKeeping::read()
{
    const auto question = [](Store &store) { return stateAfter(store.graph(), store.graph().current()); };
    whenReady(m_workplace.desk.ask(question), this, [this](const Result<GraphState> &state) {
        if (!state) {
            Q_EMIT refused(state.error());
            return;
        }
        m_version = state->office.version;
        Q_EMIT stateKnown(*state);
    });
}

void GraphKeeping::look()
{
    const auto question = [](Store &store) -> Result<QList<GraphLogEntry>> {
        const Result<GraphState> state = stateAfter(store.graph(), store.graph().current());
        if (!state)
            return state.error();
        return state->log;
    };
    whenReady(m_workplace.desk.ask(question), this,
              [this](const Result<QList<GraphLogEntry>> &log) { Q_EMIT looked(log); });
}

void GraphKeeping::perform(Change change, std::function<void()> done)
{
    const auto work = [change = std::move(change)](Store &store) {
        return stateAfter(store.graph(), change(store.graph()));
    };
    whenReady(m_workplace.desk.ask(work), this,
              [this, done = std::move(done)](const Result<GraphState> &state) {
                  if (!state) {
                      Q_EMIT refused(state.error());
                      if (state.error().code == ErrorCode::Conflict)
                          read();
                      return;
                  }
                  m_version = state->office.version;
                  Q_EMIT stateKnown(*state);
                  m_workplace.news.tellMany(); // names and routes may read otherwise now
                  done();
                  Q_EMIT changed();
              });
}

void GraphKeeping::keep(const GraphEdit &edit, const QString &line)
{
    const auto change = [edit, actor = m_workplace.actor(), version = m_version](GraphStore &store) {
        return store.keep(edit, actor, version);
    };
    perform(change, [this, line] {
        m_workplace.notices.sayUndoable(tr("The change is kept: %1").arg(line),
                                        [self = QPointer<GraphKeeping>(this)] {
                                            if (self)
                                                self->undo();
                                        });
        Q_EMIT kept();
    });
}

void GraphKeeping::undo()
{
    perform([actor = m_workplace.actor()](GraphStore &store) { return store.undo(actor); },
            [this] {
                m_workplace.notices.sayUndone(
                    tr("The latest change was taken back."),
                    [self = QPointer<GraphKeeping>(this)] {
                        if (self)
                            self->redo();
                    },
                    nullptr);
            });
}

void GraphKeeping::redo()
{
    perform([actor = m_workplace.actor()](GraphStore &store) { return store.redo(actor); },
            [this] {
                m_workplace.notices.sayUndoable(tr("The change was done again."),
                                                [self = QPointer<GraphKeeping>(this)] {
                                                    if (self)
                                                        self->undo();
                                                });
            });
}

} // namespace tverrlos

#pragma once

#include "core/regimes/judgements.h"
#include "core/regimes/lexiconstore.h"
#include "core/work/databasedesk.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace tverrlos {

/// How the office's lexicon does on the judged cases.
struct LexiconStanding
{
    Outcome outcome;
    QMap<RegimeCode, Hits> hits;
    QHash<QString, TermHits> terms;
    QList<Miss> misses;
};

/// What a change would do.
struct LexiconEffect
{
    QMap<RegimeCode, Hits> hits;
    QList<ChangedCase> changed;
};

/// Reads the judged cases a portion at a time and tries changes on them, off the window's thread: the
/// database thread hands over texts, the pool reads and weighs. The newest change wins; what an older one had
/// begun is stopped. GUI thread.
class LexiconTrial final : public QObject
{
    Q_OBJECT
public:
    /// The desk outlives this.
    explicit LexiconTrial(DatabaseDesk &desk, QObject *parent = nullptr);
    ~LexiconTrial() override;

    /// Reads everything again and weighs it by the office's changes.
    void read(const LexiconChanges &office);
    /// Waits for what is being done. Nothing happens before the cases have been read.
    void tryOut(const LexiconChanges &draft);
    void cancel();
    bool isReading() const { return m_reading; }
    qsizetype cases() const;

Q_SIGNALS:
    void progressed(int done, int total);
    void standingReady(const tverrlos::LexiconStanding &standing);
    void effectReady(const tverrlos::LexiconEffect &effect);
    /// Cancelled included.
    void failed(const tverrlos::Error &error);

private:
    using Take = void (Judgements::*)(const JudgedCase &);
    /// Hands every judged case to `take`, then calls `then`.
    void pass(Take take, CaseId after, int done, std::function<void()> then);
    void weigh(const LexiconChanges &office);
    void tryPending();
    void evaluate(const LexiconChanges &draft);
    void end(const std::optional<Error> &error);

    DatabaseDesk &m_desk;
    std::shared_ptr<Judgements> m_judgements;
    std::shared_ptr<std::atomic<bool>> m_stop;
    std::shared_ptr<const LexiconStanding> m_standing;
    std::optional<LexiconChanges> m_pending;
    bool m_reading = false, m_busy = false;
    int m_total = 0;
};

} // namespace tverrlos

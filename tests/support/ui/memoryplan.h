#pragma once

#include "core/plan/planstore.h"
#include "core/signals/signalregister.h"
#include "core/submissions/submissionstore.h"

#include <QMap>

namespace tverrlos {

class CaseRepository;

/// Histories in memory, by record.
class MemoryHistory
{
public:
    QMap<QString, QList<RecordEvent>> events;
    void add(const QString &record, RecordEvent event, const QJsonObject &before, const QJsonObject &after);
};

/// The measures in memory, as PlanStore promises.
class MemoryPlan final : public PlanStore
{
public:
    QDate today{2024, 2, 20};
    QMap<QString, Measure> said;
    MemoryHistory past;

    Result<QList<Measure>> measures() override;
    Result<Measure> find(const QString &code) override;
    Result<Measure> change(const QString &code, const MeasureChange &change, const QString &actor,
                           std::optional<int> expectedRevision) override;
    Result<Measure> add(const QString &code, const MeasureChange &facts, const QString &actor) override;
    Result<Measure> undo(const QString &code, const QString &actor) override;
    Result<Measure> redo(const QString &code, const QString &actor) override;
    Result<QList<RecordEvent>> history(const QString &code) override { return past.events.value(code); }

private:
    Measure keep(const Measure &before, Measure after, RecordEvent event);
};

/// What was sent in, in memory. Filters by kind, case and search only.
class MemorySubmissions final : public SubmissionStore
{
public:
    CaseRepository *casework = nullptr;
    QDate today{2024, 2, 20};
    QMap<SubmissionNumber, Submission> kept;
    MemoryHistory past;

    Result<SubmissionPage> page(const SubmissionFilter &filter, const std::optional<SubmissionCursor> &after,
                                int limit) override;
    Result<qint64> count(const SubmissionFilter &filter) override;
    Result<Submission> find(const SubmissionNumber &number) override;
    Result<QList<RecordEvent>> history(const SubmissionNumber &number) override
    {
        return past.events.value(number.text());
    }
    Result<Submission> add(const SubmissionFacts &facts, const QString &actor) override;
    Result<Submission> edit(const SubmissionNumber &number, const SubmissionFacts &facts,
                            const QString &actor, std::optional<int> expectedRevision) override;
    Result<Submission> link(const SubmissionNumber &number, const SubmissionLinks &links,
                            const QString &actor) override;
    Result<SubmissionCase> makeCase(const SubmissionNumber &number, const Case &enquiry,
                                    const QString &actor) override;
    Result<Submission> undo(const SubmissionNumber &number, const QString &actor) override;
    Result<Submission> redo(const SubmissionNumber &number, const QString &actor) override;

private:
    Submission keep(const Submission &before, Submission after, RecordEvent event);
};

/// The signals of cases in memory.
class MemorySignals final : public SignalRegister
{
public:
    explicit MemorySignals(const QList<Case> &cases) : m_cases(cases) {}
    Result<SignalPage> page(const SignalFilter &filter, const std::optional<SignalCursor> &after,
                            int limit) override;
    Result<qint64> count(const SignalFilter &filter) override;
    Result<QList<Concern>> concerns(const SignalFilter &filter) override;

private:
    const QList<Case> &m_cases;
};

} // namespace tverrlos

#pragma once

#include "core/cases/act.h"
#include "core/results/result.h"

#include <memory>
#include <optional>

class QProcess;

namespace tverrlos {
class DatabaseAddress;
class SqlStore;
} // namespace tverrlos

namespace tverrlos::tests {

/// What an officer does next. Both of two officers write one field (words), both add to one list (notes), and
/// each has a field that the other leaves alone.
enum class Step { Read, Word, Note, OwnField };

/// What came of it: what was written, and why not where it was not.
struct StepDone
{
    Step step = Step::Read;
    QString text;
    std::optional<Error> refused;
};

/// An officer who reads the case, thinks, and writes what follows from what was read. Begins a step and
/// answers it later, so that two can be at it at the same time.
class Officer
{
public:
    virtual ~Officer() = default;
    virtual void begin(Step step, const CaseNumber &number) = 0;
    virtual StepDone finish() = 0;
};

/// With a program of its own in this process: a step is done when it is begun. kari and ola have fields of
/// their own.
class OfficerHere final : public Officer
{
public:
    OfficerHere(SqlStore &store, QString name);
    void begin(Step step, const CaseNumber &number) override;
    StepDone finish() override { return m_done; }

private:
    Act actFor(Step step, QString &text);

    SqlStore &m_store;
    QString m_name;
    std::optional<Case> m_seen;
    int m_count = 0;
    StepDone m_done;
};

/// In a process of its own, which is this test program started as officerAtWork().
class OfficerElsewhere final : public Officer
{
public:
    OfficerElsewhere(const QString &database, const QString &name);
    ~OfficerElsewhere() override;
    void begin(Step step, const CaseNumber &number) override;
    /// Internal where the process has said nothing for a minute.
    StepDone finish() override;

private:
    std::unique_ptr<QProcess> m_process;
    Step m_step = Step::Read;
};

/// The other end: reads steps from the standard input and says what came of each. `dbtests --officer DATABASE
/// NAME`.
int officerAtWork(const QString &database, const QString &name);

} // namespace tverrlos::tests

#pragma once

#include "core/intake/intakereceipt.h"
#include "core/intake/intakestore.h"
#include "core/work/progress.h"
#include "db/intake/importer.h"
#include "db/intake/sourcefiles.h"

class QFile;

namespace tverrlos {

/// What was read and is not yet stored: gathered into portions, handed over, and listed in the receipt in the
/// order it was read. Memory follows a portion. `take`, `limits` and `progress` must outlive this.
class GatheredSources
{
public:
    static constexpr qsizetype mailsInPortion = 64;
    static constexpr qsizetype rowsInPortion = 1000;

    GatheredSources(const Importer::Take &take, const MailLimits &limits, const Progress &progress)
        : m_take(take), m_limits(limits), m_progress(progress)
    {}

    /// Where the receipt will list the next source that is met.
    qint64 nextPlace() { return m_met++; }
    qint64 met() const { return m_met; }
    bool isEmpty() const { return m_portion.isEmpty(); }

    /// `most` in a portion: it is handed over when it is full. Cancelled, or the error of the store.
    Result<void> add(IntakeMaterial material, qsizetype most = mailsInPortion)
    {
        return add(std::move(material), most, nextPlace());
    }
    Result<void> add(IntakeMaterial material, qsizetype most, qint64 place);
    /// The whole file goes to quarantine.
    Result<void> refuse(const SourceFile &source, QFile &file, const Error &reason);
    /// Hands over what is gathered.
    Result<void> flush();

    /// From here on the order is that of threads, and not of days.
    void followThreads() { m_threads = true; }

    void leaveAlone(const QString &file) { m_receipt.skipped.append(file); }
    void tellSheet(const SheetReading &sheet) { m_receipt.sheets.append(sheet); }
    IntakeReceipt receipt() const;

private:
    QList<qsizetype> order() const;
    void list(IntakeItem item, qint64 place);

    const Importer::Take &m_take;
    const MailLimits &m_limits;
    const Progress &m_progress;
    qint64 m_met = 0;
    bool m_threads = false;
    QList<IntakeMaterial> m_portion;
    QList<qint64> m_places; ///< where the receipt lists what is in the portion
    qint64 m_bytes = 0;     ///< of the portion
    IntakeReceipt m_receipt;
    QList<qint64> m_listed; ///< the places of the receipt's items
};

/// Cancelled: the person stopped it.
Error importStopped();

} // namespace tverrlos

#pragma once

#include "db/intake/gatheredsources.h"
#include "db/sheets/sheetmapping.h"
#include "db/sheets/sheetsurvey.h"

#include <functional>

namespace tverrlos {

/// Reads the list of cases in a file of rows; of a workbook in which nobody chose a sheet, every list that
/// can be seen, each with a reading of its own in the receipt.
class SheetImport
{
public:
    SheetImport(const ImportKnowledge &knowledge, const QString &actor, const SheetChoice &choice,
                GatheredSources &gathered)
        : m_knowledge(knowledge), m_actor(actor), m_choice(choice), m_gathered(gathered)
    {}

    /// Told now and then, in bytes read.
    using Tell = std::function<void(qint64)>;
    Result<void> read(const SourceFile &source, QFile &file, const Tell &tell);

private:
    Result<void> readLists(SheetSource &sheets, const SheetSurvey &first, const SourceFile &source,
                           QFile &file, const Tell &tell);
    std::unique_ptr<SheetMapping> mappingOf(const SheetSurvey &survey, const SourceFile &source) const;
    Result<void> readRows(SheetSource &sheets, const SheetPlan &plan, QFile &file, const SourceFile &source,
                          SheetMapping &mapping, const Tell &tell);

    const ImportKnowledge &m_knowledge;
    const QString &m_actor;
    const SheetChoice &m_choice;
    GatheredSources &m_gathered;
};

} // namespace tverrlos

#pragma once

#include "core/reporting/sheetwriter.h"

namespace tverrlos {

/// The SheetWriter that the program is put together with.
class SheetFiles final : public SheetWriter
{
public:
    Result<QByteArray> xlsx(const QList<ReportTable> &tables,
                            const SheetProperties &properties) const override;
    Result<QByteArray> csv(const QList<ReportTable> &tables,
                           const SheetProperties &properties) const override;
};

} // namespace tverrlos

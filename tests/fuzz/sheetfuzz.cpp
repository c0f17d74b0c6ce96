// Any bytes at all must end in rows, and every row in a case or a reason. See README.md here.
#include "db/sheets/sheetmapping.h"

#include <QBuffer>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace tverrlos;
    QBuffer buffer;
    buffer.setData(reinterpret_cast<const char *>(data), static_cast<int>(size));
    if (!buffer.open(QIODevice::ReadOnly))
        return 0;
    CsvReader reader(buffer);
    const auto header = reader.next();
    const auto mapping = header
                             ? mappingFor(header->cells, {QStringLiteral("fuzz.csv"), QStringLiteral("fuzz"),
                                                          ResponsibilityGraph::standard()})
                             : nullptr;
    while (const auto row = reader.next())
        if (mapping)
            (void)mapping->read(*row);
    return 0;
}

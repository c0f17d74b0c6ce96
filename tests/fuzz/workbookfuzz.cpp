// Any bytes at all, taken for a workbook, must end in rows or a reason; and every row in a case or a reason.
// A first byte that is no zip makes a workbook of the bytes: a fuzzer finds its way into XML sooner than into
// a packed archive. Run by hand, see CMakeLists.txt here.
#include "db/sheets/sheetmapping.h"
#include "db/sheets/workbook.h"
#include "tests/support/db/workbookbytes.h"

namespace {

QByteArray workbookOf(const QByteArray &bytes)
{
    using namespace tverrlos::tests;
    const QByteArray content = bytes.mid(1);
    switch (bytes[0]) {
    case 'x':
        return xlsxOf({{QStringLiteral("Saker"), content}});
    case 's':
        return xlsxOf({{QStringLiteral("Saker"), "<row><c t=\"s\" s=\"1\"><v>0</v></c></row>"}}, content,
                      content);
    case 'o':
        return odsOf(content);
    case 'r':
        return zipOf({{QStringLiteral("[Content_Types].xml"), content},
                      {QStringLiteral("_rels/.rels"), content},
                      {QStringLiteral("xl/workbook.xml"), content},
                      {QStringLiteral("xl/_rels/workbook.xml.rels"), content}});
    default:
        return bytes;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace tverrlos;
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    auto workbook = Workbook::fromBytes(workbookOf(bytes));
    if (!workbook)
        return 0;
    for (const QString &sheet : (*workbook)->sheets()) {
        auto reader = (*workbook)->rows(sheet);
        if (!reader)
            continue;
        std::unique_ptr<SheetMapping> mapping;
        while (const auto row = (*reader)->next()) {
            if (!mapping)
                mapping = mappingFor(row->cells, {QStringLiteral("fuzz.xlsx"), QStringLiteral("fuzz"),
                                                  ResponsibilityGraph::standard()});
            else
                (void)mapping->read(*row);
        }
    }
    return 0;
}

#include "ui/reporting/reportcontent.h"

#include "ui/reporting/reportchapters.h"
#include "ui/reporting/reportwords.h"

namespace tverrlos {

QList<ReportTable> ReportContent::tables() const
{
    QList<ReportTable> found;
    for (const ReportBlock &block : blocks)
        if (block.kind == ReportBlock::Kind::Table)
            found.append(block.table);
    return found;
}

ReportContent composeReport(const ReportFigures &figures, const Phrasebook &phrases,
                            const ReportReference &reference)
{
    const ReportWords words(phrases);
    ReportContent content;
    content.language = phrases.language();
    content.title = words(QT_TRANSLATE_NOOP(
        "Report", "Status report: cross-agency guidance on artificial intelligence in health care"));
    content.subtitle = words.days(figures.period);
    content.recipient = words(QT_TRANSLATE_NOOP("Report", "To the Ministry of Health and Care Services"));
    content.standing =
        figures.isPreliminary()
            ? words(QT_TRANSLATE_NOOP("Report", "Preliminary figures as of %1"), {words.day(figures.asOf)})
            : words(QT_TRANSLATE_NOOP("Report", "Final figures as of %1"), {words.day(figures.asOf)});
    content.origin =
        words(QT_TRANSLATE_NOOP("Report", "Made from the database with the fingerprint %1"),
              {figures.databaseHash.isEmpty() ? QString(unknownSign) : figures.databaseHash.left(16)});
    content.pageWord = words(QT_TRANSLATE_NOOP("Report", "Page %1 of %2"), {});
    content.asOf = figures.asOf;
    content.blocks = ReportChapters(figures, words, reference).write();
    return content;
}

} // namespace tverrlos

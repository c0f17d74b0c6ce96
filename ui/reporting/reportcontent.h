#pragma once

#include "core/reporting/reportfigures.h"
#include "core/reporting/reporttable.h"
#include "ui/reporting/reportreference.h"
#include "ui/wording/phrasebook.h"

#include <QList>
#include <QString>

namespace tverrlos {

/// A stretch of a block's text that leads somewhere.
struct ReportLink
{
    qsizetype start = 0;
    qsizetype length = 0;
    QString address;
    bool operator==(const ReportLink &) const = default;
};

/// One piece of a report, in reading order. What it looks like is up to who shows it: the page, PDF, ODT.
struct ReportBlock
{
    enum class Kind {
        Heading, ///< numbered in `text`; `level` 1 to 3
        Paragraph,
        Quote,  ///< another's words or assignment, with its source in `note`
        Item,   ///< of a list; `text` begins with its own number or mark
        Source, ///< what the item above it rests on
        Table,  ///< with a bar chart before it where `table.isChart`
    };
    Kind kind = Kind::Paragraph;
    int level = 0;
    QString text;
    QString note;
    ReportTable table;
    QList<ReportLink> links = {}; ///< in `text`, in its order, apart from each other
    bool operator==(const ReportBlock &) const = default;
};

/// A whole report in one language, ready to be shown. Holds only what outsiders may read: there is no way for
/// a note, a name or an address to get in here, for none of the types hold one.
struct ReportContent
{
    /// A report has a title page of its own; a letter begins at once.
    enum class Form { Report, Letter };
    Form form = Form::Report;
    Language language = Language::Bokmal;
    QString title;
    QString runningHead; ///< on top of the pages; empty: the title
    QString subtitle;    ///< the period
    QString recipient;   ///< to whom
    QString standing;    ///< preliminary or final, and as of which day
    QString origin;      ///< the fingerprint of the database
    QString pageWord;    ///< "Page %1 of %2"
    QDate asOf;
    QList<ReportBlock> blocks;

    QList<ReportTable> tables() const;
    const QString &head() const { return runningHead.isEmpty() ? title : runningHead; }
    bool operator==(const ReportContent &) const = default;
};

/// Writes the report. Pure: the same figures, language and reference data give the same content. Any thread.
ReportContent composeReport(const ReportFigures &figures, const Phrasebook &phrases,
                            const ReportReference &reference);

} // namespace tverrlos

#include "ui/import/receiptwords.h"

#include "core/reporting/spreadsheettext.h"
#include "ui/wording/errorwords.h"

namespace tverrlos {

namespace {

/// Says the receipt in one language.
class ReceiptTeller
{
public:
    explicit ReceiptTeller(const Phrasebook &book) : m_book(book) {}

    QString say(const char *source, qint64 n = -1) const
    {
        return m_book.say("Receipt", source, static_cast<int>(n));
    }

    QString outcome(IntakeOutcome outcome) const
    {
        switch (outcome) {
        case IntakeOutcome::New:
            return say(QT_TRANSLATE_NOOP("Receipt", "new case"));
        case IntakeOutcome::Reply:
            return say(QT_TRANSLATE_NOOP("Receipt", "added to a case"));
        case IntakeOutcome::Duplicate:
            return say(QT_TRANSLATE_NOOP("Receipt", "known already"));
        case IntakeOutcome::Quarantined:
            return say(QT_TRANSLATE_NOOP("Receipt", "in quarantine"));
        }
        Q_UNREACHABLE();
    }

    QString skipped() const { return say(QT_TRANSLATE_NOOP("Receipt", "not read: neither mail nor sheet")); }

    QString unreadSheet() const
    {
        return say(QT_TRANSLATE_NOOP("Receipt", "not read: another list of cases in the workbook"));
    }

    QString outcomeAndCase(const IntakeItem &item) const
    {
        return item.caseNumber ? outcome(item.outcome) + QLatin1Char(' ') + item.caseNumber->text()
                               : outcome(item.outcome);
    }

    /// Why it is no new case, and what was odd about it.
    QString whatToKnow(const IntakeItem &item) const
    {
        QStringList sentences;
        if (item.reason)
            sentences.append(sentenceAndRemedy(*item.reason, m_book).simplified());
        for (const Error &remark : item.remarks)
            sentences.append(sentenceAndRemedy(remark, m_book).simplified());
        return onOneLine(sentences.join(QLatin1Char(' ')));
    }

    QString unlisted(const IntakeReceipt &receipt) const
    {
        return say(QT_TRANSLATE_N_NOOP("Receipt", "%n more sources are counted, but not listed."),
                   receipt.unlisted);
    }

private:
    const Phrasebook &m_book;
};

QString iconFor(IntakeOutcome outcome)
{
    switch (outcome) {
    case IntakeOutcome::New:
        return QStringLiteral("add");
    case IntakeOutcome::Reply:
        return QStringLiteral("mail");
    case IntakeOutcome::Duplicate:
        return QStringLiteral("check");
    case IntakeOutcome::Quarantined:
        return QStringLiteral("warning");
    }
    Q_UNREACHABLE();
}

} // namespace

QString onOneLine(const QString &text)
{
    QString line = text;
    for (QChar &c : line)
        if (!c.isPrint() && !c.isSurrogate())
            c = QChar(QChar::ReplacementCharacter);
    return line;
}

QString receiptSummary(const IntakeReceipt &receipt, const Phrasebook &book)
{
    const ReceiptTeller tell(book);
    QString taken = tell.say(QT_TRANSLATE_N_NOOP("Receipt", "%n taken in"), receipt.taken);
    if (receipt.replies > 0)
        taken += QStringLiteral(" (%1)").arg(
            tell.say(QT_TRANSLATE_N_NOOP("Receipt", "%n of them added to cases"), receipt.replies));
    const QStringList parts{
        taken, tell.say(QT_TRANSLATE_N_NOOP("Receipt", "%n known already"), receipt.duplicates),
        tell.say(QT_TRANSLATE_N_NOOP("Receipt", "%n in quarantine"), receipt.quarantined)};
    QString summary = tell.say(QT_TRANSLATE_N_NOOP("Receipt", "%n read"), receipt.read) +
                      QStringLiteral(": ") + parts.join(QStringLiteral(", ")) + QLatin1Char('.');
    if (!receipt.skipped.isEmpty())
        summary +=
            QLatin1Char(' ') +
            tell.say(QT_TRANSLATE_N_NOOP("Receipt", "%n files were left alone: neither mail nor sheet."),
                     receipt.skipped.size());
    if (const qsizetype unread = receipt.unreadSheets().size(); unread > 0)
        summary +=
            QLatin1Char(' ') +
            tell.say(QT_TRANSLATE_N_NOOP("Receipt", "%n other lists of cases in the workbook were not read."),
                     unread);
    if (receipt.cancelled)
        summary += QLatin1Char(' ') +
                   tell.say(QT_TRANSLATE_NOOP("Receipt", "Stopped before the end; what is listed is done."));
    return summary;
}

Line receiptLine(const IntakeItem &item, const Phrasebook &book)
{
    const ReceiptTeller tell(book);
    Line line;
    line.iconName = iconFor(item.outcome);
    line.title = onOneLine(item.source);
    line.aside = tell.outcomeAndCase(item);
    line.attention = item.outcome == IntakeOutcome::Quarantined;
    line.detail = tell.whatToKnow(item);
    return line;
}

QString receiptText(const IntakeReceipt &receipt, const Phrasebook &book)
{
    const ReceiptTeller tell(book);
    QStringList lines{receiptSummary(receipt, book), QString()};
    const auto add = [&](const QString &source, const QString &outcome, const QString &known) {
        QString line = withoutFormula(onOneLine(source)) + QLatin1Char('\t') + outcome;
        if (!known.isEmpty())
            line += QLatin1Char('\t') + withoutFormula(known);
        lines.append(line);
    };
    for (const IntakeItem &item : receipt.items)
        add(item.source, tell.outcomeAndCase(item), tell.whatToKnow(item));
    for (const QString &file : receipt.skipped)
        add(file, tell.skipped(), {});
    for (const QString &sheet : receipt.unreadSheets())
        add(sheet, tell.unreadSheet(), {});
    if (receipt.unlisted > 0)
        lines.append(tell.unlisted(receipt));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString receiptCsv(const IntakeReceipt &receipt, const Phrasebook &book)
{
    const ReceiptTeller tell(book);
    QString file(QChar::ByteOrderMark);
    file += csvLine(
        {tell.say(QT_TRANSLATE_NOOP("Receipt", "Source")), tell.say(QT_TRANSLATE_NOOP("Receipt", "Outcome")),
         tell.say(QT_TRANSLATE_NOOP("Receipt", "Case")), tell.say(QT_TRANSLATE_NOOP("Receipt", "Reason"))});
    for (const IntakeItem &item : receipt.items)
        file += csvLine({withoutFormula(onOneLine(item.source)), tell.outcome(item.outcome),
                         item.caseNumber ? item.caseNumber->text() : QString(),
                         withoutFormula(tell.whatToKnow(item))});
    for (const QString &skipped : receipt.skipped)
        file += csvLine({withoutFormula(onOneLine(skipped)), tell.skipped(), {}, {}});
    for (const QString &sheet : receipt.unreadSheets())
        file += csvLine({withoutFormula(onOneLine(sheet)), tell.unreadSheet(), {}, {}});
    if (receipt.unlisted > 0)
        file += csvLine({{}, {}, {}, tell.unlisted(receipt)});
    return file;
}

} // namespace tverrlos

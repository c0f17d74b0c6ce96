#include "ui/import/receiptwords.h"

#include "ui/wording/errorwords.h"

#include <QCoreApplication>

namespace tverrlos {

namespace {

QString counted(const char *source, qint64 n)
{
    return QCoreApplication::translate("Receipt", source, nullptr, static_cast<int>(n));
}

QString say(const char *source)
{
    return QCoreApplication::translate("Receipt", source);
}

QString outcomeWords(IntakeOutcome outcome)
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
    return {};
}

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
    return {};
}

QString outcomeAndCase(const IntakeItem &item)
{
    const QString outcome = outcomeWords(item.outcome);
    return item.caseNumber ? outcome + QLatin1Char(' ') + item.caseNumber->text() : outcome;
}

/// Why it is no new case, and what was odd about it.
QString whatToKnow(const IntakeItem &item)
{
    QStringList sentences;
    if (item.reason)
        sentences.append(sentenceAndRemedy(*item.reason).simplified());
    for (const Error &remark : item.remarks)
        sentences.append(sentenceAndRemedy(remark).simplified());
    return sentences.join(QLatin1Char(' '));
}

} // namespace

QString receiptSummary(const IntakeReceipt &receipt)
{
    QStringList parts{counted(QT_TRANSLATE_N_NOOP("Receipt", "%n taken in"), receipt.taken),
                      counted(QT_TRANSLATE_N_NOOP("Receipt", "%n known already"), receipt.duplicates),
                      counted(QT_TRANSLATE_N_NOOP("Receipt", "%n in quarantine"), receipt.quarantined)};
    QString summary = counted(QT_TRANSLATE_N_NOOP("Receipt", "%n read"), receipt.read) +
                      QStringLiteral(": ") + parts.join(QStringLiteral(", ")) + QLatin1Char('.');
    if (receipt.cancelled)
        summary += QLatin1Char(' ') +
                   say(QT_TRANSLATE_NOOP("Receipt", "Stopped before the end; what is listed is done."));
    return summary;
}

Line receiptLine(const IntakeItem &item)
{
    Line line;
    line.iconName = iconFor(item.outcome);
    line.title = item.source;
    line.aside = outcomeAndCase(item);
    line.attention = item.outcome == IntakeOutcome::Quarantined;
    line.detail = whatToKnow(item);
    return line;
}

QString receiptText(const IntakeReceipt &receipt)
{
    QStringList lines{receiptSummary(receipt), QString()};
    for (const IntakeItem &item : receipt.items) {
        QString line = item.source + QLatin1Char('\t') + outcomeAndCase(item);
        if (const QString known = whatToKnow(item); !known.isEmpty())
            line += QLatin1Char('\t') + known;
        lines.append(line);
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace tverrlos

#include "db/intake/importer.h"

#include "core/intake/intake.h"
#include "db/intake/sourcefiles.h"
#include "db/mail/mailoutline.h"
#include "db/mail/mailreader.h"
#include "db/mail/mboxreader.h"
#include "db/sheets/sheetmapping.h"

#include <QFile>
#include <QFileInfo>
#include <QObject>

#include <algorithm>
#include <numeric>

namespace tverrlos {

namespace {

constexpr qsizetype mailsInPortion = 64;
constexpr qsizetype rowsInPortion = 1000;
constexpr qint64 bytesInPortion = 8LL * 1024 * 1024;

QDateTime sentOf(const IntakeMaterial &material)
{
    const auto *ready = std::get_if<ReadyEnquiry>(&material);
    return ready ? ready->sent : QDateTime();
}

/// One run: gathers portions, hands them over and keeps the receipt.
class Run
{
public:
    Run(const ImportKnowledge &knowledge, const Clock &clock, const QString &actor,
        const Importer::Take &take, const Progress &progress, qint64 bytes)
        : m_knowledge(knowledge), m_clock(clock), m_actor(actor), m_take(take), m_progress(progress),
          m_total(bytes)
    {}

    /// Cancelled, or the error of the store.
    Result<void> read(const SourceFile &source)
    {
        QFile file(source.path);
        if (!QFileInfo(source.path).isFile() || !file.open(QIODevice::ReadOnly))
            return add(UnreadableSource{source.label, {}, 0, cannotOpen(source, file)});
        const Result<void> outcome = readOpened(source, file);
        m_done += source.size;
        return outcome;
    }

    /// Hands over what is gathered.
    Result<void> flush()
    {
        if (m_progress.isCancelled())
            return failure(ErrorCode::Cancelled, QT_TRANSLATE_NOOP("Error", "The import was stopped."));
        if (m_portion.isEmpty())
            return {};
        const QList<qsizetype> order = byDate();
        QList<IntakeMaterial> sorted;
        for (const qsizetype at : order)
            sorted.append(m_portion[at]);
        Result<QList<IntakeItem>> items = m_take(sorted);
        if (!items)
            return items.error();
        QList<IntakeItem> inOrder(m_portion.size());
        for (qsizetype i = 0; i < order.size(); ++i)
            inOrder[order[i]] = items->at(i);
        for (IntakeItem &item : inOrder)
            m_receipt.add(std::move(item));
        m_portion.clear();
        m_gathered = 0;
        return {};
    }

    IntakeReceipt &receipt() { return m_receipt; }

private:
    static Error cannotOpen(const SourceFile &source, const QFile &file)
    {
        if (!QFileInfo::exists(source.path))
            return failure(ErrorCode::Unreadable, QT_TRANSLATE_NOOP("Error", "There is no file “%1”."),
                           {source.path});
        return failure(ErrorCode::Unreadable, QT_TRANSLATE_NOOP("Error", "“%1” could not be read: %2."),
                       {source.path, file.errorString()});
    }

    Result<void> readOpened(const SourceFile &source, QFile &file)
    {
        const QByteArray beginning = file.peek(4096);
        const QString ending = QFileInfo(source.path).suffix().toLower();
        if (beginning.startsWith("PK\x03\x04") || ending == QLatin1String("xlsx") ||
            ending == QLatin1String("ods"))
            return refuse(
                source, file,
                failure(ErrorCode::Invalid,
                        QT_TRANSLATE_NOOP("Error", "“%1” is a workbook, which cannot be read yet."),
                        {source.label},
                        QT_TRANSLATE_NOOP("Error", "Save the sheet as CSV (UTF-8) and import that.")));
        if (ending == QLatin1String("csv") || ending == QLatin1String("tsv"))
            return readSheet(source, file);
        if (MboxReader::isSeparator(beginning.left(beginning.indexOf('\n') + 1)))
            return readMailbox(source, file, ending != QLatin1String("eml"));
        return readSingleMail(source, file);
    }

    Result<void> refuse(const SourceFile &source, QFile &file, const Error &reason)
    {
        return add(UnreadableSource{source.label, file.read(m_knowledge.limits.keptOfTooLarge), source.size,
                                    reason});
    }

    Error tooLarge(qint64 size) const
    {
        return failure(ErrorCode::Invalid,
                       QT_TRANSLATE_NOOP("Error", "The mail is %1 MB; mails over %2 MB are not read."),
                       {QString::number(size / 1048576), QString::number(m_knowledge.limits.bytes / 1048576)},
                       QT_TRANSLATE_NOOP(
                           "Error", "Save its large attachments apart, and import the mail without them."));
    }

    Result<void> readSingleMail(const SourceFile &source, QFile &file)
    {
        if (source.size > m_knowledge.limits.bytes)
            return refuse(source, file, tooLarge(source.size));
        return addMail(
            {source.label, file.read(m_knowledge.limits.bytes + 1), QFileInfo(file).lastModified()});
    }

    Result<void> readMailbox(const SourceFile &source, QFile &file, bool numbered)
    {
        MboxReader reader(file, m_knowledge.limits);
        for (qint64 number = 1;; ++number) {
            const auto mail = reader.next();
            if (!mail)
                return {};
            const QString label = numbered || number > 1
                                      ? source.label + QLatin1Char('#') + QString::number(number)
                                      : source.label;
            const bool large = mail->size > m_knowledge.limits.bytes;
            const Result<void> fine =
                large ? add(UnreadableSource{label, mail->bytes.left(m_knowledge.limits.keptOfTooLarge),
                                             mail->size, tooLarge(mail->size)})
                      : addMail({label, mail->bytes, QFileInfo(file).lastModified()});
            if (!fine)
                return fine;
            tell(file.pos());
        }
    }

    Result<void> addMail(const RawMail &raw)
    {
        const auto mail = readMail(raw, m_knowledge.limits, m_clock);
        if (!mail)
            return add(UnreadableSource{raw.source, raw.bytes, raw.bytes.size(), mail.error()});
        ReadyEnquiry ready = readyEnquiry(*mail, m_knowledge.suggester);
        ready.raw = raw.bytes;
        return add(std::move(ready));
    }

    Result<void> readSheet(const SourceFile &source, QFile &file)
    {
        CsvReader reader(file);
        const auto header = reader.next();
        const auto mapping =
            header ? mappingFor(header->cells, {source.label, m_actor, m_knowledge.graph}) : nullptr;
        if (!mapping) {
            // In a folder a table may be anything; named by a person it was meant.
            if (source.named)
                return refuseSheet(source, file, header);
            m_receipt.skipped.append(source.label);
            return {};
        }
        QList<SheetRow> blank; // empty lines count only when something follows
        while (const auto row = reader.next()) {
            blank.append(*row);
            if (row->raw.trimmed().isEmpty())
                continue;
            for (const SheetRow &each : std::exchange(blank, {}))
                if (const Result<void> fine = add(mapping->read(each), rowsInPortion); !fine)
                    return fine;
            if (m_portion.isEmpty())
                tell(file.pos());
        }
        return {};
    }

    Result<void> refuseSheet(const SourceFile &source, QFile &file, const std::optional<SheetRow> &header)
    {
        const QString first = header ? header->cells.join(QLatin1String(" | ")).left(200) : QString();
        file.seek(0);
        return refuse(
            source, file,
            failure(ErrorCode::Invalid,
                    QT_TRANSLATE_NOOP("Error",
                                      "“%1” is no list of cases: line 1 holds “%2”, and columns for the day "
                                      "of receipt and the question are missing."),
                    {source.label, first}));
    }

    Result<void> add(IntakeMaterial material, qsizetype most = mailsInPortion)
    {
        const auto *ready = std::get_if<ReadyEnquiry>(&material);
        m_gathered += ready ? ready->raw.size() : std::get<UnreadableSource>(material).bytes.size();
        m_portion.append(std::move(material));
        if (m_portion.size() < most && m_gathered < bytesInPortion)
            return {};
        return flush();
    }

    /// Older mails first, so that a reply comes after what it answers; sheets keep their order.
    QList<qsizetype> byDate() const
    {
        QList<qsizetype> order(m_portion.size());
        std::iota(order.begin(), order.end(), 0);
        const auto moment = [&](qsizetype at) {
            const QDateTime sent = sentOf(m_portion[at]);
            return sent.isValid() ? sent.toMSecsSinceEpoch() : 0;
        };
        std::stable_sort(order.begin(), order.end(),
                         [&](qsizetype a, qsizetype b) { return moment(a) < moment(b); });
        return order;
    }

    void tell(qint64 within) const { m_progress.tell(std::min(m_done + within, m_total), m_total); }

    const ImportKnowledge &m_knowledge;
    const Clock &m_clock;
    const QString &m_actor;
    const Importer::Take &m_take;
    const Progress &m_progress;
    qint64 m_total;
    qint64 m_done = 0;
    QList<IntakeMaterial> m_portion;
    qint64 m_gathered = 0;
    IntakeReceipt m_receipt;
};

} // namespace

Importer::Importer(ImportKnowledge knowledge, const Clock &clock)
    : m_knowledge(std::move(knowledge)), m_clock(clock)
{}

Result<IntakeReceipt> Importer::run(const QStringList &paths, const QString &actor, const Take &take,
                                    const Progress &progress) const
{
    const SourceFiles sources = findSourceFiles(paths);
    Run run(m_knowledge, m_clock, actor, take, progress, sources.bytes);
    run.receipt().skipped = sources.skipped;
    const auto all = [&]() -> Result<void> {
        for (const SourceFile &source : sources.files)
            if (const Result<void> fine = run.read(source); !fine)
                return fine;
        return run.flush();
    };
    const Result<void> outcome = all();
    if (!outcome && outcome.error().code != ErrorCode::Cancelled)
        return outcome.error();
    run.receipt().cancelled = !outcome.ok();
    if (outcome)
        progress.tell(sources.bytes, sources.bytes);
    return run.receipt();
}

Result<IntakeReceipt> importInto(IntakeStore &store, const Importer &importer, const QStringList &paths,
                                 const ImportOptions &options, const Progress &progress)
{
    ForetoldSources met;
    const Importer::Take take = [&](const QList<IntakeMaterial> &portion) {
        return options.dryRun ? store.foretell(portion, met) : store.take(portion, options.actor);
    };
    Result<IntakeReceipt> receipt = importer.run(paths, options.actor, take, progress);
    if (receipt)
        receipt->dryRun = options.dryRun;
    return receipt;
}

} // namespace tverrlos

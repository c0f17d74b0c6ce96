#include "db/intake/importer.h"

#include "core/intake/intake.h"
#include "db/intake/replyqueue.h"
#include "db/intake/sourcefiles.h"
#include "db/mail/mailhead.h"
#include "db/mail/mailoutline.h"
#include "db/mail/mailreader.h"
#include "db/mail/mboxreader.h"
#include "db/sheets/sheetmapping.h"
#include "db/sheets/sheetsurvey.h"
#include "db/sheets/workbook.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QObject>

#include <algorithm>
#include <numeric>

namespace tverrlos {

namespace {

constexpr qsizetype mailsInPortion = 64;
constexpr qsizetype rowsInPortion = 1000;
constexpr qsizetype mostBlankApart = 100; ///< blank rows, told one by one
constexpr qint64 bytesInPortion = 8LL * 1024 * 1024;

/// A compound file's directory may stand anywhere in it; an Outlook message or an old workbook is not larger.
constexpr qint64 mostOfCompound = 64LL * 1024 * 1024;

bool isCompound(const QByteArray &beginning)
{
    return beginning.startsWith("\xD0\xCF\x11\xE0");
}

bool isSheetEnding(const QString &ending)
{
    static const QStringList endings{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("xlsx"),
                                     QStringLiteral("xlsm"), QStringLiteral("ods")};
    return endings.contains(ending);
}

QDateTime sentOf(const IntakeMaterial &material)
{
    const auto *ready = std::get_if<ReadyEnquiry>(&material);
    return ready ? ready->sent : QDateTime();
}

/// One run: gathers portions, hands them over and keeps the receipt. Mails that answer others wait in a queue
/// until all the rest is in.
class Run
{
public:
    Run(const ImportKnowledge &knowledge, const Clock &clock, const QString &actor,
        const Importer::Take &take, const Progress &progress, const SheetChoice &sheets, qint64 bytes)
        : m_knowledge(knowledge), m_clock(clock), m_actor(actor), m_take(take), m_progress(progress),
          m_sheets(sheets), m_total(bytes)
    {}

    /// Cancelled, or the error of the store.
    Result<void> read(const SourceFile &source)
    {
        if (m_progress.isCancelled())
            return stopped();
        QFile file(source.path);
        if (!QFileInfo(source.path).isFile() || !file.open(QIODevice::ReadOnly))
            return add(UnreadableSource{source.label, {}, 0, cannotOpen(source, file)});
        const Result<void> outcome = readOpened(source, file);
        m_done += source.size;
        tell(0);
        return outcome;
    }

    /// What answers something, now that everything that could be answered is in.
    Result<void> readReplies()
    {
        if (const Result<void> fine = flush(); !fine)
            return fine;
        m_answering = true;
        const QList<WaitingReply> replies = m_replies.takeInThreadOrder();
        for (const WaitingReply &reply : replies) {
            if (const Result<void> fine = readAgain(reply); !fine)
                return fine;
            m_waitingBytes -= reply.size;
            tell(0);
        }
        return flush();
    }

    /// Hands over what is gathered.
    Result<void> flush()
    {
        if (m_progress.isCancelled())
            return stopped();
        if (m_portion.isEmpty())
            return {};
        QList<IntakeMaterial> sorted;
        const QList<qsizetype> order = byDate();
        for (const qsizetype at : order)
            sorted.append(m_portion[at]);
        Result<QList<IntakeItem>> items = m_take(sorted);
        if (!items)
            return items.error();
        for (qsizetype i = 0; i < order.size(); ++i)
            list(std::move((*items)[i]), m_places[order[i]]);
        m_portion.clear();
        m_places.clear();
        m_gathered = 0;
        return {};
    }

    /// The receipt, in the order the sources were read.
    IntakeReceipt receipt()
    {
        QList<qsizetype> order(m_receipt.items.size());
        std::iota(order.begin(), order.end(), 0);
        std::sort(order.begin(), order.end(),
                  [this](qsizetype a, qsizetype b) { return m_listed[a] < m_listed[b]; });
        IntakeReceipt sorted = m_receipt;
        for (qsizetype i = 0; i < order.size(); ++i)
            sorted.items[i] = m_receipt.items[order[i]];
        return sorted;
    }

private:
    static Error stopped()
    {
        return failure(ErrorCode::Cancelled, QT_TRANSLATE_NOOP("Error", "The import was stopped."));
    }

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
        if (isCompound(beginning))
            if (const auto why = compoundWorkbook(file.peek(mostOfCompound), source.label))
                return refuse(source, file, *why);
        if (foreignMailFormat(beginning))
            return refuseForeign(source, file);
        if (Workbook::beginsSo(beginning) || isSheetEnding(ending))
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

    /// An archive is far larger than a mail may be: that it is an archive is what the person needs to know.
    Result<void> refuseForeign(const SourceFile &source, QFile &file)
    {
        const QByteArray bytes =
            file.read(source.size > m_knowledge.limits.bytes ? m_knowledge.limits.keptOfTooLarge
                                                             : m_knowledge.limits.bytes);
        return add(UnreadableSource{source.label, bytes, source.size, *foreignMailFormat(bytes)});
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
        const QByteArray bytes = file.read(m_knowledge.limits.bytes + 1);
        return addOrWait({source, source.label, 0, bytes.size(), 0, false, {}}, file, bytes);
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
                large
                    ? add(UnreadableSource{label, mail->bytes.left(m_knowledge.limits.keptOfTooLarge),
                                           mail->size, tooLarge(mail->size)})
                    : addOrWait({source, label, mail->position, mail->size, 0, true, {}}, file, mail->bytes);
            if (!fine)
                return fine;
            tell(file.pos());
        }
    }

    /// A mail that answers another waits, whether or not that other will be met: only the end tells.
    Result<void> addOrWait(WaitingReply mail, const QFile &file, const QByteArray &bytes)
    {
        mail.head = mailHead(bytes);
        if (!mail.head.answers())
            return addMail({mail.label, bytes, QFileInfo(file).lastModified()}, m_read++);
        mail.place = m_read++;
        m_waitingBytes += mail.size;
        m_replies.add(std::move(mail));
        return {};
    }

    Result<void> readAgain(const WaitingReply &reply)
    {
        if (m_progress.isCancelled())
            return stopped();
        QFile file(reply.file.path);
        if (!file.open(QIODevice::ReadOnly) || !file.seek(reply.position))
            return add(UnreadableSource{reply.label, {}, 0, cannotOpen(reply.file, file)}, mailsInPortion,
                       reply.place);
        QByteArray bytes;
        if (reply.mailbox) {
            const auto mail = MboxReader(file, m_knowledge.limits).next();
            bytes = mail ? mail->bytes : QByteArray();
        } else {
            bytes = file.read(m_knowledge.limits.bytes + 1);
        }
        return addMail({reply.label, bytes, QFileInfo(file).lastModified()}, reply.place);
    }

    Result<void> addMail(const RawMail &raw, qint64 place)
    {
        const auto mail = readMail(raw, m_knowledge.limits, m_clock);
        if (!mail)
            return add(UnreadableSource{raw.source, raw.bytes, raw.bytes.size(), mail.error()},
                       mailsInPortion, place);
        ReadyEnquiry ready = readyEnquiry(*mail, m_knowledge.suggester, &m_knowledge.graph);
        ready.raw = raw.bytes;
        return add(std::move(ready), mailsInPortion, place);
    }

    Result<void> readSheet(const SourceFile &source, QFile &file)
    {
        auto sheet = SheetSource::open(source.path);
        if (!sheet)
            return refuse(source, file, sheet.error());
        auto survey = surveyOf(**sheet, source.label, m_sheets.plan, m_sheets.remembered);
        if (!survey)
            return refuse(source, file, survey.error());
        const SheetPlan &plan = survey->preview.plan;
        const auto mapping = mappingFor(plan.header, {source.label, m_actor, m_knowledge.graph, plan,
                                                      survey->columns, survey->statusGiven});
        if (!mapping) {
            // In a folder a table may be anything; named by a person it was meant.
            if (source.named)
                return refuse(source, file, noList(source, *survey));
            m_receipt.skipped.append(source.label);
            return {};
        }
        for (const QString &unread : std::as_const(survey->unread))
            m_receipt.skipped.append(source.label + QLatin1Char('[') + unread + QLatin1Char(']'));
        const Result<void> outcome = readRows(**sheet, plan, source, file, *mapping);
        m_receipt.sheets.append(
            {source.label, plan.sheet, plan.headerLine, survey->unread, plan, mapping->unknown()});
        return outcome;
    }

    Result<void> readRows(SheetSource &sheet, const SheetPlan &plan, const SourceFile &source, QFile &file,
                          SheetMapping &mapping)
    {
        auto reader = sheet.rows(plan);
        if (!reader)
            return refuse(source, file, reader.error());
        const bool workbook = !plan.sheet.isEmpty();
        const qint64 before = m_read;
        QList<SheetRow> blank; // empty lines count only when something follows
        while (auto row = (*reader)->next()) {
            if (row->line <= plan.headerLine)
                continue;
            const bool empty = row->raw.trimmed().isEmpty();
            while (workbook && row->cells.size() < plan.header.size())
                row->cells.append(QString());
            // A few bytes of file must not become millions of rows in memory: beyond some, blank lines are
            // one.
            if (empty && blank.size() >= mostBlankApart) {
                blank.last().lines = row->line + row->lines - blank.constLast().line;
                continue;
            }
            blank.append(std::move(*row));
            if (empty)
                continue;
            for (const SheetRow &each : std::exchange(blank, {}))
                if (const Result<void> fine = add(mapping.read(each), rowsInPortion); !fine)
                    return fine;
            if (m_portion.isEmpty())
                tell(workbook ? 0 : (*reader)->position());
        }
        if (const auto broken = (*reader)->failure())
            return refuse(source, file, *broken);
        return m_read > before ? Result<void>() : refuse(source, file, noRows(source, plan));
    }

    static Error noRows(const SourceFile &source, const SheetPlan &plan)
    {
        return failure(
            ErrorCode::Invalid,
            QT_TRANSLATE_NOOP("Error", "“%1” has no rows: nothing stands below its heading in line %2."),
            {source.label, QString::number(plan.headerLine)},
            QT_TRANSLATE_NOOP("Error", "Fill in the sheet and import it again, or leave it out."));
    }

    static Error noList(const SourceFile &source, const SheetSurvey &survey)
    {
        return failure(
            ErrorCode::Invalid,
            QT_TRANSLATE_NOOP("Error",
                              "“%1” is no list of cases: line %3 holds “%2”, and columns for the day "
                              "of receipt and the question are missing."),
            {source.label, survey.preview.plan.header.join(QLatin1String(" | ")).left(200),
             QString::number(survey.preview.plan.headerLine)},
            QT_TRANSLATE_NOOP("Error", "Say which columns they are: in the window when the file is "
                                       "imported, on the command line with --mapping."));
    }

    Result<void> add(IntakeMaterial material, qsizetype most = mailsInPortion)
    {
        return add(std::move(material), most, m_read++);
    }

    Result<void> add(IntakeMaterial material, qsizetype most, qint64 place)
    {
        const auto *ready = std::get_if<ReadyEnquiry>(&material);
        m_gathered += ready ? ready->raw.size() : std::get<UnreadableSource>(material).bytes.size();
        m_portion.append(std::move(material));
        m_places.append(place);
        if (m_portion.size() < most && m_gathered < bytesInPortion)
            return {};
        return flush();
    }

    void list(IntakeItem item, qint64 place)
    {
        const qsizetype before = m_receipt.items.size();
        m_receipt.add(std::move(item));
        if (m_receipt.items.size() > before)
            m_listed.append(place);
    }

    /// Older mails first, so that their numbers follow the days; sheets keep their order, and replies that
    /// of their threads.
    QList<qsizetype> byDate() const
    {
        QList<qsizetype> order(m_portion.size());
        std::iota(order.begin(), order.end(), 0);
        if (m_answering)
            return order;
        const auto moment = [&](qsizetype at) {
            const QDateTime sent = sentOf(m_portion[at]);
            return sent.isValid() ? sent.toMSecsSinceEpoch() : 0;
        };
        std::stable_sort(order.begin(), order.end(),
                         [&](qsizetype a, qsizetype b) { return moment(a) < moment(b); });
        return order;
    }

    void tell(qint64 within) const
    {
        m_progress.tell(std::clamp<qint64>(m_done + within - m_waitingBytes, 0, m_total), m_total);
    }

    const ImportKnowledge &m_knowledge;
    const Clock &m_clock;
    const QString &m_actor;
    const Importer::Take &m_take;
    const Progress &m_progress;
    const SheetChoice &m_sheets;
    qint64 m_total;
    qint64 m_done = 0;
    qint64 m_waitingBytes = 0; ///< of the replies, which are not done although they have been passed
    qint64 m_read = 0;         ///< sources so far
    bool m_answering = false;  ///< the replies are being taken in
    ReplyQueue m_replies;
    QList<IntakeMaterial> m_portion;
    QList<qint64> m_places; ///< where the receipt lists what is in the portion
    qint64 m_gathered = 0;
    IntakeReceipt m_receipt;
    QList<qint64> m_listed; ///< the places of the receipt's items
};

} // namespace

Importer::Importer(ImportKnowledge knowledge, const Clock &clock)
    : m_knowledge(std::move(knowledge)), m_clock(clock)
{}

Result<IntakeReceipt> Importer::run(const QStringList &paths, const QString &actor, const Take &take,
                                    const Progress &progress, const SheetChoice &sheets) const
{
    const SourceFiles sources = findSourceFiles(paths);
    Run run(m_knowledge, m_clock, actor, take, progress, sheets, sources.bytes);
    const auto all = [&]() -> Result<void> {
        for (const SourceFile &source : sources.files)
            if (const Result<void> fine = run.read(source); !fine)
                return fine;
        return run.readReplies();
    };
    const Result<void> outcome = all();
    if (!outcome && outcome.error().code != ErrorCode::Cancelled)
        return outcome.error();
    IntakeReceipt receipt = run.receipt();
    receipt.skipped = sources.skipped + receipt.skipped;
    receipt.cancelled = !outcome.ok();
    if (outcome)
        progress.tell(sources.bytes, sources.bytes);
    return receipt;
}

ImportRun importOf(const QStringList &paths)
{
    ImportRun run;
    for (const QString &path : paths) {
        const QString name = QFileInfo(QDir::cleanPath(path)).fileName();
        run.sources.append(name.isEmpty() ? path : name);
    }
    return run;
}

void tellImport(IntakeReceipt &receipt, const ImportRun &run, bool dryRun)
{
    receipt.dryRun = dryRun;
    if (run.id.isStored())
        receipt.import = run.id;
}

Result<Reversal> reverseImport(Reversal &reversal, const Progress &progress,
                               const std::function<Result<void>()> &piece)
{
    while (!reversal.done && !reversal.cancelled) {
        if (const Result<void> fine = piece(); !fine)
            return fine.error();
        progress.tell(reversal.events, 0);
        reversal.cancelled = !reversal.done && progress.isCancelled();
    }
    return reversal;
}

Result<IntakeReceipt> importInto(IntakeStore &store, const Importer &importer, const QStringList &paths,
                                 const ImportOptions &options, const Progress &progress)
{
    ForetoldSources met;
    ImportRun current = importOf(paths);
    const Importer::Take take = [&](const QList<IntakeMaterial> &portion) {
        return options.dryRun ? store.foretell(portion, met) : store.take(portion, options.actor, &current);
    };
    Result<IntakeReceipt> receipt = importer.run(paths, options.actor, take, progress, options.sheets);
    const Result<void> ended = store.endImport(current, !receipt || receipt->cancelled);
    if (receipt && !ended)
        return ended.error();
    if (receipt)
        tellImport(*receipt, current, options.dryRun);
    return receipt;
}

} // namespace tverrlos

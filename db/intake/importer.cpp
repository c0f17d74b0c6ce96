#include "db/intake/importer.h"

#include "core/intake/intake.h"
#include "db/intake/gatheredsources.h"
#include "db/intake/replyqueue.h"
#include "db/intake/sheetimport.h"
#include "db/intake/sourcefiles.h"
#include "db/mail/mailhead.h"
#include "db/mail/mailoutline.h"
#include "db/mail/mailreader.h"
#include "db/mail/mboxreader.h"
#include "db/sheets/workbook.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QObject>

#include <algorithm>

namespace tverrlos {

namespace {

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

/// One run over files. Mails that answer others wait in a queue until all the rest is in.
class Run
{
public:
    Run(const ImportKnowledge &knowledge, const Clock &clock, const QString &actor,
        const Importer::Take &take, const Progress &progress, const SheetChoice &sheets, qint64 bytes)
        : m_knowledge(knowledge), m_clock(clock), m_progress(progress), m_total(bytes),
          m_gathered(take, knowledge.limits, progress), m_sheets(knowledge, actor, sheets, m_gathered)
    {}

    /// Cancelled, or the error of the store.
    Result<void> read(const SourceFile &source)
    {
        if (m_progress.isCancelled())
            return importStopped();
        QFile file(source.path);
        if (!QFileInfo(source.path).isFile() || !file.open(QIODevice::ReadOnly))
            return m_gathered.add(UnreadableSource{source.label, {}, 0, cannotOpen(source, file)});
        const Result<void> outcome = readOpened(source, file);
        m_done += source.size;
        tell(0);
        return outcome;
    }

    /// What answers something, now that everything that could be answered is in.
    Result<void> readReplies()
    {
        if (const Result<void> fine = m_gathered.flush(); !fine)
            return fine;
        m_gathered.followThreads();
        const QList<WaitingReply> replies = m_replies.takeInThreadOrder();
        for (const WaitingReply &reply : replies) {
            if (const Result<void> fine = readAgain(reply); !fine)
                return fine;
            m_waitingBytes -= reply.size;
            tell(0);
        }
        return m_gathered.flush();
    }

    IntakeReceipt receipt() { return m_gathered.receipt(); }

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
        if (isCompound(beginning))
            if (const auto why = compoundWorkbook(file.peek(mostOfCompound), source.label))
                return m_gathered.refuse(source, file, *why);
        if (foreignMailFormat(beginning))
            return refuseForeign(source, file);
        if (Workbook::beginsSo(beginning) || isSheetEnding(ending))
            return m_sheets.read(source, file, [this](qint64 position) { tell(position); });
        if (MboxReader::isSeparator(beginning.left(beginning.indexOf('\n') + 1)))
            return readMailbox(source, file, ending != QLatin1String("eml"));
        return readSingleMail(source, file);
    }

    /// An archive is far larger than a mail may be: that it is an archive is what the person needs to know.
    Result<void> refuseForeign(const SourceFile &source, QFile &file)
    {
        const QByteArray bytes =
            file.read(source.size > m_knowledge.limits.bytes ? m_knowledge.limits.keptOfTooLarge
                                                             : m_knowledge.limits.bytes);
        return m_gathered.add(UnreadableSource{source.label, bytes, source.size, *foreignMailFormat(bytes)});
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
            return m_gathered.refuse(source, file, tooLarge(source.size));
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
                    ? m_gathered.add(UnreadableSource{label,
                                                      mail->bytes.left(m_knowledge.limits.keptOfTooLarge),
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
            return addMail({mail.label, bytes, QFileInfo(file).lastModified()}, m_gathered.nextPlace());
        mail.place = m_gathered.nextPlace();
        m_waitingBytes += mail.size;
        m_replies.add(std::move(mail));
        return {};
    }

    Result<void> readAgain(const WaitingReply &reply)
    {
        if (m_progress.isCancelled())
            return importStopped();
        QFile file(reply.file.path);
        if (!file.open(QIODevice::ReadOnly) || !file.seek(reply.position))
            return m_gathered.add(UnreadableSource{reply.label, {}, 0, cannotOpen(reply.file, file)},
                                  GatheredSources::mailsInPortion, reply.place);
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
            return m_gathered.add(UnreadableSource{raw.source, raw.bytes, raw.bytes.size(), mail.error()},
                                  GatheredSources::mailsInPortion, place);
        ReadyEnquiry ready = readyEnquiry(*mail, m_knowledge.suggester, &m_knowledge.graph);
        ready.raw = raw.bytes;
        return m_gathered.add(std::move(ready), GatheredSources::mailsInPortion, place);
    }

    void tell(qint64 within) const
    {
        m_progress.tell(std::clamp<qint64>(m_done + within - m_waitingBytes, 0, m_total), m_total);
    }

    const ImportKnowledge &m_knowledge;
    const Clock &m_clock;
    const Progress &m_progress;
    qint64 m_total;
    qint64 m_done = 0;
    qint64 m_waitingBytes = 0; ///< of the replies, which are not done although they have been passed
    GatheredSources m_gathered;
    SheetImport m_sheets;
    ReplyQueue m_replies;
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

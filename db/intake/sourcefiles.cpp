#include "db/intake/sourcefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace tverrlos {

namespace {

constexpr int deepest = 40; ///< folders within folders

bool isMaildir(const QDir &folder)
{
    return folder.exists(QStringLiteral("cur")) && folder.exists(QStringLiteral("new"));
}

/// Whether a file of unknown kind begins as a mail does.
bool beginsAsMail(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return true; // reading it says what is wrong
    static const QRegularExpression header(
        QStringLiteral("^(?:from|to|subject|date|received|return-path|message-id|mime-version|delivered-to|x-"
                       "[\\w-]+)\\s*:|^From "),
        QRegularExpression::CaseInsensitiveOption);
    const QString first = QString::fromLatin1(file.read(2048)).trimmed().section(QLatin1Char('\n'), 0, 0);
    return header.match(first).hasMatch();
}

bool isSource(const QFileInfo &file, bool inMaildir)
{
    static const QStringList known{QStringLiteral("eml"),  QStringLiteral("mbox"), QStringLiteral("mbx"),
                                   QStringLiteral("msg"),  QStringLiteral("pst"),  QStringLiteral("ost"),
                                   QStringLiteral("csv"),  QStringLiteral("tsv"),  QStringLiteral("ods"),
                                   QStringLiteral("xlsx"), QStringLiteral("xlsm"), QStringLiteral("xls")};
    const QString ending = file.suffix().toLower();
    const bool packed = file.fileName().compare(QLatin1String("winmail.dat"), Qt::CaseInsensitive) == 0;
    return inMaildir || packed || ending.isEmpty() || known.contains(ending) || beginsAsMail(file.filePath());
}

class Walk
{
public:
    explicit Walk(SourceFiles &found) : m_found(found) {}

    void folder(const QString &path, const QString &label, int depth)
    {
        const QDir here(path);
        if (depth > deepest)
            return;
        const bool maildir = isMaildir(here);
        const bool inMaildir =
            (here.dirName() == QLatin1String("cur") || here.dirName() == QLatin1String("new")) &&
            isMaildir(QDir(QFileInfo(path).path()));
        // The folders of a Maildir begin with a dot.
        const QDir::Filters hidden = maildir ? QDir::Hidden : QDir::Filters();
        const QFileInfoList entries = here.entryInfoList(
            QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::System | hidden, QDir::Name);
        for (const QFileInfo &entry : entries)
            visit(entry, label + entry.fileName(), depth, maildir, inMaildir);
    }

private:
    void visit(const QFileInfo &entry, const QString &label, int depth, bool maildir, bool inMaildir)
    {
        const bool dotted = entry.fileName().startsWith(QLatin1Char('.'));
        if (entry.isSymLink()) {
            m_found.skipped.append(label);
        } else if (entry.isDir()) {
            if (maildir &&
                (entry.fileName() == QLatin1String("tmp") || (dotted && !isMaildir(QDir(entry.filePath())))))
                return;
            folder(entry.filePath(), label + QLatin1Char('/'), depth + 1);
        } else if (maildir || (dotted && !inMaildir)) {
            return; // the mail server's own notes, hidden files
        } else if (entry.isFile() && isSource(entry, inMaildir)) {
            m_found.files.append({entry.filePath(), label, entry.size(), false});
            m_found.bytes += entry.size();
        } else {
            m_found.skipped.append(label);
        }
    }

    SourceFiles &m_found;
};

} // namespace

SourceFiles findSourceFiles(const QStringList &paths)
{
    SourceFiles found;
    for (const QString &path : paths) {
        const QFileInfo file(path);
        if (file.isDir()) {
            Walk(found).folder(file.absoluteFilePath(), {}, 0);
            continue;
        }
        const qint64 size = file.exists() ? file.size() : 0;
        found.files.append(
            {file.absoluteFilePath(), file.fileName().isEmpty() ? path : file.fileName(), size, true});
        found.bytes += size;
    }
    return found;
}

} // namespace tverrlos

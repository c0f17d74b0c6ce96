#include "tests/support/db/sqlitepages.h"

#include <sqlite3.h>

#include <QTemporaryDir>

#include <QFile>

namespace tverrlos::tests {

namespace {

constexpr int interiorIndex = 0x02;
constexpr int interiorTable = 0x05;
constexpr int leafTable = 0x0D;

bool isInterior(int type)
{
    return type == interiorIndex || type == interiorTable;
}

/// Root page and name of every tree, as the library itself tells them.
QMap<QString, quint32> rootsOf(const QByteArray &file)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("roots.sqlite"));
    QFile copy(path);
    if (!copy.open(QIODevice::WriteOnly) || copy.write(file) != file.size())
        return {};
    copy.close();
    QMap<QString, quint32> roots{{QStringLiteral("sqlite_schema"), 1}};
    sqlite3 *handle = nullptr;
    sqlite3_open(path.toUtf8().constData(), &handle);
    sqlite3_stmt *read = nullptr;
    sqlite3_prepare_v2(handle, "SELECT name, rootpage FROM sqlite_schema WHERE rootpage > 0", -1, &read,
                       nullptr);
    while (sqlite3_step(read) == SQLITE_ROW)
        roots.insert(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(read, 0))),
                     static_cast<quint32>(sqlite3_column_int64(read, 1)));
    sqlite3_finalize(read);
    sqlite3_close(handle);
    return roots;
}

} // namespace

SqlitePages::SqlitePages(const QByteArray &file) : m_file(file)
{
    m_pageSize = number(16, 2) == 1 ? 65536 : number(16, 2);
    m_usable = m_pageSize - number(20, 1);
}

QList<MeaningfulBytes> SqlitePages::meaningful()
{
    m_marks.clear();
    header();
    const QMap<QString, quint32> roots = rootsOf(m_file);
    for (auto root = roots.cbegin(); root != roots.cend(); ++root)
        if (root.key() != QLatin1String("case_search_idx"))
            tree(root.value(), root.key());
    return m_marks;
}

quint32 SqlitePages::number(qsizetype at, int bytes) const
{
    quint32 value = 0;
    for (int i = 0; i < bytes; ++i)
        value = (value << 8) | static_cast<unsigned char>(m_file.at(at + i));
    return value;
}

qsizetype SqlitePages::varint(qsizetype &at) const
{
    quint64 value = 0;
    for (int i = 0; i < 8; ++i) {
        const auto byte = static_cast<unsigned char>(m_file.at(at++));
        value = (value << 7) | (byte & 0x7F);
        if (byte < 0x80)
            return static_cast<qsizetype>(value);
    }
    value = (value << 8) | static_cast<unsigned char>(m_file.at(at++));
    return static_cast<qsizetype>(value);
}

void SqlitePages::header()
{
    const QString name = QStringLiteral("file header");
    mark(0, 18, name, false);  // magic words, page size
    mark(20, 24, name, false); // reserved bytes, payload fractions
    mark(68, 72, name, false); // whose file it is
}

void SqlitePages::tree(quint32 page, const QString &name)
{
    const qsizetype begin = (page - 1) * m_pageSize;
    const qsizetype at = begin + (page == 1 ? 100 : 0);
    const int type = static_cast<int>(number(at, 1));
    const auto cells = static_cast<int>(number(at + 3, 2));
    const qsizetype pointers = at + (isInterior(type) ? 12 : 8);
    mark(at, at + 1, name, false);
    mark(at + 3, at + 5, name, false);
    mark(pointers, pointers + 2 * cells, name, false);
    for (int i = 0; i < cells; ++i)
        cell(begin + number(pointers + 2 * i, 2), type, name);
    if (isInterior(type)) {
        mark(at + 8, at + 12, name, false);
        tree(number(at + 8, 4), name);
    }
}

void SqlitePages::cell(qsizetype at, int type, const QString &name)
{
    const qsizetype begin = at;
    if (isInterior(type)) {
        const quint32 child = number(at, 4);
        at += 4;
        tree(child, name);
    }
    if (type == interiorTable) {
        varint(at);
        mark(begin, at, name, false);
        return;
    }
    const qsizetype size = varint(at);
    if (type == leafTable)
        varint(at);
    const qsizetype most = type == leafTable ? m_usable - 35 : (m_usable - 12) * 64 / 255 - 23;
    const qsizetype least = (m_usable - 12) * 32 / 255 - 23;
    const qsizetype fitting = least + (size - least) % (m_usable - 4);
    const qsizetype local = size <= most ? size : fitting <= most ? fitting : least;
    mark(begin, at, name, false);
    mark(at, at + local, name, true);
    if (local < size) {
        mark(at + local, at + local + 4, name, false);
        overflow(number(at + local, 4), size - local, name);
    }
}

void SqlitePages::overflow(quint32 page, qsizetype rest, const QString &name)
{
    const qsizetype begin = (page - 1) * m_pageSize;
    const qsizetype here = std::min(rest, m_usable - 4);
    mark(begin, begin + 4, name, false);
    mark(begin + 4, begin + 4 + here, name, true);
    if (rest > here)
        overflow(number(begin, 4), rest - here, name);
}

void SqlitePages::mark(qsizetype begin, qsizetype end, const QString &name, bool payload)
{
    if (begin < end)
        m_marks.append({begin, end, name, payload});
}

} // namespace tverrlos::tests

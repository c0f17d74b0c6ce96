#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace tverrlos::tests {

/// A run of bytes of a database file that mean something: changing one changes what the database says.
struct MeaningfulBytes
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QString tree;         ///< table or index
    bool payload = false; ///< inside a row or key; otherwise what holds the tree together
};

/// Reads the file format itself (sqlite.org/fileformat2.html), to tell content from what only looks like it:
///
/// - pages on the freelist, the gap and the free blocks of a page, padding of cells below four bytes, and the
/// rest
///   of a last overflow page hold nothing, or remains of what was deleted;
/// - where a page's free space begins, and how many bytes of it are fragments, says nothing about rows;
/// - in the file's header: counters of changes and of the schema, numbers of pages and of free ones, hints,
/// bytes kept for
///   later use, who may write (WAL or not) and in which form writers write; of the four bytes of the text
///   encoding one bit counts, and with it turned not even the schema can be read;
/// - case_search_idx, where FTS5 begins to look: its own check follows it wherever that decides what is
/// found.
class SqlitePages
{
public:
    explicit SqlitePages(const QByteArray &file);
    QList<MeaningfulBytes> meaningful();

private:
    quint32 number(qsizetype at, int bytes) const;
    qsizetype varint(qsizetype &at) const;
    void header();
    void tree(quint32 page, const QString &name);
    void cell(qsizetype at, int type, const QString &name);
    void overflow(quint32 page, qsizetype rest, const QString &name);
    void mark(qsizetype begin, qsizetype end, const QString &name, bool payload);

    const QByteArray &m_file;
    qsizetype m_pageSize = 0;
    qsizetype m_usable = 0;
    QList<MeaningfulBytes> m_marks;
};

} // namespace tverrlos::tests

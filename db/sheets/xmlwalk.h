#pragma once

#include "core/results/result.h"

#include <QByteArrayView>
#include <QString>

#include <memory>

struct _xmlTextReader;

namespace tverrlos {

class ZipPart;

/// Walks through an XML part element by element; memory follows the depth, not the length. Nothing outside
/// the part is ever read: a document type and entities of its own end the walk, as does depth beyond what any
/// workbook has. Names are local: offices use several prefixes for the same thing.
class XmlWalk
{
public:
    /// The archive of the part outlives this.
    explicit XmlWalk(std::unique_ptr<ZipPart> part);
    ~XmlWalk();
    XmlWalk(const XmlWalk &) = delete;
    XmlWalk &operator=(const XmlWalk &) = delete;

    /// To the next node; false at the end, and when it cannot be read: see failed().
    bool next();
    bool failed() const { return m_failed; }

    bool isStart(const char *name) const { return m_kind == Kind::Start && is(name); }
    bool isEnd(const char *name) const { return m_kind == Kind::End && is(name); }
    /// A start whose element has nothing in it: no end follows.
    bool isEmpty() const { return m_empty; }
    bool isText() const { return m_kind == Kind::Text; }
    int depth() const { return m_depth; }
    QByteArrayView name() const { return m_name; }
    /// Of text.
    QString text() const;
    /// By local name; empty when there is none.
    QString attribute(const char *name);
    /// Past everything within the element that was just met.
    void skip();

    static constexpr int deepest = 100;

private:
    enum class Kind { Other, Start, End, Text };
    bool is(const char *name) const { return m_name == QByteArrayView(name); }

    std::unique_ptr<ZipPart> m_part;
    _xmlTextReader *m_reader;
    Kind m_kind = Kind::Other;
    QByteArrayView m_name;
    int m_depth = 0;
    bool m_empty = false;
    bool m_failed = false;
};

} // namespace tverrlos

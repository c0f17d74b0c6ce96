#include "db/graphml/graphml.h"

#include "db/encoding/charset.h"

#include <QHash>
#include <QScopeGuard>
#include <QSet>

#include <libxml/xmlreader.h>

#include <algorithm>
#include <memory>

// The format before the reader: Boost's reader trusts what it is given (it follows any depth, takes ids it
// has not met, tells no lines), so that whatever could harm or mislead it is refused here, where the lines
// are known.
namespace tverrlos {

namespace {

constexpr int deepest = 8;
constexpr qsizetype mostElements = 200'000;
constexpr qsizetype longestValue = 64 * 1024;

struct FreeReader
{
    void operator()(xmlTextReader *reader) const { xmlFreeTextReader(reader); }
};

QString text(const xmlChar *characters)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(characters));
}

/// The first fault of the XML itself.
struct XmlFault
{
    int line = 0;
    QString what;
    bool isEnd = false; ///< the file ended where it should have gone on
};

void takeFault(void *context, const xmlError *error)
{
    auto *fault = static_cast<XmlFault *>(context);
    if (fault->line == 0 && error) {
        fault->line = std::max(1, error->line);
        fault->what = QString::fromUtf8(error->message).trimmed();
        fault->isEnd = error->code == XML_ERR_DOCUMENT_END;
    }
}

/// 0 where all is well.
int lineNotUtf8(const QByteArray &bytes)
{
    if (isValidUtf8(bytes))
        return 0;
    const QList<QByteArray> lines = bytes.split('\n');
    const auto bad = std::find_if_not(lines.begin(), lines.end(), isValidUtf8);
    return static_cast<int>(bad - lines.begin()) + 1;
}

/// Looked for as bytes, before a reader takes any of it for true: it would already have followed entities,
/// and no longer knows the line. 0 where there is none.
int lineOfDocumentType(const QByteArray &bytes)
{
    const qsizetype at = bytes.indexOf("<!DOCTYPE");
    return at < 0 ? 0 : static_cast<int>(bytes.left(at).count('\n')) + 1;
}

/// Other programs write whole numbers as long, or know of no other number than double.
bool isType(const QString &given, const GraphMlKey &key)
{
    const QLatin1String type(key.type);
    return given == type || (type == QLatin1String("int") &&
                             (given == QLatin1String("long") || given == QLatin1String("double")));
}

/// What a key is for, as the format has it.
bool isOwner(const QString &owner)
{
    return QStringList{QStringLiteral("graph"), QStringLiteral("node"), QStringLiteral("edge"),
                       QStringLiteral("all")}
        .contains(owner);
}

/// Whether somebody may have meant one of our own: leaving it out would change what the graph says.
bool looksLikeOurs(const QString &name, const QString &owner)
{
    const auto keys = graphMlKeys();
    return owner != QLatin1String("graph") &&
           std::any_of(keys.begin(), keys.end(), [&](const GraphMlKey &one) {
               const QLatin1String ours(one.name);
               return ours != QLatin1String("label") && // which is not read
                      name.trimmed().compare(ours, Qt::CaseInsensitive) == 0;
           });
}

class Checking
{
public:
    Checking(const QByteArray &bytes, QString name) : m_bytes(bytes), m_name(std::move(name)) {}

    Result<GraphMlLines> run();

private:
    void first();
    void walk(const XmlFault &fault);
    void element();
    void endElement();
    void key();
    bool isForeign(const QString &id, const QString &name, const QString &owner);
    void graph();
    void node();
    void edge();
    void data();
    void content();
    void value();
    void elementAt(const QString &place, const QString &name);
    void needAll(GraphMlKey::Owner owner, int line);
    QString attribute(const char *name);
    void allow(std::initializer_list<const char *> known);
    void fail(int line, const char *sentence, const QStringList &arguments = {});
    int line() const;

    struct Owner
    {
        GraphMlKey::Owner kind;
        int line = 0;
        QSet<QString> given;
    };

    const QByteArray &m_bytes;
    QString m_name;
    std::unique_ptr<xmlTextReader, FreeReader> m_reader;
    std::optional<Error> m_fault;
    GraphMlLines m_lines;
    QStringList m_open;
    qsizetype m_elements = 0;
    int m_graphs = 0;
    QHash<QString, GraphMlKey> m_keys;
    QHash<QString, int> m_nodes; ///< id to line
    QSet<QString> m_edges;
    struct End
    {
        QString node;
        int line;
    };
    QList<End> m_ends;
    std::optional<Owner> m_owner;
    QSet<QString> m_foreign;      ///< ids of keys that are left out
    qsizetype m_foreignDepth = 0; ///< how deep the element stands whose content is left out; 0: none is open
    QString m_dataKey;
    QString m_value;
    int m_valueLine = 0;
};

/// Of the element itself: the reader is often some way ahead.
int Checking::line() const
{
    const xmlNode *node = xmlTextReaderCurrentNode(m_reader.get());
    const long own = node ? xmlGetLineNo(node) : -1;
    return own > 0 ? static_cast<int>(own) : std::max(1, xmlTextReaderGetParserLineNumber(m_reader.get()));
}

void Checking::fail(int line, const char *sentence, const QStringList &arguments)
{
    if (!m_fault)
        m_fault = failure(ErrorCode::Invalid, sentence,
                          QStringList{m_name, QString::number(line)} + arguments, nothingChanged());
}

QString Checking::attribute(const char *name)
{
    xmlChar *found = xmlTextReaderGetAttribute(m_reader.get(), reinterpret_cast<const xmlChar *>(name));
    const QString value = text(found);
    xmlFree(found);
    return value;
}

void Checking::allow(std::initializer_list<const char *> known)
{
    while (xmlTextReaderMoveToNextAttribute(m_reader.get()) == 1) {
        const QString name = text(xmlTextReaderConstName(m_reader.get()));
        const bool expected = std::any_of(known.begin(), known.end(),
                                          [&](const char *one) { return name == QLatin1String(one); });
        if (!expected && !name.startsWith(QLatin1String("xml")) && !name.startsWith(QLatin1String("xsi:")))
            fail(line(), QT_TRANSLATE_NOOP("Error", "%1, line %2: the attribute “%3” is not known here."),
                 {name});
    }
    xmlTextReaderMoveToElement(m_reader.get());
}

/// Data of another program's own (colours, its numbers for the edges) says nothing about responsibilities: it
/// is left out, and told.
bool Checking::isForeign(const QString &id, const QString &name, const QString &owner)
{
    if (!isOwner(owner) || looksLikeOurs(name, owner))
        return false;
    m_foreign.insert(id);
    m_lines.leftOut.append(name.isEmpty() ? id : name);
    return true;
}

void Checking::key()
{
    const QString id = attribute("id");
    const QString name = attribute("attr.name");
    const QString type = attribute("attr.type");
    const QString owner = attribute("for");
    const auto keys = graphMlKeys();
    const auto known = std::find_if(keys.begin(), keys.end(), [&](const GraphMlKey &one) {
        const bool fits = one.owner == GraphMlKey::Owner::Node ? owner == QLatin1String("node")
                                                               : owner == QLatin1String("edge");
        return fits && name == QLatin1String(one.name);
    });
    if (id.isEmpty() || m_keys.contains(id) || m_foreign.contains(id)) {
        fail(line(), QT_TRANSLATE_NOOP("Error", "%1, line %2: the id “%3” is missing or used twice."), {id});
    } else if (known == keys.end()) {
        if (isForeign(id, name, owner))
            m_foreignDepth = m_open.size();
        else
            fail(line(),
                 QT_TRANSLATE_NOOP("Error", "%1, line %2: data named “%3” for “%4” is not known to a "
                                            "responsibility graph."),
                 {name, owner});
    } else if (!isType(type, *known)) {
        fail(line(), QT_TRANSLATE_NOOP("Error", "%1, line %2: “%3” must be of type %4, not “%5”."),
             {name, QString::fromLatin1(known->type), type});
    } else {
        allow({"id", "for", "attr.name", "attr.type"});
        m_keys.insert(id, *known);
    }
}

void Checking::graph()
{
    if (++m_graphs > 1)
        fail(line(), QT_TRANSLATE_NOOP("Error", "%1, line %2: a second graph; one file holds one graph."));
    if (attribute("edgedefault") != QLatin1String("directed"))
        fail(line(), QT_TRANSLATE_NOOP("Error",
                                       "%1, line %2: the graph is not directed (edgedefault=\"directed\")."));
    // How the file was written down: counts and orders for readers in a hurry.
    allow({"id", "edgedefault", "parse.nodeids", "parse.edgeids", "parse.order", "parse.nodes", "parse.edges",
           "parse.maxindegree", "parse.maxoutdegree"});
}

void Checking::node()
{
    const QString id = attribute("id");
    allow({"id"});
    if (id.isEmpty() || m_nodes.contains(id))
        fail(line(), QT_TRANSLATE_NOOP("Error", "%1, line %2: the id “%3” is missing or used twice."), {id});
    m_nodes.insert(id, line());
    m_lines.nodes.append(line());
    m_owner = Owner{GraphMlKey::Owner::Node, line(), {}};
}

void Checking::edge()
{
    const QString id = attribute("id");
    for (const char *end : {"source", "target"})
        m_ends.append({attribute(end), line()});
    const QString directed = attribute("directed");
    if (!directed.isEmpty() && directed != QLatin1String("true"))
        fail(line(), QT_TRANSLATE_NOOP("Error", "%1, line %2: the edge is not directed."));
    allow({"id", "source", "target", "directed"});
    if (!id.isEmpty() && m_edges.contains(id))
        fail(line(), QT_TRANSLATE_NOOP("Error", "%1, line %2: the id “%3” is missing or used twice."), {id});
    m_edges.insert(id);
    m_lines.edges.append(line());
    m_owner = Owner{GraphMlKey::Owner::Edge, line(), {}};
}

void Checking::data()
{
    const QString id = attribute("key");
    allow({"key"});
    m_value.clear();
    m_valueLine = line();
    m_dataKey = id;
    if (m_foreign.contains(id)) {
        m_foreignDepth = m_open.size();
        return;
    }
    const auto known = m_keys.constFind(id);
    if (known == m_keys.constEnd() || !m_owner || known->owner != m_owner->kind) {
        fail(line(), QT_TRANSLATE_NOOP("Error", "%1, line %2: data with the key “%3” is not known here."),
             {id});
        return;
    }
    const QString name = QString::fromLatin1(known->name);
    if (m_owner->given.contains(name))
        fail(line(), QT_TRANSLATE_NOOP("Error", "%1, line %2: “%3” is given twice."), {name});
    m_owner->given.insert(name);
}

void Checking::value()
{
    const auto known = m_keys.constFind(m_dataKey);
    if (known == m_keys.constEnd())
        return;
    const QLatin1String type(known->type);
    const QString written = m_value.trimmed();
    bool good = written.size() <= longestValue;
    if (type == QLatin1String("boolean"))
        good = written.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0 ||
               written.compare(QLatin1String("false"), Qt::CaseInsensitive) == 0;
    else if (type == QLatin1String("int"))
        good = graphMlNumber(written).has_value();
    if (!good)
        fail(m_valueLine, QT_TRANSLATE_NOOP("Error", "%1, line %2: “%3” is no %4."),
             {written.left(60),
              type == QLatin1String("boolean") ? QStringLiteral("boolean (true, false)") : QString(type)});
}

void Checking::needAll(GraphMlKey::Owner owner, int line)
{
    for (const GraphMlKey &one : graphMlKeys())
        if (one.owner == owner && one.needed && !m_owner->given.contains(QLatin1String(one.name)))
            fail(line, QT_TRANSLATE_NOOP("Error", "%1, line %2: “%3” is missing."),
                 {QString::fromLatin1(one.name)});
}

void Checking::element()
{
    const QString name = text(xmlTextReaderConstName(m_reader.get()));
    const QString parent = m_open.isEmpty() ? QString() : m_open.constLast();
    m_open.append(name);
    if (m_open.size() > deepest || ++m_elements > mostElements)
        fail(line(),
             QT_TRANSLATE_NOOP("Error", "%1, line %2: the file is deeper or larger than a graph can be."));
    else if (m_foreignDepth == 0)
        elementAt(parent + QLatin1Char('/') + name, name);
    if (xmlTextReaderIsEmptyElement(m_reader.get()) == 1)
        endElement();
}

void Checking::elementAt(const QString &place, const QString &name)
{
    if (place == QLatin1String("/graphml"))
        return;
    if (name == QLatin1String("desc") && m_open.size() > 1)
        m_foreignDepth = m_open.size(); // words for people
    else if (place == QLatin1String("graphml/key"))
        key();
    else if (place == QLatin1String("graphml/graph"))
        graph();
    else if (place == QLatin1String("graph/node"))
        node();
    else if (place == QLatin1String("graph/edge"))
        edge();
    else if (name == QLatin1String("data") && m_open.size() > 1)
        data();
    else
        fail(line(), QT_TRANSLATE_NOOP("Error", "%1, line %2: <%3> is not known here."), {name});
}

void Checking::endElement()
{
    const QString name = m_open.takeLast();
    if (m_foreignDepth > 0) {
        if (m_open.size() < m_foreignDepth)
            m_foreignDepth = 0;
        return;
    }
    if (name == QLatin1String("data"))
        value();
    if (m_owner && (name == QLatin1String("node") || name == QLatin1String("edge"))) {
        needAll(m_owner->kind, m_owner->line);
        m_owner.reset();
    }
}

/// What no reader needs to look at.
void Checking::first()
{
    if (m_bytes.trimmed().isEmpty())
        fail(1, QT_TRANSLATE_NOOP("Error", "%1, line %2: the file holds no graph."));
    if (const int line = lineNotUtf8(m_bytes))
        fail(line, QT_TRANSLATE_NOOP("Error", "%1, line %2: the file is not in UTF-8."));
    if (const int line = lineOfDocumentType(m_bytes))
        fail(line,
             QT_TRANSLATE_NOOP("Error", "%1, line %2: a document type or an entity; neither is followed."));
}

void Checking::content()
{
    if (m_foreignDepth > 0)
        return;
    if (m_open.constLast() != QLatin1String("data"))
        fail(line(), QT_TRANSLATE_NOOP("Error", "%1, line %2: text where none belongs."));
    m_value += text(xmlTextReaderConstValue(m_reader.get()));
}

void Checking::walk(const XmlFault &fault)
{
    m_reader.reset(
        xmlReaderForMemory(m_bytes.constData(), static_cast<int>(m_bytes.size()), nullptr, "UTF-8",
                           XML_PARSE_NONET | XML_PARSE_BIG_LINES | XML_PARSE_NOERROR | XML_PARSE_NOWARNING));
    int more = m_reader ? xmlTextReaderRead(m_reader.get()) : -1;
    for (; more == 1 && !m_fault; more = xmlTextReaderRead(m_reader.get())) {
        const int type = xmlTextReaderNodeType(m_reader.get());
        if (type == XML_READER_TYPE_PROCESSING_INSTRUCTION)
            fail(line(),
                 QT_TRANSLATE_NOOP("Error", "%1, line %2: a processing instruction is not known here."));
        else if (type == XML_READER_TYPE_ELEMENT)
            element();
        else if (type == XML_READER_TYPE_END_ELEMENT)
            endElement();
        else if (type == XML_READER_TYPE_TEXT || type == XML_READER_TYPE_CDATA)
            content();
    }
    if (m_fault || (more == 0 && fault.line == 0))
        return;
    if (fault.isEnd && !m_open.isEmpty())
        fail(fault.line, QT_TRANSLATE_NOOP("Error", "%1, line %2: the file ends before <%3> does."),
             {m_open.constLast()});
    else
        fail(std::max(1, fault.line),
             QT_TRANSLATE_NOOP("Error", "%1, line %2: the file is not XML as it should be: %3."),
             {fault.what});
}

Result<GraphMlLines> Checking::run()
{
    XmlFault fault;
    xmlSetStructuredErrorFunc(&fault, [](void *context, xmlErrorPtr error) { takeFault(context, error); });
    const auto restore = qScopeGuard([] { xmlSetStructuredErrorFunc(nullptr, nullptr); });
    first();
    if (!m_fault)
        walk(fault);
    if (!m_fault && m_graphs == 0)
        fail(1, QT_TRANSLATE_NOOP("Error", "%1, line %2: the file holds no graph."));
    for (const End &end : std::as_const(m_ends))
        if (!m_nodes.contains(end.node))
            fail(end.line,
                 QT_TRANSLATE_NOOP("Error", "%1, line %2: the edge names the node “%3”, which is not there."),
                 {end.node});
    if (m_fault)
        return *m_fault;
    return m_lines;
}

} // namespace

const char *nothingChanged()
{
    return QT_TRANSLATE_NOOP("Error",
                             "Nothing was changed. “graph export” writes a file of the form that can "
                             "be read.");
}

Result<GraphMlLines> checkGraphMl(const QByteArray &bytes, const QString &name)
{
    return Checking(bytes, name).run();
}

} // namespace tverrlos

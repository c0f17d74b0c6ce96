#pragma once

#include "core/responsibility/graphdifference.h"
#include "core/responsibility/graphlayout.h"
#include "core/responsibility/graphonday.h"

#include <QFont>
#include <QPainterPath>

namespace tverrlos {

/// What became of something between two days.
enum class Mark { None, Added, Ended, Renamed };

struct PictureVertex
{
    int node = 0; ///< position in graph.nodes()
    QString code;
    NodeKind kind = NodeKind::Agency;
    QRectF box;
    QString name;
    QStringList lines; ///< the name, wrapped
    QString note;      ///< the line below it; may be empty
    QString said;      ///< the whole of it in words
    Presence presence = Presence::There;
    bool quiet = false;   ///< a regime that is not switched on
    bool unowned = false; ///< nobody answers
    bool shared = false;  ///< several answer in full
    bool verified = true;
    bool noteVerified = true;
    Mark mark = Mark::None;
};

struct PictureEdge
{
    int from = 0, to = 0; ///< positions in the picture's vertices
    /// The same, from what is asked towards who answers: topic, regime, agency, successor, ministry.
    int asked = 0, answering = 0;
    EdgeKind kind = EdgeKind::PartOf;
    bool supporting = false;
    bool verified = true;
    QPainterPath path;
    QString word; ///< what it means, where there is room to say so
    QRectF wordBox;
    Mark mark = Mark::None;
};

struct PictureHeading
{
    QString words;
    QRectF room;
};

struct PictureFonts
{
    QFont heading, label, strong, note;
    PictureFonts();
};

/// The graph of one day, ready to be painted; lengths in device-independent pixels at 100 %. A value: any
/// thread may paint it.
struct GraphPicture
{
    QDate day;
    QList<PictureVertex> vertices; ///< in reading order: column by column, from above
    QList<PictureEdge> edges;
    QList<PictureHeading> headings;
    QSizeF size;
    PictureFonts fonts;
    int find(const QString &code) const; ///< -1: not in the picture
    QList<EdgeKind> kinds() const;       ///< of its edges, in the order of the legend
    /// The vertices and edges on every path through these vertices, from topic to ministry.
    std::pair<QList<int>, QList<int>> pathsThrough(int vertex) const;
    void mark(const GraphDifference &difference, bool later);
};

/// Where everything of a graph stands, on whatever day: what does not exist on a day leaves its place empty,
/// so that the eye finds everything where it was when the day changes. GUI thread.
class GraphMap
{
public:
    explicit GraphMap(ResponsibilityGraph graph);
    const ResponsibilityGraph &graph() const { return m_graph; }
    GraphPicture on(const QDate &day) const;

private:
    QList<double> longestWords() const;
    QStringList wrapped(const QString &name, NodeKind kind) const;
    bool hasNote(const ResponsibilityNode &node) const;
    double heightOf(const ResponsibilityNode &node) const;
    void addVertices(GraphPicture &picture, const GraphOnDay &seen) const;
    void addEdges(GraphPicture &picture, const GraphOnDay &seen) const;

    ResponsibilityGraph m_graph;
    PictureFonts m_fonts;
    CaseLanguage m_language;
    LayoutMeasures m_measures;
    GraphLayout m_layout;
    QList<int> m_lineOf; ///< of each edge
    QPointF m_origin;
};

} // namespace tverrlos

#include "ui/responsibility/graphpicture.h"

#include "ui/style/textsize.h"

#include <algorithm>

namespace tverrlos {

namespace {

/// Follows edges from a vertex, towards who answers or back towards what is asked.
void follow(const GraphPicture &picture, int start, bool towardsAnswer, QList<int> &vertices,
            QList<int> &edges)
{
    QList<int> open{start};
    QList<bool> seen(picture.vertices.size(), false);
    seen[start] = true;
    while (!open.isEmpty()) {
        const int vertex = open.takeLast();
        if (!vertices.contains(vertex))
            vertices.append(vertex);
        for (int edge = 0; edge < picture.edges.size(); ++edge) {
            const PictureEdge &line = picture.edges[edge];
            const int here = towardsAnswer ? line.asked : line.answering;
            const int there = towardsAnswer ? line.answering : line.asked;
            if (here != vertex)
                continue;
            edges.append(edge);
            if (!seen[there]) {
                seen[there] = true;
                open.append(there);
            }
        }
    }
}

} // namespace

PictureFonts::PictureFonts()
    : heading(textFont(TextSize::Body, true)), label(textFont(TextSize::Body)),
      strong(textFont(TextSize::Body, true)), note(textFont(TextSize::Small))
{
    // Scaled with the drawing, letters keep their places only when they are not fitted to pixels.
    for (QFont *font : {&heading, &label, &strong, &note})
        font->setHintingPreference(QFont::PreferNoHinting);
}

int GraphPicture::find(const QString &code) const
{
    for (int vertex = 0; vertex < vertices.size(); ++vertex)
        if (vertices[vertex].code.compare(code, Qt::CaseInsensitive) == 0)
            return vertex;
    return -1;
}

QList<EdgeKind> GraphPicture::kinds() const
{
    QList<EdgeKind> found;
    for (const EdgeKind kind : allOf<EdgeKind>())
        if (std::any_of(edges.begin(), edges.end(),
                        [kind](const PictureEdge &edge) { return edge.kind == kind; }))
            found.append(kind);
    return found;
}

std::pair<QList<int>, QList<int>> GraphPicture::pathsThrough(int vertex) const
{
    QList<int> through, edgesOnPaths;
    follow(*this, vertex, true, through, edgesOnPaths);
    follow(*this, vertex, false, through, edgesOnPaths);
    return {through, edgesOnPaths};
}

void GraphPicture::mark(const GraphDifference &difference, bool later)
{
    for (PictureVertex &vertex : vertices) {
        if (later && (difference.added.contains(vertex.code) || difference.switchedOn.contains(vertex.code)))
            vertex.mark = Mark::Added;
        else if (difference.ended.contains(vertex.code) || difference.switchedOff.contains(vertex.code))
            vertex.mark = Mark::Ended;
        else if (difference.renamed.contains(vertex.code))
            vertex.mark = Mark::Renamed;
    }
    const auto told = [this](const QList<ResponsibilityEdge> &changed, const PictureEdge &line) {
        return std::any_of(changed.begin(), changed.end(), [&](const ResponsibilityEdge &edge) {
            return edge.kind == line.kind && edge.supporting == line.supporting &&
                   edge.from == vertices[line.from].code && edge.to == vertices[line.to].code;
        });
    };
    for (PictureEdge &edge : edges) {
        if (later && told(difference.begun, edge))
            edge.mark = Mark::Added;
        else if (!later && told(difference.over, edge))
            edge.mark = Mark::Ended;
    }
}

} // namespace tverrlos

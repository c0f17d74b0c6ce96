#include "ui/responsibility/graphpainter.h"
#include "ui/style/measure.h"
#include "ui/wording/words.h"

#include <QCoreApplication>
#include <QPainter>

#include <functional>

namespace tverrlos {

namespace {

using style::grid;
constexpr double sampleWidth = 36;

struct Entry
{
    QString words;
    std::function<void(QPainter &, const QRectF &sample)> draw;
};

QString say(const char *sentence)
{
    return QCoreApplication::translate("GraphPicture", sentence);
}

QList<Entry> entriesOf(const GraphPicture &picture, const QPalette &palette)
{
    QList<Entry> entries;
    for (const EdgeKind kind : picture.kinds())
        entries.append({roleWords(codeOf(kind)), [kind, palette](QPainter &painter, const QRectF &sample) {
                            paintEdgeSample(painter, kind,
                                            QLineF(sample.left(), sample.center().y(), sample.right(),
                                                   sample.center().y()),
                                            palette);
                        }});
    const QList<std::pair<Mark, QString>> signs{
        {Mark::Added, say(QT_TRANSLATE_NOOP("GraphPicture", "new"))},
        {Mark::Ended, say(QT_TRANSLATE_NOOP("GraphPicture", "ended"))},
        {Mark::Renamed, say(QT_TRANSLATE_NOOP("GraphPicture", "renamed"))}};
    for (const auto &[mark, words] : signs) {
        const auto marked = [mark = mark](const auto &part) { return part.mark == mark; };
        if (std::any_of(picture.vertices.begin(), picture.vertices.end(), marked) ||
            std::any_of(picture.edges.begin(), picture.edges.end(), marked))
            entries.append({words, [mark = mark, palette](QPainter &painter, const QRectF &sample) {
                                paintMark(painter, mark, sample.center(), palette);
                            }});
    }
    if (std::any_of(picture.vertices.begin(), picture.vertices.end(),
                    [](const PictureVertex &one) { return !one.verified || !one.noteVerified; }) ||
        std::any_of(picture.edges.begin(), picture.edges.end(),
                    [](const PictureEdge &one) { return !one.verified; }))
        entries.append({say(QT_TRANSLATE_NOOP("GraphPicture", "not verified")),
                        [palette](QPainter &painter, const QRectF &sample) {
                            painter.setPen(palette.color(QPalette::Text));
                            painter.drawText(sample, Qt::AlignCenter, QStringLiteral("?"));
                        }});
    return entries;
}

} // namespace

double legend(QPainter *painter, const GraphPicture &picture, const QPalette &palette, double width)
{
    const QFontMetricsF metrics(picture.fonts.note);
    const double row = metrics.height() + grid / 2.0;
    double x = 2 * grid, y = grid / 2.0;
    if (painter) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setFont(picture.fonts.note);
    }
    for (const Entry &entry : entriesOf(picture, palette)) {
        const double wide = sampleWidth + grid + metrics.horizontalAdvance(entry.words);
        if (x > 2 * grid && x + wide > width - 2 * grid) {
            x = 2 * grid;
            y += row;
        }
        if (painter) {
            entry.draw(*painter, QRectF(x, y, sampleWidth, row));
            painter->setPen(palette.color(QPalette::Text));
            painter->drawText(QPointF(x + sampleWidth + grid, y + (row + metrics.ascent()) / 2 - 1),
                              entry.words);
        }
        x += wide + 3 * grid;
    }
    return y + row + grid / 2.0;
}

} // namespace tverrlos

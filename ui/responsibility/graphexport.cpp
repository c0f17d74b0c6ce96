#include "ui/responsibility/graphexport.h"

#include "core/results/wholefile.h"
#include "ui/style/measure.h"
#include "ui/style/theme.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace tverrlos {

QLatin1String codeOf(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Svg:
        return QLatin1String("svg");
    case PictureFormat::Png:
        return QLatin1String("png");
    case PictureFormat::Pdf:
        return QLatin1String("pdf");
    }
    Q_UNREACHABLE();
}

template<>
QList<PictureFormat> allOf<PictureFormat>()
{
    return {PictureFormat::Svg, PictureFormat::Png, PictureFormat::Pdf};
}

namespace {

using style::grid;
constexpr double titleRoom = 5.0 * grid;

struct Sheet
{
    const GraphPicture &picture;
    const PictureLight &light;
    QString title;
    QPalette palette = paletteOf(Theme::Light);

    QSizeF size() const
    {
        return {picture.size.width(),
                titleRoom + picture.size.height() + legend(nullptr, picture, palette, picture.size.width())};
    }
    void paint(QPainter &painter) const;
};

void Sheet::paint(QPainter &painter) const
{
    painter.fillRect(QRectF({}, size()), palette.color(QPalette::Base));
    painter.setFont(picture.fonts.heading);
    painter.setPen(palette.color(QPalette::Text));
    painter.drawText(QPointF(2.0 * grid, titleRoom - 1.5 * grid), title);
    painter.save();
    painter.translate(0, titleRoom);
    PictureLight shown = light;
    shown.current = shown.under = -1; // where the keyboard was is no part of the file
    paintPicture(painter, picture, palette, shown, QRectF({}, picture.size));
    paintHeadings(painter, picture, palette, 0);
    painter.translate(0, picture.size.height());
    legend(&painter, picture, palette, picture.size.width());
    painter.restore();
}

QByteArray svg(const Sheet &sheet)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(sheet.size().toSize());
    generator.setViewBox(QRectF({}, sheet.size()));
    generator.setTitle(sheet.title);
    QPainter painter(&generator);
    sheet.paint(painter);
    painter.end();
    return bytes;
}

QByteArray png(const Sheet &sheet)
{
    constexpr double sharp = 2, mostPixels = 16'000;
    const QSizeF size = sheet.size();
    const double scale = std::min(sharp, mostPixels / std::max(size.width(), size.height()));
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(scale, scale);
    sheet.paint(painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

/// One page as large as the drawing, in points, so that nothing is cut and no letter becomes small.
QByteArray pdf(const Sheet &sheet)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    constexpr int pointsPerInch = 72;
    constexpr double pointsPerPixel = 0.75;
    const QSizeF points = sheet.size() * pointsPerPixel;
    writer.setPageSize(QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(sheet.title);
    writer.setCreator(QStringLiteral("Tverrlos"));
    // Finer than a point, or the painter would round the places of letters.
    constexpr int fineness = 10;
    writer.setResolution(pointsPerInch * fineness);
    QPainter painter(&writer);
    painter.scale(pointsPerPixel * fineness, pointsPerPixel * fineness);
    sheet.paint(painter);
    painter.end();
    return bytes;
}

} // namespace

Result<QByteArray> pictureBytes(const GraphPicture &picture, const PictureLight &light, const QString &title,
                                PictureFormat format)
{
    // In pixels, so that letters are as large on every device as the boxes made for them.
    GraphPicture sized = picture;
    for (QFont *font : {&sized.fonts.heading, &sized.fonts.label, &sized.fonts.strong, &sized.fonts.note})
        font->setPixelSize(QFontInfo(*font).pixelSize());
    const Sheet sheet{sized, light, title};
    QByteArray bytes;
    switch (format) {
    case PictureFormat::Svg:
        bytes = svg(sheet);
        break;
    case PictureFormat::Png:
        bytes = png(sheet);
        break;
    case PictureFormat::Pdf:
        bytes = pdf(sheet);
        break;
    }
    if (bytes.isEmpty())
        return failure(ErrorCode::OutOfSpace,
                       QT_TRANSLATE_NOOP("Error", "The drawing could not be made as %1."), {codeOf(format)},
                       QT_TRANSLATE_NOOP("Error", "Choose another format."));
    return bytes;
}

Result<void> writePicture(const QString &path, const GraphPicture &picture, const PictureLight &light,
                          const QString &title, PictureFormat format)
{
    const Result<QByteArray> bytes = pictureBytes(picture, light, title, format);
    if (!bytes)
        return bytes.error();
    return writeWholeFile(path, *bytes);
}

} // namespace tverrlos

#pragma once

#include "core/results/result.h"
#include "ui/responsibility/graphpainter.h"

namespace tverrlos {

enum class PictureFormat { Svg, Png, Pdf };

/// svg, png, pdf: the file's suffix.
QLatin1String codeOf(PictureFormat);
template<>
QList<PictureFormat> allOf<PictureFormat>();

/// The whole drawing as a file, with its title and legend, in the colours of paper whatever the window
/// wears. In SVG and PDF text is text, to be found and read aloud. Any thread; needs a QGuiApplication.
Result<QByteArray> pictureBytes(const GraphPicture &picture, const PictureLight &light, const QString &title,
                                PictureFormat format);
/// All or nothing: the file that was there stays until the new one is whole.
Result<void> writePicture(const QString &path, const GraphPicture &picture, const PictureLight &light,
                          const QString &title, PictureFormat format);

} // namespace tverrlos

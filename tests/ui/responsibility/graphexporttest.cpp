#include "ui/responsibility/graphexport.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <thread>

using namespace tverrlos;

namespace {

GraphPicture picture()
{
    return GraphMap(ResponsibilityGraph::standard()).on(QDate(2024, 6, 1));
}

QString textOf(const QByteArray &svg)
{
    QXmlStreamReader reader(svg);
    QString text;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text();
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    return text;
}

} // namespace

TEST(GraphExport, KeepsTextAsTextInSvg)
{
    const Result<QByteArray> bytes =
        pictureBytes(picture(), {}, QStringLiteral("Hvem svarer for hva"), PictureFormat::Svg);
    ASSERT_TRUE(bytes);
    const QString text = textOf(*bytes);
    for (const char *word : {"Hvem svarer for hva", "Protection", "Directorate"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(word))) << word;
}

TEST(GraphExport, WritesTheWholePictureAsPngFromAnyThread)
{
    const GraphPicture shown = picture();
    QByteArray bytes;
    std::thread worker([&] {
        const Result<QByteArray> made = pictureBytes(shown, {}, QStringLiteral("Tittel"), PictureFormat::Png);
        if (made)
            bytes = *made;
    });
    worker.join();
    const QImage image = QImage::fromData(bytes, "PNG");
    EXPECT_GE(image.width(), shown.size.width());
    EXPECT_GE(image.height(), shown.size.height());
}

TEST(GraphExport, WritesAPdf)
{
    const Result<QByteArray> bytes =
        pictureBytes(picture(), {}, QStringLiteral("Tittel"), PictureFormat::Pdf);
    ASSERT_TRUE(bytes);
    EXPECT_TRUE(bytes->startsWith("%PDF"));
    EXPECT_TRUE(bytes->contains("/Font")) << "letters, not outlines";
}

TEST(GraphExport, SaysWhereItCouldNotWrite)
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("no/such/folder/a.svg"));
    const Result<void> written =
        writePicture(path, picture(), {}, QStringLiteral("Tittel"), PictureFormat::Svg);
    ASSERT_FALSE(written);
    EXPECT_TRUE(written.error().english().contains(path));
}

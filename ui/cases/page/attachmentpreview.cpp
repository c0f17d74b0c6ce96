#include "ui/cases/page/attachmentpreview.h"

#include "core/cases/casequeries.h"
#include "core/store/store.h"
#include "core/work/databasedesk.h"
#include "ui/background/inbackground.h"
#include "ui/cases/story/readingtext.h"
#include "ui/style/measure.h"
#include "ui/wording/errorwords.h"

#include <QBuffer>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QPushButton>
#include <QStringDecoder>
#include <QVBoxLayout>

namespace tverrlos {

namespace {

constexpr qsizetype mostText = 20'000;   // characters; who wants more saves the file
constexpr int widest = 80 * style::grid; // of a picture
constexpr int tallest = 60 * style::grid;
constexpr qsizetype mostPixels = 50'000'000; // a larger picture is not even decoded

bool looksLikeText(const QByteArray &bytes)
{
    return !bytes.left(4096).contains('\0');
}

QString decoded(const QByteArray &bytes)
{
    QStringDecoder unicode(QStringDecoder::Utf8);
    QString text = unicode(bytes);
    return unicode.hasError() ? QString::fromLatin1(bytes) : text;
}

QImage pictureOf(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (!size.isValid() || qsizetype{size.width()} * size.height() > mostPixels)
        return {};
    if (size.width() > widest || size.height() > tallest)
        reader.setScaledSize(size.scaled(widest, tallest, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

AttachmentGlimpse glimpseOf(const QByteArray &bytes, const QString &mediaType, const QString &name)
{
    AttachmentGlimpse glimpse;
    static const QStringList pictures{QStringLiteral("image/png"), QStringLiteral("image/jpeg"),
                                      QStringLiteral("image/gif"), QStringLiteral("image/bmp"),
                                      QStringLiteral("image/webp")};
    static const QStringList pictureEndings{QStringLiteral(".png"),  QStringLiteral(".jpg"),
                                            QStringLiteral(".jpeg"), QStringLiteral(".gif"),
                                            QStringLiteral(".bmp"),  QStringLiteral(".webp")};
    const auto endsWithOneOf = [&](const QStringList &known) {
        return std::any_of(known.begin(), known.end(),
                           [&](const QString &ending) { return name.endsWith(ending, Qt::CaseInsensitive); });
    };
    if (bytes.isEmpty()) {
        glimpse.nothingInIt = true;
        return glimpse;
    }
    // Many a mail program sends everything as octets.
    if (pictures.contains(mediaType.toLower()) || endsWithOneOf(pictureEndings)) {
        glimpse.picture = pictureOf(bytes);
        return glimpse;
    }
    static const QStringList endings{QStringLiteral(".txt"), QStringLiteral(".csv"),  QStringLiteral(".md"),
                                     QStringLiteral(".eml"), QStringLiteral(".json"), QStringLiteral(".xml"),
                                     QStringLiteral(".ics")};
    const bool text = endsWithOneOf(endings) ||
                      mediaType.startsWith(QLatin1String("text/"), Qt::CaseInsensitive) ||
                      mediaType == QLatin1String("message/rfc822");
    if (!text || !looksLikeText(bytes))
        return glimpse;
    // Bytes enough for so many characters, so that a huge file is not decoded whole.
    const QString all = decoded(bytes.left(mostText * 4));
    glimpse.text = all.left(mostText);
    glimpse.cutShort = all.size() > mostText || bytes.size() > mostText * 4;
    return glimpse;
}

AttachmentPreview::AttachmentPreview(const CaseOffice &office, const Attachment &attachment,
                                     std::function<void()> save, QWidget *parent)
    : QFrame(parent), m_office(office), m_state(new QLabel(this)), m_place(new QVBoxLayout)
{
    setObjectName(QStringLiteral("attachment-preview"));
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(attachment.name);
    auto *title = new QLabel(attachment.name, this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    m_state->setWordWrap(true);
    m_state->setText(tr("Reading …"));
    auto *keep = new QPushButton(tr("&Save as …"), this);
    connect(keep, &QPushButton::clicked, this, std::move(save));
    auto *close = new QPushButton(tr("&Close"), this);
    connect(close, &QPushButton::clicked, this, &QWidget::deleteLater);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(keep);
    buttons->addWidget(close);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(m_state);
    column->addLayout(m_place);
    column->addLayout(buttons);
    read(attachment);
}

void AttachmentPreview::read(const Attachment &attachment)
{
    const auto bytes = m_office.desk().ask(
        [sha = attachment.sha256](Store &store) { return store.cases().attachment(sha); });
    m_reading.await(bytes, this, [this, attachment](const Result<QByteArray> &read) {
        if (!read)
            return m_state->setText(sentenceAndRemedy(read.error()));
        const auto look = inBackground([content = *read, attachment] {
            return glimpseOf(content, attachment.mediaType, attachment.name);
        });
        whenReady(look, this, [this](const AttachmentGlimpse &glimpse) { show(glimpse); });
    });
}

void AttachmentPreview::show(const AttachmentGlimpse &glimpse)
{
    m_state->setVisible(glimpse.isEmpty() || glimpse.cutShort);
    if (glimpse.nothingInIt)
        m_state->setText(tr("The file is empty."));
    else if (glimpse.isEmpty())
        m_state->setText(
            tr("This kind of file cannot be shown here. Save it to open it in another program."));
    else if (glimpse.cutShort)
        m_state->setText(tr("Only the beginning is shown. Save the file to read it whole."));
    if (!glimpse.picture.isNull()) {
        auto *picture = new QLabel(this);
        picture->setPixmap(QPixmap::fromImage(glimpse.picture));
        picture->setAccessibleName(accessibleName());
        m_place->addWidget(picture);
    } else if (!glimpse.text.isEmpty()) {
        auto *text = new ReadingText(this);
        text->setPlainText(glimpse.text);
        text->setAccessibleName(accessibleName());
        m_place->addWidget(text);
    }
    Q_EMIT shown();
}

} // namespace tverrlos

#include "ui/cases/story/readingtext.h"

#include <QEvent>
#include <QTextDocument>
#include <QWheelEvent>

#include <cmath>

namespace tverrlos {

ReadingText::ReadingText(QWidget *parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse);
    setFocusPolicy(Qt::ClickFocus);
    setFrameShape(QFrame::NoFrame);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QTextEdit::textChanged, this, &ReadingText::updateGeometry);
}

QSize ReadingText::sizeHint() const
{
    return {400, heightForWidth(std::max(width(), 100))};
}

QSize ReadingText::minimumSizeHint() const
{
    return {80, fontMetrics().lineSpacing()};
}

int ReadingText::heightForWidth(int width) const
{
    // Measured on a copy of the width only: the document itself is laid out to the viewport by QTextEdit.
    QTextDocument *text = document();
    const qreal before = text->textWidth();
    text->setTextWidth(std::max(1, width - contentsMargins().left() - contentsMargins().right()));
    const int height = static_cast<int>(std::ceil(text->size().height()));
    text->setTextWidth(before);
    return height + contentsMargins().top() + contentsMargins().bottom();
}

void ReadingText::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls, not the paragraph
}

void ReadingText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

bool ReadingText::event(QEvent *event)
{
    // A paragraph takes no letters: the page's own keys (E, T, M ...) work while text in it is selected.
    if (event->type() == QEvent::ShortcutOverride)
        return false;
    return QTextEdit::event(event);
}

} // namespace tverrlos

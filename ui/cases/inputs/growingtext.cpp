#include "ui/cases/inputs/growingtext.h"

#include <QEvent>
#include <QFontMetrics>
#include <QMimeData>
#include <QTextBlock>

#include <algorithm>

namespace tverrlos {

GrowingText::GrowingText(int fewestLines, int mostLines, QWidget *parent)
    : QPlainTextEdit(parent), m_fewest(fewestLines), m_most(mostLines)
{
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingText::fit);
    fit();
}

QSize GrowingText::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), height()};
}

QSize GrowingText::minimumSizeHint() const
{
    return {120, heightFor(1)};
}

void GrowingText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void GrowingText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void GrowingText::insertFromMimeData(const QMimeData *source)
{
    if (!m_taker || !source->hasText() || !m_taker(source->text()))
        QPlainTextEdit::insertFromMimeData(source);
}

void GrowingText::fit()
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines <= m_most; block = block.next())
        lines += std::max(1, block.lineCount());
    const int wanted = heightFor(std::clamp(lines, m_fewest, m_most));
    setVerticalScrollBarPolicy(lines > m_most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (height() != wanted || minimumHeight() != wanted)
        setFixedHeight(wanted);
}

int GrowingText::heightFor(int lines) const
{
    const QMargins inner = contentsMargins();
    const int margin = static_cast<int>(document()->documentMargin());
    return lines * QFontMetrics(font()).lineSpacing() + 2 * margin + inner.top() + inner.bottom() +
           2 * frameWidth() + 2;
}

} // namespace tverrlos

#include "ui/cases/story/internalbox.h"

#include "core/cases/case.h"
#include "ui/cases/story/foldedmail.h"
#include "ui/style/measure.h"
#include "ui/style/textsize.h"
#include "ui/wording/datewords.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace tverrlos {

namespace {

constexpr int edge = style::grid;

} // namespace

InternalBox::InternalBox(const QString &heading, QWidget *parent)
    : QFrame(parent), m_body(new QVBoxLayout(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_body->setContentsMargins(edge + 12, 8, 12, 8);
    m_body->setSpacing(6);
    auto *title = new QLabel(heading);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    setTextSize(title, TextSize::Small, true);
    m_body->addWidget(title);
    setAccessibleName(heading);
}

void InternalBox::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    const QRect strip(1, 1, edge, height() - 2);
    painter.fillRect(strip, palette().color(QPalette::Base));
    painter.fillRect(strip, QBrush(palette().color(QPalette::Text), Qt::BDiagPattern));
}

QWidget *internalNote(const InternalNote &note, const QString &about)
{
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *text = new FoldedMail(note.text); // a reply by mail is a note too
    text->setAccessibleName(InternalBox::tr("Internal note: %1").arg(note.text));
    QStringList told;
    if (!about.isEmpty())
        told.append(about);
    told.append(note.by);
    told.append(momentWords(note.at));
    auto *who = new QLabel(told.join(QStringLiteral(" · ")));
    who->setTextFormat(Qt::PlainText);
    who->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(text);
    column->addWidget(who);
    return row;
}

} // namespace tverrlos

#include "ui/shell/readingpage.h"

#include "ui/style/measure.h"
#include "ui/style/textsize.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace tverrlos {

ReadingPage::ReadingPage(QWidget *parent)
    : QScrollArea(parent), m_title(new QLabel), m_quiet(new QLabel), m_column(new QVBoxLayout)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    auto *ground = new QWidget(this);
    ground->setBackgroundRole(QPalette::Base);
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins(3 * style::grid, 2 * style::grid, 3 * style::grid, 3 * style::grid);
    auto *text = new QWidget(ground);
    text->setMaximumWidth(style::readableWidth);
    auto *all = new QVBoxLayout(text);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(style::grid);
    setTextSize(m_title, TextSize::Title, true);
    m_title->setWordWrap(true);
    m_quiet->setForegroundRole(QPalette::PlaceholderText);
    m_quiet->setWordWrap(true);
    m_quiet->hide();
    all->addWidget(m_title);
    all->addWidget(m_quiet);
    all->addSpacing(style::grid);
    m_column->setSpacing(style::grid);
    all->addLayout(m_column);
    all->addStretch(1);
    row->addWidget(text, 100);
    row->addStretch(1);
    setWidget(ground);
}

void ReadingPage::setTitle(const QString &title, const QString &quiet)
{
    m_title->setText(title);
    m_quiet->setText(quiet);
    m_quiet->setVisible(!quiet.isEmpty());
}

QLabel *ReadingPage::addHeading(const QString &text)
{
    auto *heading = new QLabel(text);
    setTextSize(heading, TextSize::Body, true);
    heading->setWordWrap(true);
    m_column->addSpacing(2 * style::grid);
    m_column->addWidget(heading);
    return heading;
}

} // namespace tverrlos

#include "ui/background/busybar.h"

#include "ui/style/measure.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace tverrlos {

namespace {
constexpr int quickAnswerMs = 150;
constexpr int barThickness = 4;
} // namespace

BusyBar::BusyBar(QWidget *parent)
    : QWidget(parent), m_text(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(style::grid, style::grid / 2, style::grid, style::grid / 2);
    row->setSpacing(style::grid);
    row->addWidget(m_text);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(barThickness);
    m_bar->setRange(0, 0);
    m_cancel->setFlat(true);
    connect(m_cancel, &QPushButton::clicked, this, &BusyBar::cancelled);
    translate();
    hide();
}

void BusyBar::start(const QString &what, bool cancellable)
{
    m_busy = true;
    m_bar->setRange(0, 0);
    setText(what);
    m_cancel->setVisible(cancellable);
    QTimer::singleShot(quickAnswerMs, this, [this] { setVisible(m_busy); });
}

void BusyBar::setProgress(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
}

void BusyBar::setText(const QString &what)
{
    m_text->setText(what);
    m_text->setVisible(!what.isEmpty());
}

void BusyBar::stop()
{
    m_busy = false;
    hide();
}

void BusyBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        translate();
    QWidget::changeEvent(event);
}

void BusyBar::translate()
{
    m_cancel->setText(tr("Cancel"));
    m_bar->setAccessibleName(tr("Work in progress"));
}

} // namespace tverrlos

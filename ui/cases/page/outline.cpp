#include "ui/cases/page/outline.h"

#include "ui/cases/inputs/flowlayout.h"
#include "ui/cases/story/storysection.h"
#include "ui/style/textsize.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

namespace tverrlos {

CaseOutline::CaseOutline(QScrollArea *story, QWidget *parent) : QWidget(parent), m_story(story)
{
    auto *flow = new FlowLayout(this, 0);
    flow->setContentsMargins(12, 0, 12, 4);
    setAccessibleName(tr("Chapters of the case"));
    connect(story->verticalScrollBar(), &QScrollBar::valueChanged, this, &CaseOutline::mark);
    connect(story->verticalScrollBar(), &QScrollBar::rangeChanged, this, &CaseOutline::mark);
}

void CaseOutline::add(StorySection *section, const QString &shortName)
{
    auto *button = new QToolButton;
    button->setText(shortName);
    button->setAutoRaise(true);
    button->setCheckable(true);
    button->setAccessibleName(tr("Go to %1").arg(section->title()));
    // One stop for Tab is enough: the chapters themselves follow.
    button->setFocusPolicy(Qt::ClickFocus);
    setTextSize(button, TextSize::Small);
    layout()->addWidget(button);
    m_entries.append({section, button});
    section->installEventFilter(this);
    connect(button, &QToolButton::clicked, this, [this, section] {
        m_story->verticalScrollBar()->setValue(section->mapTo(m_story->widget(), QPoint()).y());
        mark();
    });
}

bool CaseOutline::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        for (const Entry &entry : std::as_const(m_entries))
            if (entry.section == watched)
                entry.button->setVisible(event->type() == QEvent::ShowToParent);
    return QWidget::eventFilter(watched, event);
}

void CaseOutline::mark()
{
    const int top = m_story->verticalScrollBar()->value() + 24;
    const bool atEnd = m_story->verticalScrollBar()->value() == m_story->verticalScrollBar()->maximum() &&
                       m_story->verticalScrollBar()->maximum() > 0;
    qsizetype reading = 0;
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        if (!m_entries[i].section->isHidden() &&
            m_entries[i].section->mapTo(m_story->widget(), QPoint()).y() <= top)
            reading = i;
    if (atEnd)
        reading = m_entries.size() - 1;
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        m_entries[i].button->setChecked(i == reading);
}

} // namespace tverrlos

#include "ui/cases/story/storysection.h"

#include "ui/cases/panels/actpanel.h"
#include "ui/cases/story/linkbutton.h"
#include "ui/cases/story/readingtext.h"
#include "ui/style/measure.h"
#include "ui/style/textsize.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace tverrlos {

StorySection::StorySection(const QString &title, QWidget *parent)
    : QWidget(parent), m_title(new QLabel(title)), m_acts(new QHBoxLayout), m_body(nullptr),
      m_panelPlace(new QVBoxLayout), m_column(new QVBoxLayout(this))
{
    setTextSize(m_title, TextSize::Body, true);
    m_title->setAccessibleName(title);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    m_acts->setSpacing(2 * style::grid);
    head->addLayout(m_acts);
    m_column->setContentsMargins(0, 0, 0, 8);
    m_column->setSpacing(4);
    m_column->addLayout(head);
    auto *rule = new QFrame;
    rule->setFrameShape(QFrame::HLine);
    rule->setForegroundRole(QPalette::Mid);
    m_column->addWidget(rule);
    m_column->addLayout(m_panelPlace);
    clear();
}

QString StorySection::title() const
{
    return m_title->text();
}

void StorySection::clear()
{
    delete m_told;
    m_told = new QWidget;
    m_body = new QVBoxLayout(m_told);
    m_body->setContentsMargins(0, 4, 0, 4);
    m_body->setSpacing(6);
    m_column->insertWidget(3, m_told); // below heading, rule and panel
    qDeleteAll(m_actButtons);
    m_actButtons.clear();
}

void StorySection::addAct(const QString &words, std::function<void()> act)
{
    auto *button = new LinkButton(words);
    connect(button, &LinkButton::clicked, this, std::move(act));
    m_actButtons.append(button);
    m_acts->addWidget(button);
}

QWidget *StorySection::addText(const QString &text, const QString &accessibleName)
{
    auto *reading = new ReadingText;
    reading->setPlainText(text);
    reading->setAccessibleName(accessibleName);
    m_body->addWidget(reading);
    return reading;
}

QLabel *StorySection::addLine(const QString &line, bool quiet)
{
    auto *label = new QLabel(line);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (quiet)
        label->setForegroundRole(QPalette::PlaceholderText);
    m_body->addWidget(label);
    return label;
}

void StorySection::addNotice(const QString &sentence)
{
    auto *label = new QLabel(tr("Note: %1").arg(sentence));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFrameShape(QFrame::StyledPanel);
    label->setMargin(8);
    label->setAutoFillBackground(true);
    label->setBackgroundRole(QPalette::ToolTipBase);
    label->setForegroundRole(QPalette::ToolTipText);
    label->setAccessibleName(label->text());
    m_body->addWidget(label);
}

void StorySection::addLink(const QString &words, std::function<void()> act)
{
    auto *button = new LinkButton(words);
    connect(button, &LinkButton::clicked, m_told, std::move(act));
    m_body->addWidget(button);
}

void StorySection::addGap()
{
    if (m_body->count() > 0)
        m_body->addSpacing(style::grid);
}

void StorySection::addWidget(QWidget *widget)
{
    m_body->addWidget(widget);
}

void StorySection::setPanel(ActPanel *panel)
{
    m_panelPlace->addWidget(panel);
    panel->show(); // now, not with the next turn of the event loop: the next key may be Tab
}

} // namespace tverrlos

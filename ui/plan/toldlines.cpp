#include "ui/plan/toldlines.h"

#include "ui/cases/story/linkbutton.h"
#include "ui/style/measure.h"
#include "ui/style/plainlabel.h"
#include "ui/style/textsize.h"
#include "ui/wording/datewords.h"
#include "ui/wording/planwords.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tverrlos {

ToldLines::ToldLines(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    clear();
}

void ToldLines::clear()
{
    // Not at once: what is told may be the link that was clicked.
    if (m_lines) {
        m_lines->hide();
        m_column->removeWidget(m_lines);
        m_lines->deleteLater();
    }
    m_lines = new QWidget;
    m_inside = new QVBoxLayout(m_lines);
    m_inside->setContentsMargins(0, 0, 0, 0);
    m_inside->setSpacing(style::grid);
    m_column->addWidget(m_lines);
}

void ToldLines::addHeading(const QString &words)
{
    auto *heading = new QLabel(words);
    setTextSize(heading, TextSize::Body, true);
    heading->setWordWrap(true);
    m_inside->addSpacing(style::grid);
    m_inside->addWidget(heading);
}

void ToldLines::addLine(const QString &words, std::function<void()> open)
{
    if (open) {
        auto *link = new LinkButton(words);
        connect(link, &LinkButton::clicked, this, open);
        m_inside->addWidget(link);
        return;
    }
    m_inside->addWidget(plainLabel(words));
}

void ToldLines::addHistory(const QList<RecordEvent> &history, const std::function<void(bool back)> &step,
                           const QString &undo)
{
    addHeading(tr("What happened"));
    if (eventToUndo(history))
        addLine(undo.isEmpty() ? tr("Undo the latest change") : undo, [step] { step(true); });
    if (eventToRedo(history))
        addLine(tr("Redo what was undone"), [step] { step(false); });
    for (auto event = history.rbegin(); event != history.rend(); ++event)
        addLine(QStringLiteral("%1 · %2 · %3")
                    .arg(momentWords(event->at), event->actor, recordEventWords(event->act)));
}

} // namespace tverrlos

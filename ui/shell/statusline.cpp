#include "ui/shell/statusline.h"

#include "ui/style/icon.h"
#include "ui/style/measure.h"
#include "ui/style/textsize.h"
#include "ui/wording/errorwords.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <utility>

namespace tverrlos {

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent), m_sign(new QLabel(this)), m_line(new QLabel(this)), m_undo(new QAction(this)),
      m_undoButton(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * style::grid, style::grid / 2, 2 * style::grid, style::grid / 2);
    row->setSpacing(style::grid);
    m_sign->setPixmap(icon(QStringLiteral("warning")).pixmap(style::iconSmall));
    m_sign->hide();
    m_line->setTextFormat(Qt::PlainText);
    m_line->setWordWrap(true);
    m_line->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_sign);
    row->addWidget(m_line, 1);
    m_undo->setIcon(icon(QStringLiteral("undo")));
    m_undo->setShortcut(QKeySequence::Undo);
    m_undo->setEnabled(false);
    connect(m_undo, &QAction::triggered, this, [this] {
        const auto takeBack = std::exchange(m_takeBack, nullptr);
        m_undo->setEnabled(false);
        m_undoButton->hide();
        m_line->clear();
        if (takeBack)
            takeBack();
    });
    m_undoButton->setDefaultAction(m_undo);
    m_undoButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_undoButton->setAutoRaise(true);
    m_undoButton->setFocusPolicy(Qt::TabFocus);
    m_undoButton->hide();
    row->addWidget(m_undoButton);
    // The line keeps its height when the button comes and goes.
    setMinimumHeight(m_undoButton->sizeHint().height() + style::grid);
    translate();
}

void StatusLine::say(const QString &line)
{
    show(line, nullptr, false);
}

void StatusLine::sayUndoable(const QString &line, std::function<void()> undo)
{
    show(line, std::move(undo), false);
}

void StatusLine::sayFailed(const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        show(sentenceAndRemedy(error), nullptr, true);
}

void StatusLine::show(const QString &line, std::function<void()> undo, bool failure)
{
    m_takeBack = std::move(undo);
    m_undo->setEnabled(m_takeBack != nullptr);
    m_undoButton->setVisible(m_takeBack != nullptr);
    m_sign->setVisible(failure);
    m_line->setText(line);
}

void StatusLine::forgetUndo()
{
    m_takeBack = nullptr;
    m_undo->setEnabled(false);
    m_undoButton->hide();
}

QString StatusLine::text() const
{
    return m_line->text();
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        translate();
    if (event->type() == QEvent::PaletteChange)
        m_sign->setPixmap(icon(QStringLiteral("warning")).pixmap(style::iconSmall));
    QWidget::changeEvent(event);
}

void StatusLine::translate()
{
    m_undo->setText(tr("Undo"));
    m_line->setAccessibleName(tr("Latest message"));
}

} // namespace tverrlos

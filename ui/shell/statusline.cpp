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
    : QWidget(parent), m_sign(new QLabel(this)), m_line(new QLabel(this)),
      m_undo(makeOffer(QStringLiteral("undo"), {QKeySequence(QKeySequence::Undo)})),
      m_again(makeOffer(QStringLiteral("redo"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y}))
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
    row->addWidget(m_undo.button);
    row->addWidget(m_again.button);
    for (Offer *offer : {&m_undo, &m_again})
        connect(offer->action, &QAction::triggered, this, [this, offer] {
            const auto perform = std::exchange(offer->perform, nullptr);
            forgetUndo();
            m_line->clear();
            if (perform)
                perform();
        });
    // The line keeps its height when a button comes and goes.
    setMinimumHeight(m_undo.button->sizeHint().height() + style::grid);
    translate();
}

StatusLine::Offer StatusLine::makeOffer(const QString &iconName, const QList<QKeySequence> &keys)
{
    Offer offer{new QAction(icon(iconName), {}, this), new QToolButton(this), nullptr};
    offer.action->setShortcuts(keys);
    offer.action->setEnabled(false);
    offer.button->setDefaultAction(offer.action);
    offer.button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    offer.button->setAutoRaise(true);
    offer.button->setFocusPolicy(Qt::TabFocus);
    offer.button->hide();
    return offer;
}

void StatusLine::set(Offer &offer, std::function<void()> perform)
{
    offer.perform = std::move(perform);
    offer.action->setEnabled(offer.perform != nullptr);
    offer.button->setVisible(offer.perform != nullptr);
}

void StatusLine::say(const QString &line)
{
    show(line, nullptr, nullptr, false);
}

void StatusLine::sayUndoable(const QString &line, std::function<void()> undo)
{
    show(line, std::move(undo), nullptr, false);
}

void StatusLine::sayUndone(const QString &line, std::function<void()> again, std::function<void()> further)
{
    show(line, std::move(further), std::move(again), false);
}

void StatusLine::sayFailed(const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        show(sentenceAndRemedy(error), nullptr, nullptr, true);
}

void StatusLine::show(const QString &line, std::function<void()> undo, std::function<void()> again,
                      bool failure)
{
    set(m_undo, std::move(undo));
    set(m_again, std::move(again));
    m_sign->setVisible(failure);
    m_line->setText(line);
}

void StatusLine::forgetUndo()
{
    set(m_undo, nullptr);
    set(m_again, nullptr);
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
    m_undo.action->setText(tr("Undo"));
    m_again.action->setText(tr("Do again"));
    m_line->setAccessibleName(tr("Latest message"));
}

} // namespace tverrlos

#include "ui/background/stateframe.h"

#include "ui/background/busybar.h"
#include "ui/style/icon.h"
#include "ui/style/measure.h"
#include "ui/wording/errorwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace tverrlos {

StateFrame::StateFrame(QWidget *content, QWidget *parent)
    : QWidget(parent), m_busy(new BusyBar(this)), m_errorPanel(new QWidget(this)),
      m_errorText(new QLabel(m_errorPanel)), m_retry(new QPushButton(m_errorPanel)),
      m_stack(new QStackedLayout), m_content(content), m_empty(new EmptyState(this))
{
    auto *sign = new QLabel(m_errorPanel);
    sign->setPixmap(icon(QStringLiteral("warning")).pixmap(style::iconLarge));
    m_errorText->setWordWrap(true);
    m_errorText->setTextFormat(Qt::PlainText); // it may quote what looks like a tag
    m_errorText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *errorRow = new QHBoxLayout(m_errorPanel);
    errorRow->setContentsMargins(2 * style::grid, style::grid, 2 * style::grid, style::grid);
    errorRow->setSpacing(style::grid);
    errorRow->addWidget(sign, 0, Qt::AlignTop);
    errorRow->addWidget(m_errorText, 1);
    errorRow->addWidget(m_retry, 0, Qt::AlignTop);
    m_errorPanel->setBackgroundRole(QPalette::ToolTipBase);
    m_errorPanel->setForegroundRole(QPalette::ToolTipText);
    m_errorText->setForegroundRole(QPalette::ToolTipText);
    m_errorPanel->setAutoFillBackground(true);
    m_retry->setText(tr("Try again"));
    m_errorPanel->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_busy);
    column->addWidget(m_errorPanel);
    column->addLayout(m_stack, 1);
    // Only now: a stack shows its first widget at once, which without a parent would be a window of its own.
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_empty);

    connect(m_busy, &BusyBar::cancelled, this, [this] {
        ready();
        Q_EMIT cancelled();
    });
    connect(m_retry, &QPushButton::clicked, this, [this] {
        if (const auto again = m_again)
            again();
    });
}

void StateFrame::busy(const QString &what, bool cancellable)
{
    m_errorPanel->hide();
    m_busy->start(what, cancellable);
}

void StateFrame::ready()
{
    m_busy->stop();
    m_errorPanel->hide();
    m_stack->setCurrentWidget(m_content);
}

void StateFrame::failed(const Error &error, std::function<void()> retry)
{
    m_busy->stop();
    if (error.code == ErrorCode::Cancelled)
        return;
    m_again = std::move(retry);
    m_errorText->setText(sentenceAndRemedy(error));
    m_retry->setVisible(m_again != nullptr);
    m_errorPanel->show();
}

void StateFrame::empty(const QString &title, const QString &purpose, const QString &act)
{
    m_busy->stop();
    m_errorPanel->hide();
    m_empty->say(title, purpose, act);
    m_stack->setCurrentWidget(m_empty);
}

bool StateFrame::showsError() const
{
    return !m_errorPanel->isHidden();
}

QString StateFrame::errorText() const
{
    return m_errorText->text();
}

} // namespace tverrlos

#include "ui/shell/helppanel.h"

#include "ui/shell/keywords.h"
#include "ui/style/icon.h"
#include "ui/style/measure.h"
#include "ui/style/textsize.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

namespace tverrlos {

namespace {

QString keysTable(const QList<QAction *> &keys)
{
    QString rows;
    for (const QAction *action : keys) {
        const QString key = keyOf(*action);
        const QString text = nameOf(*action);
        if (!key.isEmpty() && !text.isEmpty())
            rows += QStringLiteral("<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>")
                        .arg(key.toHtmlEscaped(), text.toHtmlEscaped());
    }
    return QStringLiteral("<table cellspacing=\"4\">%1</table>").arg(rows);
}

} // namespace

HelpPanel::HelpPanel(QWidget *parent)
    : QFrame(parent), m_title(new QLabel(this)), m_close(new QToolButton(this)),
      m_text(new QTextBrowser(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * style::grid, style::grid, style::grid, style::grid);
    auto *top = new QHBoxLayout;
    setTextSize(m_title, TextSize::Title);
    m_title->setWordWrap(true);
    top->addWidget(m_title, 1);
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    connect(m_close, &QToolButton::clicked, this, &HelpPanel::leave);
    top->addWidget(m_close, 0, Qt::AlignTop);
    column->addLayout(top);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenExternalLinks(false);
    column->addWidget(m_text, 1);
    constexpr int columns = 36;
    setFixedWidth(columns * style::grid);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    translate();
    hide();
}

void HelpPanel::show(const QString &title, const QString &purpose, const QString &help,
                     const QList<QAction *> &keys)
{
    m_title->setText(title);
    QString html;
    if (!purpose.isEmpty())
        html += QStringLiteral("<p>%1</p>").arg(purpose.toHtmlEscaped());
    html += help;
    html += QStringLiteral("<h4>%1</h4>").arg(tr("Keys").toHtmlEscaped()) + keysTable(keys);
    m_text->setHtml(html);
    QWidget *focused = window()->focusWidget();
    if (!isAncestorOf(focused))
        m_before = focused;
    setVisible(true);
    m_text->setFocus(Qt::OtherFocusReason);
}

void HelpPanel::leave()
{
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT left();
}

QString HelpPanel::plainText() const
{
    return m_text->toPlainText();
}

void HelpPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        leave();
        return;
    }
    QFrame::keyPressEvent(event);
}

void HelpPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        translate();
    QFrame::changeEvent(event);
}

void HelpPanel::translate()
{
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close help"));
    m_text->setAccessibleName(tr("Help"));
}

} // namespace tverrlos

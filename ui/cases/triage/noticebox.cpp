#include "ui/cases/triage/noticebox.h"

#include "ui/answers/mailtoaddress.h"
#include "ui/cases/inputs/flowlayout.h"
#include "ui/cases/inputs/growingtext.h"
#include "ui/wording/publishedwords.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tverrlos {

NoticeBox::NoticeBox(QWidget *parent)
    : QWidget(parent), m_head(new QLabel), m_text(new GrowingText(6, 16)), m_findings(new QLabel),
      m_copy(new QPushButton(tr("&Copy the text"))), m_open(new QPushButton(tr("Open in the &mail program"))),
      m_told(new QCheckBox(tr("The &asker has been told"))), m_done(new QLabel)
{
    m_head->setTextFormat(Qt::PlainText);
    m_head->setWordWrap(true);
    m_head->setForegroundRole(QPalette::PlaceholderText);
    m_text->setObjectName(QStringLiteral("notice-text"));
    m_text->setAccessibleName(tr("Mail to the asker"));
    m_copy->setObjectName(QStringLiteral("notice-copy"));
    m_open->setObjectName(QStringLiteral("notice-open"));
    m_told->setObjectName(QStringLiteral("notice-told"));
    m_told->setAccessibleName(tr("The asker has been told"));
    m_done->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_head);
    column->addWidget(m_text);
    m_findings->setObjectName(QStringLiteral("notice-findings"));
    m_findings->setTextFormat(Qt::PlainText);
    m_findings->setWordWrap(true);
    m_findings->setAccessibleName(tr("What must go before the mail is sent"));
    m_findings->hide();
    column->addWidget(m_findings);
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons);
    for (QWidget *each : QList<QWidget *>{m_copy, m_open, m_told, m_done})
        row->addWidget(each);
    m_told->setMinimumHeight(m_copy->sizeHint().height());
    m_done->setMinimumHeight(m_copy->sizeHint().height());
    column->addWidget(buttons);
    connect(m_text, &GrowingText::textChanged, this, [this] {
        m_edited = m_edited || !m_proposing;
        m_done->clear();
        look();
        Q_EMIT edited();
    });
    connect(m_copy, &QPushButton::clicked, this, &NoticeBox::copy);
    connect(m_open, &QPushButton::clicked, this, &NoticeBox::openMail);
    connect(m_told, &QCheckBox::toggled, this, &NoticeBox::edited);
}

void NoticeBox::guard(const Case &about, const IdentifyingCheck &people, const OfficeTexts &texts)
{
    m_people = people;
    m_to = {about.number, about.asker.organisation};
    m_standing.clear();
    for (const TextTemplate &each : textTemplates())
        m_standing += texts.text(each.code, about.language) + QLatin1Char('\n');
    look();
}

void NoticeBox::look()
{
    const QList<IdentifyingFinding> findings = mustGoFrom(m_notice.subject, m_people, m_to, m_standing) +
                                               mustGoFrom(text(), m_people, m_to, m_standing);
    QStringList told;
    for (const IdentifyingFinding &each : findings)
        told.append(tr("“%1” (%2)").arg(each.text.simplified(), words(each.kind)));
    m_findings->setText(tr("Before it is sent, this must go: %1").arg(told.join(QStringLiteral(", "))));
    m_findings->setVisible(!told.isEmpty());
    m_copy->setEnabled(told.isEmpty());
    m_open->setEnabled(told.isEmpty());
}

void NoticeBox::propose(const TriageNotice &notice)
{
    m_notice = notice;
    m_head->setText(notice.address.isEmpty()
                        ? tr("Mail to the asker (no address is known): %1").arg(notice.subject)
                        : tr("Mail to %1: %2", "address, subject").arg(notice.address, notice.subject));
    if (m_edited || m_text->toPlainText() == notice.text)
        return look(); // at the subject
    m_proposing = true;
    m_text->setPlainText(notice.text);
    m_proposing = false;
}

QString NoticeBox::text() const
{
    return m_text->toPlainText();
}

void NoticeBox::setText(const QString &text)
{
    m_edited = true;
    m_text->setPlainText(text);
}

void NoticeBox::proposeAnew()
{
    m_edited = false;
    propose(m_notice);
}

bool NoticeBox::isTold() const
{
    return m_told->isChecked();
}

void NoticeBox::setTold(bool told)
{
    m_told->setChecked(told);
}

void NoticeBox::hideTold()
{
    m_told->hide();
}

void NoticeBox::copy()
{
    QGuiApplication::clipboard()->setText(text());
    setTold(true);
    m_done->setText(tr("Copied"));
}

void NoticeBox::openMail()
{
    // Some programs cut a long text off: it lies on the clipboard too.
    QGuiApplication::clipboard()->setText(text());
    const bool opened = QDesktopServices::openUrl(mailtoAddress(m_notice.address, m_notice.subject, text()));
    setTold(m_told->isChecked() || opened);
    m_done->setText(opened ? tr("Opened; the text is on the clipboard too")
                           : tr("No mail program could be opened. The text has been copied instead."));
}

} // namespace tverrlos

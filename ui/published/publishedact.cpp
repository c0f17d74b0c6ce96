#include "ui/published/publishedact.h"

#include "core/calendar/clock.h"
#include "ui/cases/inputs/dayinput.h"
#include "ui/published/publishedchooser.h"
#include "ui/shell/workplace.h"
#include "ui/style/measure.h"
#include "ui/style/textsize.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tverrlos {

PublishedActStrip::PublishedActStrip(Kind kind, const PublishedAnswer &answer,
                                     const QList<NamedCode> &agencies, const AgencyCode &agency, bool warned,
                                     const Workplace &workplace, QWidget *parent)
    : QFrame(parent), m_kind(kind), m_warned(warned), m_agency(agency), m_complaint(new QLabel),
      m_do(new QPushButton)
{
    setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(style::grid);
    auto *heading = new QLabel(title());
    heading->setWordWrap(true);
    setTextSize(heading, TextSize::Body, true);
    column->addWidget(heading);
    addFields(answer, agencies, workplace);
    m_complaint->setTextFormat(Qt::PlainText);
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    column->addWidget(m_complaint);
    auto *foot = new QHBoxLayout;
    m_do->setText(verb());
    auto *cancel = new QPushButton(tr("Cancel"));
    foot->addWidget(m_do);
    foot->addWidget(cancel);
    foot->addStretch(1);
    column->addLayout(foot);
    connect(m_do, &QPushButton::clicked, this, &PublishedActStrip::submit);
    connect(cancel, &QPushButton::clicked, this, &PublishedActStrip::putAway);
    QWidget *first = m_agencies  ? static_cast<QWidget *>(m_agencies)
                     : m_chooser ? static_cast<QWidget *>(m_chooser)
                     : m_reason  ? static_cast<QWidget *>(m_reason)
                                 : static_cast<QWidget *>(m_day->field());
    setFocusProxy(first);
}

void PublishedActStrip::addFields(const PublishedAnswer &answer, const QList<NamedCode> &agencies,
                                  const Workplace &workplace)
{
    const QDate today = workplace.clock.today();
    switch (m_kind) {
    case Kind::Ask: {
        QStringList asked;
        for (const Clearance &each : answer.clearances)
            if (each.state != ClearanceState::Refused)
                asked.append(each.agency.text());
        QList<NamedCode> left;
        for (const NamedCode &each : agencies)
            if (!asked.contains(each.code))
                left.append(each);
        m_agencies = new CodeChecks(left, tr("Agencies"));
        layout()->addWidget(m_agencies);
        break;
    }
    case Kind::Refuse:
        addReason(tr("Why the agency refuses"));
        break;
    case Kind::Publish:
        addDay(today, today.addYears(1));
        // Always there: words may be marked in a language that is not on screen.
        addReason(tr("Why the words that are marked may stand"));
        break;
    case Kind::Review:
        addDay(today, today.addYears(1));
        addReason(tr("Why, e.g. a law that changes (may be left out)"));
        break;
    case Kind::Supersede:
        m_chooser = new PublishedChooser(workplace);
        m_chooser->offer(answer.number);
        layout()->addWidget(m_chooser);
        connect(m_chooser, &PublishedChooser::chosen, this, &PublishedActStrip::submit);
        break;
    case Kind::Withdraw:
        addReason(tr("Why it is withdrawn"));
        break;
    }
}

void PublishedActStrip::addReason(const QString &name)
{
    m_reason = new QLineEdit;
    m_reason->setPlaceholderText(name);
    m_reason->setAccessibleName(name);
    layout()->addWidget(m_reason);
    connect(m_reason, &QLineEdit::returnPressed, this, &PublishedActStrip::submit);
}

void PublishedActStrip::addDay(const QDate &today, const QDate &proposed)
{
    m_day = new DayInput(today);
    m_day->setName(tr("To be reviewed by"));
    m_day->setDay(proposed);
    auto *label = new QLabel(tr("To be &reviewed by"));
    label->setBuddy(m_day->field());
    layout()->addWidget(label);
    layout()->addWidget(m_day);
}

QString PublishedActStrip::title() const
{
    switch (m_kind) {
    case Kind::Ask:
        return tr("Which agencies must stand behind it?");
    case Kind::Refuse:
        return tr("The agency does not stand behind it as it reads");
    case Kind::Publish:
        return tr("Publish for everyone");
    case Kind::Review:
        return tr("When must it be read again?");
    case Kind::Supersede:
        return tr("Which answer replaces it?");
    case Kind::Withdraw:
        return tr("It will no longer be part of what is exported");
    }
    Q_UNREACHABLE();
}

QString PublishedActStrip::verb() const
{
    switch (m_kind) {
    case Kind::Ask:
        return tr("Send to &clearance");
    case Kind::Refuse:
        return tr("&Record the refusal");
    case Kind::Publish:
        return tr("&Publish");
    case Kind::Review:
        return tr("Set the &date");
    case Kind::Supersede:
        return tr("&Replace");
    case Kind::Withdraw:
        return tr("&Withdraw");
    }
    Q_UNREACHABLE();
}

std::optional<PublishedAct> PublishedActStrip::act()
{
    const QString reason = m_reason ? m_reason->text().trimmed() : QString();
    switch (m_kind) {
    case Kind::Ask: {
        AskClearanceAct ask;
        const QStringList chosen = m_agencies->chosen();
        for (const QString &code : chosen)
            ask.agencies.append(AgencyCode(code));
        if (ask.agencies.isEmpty())
            return std::nullopt;
        return ask;
    }
    case Kind::Refuse:
        return reason.isEmpty() ? std::nullopt
                                : std::optional<PublishedAct>(RefuseClearanceAct{m_agency, reason});
    case Kind::Publish:
        if (!m_day->day() || (m_warned && reason.isEmpty()))
            return std::nullopt;
        return PublishAct{m_day->day(), reason};
    case Kind::Review:
        return m_day->day() ? std::optional<PublishedAct>(SetReviewAct{*m_day->day(), reason}) : std::nullopt;
    case Kind::Supersede:
        return m_chooser->number() ? std::optional<PublishedAct>(SupersedeAct{*m_chooser->number()})
                                   : std::nullopt;
    case Kind::Withdraw:
        return reason.isEmpty() ? std::nullopt : std::optional<PublishedAct>(WithdrawAct{reason});
    }
    Q_UNREACHABLE();
}

void PublishedActStrip::submit()
{
    const std::optional<PublishedAct> ready = act();
    m_complaint->setVisible(!ready);
    if (ready)
        Q_EMIT done(*ready);
    else
        m_complaint->setText(tr("Something is missing above."));
}

void PublishedActStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT putAway();
    else
        QFrame::keyPressEvent(event);
}

} // namespace tverrlos

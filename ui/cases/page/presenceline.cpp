#include "ui/cases/page/presenceline.h"

#include "core/calendar/clock.h"
#include "core/store/store.h"
#include "core/work/databasedesk.h"
#include "ui/style/textsize.h"

#include <QTimer>
#include <QUuid>

#include <utility>

namespace tverrlos {

namespace {

// Who only runs down the list past a case has not opened it.
constexpr std::chrono::milliseconds settles{1500};

} // namespace

PresenceLine::PresenceLine(const CaseOffice &office, QWidget *parent)
    : QLabel(parent), m_office(office), m_session(QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_again(new QTimer(this))
{
    setObjectName(QStringLiteral("presence"));
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    setMargin(4);
    setTextSize(this, TextSize::Body, true);
    hide();
    connect(m_again, &QTimer::timeout, this, &PresenceLine::announce);
}

PresenceLine::~PresenceLine()
{
    leave();
}

void PresenceLine::watch(const std::optional<CaseNumber> &number)
{
    if (number == m_number)
        return;
    hide();
    if (!number)
        leave();
    m_number = number;
    if (!m_number) {
        m_again->stop();
        return;
    }
    m_again->start(settles);
}

void PresenceLine::announce()
{
    // A page that nobody looks at is not open; its parent is asked, for the line itself hides when it has
    // nothing to say.
    if (!m_number || !parentWidget() || !parentWidget()->isVisible())
        return;
    m_again->start(presenceInterval);
    m_announced = true;
    const auto answer = m_office.desk().ask(
        [number = *m_number, officer = m_office.officer(), session = m_session](Store &store) {
            return store.presence().announce(number, officer, session);
        });
    m_asking.await(answer, this, [this](const Result<QList<CasePresence>> &others) {
        if (others)
            tell(*others);
    });
}

void PresenceLine::leave()
{
    if (!std::exchange(m_announced, false))
        return;
    m_office.desk().ask([session = m_session](Store &store) { return store.presence().leave(session); });
}

void PresenceLine::tell(const QList<CasePresence> &others)
{
    QStringList names;
    for (const CasePresence &other : others)
        names.append(tr("%1 (since %2)", "officer, time of day")
                         .arg(other.person, toOslo(other.since).toString(QStringLiteral("HH:mm"))));
    if (!names.isEmpty())
        setText(tr("Also open with: %1").arg(names.join(QStringLiteral(", "))));
    setVisible(!names.isEmpty());
}

} // namespace tverrlos

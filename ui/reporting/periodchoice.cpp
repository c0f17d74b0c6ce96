#include "ui/reporting/periodchoice.h"

#include "ui/cases/inputs/dayedit.h"
#include "ui/style/measure.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace tverrlos {

PeriodChoice::PeriodChoice(const QDate &today, QWidget *parent)
    : QWidget(parent), m_periods{Period::year(today.year()), Period::year(today.year() - 1),
                                 Period::wholePilot()},
      m_picks(new QComboBox(this)), m_from(makeDay(tr("First day"), today)),
      m_to(makeDay(tr("Last day"), today))
{
    m_picks->addItems(
        {tr("This year"), tr("Last year"), tr("The whole pilot, 2021–2025"), tr("Days of my own")});
    m_picks->setAccessibleName(tr("Period"));
    // May be narrower than its longest line on a small screen; the list that opens is as wide as it needs.
    m_picks->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_picks->setMinimumContentsLength(12);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::grid);
    row->addWidget(m_picks);
    row->addWidget(m_from);
    auto *dash = new QLabel(QStringLiteral("–"), this);
    row->addWidget(dash);
    row->addWidget(m_to);
    setFocusProxy(m_picks);
    pick(0);
    connect(m_picks, &QComboBox::activated, this, [this](int index) {
        pick(index);
        if (index < m_periods.size())
            Q_EMIT chosen();
        else
            m_from->setFocus();
    });
    for (QDateEdit *day : {m_from, m_to})
        connect(day, &QDateEdit::dateChanged, this, [this] {
            m_picks->setCurrentIndex(int(m_periods.size()));
            if (period())
                Q_EMIT chosen();
        });
}

QDateEdit *PeriodChoice::makeDay(const QString &name, const QDate &begun)
{
    auto *day = new DayEdit(begun, this);
    day->setAccessibleName(name);
    return day;
}

void PeriodChoice::pick(int index)
{
    if (index < m_periods.size())
        setPeriod(m_periods.at(index));
}

std::optional<Period> PeriodChoice::period() const
{
    const Result<Period> period = Period::between(m_from->date(), m_to->date());
    return period ? std::optional(*period) : std::nullopt;
}

void PeriodChoice::setPeriod(const Period &period)
{
    const QSignalBlocker from(m_from);
    const QSignalBlocker to(m_to);
    m_from->setDate(period.from);
    m_to->setDate(period.to);
    const qsizetype known = m_periods.indexOf(period);
    m_picks->setCurrentIndex(int(known < 0 ? m_periods.size() : known));
}

} // namespace tverrlos

#include "ui/cases/inputs/dayinput.h"

#include "core/calendar/clock.h"
#include "ui/cases/inputs/fieldwidth.h"
#include "ui/wording/language.h"
#include "ui/wording/phrasebook.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

namespace tverrlos {

std::optional<QDate> dayFrom(const QString &text, const QDate &today)
{
    static const QRegularExpression ahead(QStringLiteral(R"(^\s*\+\s*(\d{1,3})\s*$)"));
    static const QRegularExpression yearless(QStringLiteral(R"(^\s*(\d{1,2})\.\s?(\d{1,2})\.?\s*$)"));
    if (const auto match = ahead.match(text); match.hasMatch())
        return today.addDays(match.captured(1).toInt());
    if (const auto match = yearless.match(text); match.hasMatch()) {
        const QDate day(today.year(), match.captured(2).toInt(), match.captured(1).toInt());
        if (!day.isValid())
            return std::nullopt;
        return day < today ? day.addYears(1) : day;
    }
    const QDate day = parseDate(text);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

DayInput::DayInput(const QDate &today, QWidget *parent)
    : QWidget(parent), m_today(today), m_field(new QLineEdit), m_meaning(new QLabel)
{
    m_field->setPlaceholderText(tr("dd.mm.yyyy or +14"));
    keepAsWideAsItsHint(m_field);
    m_meaning->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_field, 1);
    row->addWidget(m_meaning, 1);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        explain();
        Q_EMIT edited();
    });
    connect(m_field, &QLineEdit::editingFinished, this, [this] {
        if (const auto understood = day())
            m_field->setText(norwegianDate(*understood));
    });
    explain();
}

void DayInput::setDay(const std::optional<QDate> &day)
{
    m_field->setText(day ? norwegianDate(*day) : QString());
}

std::optional<QDate> DayInput::day() const
{
    return dayFrom(m_field->text(), m_today);
}

bool DayInput::isUnderstood() const
{
    return m_field->text().trimmed().isEmpty() || day();
}

QString DayInput::text() const
{
    return m_field->text();
}

void DayInput::setText(const QString &text)
{
    m_field->setText(text);
}

void DayInput::setName(const QString &name)
{
    m_field->setAccessibleName(name);
}

void DayInput::explain()
{
    const auto understood = day();
    if (understood) {
        const QLocale locale = Phrasebook::application().locale();
        m_meaning->setText(tr("%1, week %2", "weekday, week number")
                               .arg(locale.dayName(understood->dayOfWeek()))
                               .arg(understood->weekNumber()));
    } else {
        m_meaning->setText(isUnderstood() ? QString() : tr("not a day"));
    }
    m_field->setAccessibleDescription(m_meaning->text());
}

} // namespace tverrlos

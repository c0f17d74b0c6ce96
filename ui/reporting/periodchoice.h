#pragma once

#include "core/reporting/period.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QDateEdit;

namespace tverrlos {

/// A period in one pick (this year, last year, the whole pilot) or as two days of one's own.
class PeriodChoice final : public QWidget
{
    Q_OBJECT
public:
    explicit PeriodChoice(const QDate &today, QWidget *parent = nullptr);

    /// Nothing while the last day lies before the first.
    std::optional<Period> period() const;
    void setPeriod(const Period &period);

    QComboBox *picks() const { return m_picks; }
    QDateEdit *from() const { return m_from; }
    QDateEdit *to() const { return m_to; }

Q_SIGNALS:
    void chosen();

private:
    QDateEdit *makeDay(const QString &name, const QDate &begun);
    void pick(int index);

    QList<Period> m_periods; ///< behind the picks; the last pick, one's own days, has none
    QComboBox *m_picks;
    QDateEdit *m_from;
    QDateEdit *m_to;
};

} // namespace tverrlos

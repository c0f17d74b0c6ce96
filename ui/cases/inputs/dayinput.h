#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace tverrlos {

/// A day as people write it: 22.11.2026, 22.11 (the coming one), +14 (days from today). Says the weekday and
/// week beside it, so that a slip shows at once. Empty means no day.
class DayInput final : public QWidget
{
    Q_OBJECT

public:
    explicit DayInput(const QDate &today, QWidget *parent = nullptr);

    void setDay(const std::optional<QDate> &day);
    /// The day; nothing when the field is empty or holds something that is no day, see isUnderstood().
    std::optional<QDate> day() const;
    /// False while the field holds something that is no day.
    bool isUnderstood() const;
    /// What is typed, understood or not: for drafts.
    QString text() const;
    void setText(const QString &text);
    void setName(const QString &name);
    QLineEdit *field() const { return m_field; }

Q_SIGNALS:
    void edited();

private:
    void explain();

    QDate m_today;
    QLineEdit *m_field;
    QLabel *m_meaning;
};

/// The day that a person means, seen from today; nothing where no day can be read.
std::optional<QDate> dayFrom(const QString &text, const QDate &today);

} // namespace tverrlos

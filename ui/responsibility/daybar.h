#pragma once

#include <QDate>
#include <QWidget>

class QDateEdit;
class QLabel;
class QToolButton;

namespace tverrlos {

class ChangeSlider;
class FlowLayout;

/// The day that is shown: written, stepped from change to change, or slid along the years.
class DayBar final : public QWidget
{
    Q_OBJECT
public:
    explicit DayBar(const QDate &today, QWidget *parent = nullptr);

    QDate day() const;
    void setDay(const QDate &day);
    void setChanges(const QList<QDate> &changes);
    /// More controls after those of the day.
    void addControl(QWidget *control);
    /// Without the words that the date itself makes plain.
    void setShort(bool isShort);
    void setSliderShown(bool shown);
    QDateEdit *field() const { return m_day; }
    ChangeSlider *slider() const { return m_slider; }

Q_SIGNALS:
    void dayChanged(const QDate &day);

private:
    QToolButton *makeStep(const QString &icon, const QString &words, const QKeySequence &key, int direction);
    void tell();

    QDate m_today;
    QList<QDate> m_changed;
    QDateEdit *m_day;
    ChangeSlider *m_slider;
    FlowLayout *m_row;
    QToolButton *m_earlier;
    QToolButton *m_later;
    QLabel *m_label = nullptr;
    QLabel *m_standing;
};

} // namespace tverrlos

#include "ui/responsibility/daybar.h"

#include "ui/cases/inputs/dayedit.h"
#include "ui/cases/inputs/flowlayout.h"
#include "ui/responsibility/changeslider.h"
#include "ui/style/icon.h"
#include "ui/style/measure.h"
#include "ui/wording/datewords.h"

#include <QAction>
#include <QDateEdit>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace tverrlos {

DayBar::DayBar(const QDate &today, QWidget *parent)
    : QWidget(parent), m_today(today), m_day(new DayEdit(today, this)), m_slider(new ChangeSlider(this)),
      m_standing(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::grid / 2);
    auto *controls = new QWidget(this);
    m_row = new FlowLayout(controls, style::grid);
    m_label = new QLabel(tr("&Who answers for what on"), this);
    m_label->setBuddy(m_day);
    m_day->setAccessibleName(tr("Day"));
    m_row->addWidget(m_label);
    m_row->addWidget(m_day);
    m_earlier = makeStep(QStringLiteral("back"), tr("The change before"), Qt::CTRL | Qt::Key_Left, -1);
    m_later = makeStep(QStringLiteral("open"), tr("The next change"), Qt::CTRL | Qt::Key_Right, 1);
    m_standing->setForegroundRole(QPalette::PlaceholderText);
    m_row->addWidget(m_standing);
    column->addWidget(controls);
    column->addWidget(m_slider);
    m_slider->setDay(today);
    connect(m_day, &QDateEdit::dateChanged, m_slider, &ChangeSlider::setDay);
    connect(m_slider, &ChangeSlider::dayChanged, this, [this](const QDate &day) {
        const QSignalBlocker quiet(m_day);
        m_day->setDate(day);
        tell();
        Q_EMIT dayChanged(day);
    });
    tell();
}

QToolButton *DayBar::makeStep(const QString &iconName, const QString &words, const QKeySequence &key,
                              int direction)
{
    auto *action = new QAction(icon(iconName), words, this);
    action->setShortcut(key);
    action->setToolTip(QStringLiteral("%1 (%2)").arg(words, key.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, [this, direction] { m_slider->step(direction); });
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(words);
    m_row->addWidget(button);
    addAction(action);
    return button;
}

QDate DayBar::day() const
{
    return m_day->date();
}

void DayBar::setDay(const QDate &day)
{
    m_slider->setDay(day);
}

void DayBar::setChanges(const QList<QDate> &changes)
{
    m_changed = changes;
    m_slider->setChanges(changes, m_today);
    tell();
}

void DayBar::addControl(QWidget *control)
{
    m_row->addWidget(control);
}

void DayBar::setShort(bool isShort)
{
    m_label->setVisible(!isShort);
    m_standing->setVisible(!isShort);
}

void DayBar::setSliderShown(bool shown)
{
    m_slider->setVisible(shown);
}

void DayBar::tell()
{
    m_earlier->defaultAction()->setEnabled(m_slider->canStep(-1));
    m_later->defaultAction()->setEnabled(m_slider->canStep(1));
    m_standing->setText(m_changed.contains(day()) ? tr("Something changed on this day.")
                        : day() == m_today        ? tr("today")
                                                  : relativeAge(day(), m_today));
}

} // namespace tverrlos

#include "ui/cases/story/storyparts.h"
#include "ui/style/measure.h"
#include "ui/style/textsize.h"
#include "ui/wording/datewords.h"

#include <QGridLayout>
#include <QLabel>
#include <QMap>

namespace tverrlos {

namespace {

class HoursTable
{
public:
    HoursTable() : m_table(new QWidget), m_grid(new QGridLayout(m_table))
    {
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setHorizontalSpacing(2 * style::grid);
        m_grid->setVerticalSpacing(2);
        m_grid->setColumnStretch(3, 1); // the figures stand by their names, not at the far edge
    }
    void add(const QString &agency, const QString &officer, const QString &hours, bool bold = false)
    {
        const int row = m_grid->rowCount();
        put(agency, row, 0, Qt::AlignLeft, bold);
        put(officer, row, 1, Qt::AlignLeft, bold);
        put(hours, row, 2, Qt::AlignRight, bold);
    }
    QWidget *widget() const { return m_table; }

private:
    void put(const QString &text, int row, int column, Qt::Alignment side, bool bold)
    {
        auto *label = new QLabel(text);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(column == 0);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setAlignment(side | Qt::AlignTop);
        setTextSize(label, TextSize::Body, bold);
        m_grid->addWidget(label, row, column);
    }

    QWidget *m_table;
    QGridLayout *m_grid;
};

} // namespace

void tellHours(StorySection &section, const StoryTeller &teller)
{
    section.clear();
    section.addAct(StorySection::tr("Log hours"),
                   [begin = teller.begin] { begin(QStringLiteral("hours"), {}); });
    if (teller.shown.hours.isEmpty()) {
        section.addLine(StorySection::tr("No hours have been logged."), true);
        return;
    }
    QMap<AgencyCode, QMap<QString, int>> minutes;
    for (const HoursEntry &entry : teller.shown.hours)
        minutes[entry.agency][entry.officer] += entry.minutes;
    HoursTable table;
    table.add(StorySection::tr("Agency"), StorySection::tr("Logged by"), StorySection::tr("Hours"), true);
    for (auto agency = minutes.begin(); agency != minutes.end(); ++agency)
        for (auto officer = agency->begin(); officer != agency->end(); ++officer)
            table.add(officer == agency->begin() ? teller.agency(agency.key()) : QString(), officer.key(),
                      hoursWords(officer.value()));
    table.add(StorySection::tr("Together"), {}, hoursWords(teller.shown.totalMinutes()), true);
    section.addWidget(table.widget());
}

} // namespace tverrlos

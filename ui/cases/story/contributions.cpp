#include "ui/cases/story/storyparts.h"
#include "ui/wording/datewords.h"
#include "ui/wording/words.h"

#include <QLabel>

namespace tverrlos {

namespace {

bool waits(const Contribution &entry)
{
    return entry.state == ContributionState::Asked || entry.state == ContributionState::InWork;
}

/// "Asked 12.02.2024, 8 days ago · needed by 20.02.2024 (late)"
QString dates(const Contribution &entry, const QDate &today)
{
    QStringList told{StorySection::tr("%1 · asked %2", "state, day")
                         .arg(words(entry.state), dateWithAge(entry.asked, today))};
    if (entry.due && waits(entry) && *entry.due < today)
        told.append(StorySection::tr("needed by %1: late").arg(dateWords(entry.due)));
    else if (entry.due)
        told.append(StorySection::tr("needed by %1").arg(dateWords(entry.due)));
    if (entry.answered)
        told.append(StorySection::tr("answered %1").arg(dateWords(entry.answered)));
    return told.join(QStringLiteral(" · "));
}

} // namespace

void tellContributions(StorySection &section, const StoryTeller &teller)
{
    const Case &shown = teller.shown;
    section.clear();
    if (teller.canAct()) {
        section.addAct(StorySection::tr("Ask an agency"),
                       [begin = teller.begin] { begin(QStringLiteral("ask"), {}); });
        if (!shown.contributions.isEmpty() || shown.route)
            section.addAct(StorySection::tr("Record a contribution"),
                           [begin = teller.begin] { begin(QStringLiteral("contribute"), {}); });
    }
    if (shown.contributions.isEmpty())
        section.addLine(StorySection::tr("No agency has been asked yet."), true);
    for (int i = 0; i < shown.contributions.size(); ++i) {
        const Contribution &entry = shown.contributions[i];
        section.addGap();
        QString name = teller.agency(entry.agency);
        if (!entry.regime.isEmpty())
            name += QStringLiteral(" · ") + regimeLabel(entry.regime);
        QLabel *heading = section.addLine(name);
        QFont bold = heading->font();
        bold.setBold(true);
        heading->setFont(bold);
        section.addLine(dates(entry, teller.today()), true);
        if (!entry.text.isEmpty())
            section.addText(entry.text, StorySection::tr("Contribution of %1").arg(name));
        if (teller.canAct())
            section.addLink(
                waits(entry) ? StorySection::tr("Record what %1 says").arg(teller.agency(entry.agency))
                             : StorySection::tr("Change"),
                [begin = teller.begin, i] { begin(QStringLiteral("contribute"), {.contribution = i}); });
    }
}

} // namespace tverrlos

#include "ui/cases/story/triage.h"

#include "ui/cases/inputs/flowlayout.h"
#include "ui/style/measure.h"
#include "ui/wording/datewords.h"
#include "ui/wording/words.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalBlocker>

namespace tverrlos {

namespace {

void tellPreparation(StorySection &section, const StoryTeller &teller)
{
    const Case &shown = teller.shown;
    section.addGap();
    section.addLine(StorySection::tr("Prepared by the asker"), true);
    auto *list = new QWidget;
    auto *flow = new FlowLayout(list, style::grid);
    const auto all = allOf<Preparation>();
    for (const Preparation item : all) {
        auto *box = new QCheckBox(words(item));
        box->setObjectName(QStringLiteral("prepared-") + codeOf(item));
        box->setAccessibleName(words(item));
        box->setChecked(shown.prepared.contains(item));
        box->setEnabled(teller.canAct());
        flow->addWidget(box);
        QObject::connect(box, &QCheckBox::toggled, list, [box, begin = teller.begin, item](bool checked) {
            // The box follows the case, not the other way round: it stands right again when the act is done.
            const QSignalBlocker quiet(box);
            box->setChecked(!checked);
            begin(QStringLiteral("prepare"), {.preparation = item});
        });
    }
    section.addWidget(list);
}

QString decision(const Triage &triage)
{
    QStringList told{words(triage.outcome)};
    if (!triage.referredTo.isEmpty())
        told.append(StorySection::tr("to %1", "body or channel").arg(triage.referredTo));
    if (!triage.publishedAnswer.isEmpty())
        told.append(StorySection::tr("published answer %1").arg(triage.publishedAnswer));
    told.append(StorySection::tr("%1, %2", "day, officer").arg(dateWords(triage.decided), triage.by));
    return told.join(QStringLiteral(" · "));
}

/// The asker of an accepted case learns of it from the answer.
bool mustBeTold(const Triage &triage)
{
    switch (triage.outcome) {
    case TriageOutcome::Answered:
    case TriageOutcome::Referred:
    case TriageOutcome::OutOfScope:
    case TriageOutcome::Declined:
    case TriageOutcome::Incomplete:
        return true;
    case TriageOutcome::Accepted:
    case TriageOutcome::Complete:
    case TriageOutcome::Withdrawn:
        return false;
    }
    return false;
}

} // namespace

void tellTriage(StorySection &section, const StoryTeller &teller)
{
    const Case &shown = teller.shown;
    if (shown.isOpen() || !shown.prepared.isEmpty())
        tellPreparation(section, teller);
    if (!shown.triage)
        return;
    section.addGap();
    section.addLine(StorySection::tr("Triage: %1").arg(decision(*shown.triage)));
    if (!shown.triage->reason.isEmpty())
        section.addLine(shown.triage->reason, true);
    if (shown.triage->askerTold) {
        section.addLine(StorySection::tr("The asker was told %1")
                            .arg(dateWithAge(*shown.triage->askerTold, teller.today())),
                        true);
    } else if (mustBeTold(*shown.triage)) {
        section.addLine(StorySection::tr("The asker has not been told."), true);
        if (teller.begin)
            section.addLink(StorySection::tr("Write to the asker, or record that it has been told"),
                            [begin = teller.begin] { begin(QStringLiteral("tell"), {}); });
    }
}

} // namespace tverrlos

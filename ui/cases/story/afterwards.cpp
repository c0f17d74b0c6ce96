#include "ui/cases/panels/afterpanels.h"
#include "ui/cases/story/storyparts.h"
#include "ui/wording/datewords.h"
#include "ui/wording/words.h"

namespace tverrlos {

void tellAfterwards(StorySection &section, const StoryTeller &teller)
{
    const Case &shown = teller.shown;
    section.clear();
    const bool answered = !shown.isOpen() || shown.answerSent;
    section.setVisible(answered || shown.feedback || shown.aftermath);
    if (answered && teller.begin) {
        section.addAct(shown.feedback ? StorySection::tr("Change the feedback")
                                      : StorySection::tr("Record feedback"),
                       [begin = teller.begin] { begin(QStringLiteral("feedback"), {}); });
        section.addAct(shown.aftermath ? StorySection::tr("Change what became of it")
                                       : StorySection::tr("Record what became of it"),
                       [begin = teller.begin] { begin(QStringLiteral("aftermath"), {}); });
    }
    if (!shown.feedback && !shown.aftermath)
        section.addLine(StorySection::tr("Nothing has come back from the asker yet."), true);
    if (shown.feedback) {
        const Feedback &feedback = *shown.feedback;
        section.addLine(feedback.usefulness
                            ? StorySection::tr("Feedback: %1").arg(usefulnessWords(*feedback.usefulness))
                            : StorySection::tr("Feedback"));
        if (!feedback.text.isEmpty())
            section.addText(feedback.text, StorySection::tr("Feedback in the asker's words"));
        section.addLine(StorySection::tr("Received %1").arg(dateWithAge(feedback.received, teller.today())),
                        true);
    }
    if (shown.aftermath) {
        const Aftermath &aftermath = *shown.aftermath;
        section.addGap();
        section.addLine(StorySection::tr("The project: %1").arg(words(aftermath.outcome)));
        if (!aftermath.text.isEmpty())
            section.addText(aftermath.text, StorySection::tr("What became of the project"));
        section.addLine(StorySection::tr("Learned %1").arg(dateWithAge(aftermath.learned, teller.today())),
                        true);
    }
}

} // namespace tverrlos

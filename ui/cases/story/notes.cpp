#include "ui/cases/story/internalbox.h"
#include "ui/cases/story/storyparts.h"
#include "ui/wording/words.h"

#include <QVBoxLayout>

namespace tverrlos {

void tellNotes(StorySection &section, const StoryTeller &teller)
{
    section.clear();
    section.addAct(StorySection::tr("Write a note"),
                   [begin = teller.begin] { begin(QStringLiteral("note"), {}); });
    if (teller.shown.notes.isEmpty()) {
        section.addLine(StorySection::tr("Internal: for colleagues only, never in an answer or a report."),
                        true);
        return;
    }
    auto *box =
        new InternalBox(StorySection::tr("INTERNAL · for colleagues only, never in an answer or a report"));
    for (const InternalNote &note : teller.shown.notes)
        box->body()->addWidget(
            internalNote(note, note.regime.isEmpty() ? QString() : regimeLabel(note.regime)));
    section.addWidget(box);
}

} // namespace tverrlos

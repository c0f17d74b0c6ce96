#include "ui/cases/story/storyparts.h"
#include "ui/style/textsize.h"
#include "ui/wording/datewords.h"
#include "ui/wording/words.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace tverrlos {

namespace {

QLabel *cell(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return label;
}

/// The label stands first and in words, so that a duty is never read as advice.
QWidget *statements(const Resolution &resolution)
{
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(24, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Statement &statement : resolution.statements) {
        QLabel *label = cell(words(statement.label));
        label->setWordWrap(false);
        setTextSize(label, TextSize::Body, statement.label == StatementLabel::Must);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(cell(statement.text), row++, 1);
        if (!statement.references.isEmpty()) {
            QLabel *references = cell(statement.references.join(QStringLiteral("; ")));
            references->setForegroundRole(QPalette::PlaceholderText);
            grid->addWidget(references, row++, 1);
        }
    }
    return table;
}

} // namespace

void tellAnswers(StorySection &section, const StoryTeller &teller)
{
    const Case &shown = teller.shown;
    section.clear();
    if (shown.regimes.isEmpty() && shown.resolutions.isEmpty())
        section.addLine(StorySection::tr("One answer is written for each regime, once the case is tagged."),
                        true);
    for (const CaseRegime &entry : shown.regimes) {
        section.addGap();
        const auto found =
            std::find_if(shown.resolutions.begin(), shown.resolutions.end(),
                         [&](const Resolution &resolution) { return resolution.regime == entry.regime; });
        const bool written = found != shown.resolutions.end();
        const QString line = written ? StorySection::tr("%1 · %2, %3", "outcome, day, officer")
                                           .arg(words(found->outcome), dateWords(found->decided), found->by)
                                     : StorySection::tr("Not answered yet");
        section.addWidget(chipRow(entry.regime, false, line, !written));
        if (written)
            section.addWidget(statements(*found));
        if (teller.canAct())
            section.addLink(
                written ? StorySection::tr("Change the answer under %1").arg(regimeLabel(entry.regime))
                        : StorySection::tr("Answer under %1").arg(regimeLabel(entry.regime)),
                [begin = teller.begin, regime = entry.regime] {
                    begin(QStringLiteral("resolve"), {.regime = regime});
                });
    }
    if (!shown.resolutions.isEmpty())
        section.addLine(StorySection::tr("Guidance, not approval: the asker stays responsible."), true);
}

} // namespace tverrlos

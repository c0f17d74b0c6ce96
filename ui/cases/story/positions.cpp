#include "ui/cases/story/positions.h"

#include "ui/cases/inputs/flowlayout.h"
#include "ui/cases/panels/harmonisepanel.h"
#include "ui/cases/story/internalbox.h"
#include "ui/cases/story/linkbutton.h"
#include "ui/style/measure.h"
#include "ui/style/plainlabel.h"
#include "ui/style/textsize.h"
#include "ui/wording/datewords.h"
#include "ui/wording/words.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace tverrlos {

namespace {

QLabel *reading(const QString &text)
{
    QLabel *label = plainLabel(text);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return label;
}

QList<const Contribution *> heardOn(const Case &shown, const RegimeCode &regime)
{
    QList<const Contribution *> heard;
    for (const Contribution &entry : shown.contributions)
        if (entry.state == ContributionState::Delivered && !entry.text.isEmpty() && entry.regime == regime)
            heard.append(&entry);
    return heard;
}

QList<const InternalNote *> discussedOn(const Case &shown, const RegimeCode &regime)
{
    QList<const InternalNote *> notes;
    for (const InternalNote &note : shown.notes)
        if (note.regime == regime)
            notes.append(&note);
    return notes;
}

/// What an agency holds, in a column of its own: two or three stand beside each other, more or longer words
/// go on below.
QWidget *sideBySide(const QList<const Contribution *> &heard, const StoryTeller &teller)
{
    constexpr int columns = 3;
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * style::grid);
    grid->setVerticalSpacing(4);
    const int used = std::min<int>(columns, static_cast<int>(heard.size()));
    for (int column = 0; column < used; ++column)
        grid->setColumnStretch(column, 1);
    for (int i = 0; i < heard.size(); ++i) {
        const int row = 2 * (i / used);
        QLabel *name = reading(teller.agency(heard[i]->agency));
        setTextSize(name, TextSize::Body, true);
        QLabel *text = reading(heard[i]->text);
        text->setAccessibleName(
            StorySection::tr("%1 holds: %2").arg(teller.agency(heard[i]->agency), heard[i]->text));
        grid->addWidget(name, row, i % used);
        grid->addWidget(text, row + 1, i % used, Qt::AlignTop);
    }
    return table;
}

void tellTogether(StorySection &section, const StoryTeller &teller, const HarmonisedPosition &position)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(2 * style::grid, 4, 0, 4);
    column->setSpacing(4);
    QLabel *heading = reading(StorySection::tr("What they hold together"));
    setTextSize(heading, TextSize::Body, true);
    column->addWidget(heading);
    QLabel *text = reading(position.text);
    text->setAccessibleName(StorySection::tr("What they hold together: %1").arg(position.text));
    column->addWidget(text);
    column->addWidget(reading(StorySection::tr("Agree: %1").arg(teller.agencies(position.agreed))));
    for (const Dissent &dissent : position.dissents)
        column->addWidget(reading(StorySection::tr("%1 dissents: %2", "agency, what it holds")
                                      .arg(teller.agency(dissent.agency), dissent.position)));
    QLabel *when =
        reading(StorySection::tr("%1, %2", "day, officer").arg(dateWords(position.decided), position.by));
    when->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(when);
    section.addWidget(box);
}

void tellDiscussion(StorySection &section, const RegimeCode &regime, const QList<const InternalNote *> &notes)
{
    if (notes.isEmpty())
        return;
    auto *box = new InternalBox(
        StorySection::tr("INTERNAL · discussion under %1, never in an answer").arg(regimeLabel(regime)));
    for (const InternalNote *note : notes)
        box->body()->addWidget(internalNote(*note, {}));
    section.addWidget(box);
}

void offerActs(StorySection &section, const StoryTeller &teller, const RegimeCode &regime, bool harmonised)
{
    if (!teller.canAct() || teller.shown.status == CaseStatus::Received ||
        teller.shown.status == CaseStatus::Held)
        return;
    auto *links = new QWidget;
    auto *row = new FlowLayout(links, style::grid);
    const auto add = [&](const QString &words, const char *act) {
        auto *link = new LinkButton(words);
        QObject::connect(link, &LinkButton::clicked, links,
                         [begin = teller.begin, code = QString::fromLatin1(act), regime] {
                             begin(code, {.regime = regime});
                         });
        row->addWidget(link);
    };
    add(harmonised ? StorySection::tr("Change the harmonised position under %1").arg(regimeLabel(regime))
                   : StorySection::tr("Write the harmonised position under %1").arg(regimeLabel(regime)),
        "harmonise");
    add(StorySection::tr("Discuss %1 among colleagues").arg(regimeLabel(regime)), "note");
    section.addWidget(links);
}

} // namespace

void tellPositions(StorySection &section, const StoryTeller &teller)
{
    const Case &shown = teller.shown;
    for (const CaseRegime &entry : shown.regimes) {
        const auto heard = heardOn(shown, entry.regime);
        const auto notes = discussedOn(shown, entry.regime);
        const HarmonisedPosition *position = positionOn(shown, entry.regime);
        if (heard.isEmpty() && notes.isEmpty() && !position)
            continue;
        section.addGap();
        QString line;
        if (heard.size() > 1 && !position)
            line = StorySection::tr("%n agencies have spoken; what they hold together has not been written.",
                                    nullptr, static_cast<int>(heard.size()));
        else if (position && !position->dissents.isEmpty())
            line = StorySection::tr("Harmonised, with dissent");
        else if (position)
            line = StorySection::tr("Harmonised");
        else if (!heard.isEmpty())
            line = StorySection::tr("One position");
        section.addWidget(chipRow(entry.regime, entry.standing == RegimeStanding::ToAssess, line, true));
        if (!heard.isEmpty())
            section.addWidget(sideBySide(heard, teller));
        if (position)
            tellTogether(section, teller, *position);
        tellDiscussion(section, entry.regime, notes);
        offerActs(section, teller, entry.regime, position != nullptr);
    }
}

} // namespace tverrlos

#include "ui/cases/story/storyparts.h"
#include "ui/style/regimechip.h"
#include "ui/wording/words.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace tverrlos {

QWidget *chipRow(const RegimeCode &regime, bool toAssess, const QString &line, bool quiet)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    // As wide as the widest label, so that the words beside the chips line up.
    auto *chip = new RegimeChip(regime, toAssess ? ChipKind::ToAssess : ChipKind::Tagged);
    const RegimeCode widest(QStringLiteral("tilsyn"));
    const int column = regimeChipSize(widest, ChipKind::Tagged, chip->fontMetrics()).width();
    layout->addWidget(chip, 0, Qt::AlignTop);
    layout->addSpacing(std::max(0, column - chip->sizeHint().width()));
    auto *label = new QLabel(line);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (quiet)
        label->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(label, 1);
    return row;
}

namespace {

/// "Confirmed by kari. Words: taushetsplikt, fastlege. Because: ..."
QString standing(const CaseRegime &entry)
{
    QStringList told{entry.confirmedBy.isEmpty() || entry.standing == RegimeStanding::Suggested
                         ? words(entry.standing)
                         : StorySection::tr("%1 by %2", "standing, officer")
                               .arg(words(entry.standing), entry.confirmedBy)};
    if (!entry.evidence.isEmpty())
        told.append(StorySection::tr("words: %1").arg(entry.evidence.join(QStringLiteral(", "))));
    if (!entry.why.isEmpty())
        told.append(StorySection::tr("because: %1").arg(entry.why));
    return told.join(QStringLiteral(" · "));
}

template<class C>
QString joined(const QList<C> &codes, const QList<NamedCode> &names)
{
    QStringList list;
    for (const C &code : codes)
        list.append(nameOf(code.text(), names));
    return list.join(QStringLiteral(", "));
}

} // namespace

void tellRegimes(StorySection &section, const StoryTeller &teller)
{
    const Case &shown = teller.shown;
    section.clear();
    if (teller.canAct())
        section.addAct(StorySection::tr("Confirm or change"),
                       [begin = teller.begin] { begin(QStringLiteral("tag"), {}); });
    if (shown.regimes.isEmpty())
        section.addLine(
            StorySection::tr("No regime has been found yet. Tag the case, or hold it as incomplete."), true);
    for (const CaseRegime &entry : shown.regimes)
        section.addWidget(chipRow(entry.regime, entry.standing == RegimeStanding::ToAssess, standing(entry)));
    const auto &knowledge = teller.office.knowledge;
    if (!shown.provisions.isEmpty())
        section.addLine(
            StorySection::tr("Provisions: %1").arg(joined(shown.provisions, knowledge.provisions())));
    if (!shown.topics.isEmpty())
        section.addLine(StorySection::tr("Topics: %1").arg(joined(shown.topics, knowledge.topics())));
}

} // namespace tverrlos

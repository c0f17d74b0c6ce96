#include "ui/cases/panels/askpanel.h"
#include "ui/cases/story/linkbutton.h"
#include "ui/cases/story/positions.h"
#include "ui/style/measure.h"
#include "ui/style/textsize.h"
#include "ui/style/theme.h"
#include "ui/wording/datewords.h"
#include "ui/wording/words.h"

#include <QHBoxLayout>
#include <QLabel>

namespace tverrlos {

namespace {

bool waits(const Contribution &entry)
{
    return entry.state == ContributionState::Asked || entry.state == ContributionState::InWork;
}

bool isLate(const Contribution &entry, const QDate &today)
{
    return entry.due && waits(entry) && *entry.due < today;
}

/// "Asked 12.02.2024, 8 days ago · needed by 20.02.2024 (late)"
QString dates(const Contribution &entry, const QDate &today)
{
    QStringList told{StorySection::tr("%1 · asked %2", "state, day")
                         .arg(words(entry.state), dateWithAge(entry.asked, today))};
    if (isLate(entry, today))
        told.append(StorySection::tr("needed by %1: late").arg(dateWithAge(*entry.due, today)));
    else if (entry.due)
        told.append(StorySection::tr("needed by %1").arg(dateWords(entry.due)));
    if (entry.answered)
        told.append(StorySection::tr("answered %1").arg(dateWords(entry.answered)));
    return told.join(QStringLiteral(" · "));
}

QString nameOf(const StoryTeller &teller, const AgencyCode &agency, const RegimeCode &regime)
{
    QString name = teller.agency(agency);
    if (!regime.isEmpty())
        name += QStringLiteral(" · ") + regimeLabel(regime);
    return name;
}

/// Who, and what can be done about it, in one line.
void addHead(StorySection &section, const QString &name, const QString &act, std::function<void()> begin)
{
    section.addGap();
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2 * style::grid);
    auto *label = new QLabel(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextSize(label, TextSize::Body, true);
    line->addWidget(label, 1);
    if (!act.isEmpty()) {
        auto *link = new LinkButton(act);
        link->setAccessibleName(QStringLiteral("%1: %2").arg(name, act));
        link->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        QObject::connect(link, &LinkButton::clicked, row, std::move(begin));
        line->addWidget(link, 0, Qt::AlignTop);
    }
    section.addWidget(row);
}

void tellAsked(StorySection &section, const StoryTeller &teller, int index)
{
    const Contribution &entry = teller.shown.contributions[index];
    const QString name = nameOf(teller, entry.agency, entry.regime);
    const QString act = !teller.canAct() ? QString()
                        : waits(entry)   ? StorySection::tr("Record what it says")
                                         : StorySection::tr("Change");
    addHead(section, name, act,
            [begin = teller.begin, index] { begin(QStringLiteral("contribute"), {.contribution = index}); });
    QLabel *state = section.addLine(dates(entry, teller.today()), true);
    if (isLate(entry, teller.today())) {
        QPalette colours = state->palette();
        colours.setColor(QPalette::PlaceholderText, attentionColour(colours));
        state->setPalette(colours);
    }
    // What is held under one regime stands below, beside what the others hold there.
    const bool below = entry.state == ContributionState::Delivered && teller.shown.regime(entry.regime);
    if (!entry.text.isEmpty() && !below)
        section.addText(entry.text, StorySection::tr("Contribution of %1").arg(name));
}

} // namespace

void tellContributions(StorySection &section, const StoryTeller &teller)
{
    const Case &shown = teller.shown;
    section.clear();
    const bool works =
        teller.canAct() && shown.status != CaseStatus::Received && shown.status != CaseStatus::Held;
    const QList<AskAct> unasked =
        works ? stillToAsk(shown, teller.office.knowledge, teller.today()) : QList<AskAct>();
    if (teller.canAct()) {
        if (unasked.size() > 1)
            section.addAct(StorySection::tr("Ask everyone"),
                           [begin = teller.begin] { begin(QStringLiteral("ask"), {.everyone = true}); });
        section.addAct(StorySection::tr("Ask an agency"),
                       [begin = teller.begin] { begin(QStringLiteral("ask"), {}); });
        if (!shown.contributions.isEmpty() || shown.route)
            section.addAct(StorySection::tr("Record a contribution"),
                           [begin = teller.begin] { begin(QStringLiteral("contribute"), {}); });
    }
    if (shown.contributions.isEmpty())
        section.addLine(StorySection::tr("No agency has been asked yet."), true);
    for (int i = 0; i < shown.contributions.size(); ++i)
        tellAsked(section, teller, i);
    for (const AskAct &ask : unasked) {
        addHead(section, nameOf(teller, ask.agency, ask.regime), StorySection::tr("Ask"),
                [begin = teller.begin, ask] {
                    begin(QStringLiteral("ask"), {.regime = ask.regime, .agency = ask.agency});
                });
        section.addLine(StorySection::tr("On the route, not asked yet"), true);
    }
    tellPositions(section, teller);
}

} // namespace tverrlos

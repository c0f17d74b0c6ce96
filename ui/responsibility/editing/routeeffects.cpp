#include "ui/responsibility/editing/routeeffects.h"

#include "core/calendar/clock.h"
#include "core/routing/rerouting.h"
#include "core/routing/whatif.h"
#include "ui/routing/opencasesreading.h"
#include "ui/wording/changewords.h"
#include "ui/wording/errorwords.h"
#include "ui/wording/routewords.h"

#include <optional>

namespace tverrlos {

namespace {

/// Made where it is used, on the database thread: a large graph takes its time.
template<class Question>
struct Asked
{
    std::optional<Question> question;
    RouteChanges changes;
};

} // namespace

RouteEffects::RouteEffects(const Workplace &workplace, QObject *parent)
    : QObject(parent), m_workplace(workplace), m_previewing(new OpenCasesReading(workplace.desk, this)),
      m_counting(new OpenCasesReading(workplace.desk, this))
{
    connect(m_previewing, &OpenCasesReading::failed, this,
            [this](const Error &error) { Q_EMIT previewed({sentenceAndRemedy(error)}, 0); });
}

void RouteEffects::preview(Graph before, Graph after, const QDate &day)
{
    const auto asked = std::make_shared<Asked<WhatIf>>();
    const QDate on = dayAsked(day, m_workplace.clock.today());
    const auto question = [asked, before, after, on]() -> WhatIf & {
        if (!asked->question)
            asked->question.emplace(*before, *after, on);
        return *asked->question;
    };
    disconnect(m_previewing, &OpenCasesReading::finished, this, nullptr);
    connect(m_previewing, &OpenCasesReading::finished, this, [this, asked, after] {
        Q_EMIT previewed(previewLines(asked->changes, *after), static_cast<int>(asked->changes.cases.size()));
    });
    m_previewing->start([question](const RoutingFacts &facts) { question().add(facts); },
                        [question, asked] { asked->changes = question().take(); });
}

void RouteEffects::dropPreview()
{
    m_previewing->cancel();
}

void RouteEffects::count(Graph graph)
{
    const auto asked = std::make_shared<Asked<Rerouting>>();
    const auto question = [asked, graph, today = m_workplace.clock.today(),
                           say = sayRoute(Phrasebook(Language::Bokmal))]() -> Rerouting & {
        if (!asked->question)
            asked->question.emplace(*graph, today, say);
        return *asked->question;
    };
    disconnect(m_counting, &OpenCasesReading::finished, this, nullptr);
    connect(m_counting, &OpenCasesReading::finished, this,
            [this, asked] { Q_EMIT counted(static_cast<int>(asked->changes.cases.size())); });
    m_counting->start([question](const RoutingFacts &facts) { question().add(facts); },
                      [question, asked] { asked->changes = question().take(); });
}

} // namespace tverrlos

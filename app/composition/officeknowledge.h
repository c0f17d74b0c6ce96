#pragma once

#include "core/regimes/lexicon.h"
#include "core/responsibility/responsibilitygraph.h"
#include "core/results/result.h"
#include "core/texts/officetexts.h"
#include "core/work/current.h"

#include <QStringList>

#include <atomic>
#include <memory>

namespace tverrlos {

class Store;

/// What the office knows beyond its cases, as it is now: one for each open database, shared by everyone who
/// works with it. Readers take what holds now for each piece of work; nobody keeps it longer.
struct OfficeKnowledge
{
    std::shared_ptr<Current<ResponsibilityGraph>> graph =
        std::make_shared<Current<ResponsibilityGraph>>([] { return ResponsibilityGraph::standard(); });
    /// The version that `graph` holds; counts up with every edit, whoever made it.
    std::atomic<qint64> graphVersion{0};
    std::shared_ptr<Current<Lexicon>> lexicon = std::make_shared<Current<Lexicon>>(shippedLexicon);
    std::atomic<int> lexiconVersion{0};
    std::shared_ptr<Current<OfficeTexts>> texts = std::make_shared<Current<OfficeTexts>>(OfficeTexts());
    std::atomic<qint64> textsVersion{0};
    /// Everybody whom a case is or was given to: no document may name them.
    std::shared_ptr<Current<QStringList>> officers = std::make_shared<Current<QStringList>>(QStringList());
};

/// Reads what has been changed since, here or in another program: cheap when nothing has. What cannot be read
/// stays as it was, and the error says why. Thread: the database thread.
Result<void> readAnew(Store &store, OfficeKnowledge &knowledge);

} // namespace tverrlos

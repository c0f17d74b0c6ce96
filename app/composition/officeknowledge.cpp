#include "app/composition/officeknowledge.h"

#include "core/cases/casequeries.h"
#include "core/regimes/lexiconstore.h"
#include "core/responsibility/graphstore.h"
#include "core/store/store.h"
#include "core/texts/textstore.h"

namespace tverrlos {

namespace {

Result<void> readGraph(Store &store, OfficeKnowledge &knowledge)
{
    const Result<qint64> version = store.graph().version();
    if (!version)
        return version.error();
    if (*version == knowledge.graphVersion)
        return {};
    Result<OfficeGraph> now = store.graph().current();
    if (!now)
        return now.error();
    knowledge.graph->set(std::move(now->graph));
    knowledge.graphVersion = now->version;
    return {};
}

Result<void> readLexicon(Store &store, OfficeKnowledge &knowledge)
{
    const Result<int> version = store.lexicon().version();
    if (!version)
        return version.error();
    if (*version == knowledge.lexiconVersion)
        return {};
    const Result<LexiconVersion> latest = store.lexicon().latest();
    if (!latest)
        return latest.error();
    Result<Lexicon> now = withChanges(shippedLexicon(), latest->changes);
    if (!now)
        return now.error();
    knowledge.lexicon->set(std::move(now).value());
    knowledge.lexiconVersion = latest->version;
    return {};
}

Result<void> readTexts(Store &store, OfficeKnowledge &knowledge)
{
    const Result<qint64> version = store.texts().version();
    if (!version)
        return version.error();
    if (*version == knowledge.textsVersion)
        return {};
    const Result<QList<OfficeText>> now = store.texts().texts();
    if (!now)
        return now.error();
    knowledge.texts->set(officeTexts(*now));
    knowledge.textsVersion = *version;
    return {};
}

/// As cheap as asking whether anything has changed: a seek for each officer.
Result<void> readOfficers(Store &store, OfficeKnowledge &knowledge)
{
    const Result<QStringList> now = store.cases().officers();
    if (!now)
        return now.error();
    if (*now != *knowledge.officers->get())
        knowledge.officers->set(*now);
    return {};
}

} // namespace

Result<void> readAnew(Store &store, OfficeKnowledge &knowledge)
{
    const Result<void> graph = readGraph(store, knowledge);
    const Result<void> lexicon = readLexicon(store, knowledge);
    const Result<void> texts = readTexts(store, knowledge);
    const Result<void> officers = readOfficers(store, knowledge);
    return !graph ? graph : !lexicon ? lexicon : !texts ? texts : officers;
}

} // namespace tverrlos

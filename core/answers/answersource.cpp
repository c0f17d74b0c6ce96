#include "core/answers/answersource.h"

#include <algorithm>

namespace tverrlos {

namespace {

AnswerSource::Part partOf(const Resolution &resolution)
{
    return {resolution.regime, resolution.outcome, resolution.statements, resolution.decided};
}

} // namespace

AnswerSource answerSourceOf(const Case &value)
{
    AnswerSource source;
    source.number = value.number;
    source.language = value.language;
    source.organisation = value.asker.organisation;
    source.title = value.title;
    source.problem = value.problem;
    source.received = value.received;
    for (const CaseRegime &entry : value.regimes) {
        const auto found = std::find_if(value.resolutions.begin(), value.resolutions.end(),
                                        [&](const Resolution &r) { return r.regime == entry.regime; });
        if (found != value.resolutions.end())
            source.parts.append(partOf(*found));
        else
            source.unanswered.append(entry.regime);
    }
    // An answer whose regime has been taken off the case since still stands on record.
    for (const Resolution &resolution : value.resolutions)
        if (!value.regime(resolution.regime))
            source.parts.append(partOf(resolution));
    source.limits = value.limits;
    for (const SignOff &sign : value.signOffs)
        source.signatures.append({sign.agency, sign.day});
    source.missing = value.awaitingSignOff();
    source.sent = value.answerSent;
    return source;
}

} // namespace tverrlos

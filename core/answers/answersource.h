#pragma once

#include "core/cases/case.h"

namespace tverrlos {

/// What of a case may reach its asker. The joint answer is made from this and nothing else, and this has no
/// place for the rest: notes, contributions, positions and dissents, officers and contacts, the route with
/// its reasons and role conflicts, signals, hours. What is added here goes out.
struct AnswerSource
{
    struct Part
    {
        RegimeCode regime;
        ResolutionOutcome outcome = ResolutionOutcome::Answered;
        QList<Statement> statements;
        QDate decided;
        bool operator==(const Part &) const = default;
    };
    struct Signature
    {
        AgencyCode agency;
        QDate day;
        bool operator==(const Signature &) const = default;
    };

    CaseNumber number{1900, 1};
    CaseLanguage language = CaseLanguage::Bokmal;
    QString organisation;
    QString title;
    QString problem; ///< the asker's own words
    QDate received;
    QList<Part> parts;            ///< in the case's order of regimes
    QList<RegimeCode> unanswered; ///< regimes of the case without a resolution
    QList<GuidanceLimit> limits;
    QList<Signature> signatures;
    QList<AgencyCode> missing; ///< agencies that must sign and have not
    std::optional<QDate> sent;
    bool operator==(const AnswerSource &) const = default;
};

/// Pure.
AnswerSource answerSourceOf(const Case &value);

} // namespace tverrlos

#pragma once

#include "core/cases/casequeries.h"

#include <QStringView>

namespace tverrlos {

/// How much of two texts is the same, 0 to 1: sequences of three words they share, as a part of the shorter
/// text. A greeting more, a spelling mended or a paragraph taken out changes it little; the same subject in
/// other words has next to nothing in common. Pure; reads at most the first 2,000 words of each.
double textLikeness(QStringView one, QStringView other);

/// From here on two texts are the same question.
inline constexpr double sameQuestion = 0.7;
/// Days between two enquiries beyond which the same text is asked anew, not twice.
inline constexpr int askedTwiceWithin = 180;

/// An earlier case that seems to be the same enquiry.
struct LikelyDuplicate
{
    CaseRow row;
    double likeness = 0; ///< of the texts, sameQuestion to 1
    bool operator==(const LikelyDuplicate &) const = default;
};

} // namespace tverrlos

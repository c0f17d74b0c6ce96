#pragma once

#include "core/cases/act.h"
#include "core/cases/case.h"
#include "core/published/identifying.h"
#include "core/texts/officetexts.h"

/// What triage tells the asker, in the texts of the office (core/texts). The channels are data
/// (resources/reference/triage). Both are in the three languages of the office; the asker's decides
/// (språklova). Pure; any thread.
namespace tverrlos {

/// A body or channel that an enquiry can be referred to. A suggestion: any other can be written.
struct ReferralChannel
{
    QString code;
    AgencyCode agency; ///< empty where it is none of the agencies
    QString name;      ///< in the language asked for, as it stands in a sentence
    bool operator==(const ReferralChannel &) const = default;
};
QList<ReferralChannel> referralChannels(CaseLanguage language);

/// A mail to the asker, ready to be copied or opened in the mail program.
struct TriageNotice
{
    QString address; ///< the asker's contact address; may be empty
    QString subject;
    QString text;
    bool operator==(const TriageNotice &) const = default;
};
/// Nothing for an outcome that the asker is not written to about (accepted, complete, withdrawn).
/// `publishedAnswer` is what the asker is pointed to, in words: number and title. `people` must not be named
/// (core/outward): in the asker's own title they are left out.
std::optional<TriageNotice> triageNotice(const Case &about, const TriageAct &decided,
                                         const IdentifyingCheck &people, const QString &publishedAnswer = {},
                                         const OfficeTexts &texts = OfficeTexts());

} // namespace tverrlos

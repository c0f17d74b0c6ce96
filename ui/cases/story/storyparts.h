#pragma once

#include "ui/cases/story/storysection.h"

namespace tverrlos {

/// What the chapters of the case page are told from.
struct StoryTeller
{
    const CaseOffice &office;
    const Case &shown;
    BeginAct begin =
        {}; ///< how a chapter's own acts are begun; unset: there is nothing to do yet, only to read

    bool canAct() const { return begin && shown.isOpen(); }
    QString agency(const AgencyCode &code) const;
    QString agencies(const QList<AgencyCode> &codes) const;
    QDate today() const;
};

void tellQuestion(StorySection &section, const StoryTeller &teller);
void tellRegimes(StorySection &section, const StoryTeller &teller);
void tellResponsibility(StorySection &section, const StoryTeller &teller);
void tellContributions(StorySection &section, const StoryTeller &teller);
void tellMeetings(StorySection &section, const StoryTeller &teller);
void tellAnswers(StorySection &section, const StoryTeller &teller);
void tellAfterwards(StorySection &section, const StoryTeller &teller);
void tellSignals(StorySection &section, const StoryTeller &teller);
void tellHours(StorySection &section, const StoryTeller &teller);
void tellNotes(StorySection &section, const StoryTeller &teller);
void tellAttachments(StorySection &section, const StoryTeller &teller,
                     const std::function<void(const Attachment &)> &save);
void tellEvents(StorySection &section, const StoryTeller &teller, const QList<CaseEvent> &events);

/// A regime's chip with a line of words beside it.
QWidget *chipRow(const RegimeCode &regime, bool toAssess, const QString &line, bool quiet = false);

} // namespace tverrlos

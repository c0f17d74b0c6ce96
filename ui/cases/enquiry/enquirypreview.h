#pragma once

#include "core/cases/case.h"
#include "ui/background/whenready.h"
#include "ui/cases/caseoffice.h"

#include <QTimer>
#include <QWidget>

namespace tverrlos {

class EarlierAnswers;
class StorySection;

/// What the program makes of an enquiry while it is being written: regimes with the words that speak for
/// them, who answers and why, and earlier answers like it. Worked out beside the window's thread, a moment
/// after the last key.
class EnquiryPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit EnquiryPreview(const CaseOffice &office, QWidget *parent = nullptr);

    /// The enquiry as it stands; regimes, route and the like in it are left out of account.
    void weigh(const Enquiry &enquiry, const Case &facts);
    /// What was suggested last; empty before anything has been weighed.
    const Suggestion &suggestion() const { return m_suggestion; }

Q_SIGNALS:
    void weighed();

private:
    struct Weighing
    {
        Suggestion suggestion;
        Case probe; ///< the facts with the suggested regimes and the route they lead to
    };

    void start();
    void tell(const Weighing &weighing);
    void compare(const Case &probe);

    CaseOffice m_office;
    Enquiry m_enquiry;
    Case m_facts;
    Suggestion m_suggestion;
    Case m_probe;
    StorySection *m_regimes;
    StorySection *m_responsibility;
    StorySection *m_similar;
    EarlierAnswers *m_earlier;
    QTimer m_pause;
    NewestAnswer m_weighing;
    NewestAnswer m_comparing;
};

} // namespace tverrlos

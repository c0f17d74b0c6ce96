#pragma once

#include "core/precedents/precedentqueries.h"
#include "ui/background/whenready.h"
#include "ui/cases/caseoffice.h"

#include <QObject>

namespace tverrlos {

class ContradictionNotice;
class StorySection;

/// What was answered before on questions like this one, told in a chapter of the case page or beside a new
/// enquiry: a row for each with the reason, opened by a click or Enter. Where the case has answers that say
/// otherwise than earlier ones, that stands above.
class EarlierAnswers final : public QObject
{
    Q_OBJECT

public:
    /// `section` owns what is told and outlives this.
    EarlierAnswers(const CaseOffice &office, StorySection *section);

    /// Looks again. `canStart`: an answer can be begun from an earlier one.
    void tell(const Case &shown, bool canStart);
    void clear(const QString &hint);
    /// An answer that is on its way is no longer wanted.
    void stop() { m_comparing.cancel(); }

Q_SIGNALS:
    void told();
    /// The person wants the answer of an earlier case as the start of this one's.
    void startChosen(const tverrlos::Resolution &earlier);

private:
    void show(const QList<SimilarCase> &similar);
    void start(const CaseNumber &number);

    CaseOffice m_office;
    StorySection *m_section;
    Case m_shown;
    bool m_canStart = false;
    NewestAnswer m_comparing;
};

} // namespace tverrlos

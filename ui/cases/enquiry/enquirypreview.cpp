#include "ui/cases/enquiry/enquirypreview.h"

#include "core/calendar/clock.h"
#include "core/work/databasedesk.h"
#include "ui/background/inbackground.h"
#include "ui/cases/answertarget.h"
#include "ui/cases/precedents/earlieranswers.h"
#include "ui/cases/story/storyparts.h"
#include "ui/wording/datewords.h"

#include <QVBoxLayout>

#include <chrono>

namespace tverrlos {

using namespace std::chrono_literals;

EnquiryPreview::EnquiryPreview(const CaseOffice &office, QWidget *parent)
    : QWidget(parent), m_office(office), m_regimes(new StorySection(tr("Regimes"))),
      m_responsibility(new StorySection(tr("Who answers, and why"))),
      m_similar(new StorySection(tr("Answered before"))), m_earlier(new EarlierAnswers(office, m_similar))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (StorySection *section : {m_regimes, m_responsibility, m_similar})
        column->addWidget(section);
    column->addStretch();
    m_pause.setSingleShot(true);
    m_pause.setInterval(250ms);
    connect(&m_pause, &QTimer::timeout, this, &EnquiryPreview::start);
    tell({});
}

void EnquiryPreview::weigh(const Enquiry &enquiry, const Case &facts)
{
    m_enquiry = enquiry;
    m_facts = facts;
    m_pause.start();
}

void EnquiryPreview::start()
{
    m_weighing.await(inBackground([knowledge = m_office.knowledge, enquiry = m_enquiry, facts = m_facts] {
                         Weighing weighing{knowledge.suggest(enquiry), facts};
                         weighing.probe.regimes = caseRegimes(weighing.suggestion);
                         weighing.probe.provisions = weighing.suggestion.provisions;
                         weighing.probe.topics = weighing.suggestion.topics;
                         if (!weighing.probe.taggedRegimes().isEmpty())
                             weighing.probe.route = knowledge.route(weighing.probe, facts.received);
                         return weighing;
                     }),
                     this, [this](const Weighing &weighing) {
                         tell(weighing);
                         compare(weighing.probe);
                         Q_EMIT weighed();
                     });
}

void EnquiryPreview::tell(const Weighing &weighing)
{
    m_suggestion = weighing.suggestion;
    m_probe = weighing.probe;
    const StoryTeller teller{m_office, m_probe};
    const bool anything = !m_enquiry.problem.trimmed().isEmpty() || !m_enquiry.subject.trimmed().isEmpty();
    tellRegimes(*m_regimes, teller);
    tellResponsibility(*m_responsibility, teller);
    if (!anything) {
        m_regimes->clear();
        m_regimes->addLine(tr("While you write, the regimes and the words that speak for them stand here."),
                           true);
        m_earlier->clear(tr("Earlier cases like this one stand here."));
        return;
    }
    if (m_suggestion.problems > 1)
        m_regimes->addNotice(
            tr("The enquiry seems to hold %n problem(s). One problem makes one case and one meeting.",
               nullptr, m_suggestion.problems));
    if (m_suggestion.incomplete)
        m_regimes->addNotice(tr("There is too little here to know what is asked. It can be saved and held as "
                                "incomplete."));
    if (!m_suggestion.regulatory)
        m_regimes->addNotice(tr("It does not seem to be about rules for AI or data in health care."));
}

void EnquiryPreview::compare(const Case &probe)
{
    if ((m_enquiry.problem + m_enquiry.context).trimmed().isEmpty())
        return;
    Case compared = probe;
    compared.problem = m_enquiry.problem;
    compared.context = m_enquiry.context;
    m_earlier->tell(compared, false);
    m_comparing.await(m_office.desk().ask([](Store &store) { return Result(answerTarget(store)); }), this,
                      [this, received = probe.received](const Result<DeadlineRule> &target) {
                          if (!target)
                              return;
                          const Deadline deadline = answerDeadline(received, *target);
                          if (deadline.day.isValid())
                              m_responsibility->addLine(
                                  tr("Deadline %1").arg(dateWithAge(deadline.day, m_office.clock().today())));
                      });
}

} // namespace tverrlos

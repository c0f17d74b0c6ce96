#include "ui/cases/precedents/earlieranswers.h"

#include "core/cases/casework.h"
#include "core/store/store.h"
#include "core/work/databasedesk.h"
#include "ui/cases/precedents/contradictionnotice.h"
#include "ui/cases/precedents/precedentwords.h"
#include "ui/cases/story/storysection.h"
#include "ui/shell/navigation.h"
#include "ui/shell/notices.h"
#include "ui/wording/errorwords.h"
#include "ui/wording/words.h"

#include <algorithm>

namespace tverrlos {

namespace {

constexpr int few = 3;

ReasonNames namesFrom(const CaseKnowledge &knowledge)
{
    ReasonNames names;
    if (knowledge.provisions)
        names.provision = [all = knowledge.provisions()](const ProvisionCode &code) {
            return nameOf(code.text(), all);
        };
    if (knowledge.topics)
        names.topic = [all = knowledge.topics()](const TopicCode &code) { return nameOf(code.text(), all); };
    return names;
}

/// The earlier answer that helps most: under a regime of this case that has no answer yet, else under any of
/// its regimes.
const Resolution *startOf(const QList<Resolution> &earlier, const Case &shown)
{
    const auto isOn = [&](const Resolution &resolution) {
        return shown.regime(resolution.regime) != nullptr;
    };
    const auto isOpen = [&](const Resolution &resolution) {
        return isOn(resolution) &&
               std::none_of(shown.resolutions.begin(), shown.resolutions.end(),
                            [&](const Resolution &own) { return own.regime == resolution.regime; });
    };
    auto found = std::find_if(earlier.begin(), earlier.end(), isOpen);
    if (found == earlier.end())
        found = std::find_if(earlier.begin(), earlier.end(), isOn);
    return found == earlier.end() ? nullptr : &*found;
}

} // namespace

EarlierAnswers::EarlierAnswers(const CaseOffice &office, StorySection *section)
    : QObject(section), m_office(office), m_section(section)
{}

void EarlierAnswers::tell(const Case &shown, bool canStart)
{
    m_shown = shown;
    m_canStart = canStart;
    m_comparing.await(m_office.desk().ask([question = Question::of(shown)](Store &store) {
        return store.precedents().similar(question, few);
    }),
                      this, [this](const Result<QList<SimilarCase>> &similar) {
                          if (similar) {
                              show(*similar);
                          } else {
                              m_section->clear();
                              m_section->addLine(sentenceAndRemedy(similar.error()));
                          }
                          Q_EMIT told();
                      });
}

void EarlierAnswers::clear(const QString &hint)
{
    m_comparing.cancel();
    m_section->clear();
    m_section->addLine(hint, true);
}

void EarlierAnswers::show(const QList<SimilarCase> &similar)
{
    m_section->clear();
    if (!m_shown.resolutions.isEmpty()) {
        auto *notice = new ContradictionNotice(m_office);
        connect(notice, &ContradictionNotice::compared, this, &EarlierAnswers::told);
        m_section->addWidget(notice);
        notice->compare(m_shown.resolutions, m_shown.number);
    }
    if (similar.isEmpty())
        m_section->addLine(tr("No earlier case is like this one."), true);
    const ReasonNames names = namesFrom(m_office.knowledge);
    for (const SimilarCase &entry : similar) {
        m_section->addGap();
        m_section->addLink(
            QStringLiteral("%1  %2").arg(entry.row.number.text(), entry.row.title),
            [this, number = entry.row.number] { m_office.place->navigation.openCase(number); });
        QStringList told{entry.isPrecedent() ? tr("answered and closed") : words(entry.row.status)};
        if (const QString why = likenessWords(entry, names); !why.isEmpty())
            told.append(why);
        m_section->addLine(told.join(QStringLiteral(" · ")), true);
        if (entry.answer.isEmpty())
            continue;
        m_section->addLine(entry.answer);
        if (m_canStart)
            m_section->addLink(tr("Start the answer from %1").arg(entry.row.number.text()),
                               [this, number = entry.row.number] { start(number); });
    }
}

void EarlierAnswers::start(const CaseNumber &number)
{
    const auto answer = m_office.desk().ask([number](Store &store) { return store.cases().find(number); });
    whenReady(answer, this, [this, number](const Result<Case> &earlier) {
        if (!earlier)
            return m_office.place->notices.sayFailed(earlier.error());
        if (const Resolution *found = startOf(earlier->resolutions, m_shown))
            Q_EMIT startChosen(*found);
        else
            m_office.place->notices.say(
                tr("%1 was answered under other regimes than this case has.").arg(number.text()));
    });
}

} // namespace tverrlos

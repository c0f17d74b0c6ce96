#include "ui/regimes/lexicontrial.h"

#include "core/store/store.h"
#include "ui/background/inbackground.h"
#include "ui/background/whenready.h"

namespace tverrlos {

namespace {

constexpr int portion = 400;

Error stopped()
{
    return failure(ErrorCode::Cancelled, QT_TRANSLATE_NOOP("Error", "Stopped."));
}

Result<LexiconStanding> standingOf(const Judgements &judgements, const LexiconChanges &office,
                                   const Progress &progress)
{
    Result<Outcome> outcome = judgements.outcome(office, nullptr, progress);
    if (!outcome)
        return outcome.error();
    Result<QHash<QString, TermHits>> terms = judgements.termHits(office, progress);
    if (!terms)
        return terms.error();
    Result<QList<Miss>> misses = judgements.misses(office, progress);
    if (!misses)
        return misses.error();
    return LexiconStanding{*outcome, judgements.hits(*outcome), *terms, *misses};
}

} // namespace

LexiconTrial::LexiconTrial(DatabaseDesk &desk, QObject *parent)
    : QObject(parent), m_desk(desk), m_stop(std::make_shared<std::atomic<bool>>(false))
{}

LexiconTrial::~LexiconTrial()
{
    *m_stop = true;
}

qsizetype LexiconTrial::cases() const
{
    return m_standing && m_judgements ? m_judgements->size() : 0;
}

void LexiconTrial::read(const LexiconChanges &office)
{
    *m_stop = true; // what ran on the former reading keeps its own flag and ends
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_standing.reset();
    m_pending.reset();
    m_reading = m_busy = true;
    m_judgements = std::make_shared<Judgements>(shippedLexicon());
    m_judgements->beginForms(m_judgements->unreadForms(office));
    whenReady(m_desk.ask([](Store &store) { return store.lexicon().judgedCount(); }), this,
              [this, office, mine = m_stop](const Result<qint64> &count) {
                  if (mine != m_stop)
                      return;
                  if (!count)
                      return end(count.error());
                  m_total = int(*count);
                  pass(&Judgements::add, CaseId(0), 0, [this, office] { weigh(office); });
              });
}

void LexiconTrial::pass(Take take, CaseId after, int done, std::function<void()> then)
{
    Q_EMIT progressed(done, m_total);
    if (*m_stop)
        return end(stopped());
    whenReady(m_desk.ask([after](Store &store) { return store.lexicon().judged(after, portion); }), this,
              [this, take, done, then, mine = m_stop](const Result<QList<JudgedCase>> &cases) {
                  if (mine != m_stop)
                      return;
                  if (!cases)
                      return end(cases.error());
                  if (cases->isEmpty())
                      return then();
                  const auto taken = inBackground([judgements = m_judgements, take, cases = *cases] {
                      for (const JudgedCase &judged : cases)
                          (judgements.get()->*take)(judged);
                      return int(cases.size());
                  });
                  whenReady(taken, this, [this, take, last = cases->last().id, done, then, mine](int count) {
                      if (mine == m_stop)
                          pass(take, last, done + count, then);
                  });
              });
}

void LexiconTrial::weigh(const LexiconChanges &office)
{
    const auto weighed = inBackground([judgements = m_judgements, office, stop = m_stop] {
        return standingOf(*judgements, office, {{}, [stop] { return stop->load(); }});
    });
    whenReady(weighed, this, [this, mine = m_stop](const Result<LexiconStanding> &standing) {
        if (mine != m_stop)
            return;
        if (!standing)
            return end(standing.error());
        m_standing = std::make_shared<const LexiconStanding>(*standing);
        m_reading = false;
        Q_EMIT standingReady(*m_standing);
        end(std::nullopt);
    });
}

void LexiconTrial::tryOut(const LexiconChanges &draft)
{
    m_pending = draft;
    if (!m_busy)
        tryPending();
}

void LexiconTrial::cancel()
{
    *m_stop = true;
}

void LexiconTrial::tryPending()
{
    if (!m_pending || !m_standing)
        return;
    const LexiconChanges draft = *std::exchange(m_pending, std::nullopt);
    m_busy = true;
    if (*m_stop)
        m_stop = std::make_shared<std::atomic<bool>>(false);
    const QStringList forms = m_judgements->unreadForms(draft);
    if (forms.isEmpty())
        return evaluate(draft);
    m_judgements->beginForms(forms);
    pass(&Judgements::readForms, CaseId(0), 0, [this, draft] { evaluate(draft); });
}

void LexiconTrial::evaluate(const LexiconChanges &draft)
{
    const auto weighed = inBackground(
        [judgements = m_judgements, standing = m_standing, draft, stop = m_stop]() -> Result<LexiconEffect> {
            const Result<Outcome> after =
                judgements->outcome(draft, &standing->outcome, {{}, [stop] { return stop->load(); }});
            if (!after)
                return after.error();
            return LexiconEffect{judgements->hits(*after), judgements->changed(standing->outcome, *after)};
        });
    whenReady(weighed, this, [this, mine = m_stop](const Result<LexiconEffect> &effect) {
        if (mine != m_stop)
            return;
        if (!effect)
            return end(effect.error());
        if (!m_pending)
            Q_EMIT effectReady(*effect);
        end(std::nullopt);
    });
}

void LexiconTrial::end(const std::optional<Error> &error)
{
    m_busy = m_reading = false;
    if (error) {
        if (m_judgements)
            m_judgements->abandonForms();
        Q_EMIT failed(*error);
    }
    tryPending();
}

} // namespace tverrlos

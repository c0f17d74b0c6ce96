#include "core/cases/casework.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <cstring>

// One flat byte string, hashed once: a million cases are checked this way, so there is no JSON and no
// allocation per field. Every text is preceded by its length and every list by its count, so that no two
// cases share a byte string.
namespace tverrlos {

namespace {

class Bytes
{
public:
    Bytes() { m_bytes.reserve(4096); }

    void put(qint64 value)
    {
        char raw[sizeof value];
        qToLittleEndian(value, raw);
        m_bytes.append(raw, sizeof raw);
    }
    void put(int value) { put(qint64{value}); }
    void put(bool value) { m_bytes.append(value ? '\1' : '\0'); }
    void put(double value)
    {
        qint64 bits;
        static_assert(sizeof bits == sizeof value);
        std::memcpy(&bits, &value, sizeof bits);
        put(bits);
    }
    void put(const QByteArray &value)
    {
        put(qint64{value.size()});
        m_bytes.append(value);
    }
    void put(const QString &value) { put(value.toUtf8()); }
    void put(const QDate &day) { put(day.isValid() ? day.toJulianDay() : qint64{-1}); }
    void put(const QDateTime &moment) { put(moment.isValid() ? moment.toMSecsSinceEpoch() : qint64{-1}); }
    template<class Tag>
    void put(const Code<Tag> &code)
    {
        put(code.text());
    }
    template<class E>
    requires std::is_enum_v<E>
    void put(E value) { put(static_cast<int>(value)); }
    template<class T>
    void put(const std::optional<T> &value)
    {
        put(value.has_value());
        if (value)
            put(*value);
    }
    template<class T>
    void put(const QList<T> &list)
    {
        put(qint64{list.size()});
        for (const T &item : list)
            put(item);
    }

    void put(const Asker &a)
    {
        all(a.organisation, a.type, a.region, a.level, a.size, a.contactName, a.contactAddress,
            a.supervisedBy);
    }
    void put(const CaseRegime &r)
    {
        all(r.regime, r.standing, r.confidence, r.evidence, r.why, r.confirmedBy);
    }
    void put(const RoutedAgency &a) { all(a.agency, a.name, a.regime, a.role, a.path); }
    void put(const RouteOnRecord &r)
    {
        all(r.day, r.lead, r.leadReason, r.agencies, r.attend, r.invite, r.cover, r.unowned, r.shared,
            r.crossMinistry, r.roleConflict);
    }
    void put(const Triage &t) { all(t.outcome, t.reason, t.referredTo, t.decided, t.by); }
    void put(const Contribution &c) { all(c.agency, c.regime, c.state, c.asked, c.due, c.answered, c.text); }
    void put(const AgreedAction &a) { all(a.what, a.agency, a.due); }
    void put(const Meeting &m)
    {
        all(m.number, m.state, m.start, m.minutes, m.place, m.invited, m.attended, m.decisionMaker,
            m.decisionMakerRole, m.agreements, m.actions, m.cancelReason);
    }
    void put(const Statement &s) { all(s.label, s.text, s.references); }
    void put(const Resolution &r) { all(r.regime, r.outcome, r.statements, r.decided, r.by); }
    void put(const CaseSignal &s)
    {
        all(s.number, s.kind, s.text, s.topic, s.regimes, s.instrument, s.lifted, s.raised);
    }
    void put(const HoursEntry &h) { all(h.agency, h.minutes, h.day, h.officer); }
    void put(const InternalNote &n) { all(n.text, n.at, n.by); }
    void put(const CaseNumber &n) { put(n.text()); }
    void put(const Dissent &d) { all(d.agency, d.position); }
    void put(const HarmonisedPosition &p) { all(p.regime, p.text, p.agreed, p.dissents, p.decided, p.by); }
    void put(const GuidanceLimit &l) { all(l.agency, l.text); }
    void put(const SignOff &s) { all(s.agency, s.day, s.by); }
    void put(const Feedback &f) { all(f.usefulness, f.text, f.received); }
    void put(const Aftermath &a) { all(a.outcome, a.text, a.learned); }
    void put(const Attachment &a) { all(a.name, a.mediaType, a.size, a.sha256); }

    template<class... Fields>
    void all(const Fields &...fields)
    {
        (put(fields), ...);
    }

    QByteArray hash() const { return QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256); }

private:
    QByteArray m_bytes;
};

/// The fields that came with schema 12. A case that uses none of them keeps the digest that it had before:
/// what stands in the chain stays as it is.
struct Later
{
    explicit Later(const Case &c)
    {
        for (const CaseSignal &s : c.raised) {
            measures << s.measures;
            responses << s.response;
            responded << s.responded;
            used = used || !s.measures.isEmpty() || !s.response.isEmpty() || s.responded;
        }
        for (const InternalNote &n : c.notes) {
            noteRegimes << n.regime;
            used = used || !n.regime.isEmpty();
        }
        if (c.triage) {
            publishedAnswer = c.triage->publishedAnswer;
            askerTold = c.triage->askerTold;
        }
        used = used || !publishedAnswer.isEmpty() || askerTold || !c.prepared.isEmpty() || c.splitFrom ||
               c.mergedInto || !c.positions.isEmpty() || !c.limits.isEmpty() || !c.signOffs.isEmpty() ||
               c.answerSent || c.feedback || c.aftermath;
    }

    bool used = false;
    QList<QStringList> measures;
    QStringList responses;
    QList<std::optional<QDate>> responded;
    QList<RegimeCode> noteRegimes;
    QString publishedAnswer;
    std::optional<QDate> askerTold;
};

} // namespace

QByteArray caseDigest(const Case &c)
{
    Bytes bytes;
    bytes.all(c.number.text(), c.revision, c.externalReference, c.title, c.problem, c.context, c.originalText,
              c.asker, c.channel, c.language, c.received, c.clockStart, c.deadline, c.phase, c.projectType,
              c.regimes, c.provisions, c.topics, c.officer, c.triage, c.route, c.contributions, c.meetings,
              c.resolutions, c.raised, c.hours, c.notes, c.attachments, c.disposition, c.closed, c.status);
    if (const Later later(c); later.used)
        bytes.all(later.publishedAnswer, later.askerTold, c.prepared, c.splitFrom, c.mergedInto, c.positions,
                  c.limits, c.signOffs, c.answerSent, c.feedback, c.aftermath, later.measures,
                  later.responses, later.responded, later.noteRegimes);
    return bytes.hash();
}

} // namespace tverrlos

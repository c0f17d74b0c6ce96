#include "db/cases/storable.h"

#include <cmath>

namespace tverrlos {

namespace {

bool isStorable(const QString &text, qsizetype at)
{
    if (at == 0 && text.at(at) == QChar::ByteOrderMark)
        return false;
    const QChar c = text.at(at);
    if (c.isHighSurrogate())
        return at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
    if (c.isLowSurrogate())
        return at > 0 && text.at(at - 1).isHighSurrogate();
    return !c.isNull();
}

void make(QString &text)
{
    makeStorable(text);
}

void make(QStringList &texts)
{
    for (qsizetype i = 0; i < texts.size(); ++i)
        for (qsizetype at = 0; at < texts.at(i).size(); ++at)
            if (!isStorable(texts.at(i), at)) {
                makeStorable(texts[i]);
                break;
            }
}

template<class Tag>
void make(Code<Tag> &code)
{
    QString text = code.text();
    makeStorable(text);
    if (text != code.text())
        code = Code<Tag>(text);
}

template<class Tag>
void make(QList<Code<Tag>> &codes)
{
    for (qsizetype i = 0; i < codes.size(); ++i) {
        Code<Tag> code = codes.at(i);
        make(code);
        if (code != codes.at(i))
            codes[i] = code;
    }
}

void make(std::optional<QDate> &day)
{
    if (day && !day->isValid())
        day.reset();
}

void make(QDateTime &moment)
{
    if (moment.isValid())
        moment = moment.toUTC();
}

void make(double &share)
{
    if (!std::isfinite(share) || share == 0)
        share = 0; // minus zero too: SQLite keeps it as a plain one
}

template<class... T>
void all(T &...fields)
{
    (make(fields), ...);
}

void make(Asker &a)
{
    all(a.organisation, a.size, a.contactName, a.contactAddress, a.supervisedBy);
}

void make(RouteOnRecord &r)
{
    all(r.lead, r.leadReason, r.attend, r.invite, r.cover, r.unowned, r.shared, r.roleConflict);
    for (RoutedAgency &a : r.agencies)
        all(a.agency, a.name, a.regime, a.role, a.path);
}

void makeLists(Case &c)
{
    for (CaseRegime &r : c.regimes)
        all(r.regime, r.confidence, r.evidence, r.why, r.confirmedBy);
    for (Contribution &x : c.contributions)
        all(x.agency, x.regime, x.due, x.answered, x.text);
    for (HarmonisedPosition &p : c.positions) {
        all(p.regime, p.text, p.agreed, p.by);
        for (Dissent &d : p.dissents)
            all(d.agency, d.position);
    }
    for (GuidanceLimit &l : c.limits)
        all(l.agency, l.text);
    for (SignOff &s : c.signOffs)
        all(s.agency, s.by);
    for (Meeting &m : c.meetings) {
        all(m.start, m.place, m.invited, m.attended, m.decisionMakerRole, m.agreements, m.cancelReason);
        for (AgreedAction &a : m.actions)
            all(a.what, a.agency, a.due);
    }
    for (Resolution &r : c.resolutions) {
        all(r.regime, r.by);
        for (Statement &s : r.statements)
            all(s.text, s.references);
    }
    for (CaseSignal &s : c.raised)
        all(s.text, s.topic, s.regimes, s.measures, s.response, s.responded);
    for (HoursEntry &h : c.hours)
        all(h.agency, h.officer);
    for (InternalNote &n : c.notes)
        all(n.text, n.at, n.by, n.regime);
    for (Attachment &a : c.attachments)
        all(a.name, a.mediaType);
}

} // namespace

void makeStorable(QString &text)
{
    while (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1); // Qt drops it when it reads UTF-8 again
    for (qsizetype at = 0; at < text.size(); ++at)
        if (!isStorable(text, at))
            text[at] = QChar::ReplacementCharacter;
}

void makeStorable(Case &c)
{
    all(c.externalReference, c.title, c.problem, c.context, c.originalText, c.deadline, c.provisions,
        c.topics, c.officer, c.closed, c.answerSent);
    if (c.feedback)
        make(c.feedback->text);
    if (c.aftermath)
        make(c.aftermath->text);
    make(c.asker);
    if (c.triage)
        all(c.triage->reason, c.triage->referredTo, c.triage->by, c.triage->publishedAnswer,
            c.triage->askerTold);
    if (c.route)
        make(*c.route);
    makeLists(c);
}

} // namespace tverrlos

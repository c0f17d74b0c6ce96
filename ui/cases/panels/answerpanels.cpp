#include "ui/cases/panels/answerpanels.h"

#include "core/outward/outwardcheck.h"
#include "ui/answers/answerpreview.h"
#include "ui/cases/inputs/choicebox.h"
#include "ui/cases/inputs/dayinput.h"
#include "ui/cases/inputs/growingtext.h"
#include "ui/shell/workplace.h"
#include "ui/wording/errorwords.h"
#include "ui/wording/words.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace tverrlos {

namespace {

/// Before the code of an agency that has signed: choosing it takes the signature back.
const QLatin1Char takeBack('-');

QString limitOf(const Case &value, const AgencyCode &agency)
{
    for (const GuidanceLimit &limit : value.limits)
        if (limit.agency == agency)
            return limit.text;
    return {};
}

bool hasSigned(const Case &value, const AgencyCode &agency)
{
    return std::any_of(value.signOffs.begin(), value.signOffs.end(),
                       [&](const SignOff &sign) { return sign.agency == agency; });
}

/// Those with a part in the case, who must sign first.
QList<AgencyCode> whoMaySign(const Case &value)
{
    QList<AgencyCode> agencies = value.awaitingSignOff();
    const auto add = [&](const AgencyCode &agency) {
        if (!agency.isEmpty() && !agencies.contains(agency) && !hasSigned(value, agency))
            agencies.append(agency);
    };
    if (value.route)
        for (const RoutedAgency &routed : value.route->agencies)
            add(routed.agency);
    for (const Contribution &entry : value.contributions)
        add(entry.agency);
    return agencies;
}

} // namespace

SignPanel::SignPanel(const CaseOffice &office, const Case &shown, QWidget *parent)
    : ActPanel(office, shown, tr("Sign the answer for an agency"), QStringLiteral("sign"), parent),
      m_agency(new ChoiceBox)
{
    const auto name = [&](const AgencyCode &agency) { return office.knowledge.agencyName(agency, today()); };
    QList<NamedCode> choices;
    const QList<AgencyCode> open = whoMaySign(shown);
    for (const AgencyCode &agency : open)
        choices.append({agency.text(), name(agency)});
    for (const SignOff &sign : shown.signOffs)
        choices.append(
            {takeBack + sign.agency.text(), tr("%1: take the signature back").arg(name(sign.agency))});
    m_agency->offer(choices);
    addField(tr("&Agency"), m_agency);
    tellFindings();
    setSaveWords(tr("Record"));
    connect(m_agency, &ChoiceBox::edited, this, &SignPanel::noteEdit);
    begin();
}

void SignPanel::tellFindings()
{
    const QList<OutwardFinding> findings = outwardFindings(shown(), office().knowledge.peopleOn(shown()));
    if (findings.isEmpty())
        return;
    const auto name = [this](const QString &code) {
        const CaseRegime *regime = shown().regime(RegimeCode(code));
        return regime ? regimeName(regime->regime, Phrasebook::application())
                      : office().knowledge.agencyName(AgencyCode(code), today());
    };
    QStringList lines;
    for (const OutwardFinding &each : findings)
        lines.append(sentenceAndRemedy(outwardRefusal(each, name)));
    lines.removeDuplicates();
    auto *told = new QLabel(lines.join(QLatin1Char('\n')));
    told->setObjectName(QStringLiteral("sign-findings"));
    told->setTextFormat(Qt::PlainText);
    told->setWordWrap(true);
    told->setTextInteractionFlags(Qt::TextSelectableByMouse);
    told->setAccessibleName(tr("What in the answer is not for the asker"));
    body()->addWidget(told);
    if (findings.first().refused || !shown().signOffs.isEmpty())
        return;
    m_why = new GrowingText(2);
    addField(tr("&Why it may stand (kept as a note on the case)"), m_why);
    connect(m_why, &GrowingText::textChanged, this, &SignPanel::noteEdit);
}

Result<Act> SignPanel::act() const
{
    QString code = m_agency->code();
    if (code.isEmpty())
        return missing(tr("Choose the agency that signs."));
    const bool withdraw = code.startsWith(takeBack);
    if (withdraw)
        code.remove(0, 1);
    return Act(SignAct{AgencyCode(code), withdraw, m_why && !withdraw ? m_why->toPlainText() : QString()});
}

QJsonObject SignPanel::fields() const
{
    return {{QStringLiteral("agency"), m_agency->code()},
            {QStringLiteral("why"), m_why ? m_why->toPlainText() : QString()}};
}

void SignPanel::restore(const QJsonObject &fields)
{
    m_agency->choose(fields.value(QLatin1String("agency")).toString());
    if (m_why)
        m_why->setPlainText(fields.value(QLatin1String("why")).toString());
}

QString SignPanel::theirs(const Case &now) const
{
    QStringList names;
    for (const SignOff &sign : now.signOffs)
        names.append(office().knowledge.agencyName(sign.agency, sign.day));
    return names.join(QStringLiteral(", "));
}

LimitPanel::LimitPanel(const CaseOffice &office, const Case &shown, const AgencyCode &agency, QWidget *parent)
    : ActPanel(office, shown, tr("What the answer does not cover"), QStringLiteral("limit"), parent),
      m_agency(new ChoiceBox), m_text(new GrowingText(3))
{
    m_agency->offer(agencyChoices());
    m_agency->choose(agency.isEmpty() ? shown.lead().text() : agency.text());
    addField(tr("&Agency"), m_agency);
    addField(tr("What its &part does not cover (goes out with the answer; empty: no limit)"), m_text);
    setSaveWords(tr("Save the limit"));
    loadText();
    connect(m_agency, &ChoiceBox::edited, this, [this] {
        loadText();
        noteEdit();
    });
    connect(m_text, &GrowingText::textChanged, this, &LimitPanel::noteEdit);
    begin();
}

void LimitPanel::loadText()
{
    const bool untouched = m_text->toPlainText() == m_loadedText;
    m_loadedText = limitOf(shown(), AgencyCode(m_agency->code()));
    if (untouched)
        m_text->setPlainText(m_loadedText);
}

Result<Act> LimitPanel::act() const
{
    if (m_agency->code().isEmpty())
        return missing(tr("Choose the agency."));
    return Act(LimitAct{AgencyCode(m_agency->code()), m_text->toPlainText()});
}

QJsonObject LimitPanel::fields() const
{
    return {{QStringLiteral("agency"), m_agency->code()}, {QStringLiteral("text"), m_text->toPlainText()}};
}

void LimitPanel::restore(const QJsonObject &fields)
{
    m_agency->choose(fields.value(QLatin1String("agency")).toString());
    m_text->setPlainText(fields.value(QLatin1String("text")).toString());
}

QString LimitPanel::theirs(const Case &now) const
{
    return limitOf(now, AgencyCode(m_agency->code()));
}

QString LimitPanel::draftText() const
{
    return m_text->toPlainText();
}

SendPanel::SendPanel(const CaseOffice &office, const Case &shown, QWidget *parent)
    : ActPanel(office, shown, tr("The answer as its reader gets it"), QStringLiteral("send"), parent),
      m_day(new DayInput(today()))
{
    if (office.knowledge.answer) {
        const auto assemble = [shown, answer = office.knowledge.answer](CaseLanguage language) {
            return answer(shown, language);
        };
        m_preview =
            new AnswerPreview(office.place->notices, assemble, shown.language, shown.asker.contactAddress);
        body()->addWidget(m_preview);
    }
    m_day->setDay(shown.answerSent.value_or(today()));
    m_day->setName(tr("Sent on"));
    addField(tr("Sent &on"), m_day);
    setSaveWords(tr("Record that the answer has been sent"));
    connect(m_day, &DayInput::edited, this, &SendPanel::noteEdit);
    begin();
}

Result<Act> SendPanel::act() const
{
    if (!m_day->isUnderstood())
        return missing(tr("“%1” is not a day.").arg(m_day->text()));
    return Act(SendAct{m_day->day()});
}

QJsonObject SendPanel::fields() const
{
    return {{QStringLiteral("day"), m_day->text()}};
}

void SendPanel::restore(const QJsonObject &fields)
{
    m_day->setText(fields.value(QLatin1String("day")).toString());
}

} // namespace tverrlos

#include "ui/signals/liftpanel.h"

#include "core/calendar/clock.h"
#include "ui/cases/inputs/choicebox.h"
#include "ui/cases/inputs/dayinput.h"
#include "ui/cases/inputs/growingtext.h"
#include "ui/wording/words.h"

#include <QJsonArray>

namespace tverrlos {

namespace {

CaseSignal signalOf(const Case &shown, int number)
{
    for (const CaseSignal &raised : shown.raised)
        if (raised.number == number)
            return raised;
    return {};
}

/// Those it is tied to, as check boxes; the others come one by one.
QList<NamedCode> tied(const CaseSignal &raised)
{
    QList<NamedCode> choices;
    for (const QString &code : raised.measures)
        choices.append({code, code});
    return choices;
}

} // namespace

QList<NamedCode> measureChoices(const QList<Measure> &measures)
{
    QList<NamedCode> choices;
    for (const Measure &measure : measures)
        choices.append({measure.code, measure.code + QStringLiteral("  ") + measure.title});
    return choices;
}

LiftPanel::LiftPanel(const CaseOffice &given, const Case &shownCase, int signal,
                     const QList<NamedCode> &measures, QWidget *parent)
    : ActPanel(given, shownCase, tr("Follow the signal up"), QStringLiteral("lift:%1").arg(signal), parent),
      m_raised(signalOf(shownCase, signal)), m_lifted(new ChoiceBox), m_response(new GrowingText(2)),
      m_responded(new DayInput(given.clock().today())),
      m_measures(new CodeChecks(tied(m_raised), tr("Measures"))), m_more(new ChoiceBox)
{
    m_lifted->offer(allOf<LiftedTo>());
    m_lifted->choose(codeOf(m_raised.lifted));
    m_response->setPlainText(m_raised.response);
    m_responded->setDay(m_raised.responded);
    m_responded->setName(tr("Came back on"));
    m_measures->choose(m_raised.measures);
    m_more->offer(measures, tr("Choose a measure to tie it to"));
    m_more->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_more->setMinimumContentsLength(16); // it grows where there is room
    addField(tr("&Lifted to"), m_lifted);
    addField(tr("&What came back (optional)"), m_response);
    addField(tr("Ca&me back on"), m_responded);
    addField(tr("Measures it is tied to"), m_measures);
    addField(tr("&Tie to a measure"), m_more);
    setSaveWords(tr("Save the follow-up"));
    connect(m_lifted, &ChoiceBox::edited, this, &LiftPanel::noteEdit);
    connect(m_response, &GrowingText::textChanged, this, &LiftPanel::noteEdit);
    connect(m_responded, &DayInput::edited, this, &LiftPanel::noteEdit);
    connect(m_measures, &CodeChecks::edited, this, &LiftPanel::noteEdit);
    connect(m_more, &ChoiceBox::edited, this, &LiftPanel::tieChosen);
    begin();
}

void LiftPanel::tieChosen()
{
    const QString code = m_more->code();
    if (code.isEmpty())
        return;
    QStringList codes = m_measures->chosen();
    if (!codes.contains(code))
        codes.append(code);
    m_measures->choose(codes);
    m_more->choose(QString());
    noteEdit();
}

Result<Act> LiftPanel::act() const
{
    if (!m_responded->isUnderstood())
        return missing(tr("“%1” is not a day.").arg(m_responded->text()));
    LiftAct act;
    act.number = m_raised.number;
    const auto lifted = m_lifted->value<LiftedTo>();
    if (lifted && *lifted != m_raised.lifted)
        act.lifted = *lifted;
    const QString response = m_response->toPlainText().trimmed();
    if (response != m_raised.response)
        act.response = response;
    if (m_responded->day() && m_responded->day() != m_raised.responded)
        act.responded = m_responded->day();
    const QStringList now = m_measures->chosen();
    for (const QString &code : now)
        if (!m_raised.measures.contains(code))
            act.addMeasures.append(code);
    for (const QString &code : m_raised.measures)
        if (!now.contains(code))
            act.removeMeasures.append(code);
    return Act(act);
}

QJsonObject LiftPanel::fields() const
{
    return {{QStringLiteral("lifted"), m_lifted->code()},
            {QStringLiteral("response"), m_response->toPlainText()},
            {QStringLiteral("responded"), m_responded->text()},
            {QStringLiteral("measures"), QJsonArray::fromStringList(m_measures->chosen())}};
}

void LiftPanel::restore(const QJsonObject &fields)
{
    m_lifted->choose(fields.value(QLatin1String("lifted")).toString());
    m_response->setPlainText(fields.value(QLatin1String("response")).toString());
    m_responded->setText(fields.value(QLatin1String("responded")).toString());
    m_measures->choose(fields.value(QLatin1String("measures")).toVariant().toStringList());
}

QString LiftPanel::theirs(const Case &now) const
{
    const CaseSignal raised = signalOf(now, m_raised.number);
    QStringList says{words(raised.lifted)};
    if (!raised.response.isEmpty())
        says.append(raised.response);
    says += raised.measures;
    return says.join(QStringLiteral(" · "));
}

QString LiftPanel::draftText() const
{
    return m_response->toPlainText();
}

} // namespace tverrlos

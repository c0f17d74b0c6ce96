#include "ui/cases/panels/signalpanel.h"

#include "ui/cases/inputs/choicebox.h"
#include "ui/cases/inputs/growingtext.h"

#include <QJsonArray>
#include <QLineEdit>

namespace tverrlos {

SignalPanel::SignalPanel(const CaseOffice &office, const Case &shown, QWidget *parent)
    : ActPanel(office, shown, tr("Raise a signal: what did the case teach?"), QStringLiteral("signal"),
               parent),
      m_kind(new ChoiceBox), m_text(new GrowingText(3)), m_topic(new QLineEdit),
      m_regimes(new CodeChecks(regimeChoices(), tr("Regimes"))), m_instrument(new ChoiceBox),
      m_lifted(new ChoiceBox)
{
    m_kind->offer(allOf<SignalKind>());
    m_instrument->offer(allOf<Instrument>(), tr("Not decided"));
    m_lifted->offer(allOf<LiftedTo>());
    QStringList tagged;
    for (const RegimeCode &code : shown.taggedRegimes())
        tagged.append(code.text());
    m_regimes->choose(tagged);
    addField(tr("&Kind"), m_kind);
    addField(tr("&What is unclear or missing, so that a reader elsewhere understands it"), m_text);
    addField(tr("&Topic (optional)"), m_topic);
    addField(tr("&Regimes"), m_regimes);
    addRow({field(tr("&Instrument that could help"), m_instrument), field(tr("&Lifted to"), m_lifted)});
    setSaveWords(tr("Raise the signal"));
    for (ChoiceBox *box : {m_kind, m_instrument, m_lifted})
        connect(box, &ChoiceBox::edited, this, &SignalPanel::noteEdit);
    connect(m_text, &GrowingText::textChanged, this, &SignalPanel::noteEdit);
    connect(m_topic, &QLineEdit::textEdited, this, &SignalPanel::noteEdit);
    connect(m_regimes, &CodeChecks::edited, this, &SignalPanel::noteEdit);
    begin();
}

Result<Act> SignalPanel::act() const
{
    SignalAct raised;
    raised.kind = m_kind->value<SignalKind>().value_or(SignalKind::UnclearRule);
    raised.text = m_text->toPlainText();
    if (raised.text.trimmed().isEmpty())
        return missing(tr("Write what the signal says."));
    raised.topic = m_topic->text();
    for (const QString &code : m_regimes->chosen())
        raised.regimes.append(RegimeCode(code));
    raised.instrument = m_instrument->value<Instrument>();
    raised.lifted = m_lifted->value<LiftedTo>().value_or(LiftedTo::Nowhere);
    return Act(raised);
}

QJsonObject SignalPanel::fields() const
{
    return {{QStringLiteral("kind"), m_kind->code()},
            {QStringLiteral("text"), m_text->toPlainText()},
            {QStringLiteral("topic"), m_topic->text()},
            {QStringLiteral("regimes"), QJsonArray::fromStringList(m_regimes->chosen())},
            {QStringLiteral("instrument"), m_instrument->code()},
            {QStringLiteral("lifted"), m_lifted->code()}};
}

void SignalPanel::restore(const QJsonObject &fields)
{
    m_kind->choose(fields.value(QLatin1String("kind")).toString());
    m_text->setPlainText(fields.value(QLatin1String("text")).toString());
    m_topic->setText(fields.value(QLatin1String("topic")).toString());
    m_regimes->choose(fields.value(QLatin1String("regimes")).toVariant().toStringList());
    m_instrument->choose(fields.value(QLatin1String("instrument")).toString());
    m_lifted->choose(fields.value(QLatin1String("lifted")).toString());
}

QString SignalPanel::draftText() const
{
    return m_text->toPlainText();
}

} // namespace tverrlos

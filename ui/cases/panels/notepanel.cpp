#include "ui/cases/panels/notepanel.h"

#include "ui/cases/inputs/choicebox.h"
#include "ui/cases/inputs/growingtext.h"

namespace tverrlos {

NotePanel::NotePanel(const CaseOffice &office, const Case &shown, const RegimeCode &regime, QWidget *parent)
    : ActPanel(office, shown, tr("Internal note"), QStringLiteral("note"), parent),
      m_text(new GrowingText(3)), m_regime(new ChoiceBox)
{
    addField(tr("&Text (never leaves the office: no report or answer can hold it)"), m_text);
    QList<NamedCode> regimes;
    for (const CaseRegime &entry : shown.regimes)
        regimes.append({entry.regime.text(), regimeLabel(entry.regime)});
    m_regime->offer(regimes, tr("The case as a whole"));
    m_regime->choose(regime.text());
    addField(tr("&About"), m_regime);
    setSaveWords(tr("Save the note"));
    connect(m_text, &GrowingText::textChanged, this, &NotePanel::noteEdit);
    connect(m_regime, &ChoiceBox::edited, this, &NotePanel::noteEdit);
    begin();
}

Result<Act> NotePanel::act() const
{
    const QString text = m_text->toPlainText();
    if (text.trimmed().isEmpty())
        return missing(tr("Write the note first."));
    return Act(NoteAct{text, RegimeCode(m_regime->code())});
}

QJsonObject NotePanel::fields() const
{
    return {{QStringLiteral("text"), m_text->toPlainText()}, {QStringLiteral("regime"), m_regime->code()}};
}

void NotePanel::restore(const QJsonObject &fields)
{
    m_text->setPlainText(fields.value(QLatin1String("text")).toString());
    m_regime->choose(fields.value(QLatin1String("regime")).toString());
}

QString NotePanel::draftText() const
{
    return m_text->toPlainText();
}

} // namespace tverrlos

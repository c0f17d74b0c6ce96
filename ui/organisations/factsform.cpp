#include "ui/organisations/factsform.h"

#include "ui/cases/inputs/choicebox.h"
#include "ui/cases/inputs/flowlayout.h"
#include "ui/style/labelledfield.h"
#include "ui/style/measure.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tverrlos {

FactsForm::FactsForm(const QList<NamedCode> &agencies, QWidget *parent)
    : QWidget(parent), m_name(new QLineEdit), m_type(new ChoiceBox), m_region(new ChoiceBox),
      m_level(new ChoiceBox), m_size(new QLineEdit), m_supervisedBy(new ChoiceBox)
{
    const QString notSaid = tr("Not said");
    m_type->offer(allOf<AskerType>(), notSaid);
    m_region->offer(allOf<Region>(), notSaid);
    m_level->offer(allOf<LevelOfCare>(), notSaid);
    m_supervisedBy->offer(agencies, notSaid);
    m_size->setPlaceholderText(tr("For example 14 employees"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::grid);
    column->addWidget(labelledField(tr("&Name"), m_name));
    auto *rest = new QWidget;
    auto *flow = new FlowLayout(rest, style::grid + style::grid / 2);
    flow->addWidget(labelledField(tr("&Type of asker"), m_type));
    flow->addWidget(labelledField(tr("&Region"), m_region));
    flow->addWidget(labelledField(tr("&Level of care"), m_level));
    flow->addWidget(labelledField(tr("Si&ze"), m_size));
    flow->addWidget(labelledField(tr("S&upervised by"), m_supervisedBy));
    column->addWidget(rest);
    for (QLineEdit *line : {m_name, m_size})
        connect(line, &QLineEdit::textChanged, this, &FactsForm::edited);
    for (ChoiceBox *box : {m_type, m_region, m_level, m_supervisedBy})
        connect(box, &ChoiceBox::edited, this, &FactsForm::edited);
}

void FactsForm::show(const OrganisationFacts &facts)
{
    m_shown = facts;
    m_name->setText(facts.name);
    m_type->choose(facts.type);
    m_region->choose(facts.region);
    m_level->choose(facts.level);
    m_size->setText(facts.size);
    m_supervisedBy->choose(facts.supervisedBy.text());
}

OrganisationFacts FactsForm::facts() const
{
    return {m_name->text().simplified(),   m_type->value<AskerType>(), m_region->value<Region>(),
            m_level->value<LevelOfCare>(), m_size->text().trimmed(),   AgencyCode(m_supervisedBy->code())};
}

bool FactsForm::isEdited() const
{
    return !(facts() == m_shown);
}

} // namespace tverrlos

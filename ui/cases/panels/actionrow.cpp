#include "ui/cases/panels/actionrow.h"

#include "ui/cases/inputs/choicebox.h"
#include "ui/cases/inputs/dayinput.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

namespace tverrlos {

ActionRow::ActionRow(const QList<NamedCode> &agencies, const QDate &today, QWidget *parent)
    : ListRow(parent), m_what(new QLineEdit), m_agency(new ChoiceBox), m_due(new DayInput(today))
{
    m_what->setPlaceholderText(tr("What shall be done"));
    m_what->setAccessibleName(tr("What shall be done"));
    m_agency->offer(agencies, tr("The asker"));
    m_agency->setAccessibleName(tr("Who does it"));
    m_due->setName(tr("By when"));
    auto *removal = new QPushButton(tr("Remove"));
    removal->setAccessibleName(tr("Remove this action"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_what, 0, 0, 1, 3);
    grid->addWidget(m_agency, 1, 0);
    grid->addWidget(m_due, 1, 1);
    grid->addWidget(removal, 1, 2);
    grid->setColumnStretch(1, 1);
    setFocusProxy(m_what);
    connect(m_what, &QLineEdit::textEdited, this, &ActionRow::edited);
    connect(m_agency, &ChoiceBox::edited, this, &ActionRow::edited);
    connect(m_due, &DayInput::edited, this, &ActionRow::edited);
    connect(removal, &QPushButton::clicked, this, &ActionRow::removeRequested);
}

Result<AgreedAction> ActionRow::action() const
{
    if (!m_due->isUnderstood())
        return Error{ErrorCode::Invalid, tr("“%1” is not a day.").arg(m_due->text()), {}, {}};
    if (m_what->text().trimmed().isEmpty())
        return Error{ErrorCode::Invalid, tr("An action does not say what shall be done."), {}, {}};
    return AgreedAction{m_what->text().trimmed(), AgencyCode(m_agency->code()), m_due->day()};
}

QJsonObject ActionRow::fields() const
{
    return {{QStringLiteral("what"), m_what->text()},
            {QStringLiteral("agency"), m_agency->code()},
            {QStringLiteral("due"), m_due->text()}};
}

void ActionRow::restore(const QJsonObject &fields)
{
    m_what->setText(fields.value(QLatin1String("what")).toString());
    m_agency->choose(fields.value(QLatin1String("agency")).toString());
    m_due->setText(fields.value(QLatin1String("due")).toString());
}

bool ActionRow::isEmpty() const
{
    return m_what->text().trimmed().isEmpty() && m_due->text().trimmed().isEmpty();
}

} // namespace tverrlos

#include "ui/cases/panels/assignpanel.h"

#include "core/cases/casequeries.h"
#include "core/work/databasedesk.h"
#include "ui/background/whenready.h"

#include <QComboBox>
#include <QLineEdit>

namespace tverrlos {

AssignPanel::AssignPanel(const CaseOffice &office, const Case &shown, QWidget *parent)
    : ActPanel(office, shown, tr("Who works with the case?"), QStringLiteral("assign"), parent),
      m_officer(new QComboBox)
{
    m_officer->setEditable(true);
    m_officer->setInsertPolicy(QComboBox::NoInsert);
    m_officer->addItem(office.officer());
    m_officer->setCurrentText(shown.officer.isEmpty() ? office.officer() : shown.officer);
    m_officer->lineEdit()->setPlaceholderText(tr("Nobody"));
    addField(tr("&Officer (empty: nobody)"), m_officer);
    connect(m_officer, &QComboBox::currentTextChanged, this, &AssignPanel::noteEdit);
    begin();
    const auto answer = office.desk().ask([](Store &store) { return store.cases().officers(); });
    whenReady(answer, this, [this](const Result<QStringList> &officers) {
        if (!officers)
            return; // one can still write the name
        const QString typed = m_officer->currentText();
        for (const QString &officer : *officers)
            if (m_officer->findText(officer) < 0)
                m_officer->addItem(officer);
        m_officer->setCurrentText(typed);
    });
}

Result<Act> AssignPanel::act() const
{
    return Act(AssignAct{m_officer->currentText().trimmed()});
}

QJsonObject AssignPanel::fields() const
{
    return {{QStringLiteral("officer"), m_officer->currentText()}};
}

void AssignPanel::restore(const QJsonObject &fields)
{
    m_officer->setCurrentText(fields.value(QLatin1String("officer")).toString());
}

QString AssignPanel::theirs(const Case &now) const
{
    return now.officer;
}

} // namespace tverrlos

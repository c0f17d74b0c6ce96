#include "ui/cases/panels/editpanel.h"

#include "ui/cases/enquiry/enquiryform.h"

#include <QVBoxLayout>

namespace tverrlos {

namespace {

/// Only what was changed goes into the act, so that two officers who correct different fields do not undo
/// each other.
template<class T>
void noteChange(std::optional<T> &change, const T &before, const T &now)
{
    if (!(before == now))
        change = now;
}

} // namespace

EditPanel::EditPanel(const CaseOffice &office, const Case &shown, QWidget *parent)
    : ActPanel(office, shown, tr("Correct the enquiry"), QStringLiteral("edit"), parent),
      m_form(new EnquiryForm(office))
{
    m_form->fill(shown);
    m_form->unfold(true);
    body()->addWidget(m_form);
    connect(m_form, &EnquiryForm::edited, this, &EditPanel::noteEdit);
    begin();
}

Result<Act> EditPanel::act() const
{
    if (const QString fault = m_form->fault(); !fault.isEmpty())
        return missing(fault);
    const Case &before = shown();
    Case now = before;
    m_form->writeTo(now);
    EditAct edit;
    noteChange(edit.title, before.title, now.title);
    noteChange(edit.problem, before.problem, now.problem);
    noteChange(edit.context, before.context, now.context);
    noteChange(edit.externalReference, before.externalReference, now.externalReference);
    noteChange(edit.asker, before.asker, now.asker);
    noteChange(edit.phase, before.phase, now.phase);
    noteChange(edit.projectType, before.projectType, now.projectType);
    noteChange(edit.language, before.language, now.language);
    return Act(edit);
}

QJsonObject EditPanel::fields() const
{
    return m_form->fields();
}

void EditPanel::restore(const QJsonObject &fields)
{
    m_form->restore(fields);
}

QString EditPanel::theirs(const Case &now) const
{
    return now.title + QStringLiteral("\n\n") + now.problem + QStringLiteral("\n\n") + now.context;
}

QString EditPanel::draftText() const
{
    return m_form->enquiry().problem;
}

} // namespace tverrlos

#include "ui/cases/panels/preparepanel.h"

#include "ui/cases/inputs/codechecks.h"
#include "ui/wording/words.h"

#include <QJsonArray>

namespace tverrlos {

PreparePanel::PreparePanel(const CaseOffice &office, const Case &shown, QWidget *parent)
    : ActPanel(office, shown, tr("What the asker has prepared"), QStringLiteral("prepare"), parent)
{
    QList<NamedCode> choices;
    const auto all = allOf<Preparation>();
    for (const Preparation item : all)
        choices.append({codeOf(item), words(item)});
    m_done = new CodeChecks(choices, tr("Prepared"));
    QStringList done;
    for (const Preparation item : shown.prepared)
        done.append(codeOf(item));
    m_done->choose(done);
    addField(tr("&Prepared"), m_done);
    connect(m_done, &CodeChecks::edited, this, &PreparePanel::noteEdit);
    begin();
}

Result<Act> PreparePanel::act() const
{
    PrepareAct prepare;
    const QStringList chosen = m_done->chosen();
    const auto all = allOf<Preparation>();
    for (const Preparation item : all)
        (chosen.contains(codeOf(item)) ? prepare.done : prepare.missing).append(item);
    return Act(prepare);
}

QJsonObject PreparePanel::fields() const
{
    return {{QStringLiteral("done"), QJsonArray::fromStringList(m_done->chosen())}};
}

void PreparePanel::restore(const QJsonObject &fields)
{
    m_done->choose(fields.value(QLatin1String("done")).toVariant().toStringList());
}

} // namespace tverrlos

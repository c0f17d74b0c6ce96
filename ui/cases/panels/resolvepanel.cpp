#include "ui/cases/panels/resolvepanel.h"

#include "ui/cases/inputs/choicebox.h"
#include "ui/cases/panels/statementrow.h"
#include "ui/cases/precedents/contradictionnotice.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace tverrlos {

namespace {

const Resolution *resolutionOf(const Case &shown, const RegimeCode &regime)
{
    const auto found = std::find_if(shown.resolutions.begin(), shown.resolutions.end(),
                                    [&](const Resolution &entry) { return entry.regime == regime; });
    return found == shown.resolutions.end() ? nullptr : &*found;
}

} // namespace

RegimeCode nextToResolve(const Case &shown)
{
    for (const CaseRegime &entry : shown.regimes)
        if (!resolutionOf(shown, entry.regime))
            return entry.regime;
    return shown.regimes.isEmpty() ? RegimeCode() : shown.regimes.first().regime;
}

QString resolutionText(const Resolution &resolution)
{
    QStringList lines{words(resolution.outcome)};
    for (const Statement &statement : resolution.statements) {
        QString line = QStringLiteral("%1: %2").arg(words(statement.label), statement.text);
        if (!statement.references.isEmpty())
            line += QStringLiteral(" (%1)").arg(statement.references.join(QStringLiteral("; ")));
        lines.append(line);
    }
    return lines.join(QLatin1Char('\n'));
}

ResolvePanel::ResolvePanel(const CaseOffice &office, const Case &shown, const RegimeCode &regime,
                           QWidget *parent)
    : ActPanel(office, shown, tr("Answer under %1").arg(regimeName(regime)),
               QStringLiteral("resolve:%1").arg(regime.text()), parent),
      m_regime(regime), m_outcome(new ChoiceBox),
      m_statements(new RowList(tr("&Add a statement"), [] { return new StatementRow; })),
      m_otherwise(new ContradictionNotice(office))
{
    m_outcome->offer(allOf<ResolutionOutcome>());
    addField(tr("&Outcome"), m_outcome);
    auto *disclaimer = new QLabel(tr("Guidance, not approval: the asker stays responsible."));
    disclaimer->setWordWrap(true);
    disclaimer->setForegroundRole(QPalette::PlaceholderText);
    body()->addWidget(disclaimer);
    body()->addWidget(m_statements);
    body()->addWidget(m_otherwise);
    setSaveWords(tr("Save the answer"));
    if (const Resolution *written = resolutionOf(shown, regime)) {
        m_outcome->choose(std::optional(written->outcome));
        QJsonArray rows;
        for (const Statement &statement : written->statements)
            rows.append(fieldsOf(statement));
        m_statements->restore(rows);
    }
    connect(m_outcome, &ChoiceBox::edited, this, &ResolvePanel::edited);
    connect(m_statements, &RowList::edited, this, &ResolvePanel::edited);
    begin();
    m_otherwise->weigh(asWritten(), shown.number);
}

void ResolvePanel::edited()
{
    noteEdit();
    m_otherwise->weigh(asWritten(), shown().number);
}

Resolution ResolvePanel::asWritten() const
{
    Resolution answer;
    answer.regime = m_regime;
    answer.outcome = m_outcome->value<ResolutionOutcome>().value_or(ResolutionOutcome::Answered);
    for (const ListRow *row : m_statements->rows())
        answer.statements.append(static_cast<const StatementRow *>(row)->statement());
    return answer;
}

void ResolvePanel::startFrom(const Resolution &earlier)
{
    QJsonArray rows;
    for (const ListRow *row : m_statements->rows())
        if (!row->isEmpty())
            rows.append(row->fields());
    if (rows.isEmpty())
        m_outcome->choose(std::optional(earlier.outcome));
    for (const Statement &statement : earlier.statements)
        rows.append(fieldsOf(statement));
    m_statements->restore(rows);
    edited();
}

Result<Act> ResolvePanel::act() const
{
    ResolveAct resolve;
    resolve.regime = m_regime;
    resolve.outcome = m_outcome->value<ResolutionOutcome>().value_or(ResolutionOutcome::Answered);
    for (const ListRow *row : m_statements->rows()) {
        const Statement statement = static_cast<const StatementRow *>(row)->statement();
        if (statement.text.isEmpty() && !statement.references.isEmpty())
            return missing(tr("A statement has references but no text."));
        if (!statement.text.isEmpty())
            resolve.statements.append(statement);
    }
    return Act(resolve);
}

QJsonObject ResolvePanel::fields() const
{
    return {{QStringLiteral("outcome"), m_outcome->code()},
            {QStringLiteral("statements"), m_statements->fields()}};
}

void ResolvePanel::restore(const QJsonObject &fields)
{
    m_outcome->choose(fields.value(QLatin1String("outcome")).toString());
    m_statements->restore(fields.value(QLatin1String("statements")).toArray());
    m_otherwise->weigh(asWritten(), shown().number);
}

QString ResolvePanel::theirs(const Case &now) const
{
    const Resolution *written = resolutionOf(now, m_regime);
    return written ? resolutionText(*written) : QString();
}

QString ResolvePanel::draftText() const
{
    QStringList texts;
    for (const ListRow *row : m_statements->rows())
        texts.append(static_cast<const StatementRow *>(row)->statement().text);
    return texts.join(QLatin1Char('\n'));
}

} // namespace tverrlos

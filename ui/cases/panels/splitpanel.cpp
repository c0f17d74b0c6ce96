#include "ui/cases/panels/splitpanel.h"

#include "core/triage/problempieces.h"
#include "ui/cases/inputs/choicebox.h"
#include "ui/cases/inputs/growingtext.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace tverrlos {

namespace {

constexpr int fewestOffered = 4;
constexpr int mostOffered = 9; // one digit each

int problemsSuggested(const CaseOffice &office, const Case &shown)
{
    return office.knowledge.suggest
               ? office.knowledge.suggest({shown.title, shown.problem, shown.context}).problems
               : 1;
}

} // namespace

SplitPartRow::SplitPartRow(QWidget *parent)
    : ListRow(parent), m_title(new QLineEdit), m_problem(new GrowingText(2, 10))
{
    m_title->setAccessibleName(tr("Title of the new case"));
    m_title->setPlaceholderText(tr("Title of the new case"));
    m_problem->setAccessibleName(tr("Problem of the new case"));
    m_problem->setPlaceholderText(tr("Problem of the new case"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_problem);
    setFocusProxy(m_title);
    connect(m_title, &QLineEdit::textEdited, this, &SplitPartRow::edited);
    connect(m_problem, &GrowingText::textChanged, this, &SplitPartRow::edited);
}

SplitPart SplitPartRow::part() const
{
    return {m_title->text().trimmed(), m_problem->toPlainText().trimmed()};
}

void SplitPartRow::setPart(const SplitPart &part)
{
    m_title->setText(part.title);
    m_title->setCursorPosition(0); // a long title is read from its beginning
    m_problem->setPlainText(part.problem);
}

QJsonObject SplitPartRow::fields() const
{
    return {{QStringLiteral("title"), m_title->text()},
            {QStringLiteral("problem"), m_problem->toPlainText()}};
}

void SplitPartRow::restore(const QJsonObject &fields)
{
    setPart(
        {fields.value(QLatin1String("title")).toString(), fields.value(QLatin1String("problem")).toString()});
}

bool SplitPartRow::isEmpty() const
{
    return m_title->text().trimmed().isEmpty() && m_problem->toPlainText().trimmed().isEmpty();
}

SplitPanel::SplitPanel(const CaseOffice &office, const Case &shown, QWidget *parent)
    : ActPanel(office, shown, tr("Split the enquiry: one problem in each case"), QStringLiteral("split"),
               parent),
      m_pieces(problemPieces(shown.problem)), m_keep(new GrowingText(2, 10)),
      m_parts(new RowList(tr("&Add a further case"), [] { return new SplitPartRow; }))
{
    const int problems = problemsSuggested(office, shown);
    makePieces(problems);
    addField(tr("&Stays with %1").arg(shown.number.text()), m_keep);
    addField(tr("&New cases, with the same asker and context"), m_parts);
    setSaveWords(tr("Split into cases"));
    compose();
    for (const ChoiceBox *mark : std::as_const(m_marks))
        connect(mark, &ChoiceBox::edited, this, [this] {
            compose();
            noteEdit();
        });
    connect(m_keep, &GrowingText::textChanged, this, &SplitPanel::noteEdit);
    connect(m_parts, &RowList::edited, this, &SplitPanel::noteEdit);
    begin();
}

void SplitPanel::makePieces(int problems)
{
    auto *hint = new QLabel(
        problems > 1
            ? tr("The enquiry seems to hold %n problems. Give each piece the number of its problem; 1 "
                 "stays with this case.",
                 nullptr, problems)
            : tr("Give each piece the number of its problem; 1 stays with this case."));
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    body()->addWidget(hint);
    QList<NamedCode> numbers;
    const int offered = std::clamp(problems + 1, fewestOffered, mostOffered);
    for (int number = 1; number <= offered; ++number)
        numbers.append({QString::number(number),
                        number == 1 ? tr("1 stays") : tr("%1 new case").arg(QString::number(number))});
    const QList<int> proposed = proposedProblems(m_pieces, std::min(problems, offered));
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setColumnStretch(1, 1);
    for (qsizetype i = 0; i < m_pieces.size(); ++i) {
        auto *mark = new ChoiceBox;
        mark->offer(numbers);
        mark->choose(QString::number(proposed[i]));
        mark->setObjectName(QStringLiteral("piece-%1").arg(i + 1));
        mark->setAccessibleName(tr("Problem of piece %1: %2").arg(QString::number(i + 1), m_pieces[i]));
        auto *text = new QLabel(m_pieces[i]);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        grid->addWidget(mark, static_cast<int>(i), 0, Qt::AlignTop);
        grid->addWidget(text, static_cast<int>(i), 1, Qt::AlignTop);
        m_marks.append(mark);
    }
    body()->addWidget(table);
}

QList<int> SplitPanel::problemOf() const
{
    QList<int> numbers;
    for (const ChoiceBox *mark : m_marks)
        numbers.append(mark->code().toInt());
    return numbers;
}

/// What the marks make of the text; a text that has been corrected by hand stays.
void SplitPanel::compose()
{
    const QList<int> numbers = problemOf();
    const int last = numbers.isEmpty() ? 1 : *std::max_element(numbers.begin(), numbers.end());
    const auto stands = [this](qsizetype at, const QString &now) {
        return !now.isEmpty() && now != m_composed.value(at);
    };
    QStringList composed{textOfProblem(m_pieces, numbers, 1)};
    if (!stands(0, m_keep->toPlainText()))
        m_keep->setPlainText(composed.first());
    while (m_parts->rows().size() < last - 1)
        m_parts->addRow();
    for (qsizetype i = 0; i < m_parts->rows().size(); ++i) {
        auto *row = static_cast<SplitPartRow *>(m_parts->rows()[i]);
        const QString text = textOfProblem(m_pieces, numbers, static_cast<int>(i) + 2);
        composed.append(text);
        const SplitPart now = row->part();
        if (stands(i + 1, now.problem))
            continue;
        const bool ownTitle = !now.title.isEmpty() && now.title != titleOfProblem(now.problem);
        row->setPart({ownTitle ? now.title : titleOfProblem(text), text});
    }
    m_composed = composed;
}

Result<Act> SplitPanel::act() const
{
    SplitAct split;
    for (const ListRow *row : m_parts->rows()) {
        const SplitPart part = static_cast<const SplitPartRow *>(row)->part();
        if (part.problem.isEmpty() && !part.title.isEmpty())
            return missing(tr("A new case has a title but no problem."));
        if (!part.problem.isEmpty())
            split.parts.append(part);
    }
    if (split.parts.isEmpty())
        return missing(tr("Nothing has been marked for a new case yet."));
    split.keep = m_keep->toPlainText().trimmed();
    if (split.keep->isEmpty())
        return missing(tr("One problem must stay with this case: mark it with 1."));
    return Act(split);
}

QJsonObject SplitPanel::fields() const
{
    QJsonArray marks;
    const QList<int> numbers = problemOf();
    for (const int number : numbers)
        marks.append(number);
    return {{QStringLiteral("marks"), marks},
            {QStringLiteral("keep"), m_keep->toPlainText()},
            {QStringLiteral("parts"), m_parts->fields()}};
}

void SplitPanel::restore(const QJsonObject &fields)
{
    const QJsonArray marks = fields.value(QLatin1String("marks")).toArray();
    for (qsizetype i = 0; i < std::min<qsizetype>(m_marks.size(), marks.size()); ++i)
        m_marks[i]->choose(QString::number(marks[i].toInt()));
    m_keep->setPlainText(fields.value(QLatin1String("keep")).toString());
    m_parts->restore(fields.value(QLatin1String("parts")).toArray());
}

QString SplitPanel::draftText() const
{
    return m_keep->toPlainText();
}

} // namespace tverrlos

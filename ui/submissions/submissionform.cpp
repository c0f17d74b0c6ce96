#include "ui/submissions/submissionform.h"

#include "core/calendar/clock.h"
#include "ui/wording/planwords.h"
#include "ui/cases/inputs/choicebox.h"
#include "ui/cases/inputs/dayinput.h"
#include "ui/cases/inputs/flowlayout.h"
#include "ui/cases/inputs/growingtext.h"
#include "ui/cases/panels/actpanel.h"
#include "ui/style/measure.h"
#include "ui/wording/words.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tverrlos {

namespace {

QList<NamedCode> regimeChoices(const CaseOffice &office)
{
    QList<NamedCode> choices;
    for (const RegimeCode &code : office.knowledge.regimes(office.clock().today()))
        choices.append({code.text(), regimeLabel(code)});
    return choices;
}

/// Nothing and true for an empty field; false for what is no amount.
bool readKroner(const QLineEdit *field, std::optional<qint64> &amount)
{
    QString digits = field->text();
    digits.remove(QLatin1Char(' ')).remove(QChar(0xa0)).remove(QChar(0x202f));
    amount.reset();
    if (digits.isEmpty())
        return true;
    bool ok = false;
    amount = digits.toLongLong(&ok);
    return ok && *amount >= 0;
}

QString kronerText(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

} // namespace

SubmissionForm::SubmissionForm(const CaseOffice &given, QWidget *parent)
    : RecordForm(given, parent), m_kind(new ChoiceBox), m_received(new DayInput(given.clock().today())),
      m_sender(new QLineEdit), m_senderKind(new ChoiceBox), m_region(new ChoiceBox),
      m_solution(new QLineEdit), m_area(new QLineEdit), m_stage(new ChoiceBox), m_text(new GrowingText(3)),
      m_gains(new GrowingText(2)), m_establishing(new QLineEdit), m_yearly(new QLineEdit),
      m_regimes(new CodeChecks(tverrlos::regimeChoices(given), tr("Regimes"))), m_costs(new QWidget)
{
    m_kind->offer(allOf<SubmissionKind>());
    m_senderKind->offer(allOf<SenderKind>());
    m_region->offer(allOf<Region>(), tr("Not said"));
    m_stage->offer(allOf<AdoptionStage>(), tr("Not said"));
    m_received->setName(tr("Day it came"));
    m_solution->setPlaceholderText(tr("Name of the solution, or what it does"));
    m_area->setPlaceholderText(tr("For example radiology"));
    m_solution->setMinimumWidth(30 * style::grid);
    m_area->setMinimumWidth(20 * style::grid);
    addRow({field(tr("&Kind"), m_kind), field(tr("Day it c&ame"), m_received)});
    body()->addWidget(field(tr("S&ender"), m_sender));
    addRow({field(tr("Kind of sen&der"), m_senderKind), field(tr("&Region"), m_region)});
    addRow({field(tr("S&olution"), m_solution), field(tr("Area"), m_area), field(tr("How &far"), m_stage)});
    body()->addWidget(field(tr("What is &told, in the sender's words"), m_text));
    m_gainsColumn = field(tr("Plan for realising &gains"), m_gains);
    body()->addWidget(m_gainsColumn);
    auto *costs = new FlowLayout(m_costs, 2 * style::grid);
    costs->addWidget(field(tr("To esta&blish, in kroner"), m_establishing));
    costs->addWidget(field(tr("To run, kroner a &year"), m_yearly));
    body()->addWidget(m_costs);
    m_regimesColumn = field(tr("Regimes"), m_regimes);
    body()->addWidget(m_regimesColumn);
    for (ChoiceBox *box : {m_kind, m_senderKind, m_region, m_stage})
        connect(box, &ChoiceBox::edited, this, &SubmissionForm::noteEdit);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SubmissionForm::fitToKind);
    for (QLineEdit *line : {m_sender, m_solution, m_area, m_establishing, m_yearly})
        connect(line, &QLineEdit::textEdited, this, &SubmissionForm::noteEdit);
    for (GrowingText *text : {m_text, m_gains})
        connect(text, &GrowingText::textChanged, this, &SubmissionForm::noteEdit);
    connect(m_received, &DayInput::edited, this, &SubmissionForm::noteEdit);
    connect(m_regimes, &CodeChecks::edited, this, &SubmissionForm::noteEdit);
    setFocusProxy(m_kind);
    fitToKind();
}

void SubmissionForm::fitToKind()
{
    const auto kind = m_kind->value<SubmissionKind>();
    m_gainsColumn->setVisible(kind == SubmissionKind::Benefit || !m_gains->toPlainText().isEmpty());
    m_costs->setVisible(kind == SubmissionKind::Cost || !m_establishing->text().isEmpty() ||
                        !m_yearly->text().isEmpty());
    m_regimesColumn->setVisible(kind == SubmissionKind::Question || !m_regimes->chosen().isEmpty());
}

void SubmissionForm::show(const std::optional<Submission> &submission)
{
    const std::optional<SubmissionNumber> number =
        submission ? std::optional(submission->number) : std::nullopt;
    if (m_begun && number == m_shown && isEdited())
        return; // what is being typed stays; had someone changed it, saving says so
    m_begun = true;
    m_shown = number;
    Submission own = submission.value_or(Submission());
    if (!submission)
        own.facts.received = office().clock().today();
    QJsonObject fields = recordOf(own);
    fields.insert(QStringLiteral("received"), norwegianDate(own.facts.received));
    setSaveWords(submission ? tr("&Save") : tr("Write it &down"));
    begin(QStringLiteral("submission:") + (number ? number->text() : QStringLiteral("new")), own.revision,
          fields);
    fitToKind();
}

Result<SubmissionFacts> SubmissionForm::facts() const
{
    SubmissionFacts facts;
    facts.kind = m_kind->value<SubmissionKind>().value_or(SubmissionKind::UseNotice);
    if (!m_received->isUnderstood())
        return missing(tr("“%1” is not a day.").arg(m_received->text()));
    facts.received = m_received->day().value_or(QDate());
    facts.sender = m_sender->text();
    facts.senderKind = m_senderKind->value<SenderKind>().value_or(SenderKind::RegionalTrust);
    facts.region = m_region->value<Region>();
    facts.solution = m_solution->text();
    facts.area = m_area->text();
    facts.stage = m_stage->value<AdoptionStage>();
    facts.text = m_text->toPlainText();
    facts.gains = m_gains->toPlainText();
    for (const QString &code : m_regimes->chosen())
        facts.regimes.append(RegimeCode(code));
    if (!readKroner(m_establishing, facts.establishing))
        return missing(tr("“%1” is not an amount in whole kroner.").arg(m_establishing->text()));
    if (!readKroner(m_yearly, facts.yearly))
        return missing(tr("“%1” is not an amount in whole kroner.").arg(m_yearly->text()));
    return facts;
}

QJsonObject SubmissionForm::fields() const
{
    return {{QStringLiteral("kind"), m_kind->code()},
            {QStringLiteral("received"), m_received->text()},
            {QStringLiteral("sender"), m_sender->text()},
            {QStringLiteral("from"), m_senderKind->code()},
            {QStringLiteral("region"), m_region->code()},
            {QStringLiteral("solution"), m_solution->text()},
            {QStringLiteral("area"), m_area->text()},
            {QStringLiteral("stage"), m_stage->code()},
            {QStringLiteral("text"), m_text->toPlainText()},
            {QStringLiteral("gains"), m_gains->toPlainText()},
            {QStringLiteral("establishing"), m_establishing->text()},
            {QStringLiteral("yearly"), m_yearly->text()},
            {QStringLiteral("regimes"), QJsonArray::fromStringList(m_regimes->chosen())}};
}

void SubmissionForm::restore(const QJsonObject &fields)
{
    const auto text = [&fields](const char *key) { return fields.value(QLatin1String(key)).toString(); };
    m_kind->choose(text("kind"));
    m_received->setText(text("received"));
    m_sender->setText(text("sender"));
    m_senderKind->choose(text("from"));
    m_region->choose(text("region"));
    m_solution->setText(text("solution"));
    m_area->setText(text("area"));
    m_stage->choose(text("stage"));
    m_text->setPlainText(text("text"));
    m_gains->setPlainText(text("gains"));
    m_establishing->setText(kronerText(fields.value(QLatin1String("establishing"))));
    m_yearly->setText(kronerText(fields.value(QLatin1String("yearly"))));
    m_regimes->choose(fields.value(QLatin1String("regimes")).toVariant().toStringList());
    fitToKind();
}

QString SubmissionForm::draftText() const
{
    return m_text->toPlainText();
}

} // namespace tverrlos

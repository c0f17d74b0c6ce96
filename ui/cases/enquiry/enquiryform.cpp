#include "ui/cases/enquiry/enquiryform.h"

#include "core/askers/organisationstore.h"
#include "core/calendar/clock.h"
#include "core/cases/casequeries.h"
#include "core/work/databasedesk.h"
#include "ui/background/whenready.h"
#include "ui/cases/inputs/choicebox.h"
#include "ui/cases/inputs/dayinput.h"
#include "ui/cases/inputs/flowlayout.h"
#include "ui/cases/inputs/growingtext.h"
#include "ui/cases/story/evidencemarks.h"
#include "ui/style/labelledfield.h"

#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStringListModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace tverrlos {

namespace {

/// The first sentence or line of the problem, short enough for a list: a title nobody has to think of.
QString titleFrom(const QString &problem)
{
    static const QRegularExpression end(QStringLiteral(R"([.?!](\s|$)|\n)"));
    const QString text = problem.trimmed();
    const auto match = end.match(text);
    const QString sentence = match.hasMatch() ? text.left(match.capturedStart() + 1).trimmed() : text;
    constexpr qsizetype longest = 90;
    if (sentence.size() <= longest)
        return sentence;
    const qsizetype space = sentence.lastIndexOf(QLatin1Char(' '), longest - 1);
    return sentence.left(space > 20 ? space : longest - 1) + QChar(0x2026);
}

} // namespace

EnquiryForm::EnquiryForm(const CaseOffice &office, QWidget *parent)
    : QWidget(parent), m_office(office), m_title(new QLineEdit), m_problem(new GrowingText(4, 16)),
      m_context(new GrowingText(4, 16)), m_organisation(new QLineEdit), m_more(new QToolButton),
      m_contactName(new QLineEdit), m_contactAddress(new QLineEdit), m_size(new QLineEdit),
      m_reference(new QLineEdit), m_type(new ChoiceBox), m_region(new ChoiceBox), m_level(new ChoiceBox),
      m_supervisedBy(new ChoiceBox), m_phase(new ChoiceBox), m_projectType(new ChoiceBox),
      m_language(new ChoiceBox), m_received(new DayInput(office.clock().today())),
      m_organisations(new QStringListModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_problem->setPlaceholderText(tr("What is asked, in full sentences. A whole mail can be pasted here."));
    m_context->setPlaceholderText(
        tr("The project, the data, who is involved, what has been settled already."));
    m_title->setPlaceholderText(tr("Left empty, the first sentence of the problem"));
    column->addWidget(labelledField(tr("&Problem"), m_problem));
    column->addWidget(labelledField(tr("&Context"), m_context));
    column->addWidget(labelledField(tr("&Asker (organisation)"), m_organisation));
    column->addWidget(labelledField(tr("&Title"), m_title));
    m_more->setText(tr("More: contact, phase, language …"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setArrowType(Qt::RightArrow);
    column->addWidget(m_more);
    m_details = makeDetails();
    column->addWidget(m_details);
    m_details->hide();
    connect(m_more, &QToolButton::toggled, this, &EnquiryForm::unfold);

    auto *completer = new QCompleter(m_organisations, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_organisation->setCompleter(completer);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &EnquiryForm::fillKnown);
    connect(m_organisation, &QLineEdit::textEdited, this, &EnquiryForm::completeOrganisations);
    connectEdits();
}

QWidget *EnquiryForm::makeDetails()
{
    const QString notSaid = tr("Not said");
    m_type->offer(allOf<AskerType>(), notSaid);
    m_region->offer(allOf<Region>(), notSaid);
    m_level->offer(allOf<LevelOfCare>(), notSaid);
    m_phase->offer(allOf<Phase>(), notSaid);
    m_projectType->offer(allOf<ProjectType>(), notSaid);
    m_language->offer(allOf<CaseLanguage>());
    m_supervisedBy->offer(m_office.knowledge.agencies(m_office.clock().today()), notSaid);
    m_received->setName(tr("Received"));
    m_received->setDay(m_office.clock().today());
    for (QLineEdit *wide : {m_contactName, m_contactAddress})
        wide->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    m_size->setPlaceholderText(tr("For example 14 employees"));

    auto *details = new QWidget;
    auto *flow = new FlowLayout(details, 12);
    flow->addWidget(labelledField(tr("Contact (erasable)"), m_contactName));
    flow->addWidget(labelledField(tr("E-mail (erasable)"), m_contactAddress));
    flow->addWidget(labelledField(tr("Type of asker"), m_type));
    flow->addWidget(labelledField(tr("Region"), m_region));
    flow->addWidget(labelledField(tr("Level of care"), m_level));
    flow->addWidget(labelledField(tr("Size"), m_size));
    flow->addWidget(labelledField(tr("Supervised by"), m_supervisedBy));
    flow->addWidget(labelledField(tr("Phase"), m_phase));
    flow->addWidget(labelledField(tr("Type of project"), m_projectType));
    flow->addWidget(labelledField(tr("Language of the asker"), m_language));
    flow->addWidget(labelledField(tr("Number elsewhere"), m_reference));
    QWidget *received = labelledField(tr("Received"), m_received);
    received->setObjectName(QStringLiteral("received"));
    flow->addWidget(received);
    return details;
}

void EnquiryForm::connectEdits()
{
    for (QLineEdit *line : {m_title, m_organisation, m_contactName, m_contactAddress, m_size, m_reference})
        connect(line, &QLineEdit::textChanged, this, &EnquiryForm::edited);
    for (GrowingText *text : {m_problem, m_context})
        connect(text, &GrowingText::textChanged, this, &EnquiryForm::edited);
    for (ChoiceBox *box : {m_type, m_region, m_level, m_supervisedBy, m_phase, m_projectType, m_language})
        connect(box, &ChoiceBox::edited, this, &EnquiryForm::edited);
    connect(m_received, &DayInput::edited, this, &EnquiryForm::edited);
}

void EnquiryForm::completeOrganisations(const QString &typed)
{
    if (typed.trimmed().size() < 2)
        return;
    constexpr int shown = 8;
    const auto answer = m_office.desk().ask([typed](Store &store) {
        return store.organisations().page({typed, false}, std::nullopt, shown);
    });
    whenReady(answer, this, [this, typed](const Result<OrganisationPage> &page) {
        if (!page || m_organisation->text() != typed)
            return;
        m_known = page->rows;
        QStringList names;
        for (const OrganisationRow &row : std::as_const(m_known))
            names.append(row.facts.name);
        m_organisations->setStringList(names);
        if (m_organisation->hasFocus() && !names.isEmpty())
            m_organisation->completer()->complete();
    });
}

void EnquiryForm::fillKnown(const QString &organisation)
{
    const auto known = std::find_if(m_known.begin(), m_known.end(), [&](const OrganisationRow &row) {
        return row.facts.name == organisation;
    });
    if (known == m_known.end())
        return;
    const OrganisationFacts facts = known->facts;
    const auto fill = [](ChoiceBox *box, const auto &value) {
        if (box->code().isEmpty())
            box->choose(value);
    };
    fill(m_type, facts.type);
    fill(m_region, facts.region);
    fill(m_level, facts.level);
    fill(m_supervisedBy, facts.supervisedBy.text());
    if (m_size->text().isEmpty())
        m_size->setText(facts.size);
    Q_EMIT edited();
}

void EnquiryForm::unfold(bool open)
{
    m_more->setChecked(open);
    m_more->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_details->setVisible(open);
}

void EnquiryForm::fill(const Case &shown)
{
    m_title->setText(shown.title);
    m_problem->setPlainText(shown.problem);
    m_context->setPlainText(shown.context);
    m_organisation->setText(shown.asker.organisation);
    m_contactName->setText(shown.asker.contactName);
    m_contactAddress->setText(shown.asker.contactAddress);
    m_size->setText(shown.asker.size);
    m_reference->setText(shown.externalReference);
    m_type->choose(shown.asker.type);
    m_region->choose(shown.asker.region);
    m_level->choose(shown.asker.level);
    m_supervisedBy->choose(shown.asker.supervisedBy.text());
    m_phase->choose(shown.phase);
    m_projectType->choose(shown.projectType);
    m_language->choose(std::optional(shown.language));
    if (shown.received.isValid())
        m_received->setDay(shown.received);
    // A stored case keeps its day of receipt: the clock runs from it.
    m_details->findChild<QWidget *>(QStringLiteral("received"))->setVisible(shown.revision == 0);
}

void EnquiryForm::writeTo(Case &enquiry) const
{
    enquiry.problem = m_problem->toPlainText().trimmed();
    enquiry.context = m_context->toPlainText().trimmed();
    enquiry.title =
        m_title->text().trimmed().isEmpty() ? titleFrom(enquiry.problem) : m_title->text().trimmed();
    enquiry.externalReference = m_reference->text().trimmed();
    enquiry.asker = {m_organisation->text().trimmed(),   m_type->value<AskerType>(),
                     m_region->value<Region>(),          m_level->value<LevelOfCare>(),
                     m_size->text().trimmed(),           m_contactName->text().trimmed(),
                     m_contactAddress->text().trimmed(), AgencyCode(m_supervisedBy->code())};
    enquiry.phase = m_phase->value<Phase>();
    enquiry.projectType = m_projectType->value<ProjectType>();
    enquiry.language = m_language->value<CaseLanguage>().value_or(CaseLanguage::Bokmal);
    if (enquiry.revision == 0)
        enquiry.received = m_received->day().value_or(m_office.clock().today());
}

QString EnquiryForm::fault() const
{
    if (m_problem->toPlainText().trimmed().isEmpty())
        return tr("Write the problem first: what is asked.");
    if (!m_received->isUnderstood())
        return tr("“%1” is not a day.").arg(m_received->text());
    if (const auto day = m_received->day(); day && *day > m_office.clock().today())
        return tr("The enquiry cannot have been received on a day that is still to come.");
    return {};
}

QJsonObject EnquiryForm::fields() const
{
    return {{QStringLiteral("title"), m_title->text()},
            {QStringLiteral("problem"), m_problem->toPlainText()},
            {QStringLiteral("context"), m_context->toPlainText()},
            {QStringLiteral("organisation"), m_organisation->text()},
            {QStringLiteral("contactName"), m_contactName->text()},
            {QStringLiteral("contactAddress"), m_contactAddress->text()},
            {QStringLiteral("size"), m_size->text()},
            {QStringLiteral("reference"), m_reference->text()},
            {QStringLiteral("type"), m_type->code()},
            {QStringLiteral("region"), m_region->code()},
            {QStringLiteral("level"), m_level->code()},
            {QStringLiteral("supervisedBy"), m_supervisedBy->code()},
            {QStringLiteral("phase"), m_phase->code()},
            {QStringLiteral("projectType"), m_projectType->code()},
            {QStringLiteral("language"), m_language->code()},
            {QStringLiteral("received"), m_received->text()}};
}

void EnquiryForm::restore(const QJsonObject &fields)
{
    const auto text = [&](const char *key) { return fields.value(QLatin1String(key)).toString(); };
    m_title->setText(text("title"));
    m_problem->setPlainText(text("problem"));
    m_context->setPlainText(text("context"));
    m_organisation->setText(text("organisation"));
    m_contactName->setText(text("contactName"));
    m_contactAddress->setText(text("contactAddress"));
    m_size->setText(text("size"));
    m_reference->setText(text("reference"));
    m_type->choose(text("type"));
    m_region->choose(text("region"));
    m_level->choose(text("level"));
    m_supervisedBy->choose(text("supervisedBy"));
    m_phase->choose(text("phase"));
    m_projectType->choose(text("projectType"));
    if (const QString language = text("language"); !language.isEmpty())
        m_language->choose(language);
    m_received->setText(text("received"));
}

Enquiry EnquiryForm::enquiry() const
{
    return {m_title->text(), m_problem->toPlainText(), m_context->toPlainText()};
}

void EnquiryForm::showEvidence(const Suggestion &suggestion)
{
    tverrlos::showEvidence(*m_problem,
                           suggestionMarks(m_problem->toPlainText(), EnquiryPart::Problem, suggestion));
    tverrlos::showEvidence(*m_context,
                           suggestionMarks(m_context->toPlainText(), EnquiryPart::Context, suggestion));
}

bool EnquiryForm::isEmpty() const
{
    return m_title->text().isEmpty() && m_problem->toPlainText().isEmpty() &&
           m_context->toPlainText().isEmpty() && m_organisation->text().isEmpty();
}

} // namespace tverrlos

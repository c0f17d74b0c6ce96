#include "ui/plan/measureform.h"

#include "core/calendar/clock.h"
#include "ui/cases/inputs/choicebox.h"
#include "ui/cases/inputs/dayinput.h"
#include "ui/cases/inputs/growingtext.h"
#include "ui/cases/panels/actpanel.h"
#include "ui/wording/planwords.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace tverrlos {

namespace {

/// Unset where nothing was changed; an invalid day takes the day away.
std::optional<QDate> changedDay(const std::optional<QDate> &before, const std::optional<QDate> &now)
{
    return before == now ? std::nullopt : std::optional(now.value_or(QDate()));
}

std::optional<QString> changedText(const QString &before, const QString &now)
{
    return before == now ? std::nullopt : std::optional(now);
}

} // namespace

MeasureForm::MeasureForm(const CaseOffice &given, QWidget *parent)
    : RecordForm(given, parent), m_title(new QLineEdit), m_area(new QLineEdit), m_owner(new QComboBox),
      m_status(new ChoiceBox), m_start(new DayInput(given.clock().today())),
      m_due(new DayInput(given.clock().today())), m_done(new DayInput(given.clock().today())),
      m_note(new GrowingText(2))
{
    m_titleColumn = field(tr("&Title"), m_title);
    m_areaColumn = field(tr("&Area (optional)"), m_area);
    body()->addWidget(m_titleColumn);
    body()->addWidget(m_areaColumn);
    m_owner->setEditable(true);
    m_owner->setInsertPolicy(QComboBox::NoInsert);
    m_owner->setMinimumContentsLength(24);
    m_owner->lineEdit()->setPlaceholderText(tr("An agency, or whoever it is"));
    m_owner->addItem(QString(), QString());
    const QList<NamedCode> agencies = office().knowledge.agencies(office().clock().today());
    for (const NamedCode &agency : agencies)
        m_owner->addItem(agency.name, agency.code);
    m_status->offer(allOf<MeasureStatus>(), tr("As the source says"));
    m_start->setName(tr("Start"));
    m_due->setName(tr("Due"));
    m_done->setName(tr("Done on"));
    addRow({field(tr("&Owner"), m_owner), field(tr("S&tatus"), m_status)});
    addRow({field(tr("Sta&rt"), m_start), field(tr("&Due"), m_due), field(tr("Do&ne on"), m_done)});
    body()->addWidget(field(tr("Not&e"), m_note));
    connect(m_title, &QLineEdit::textEdited, this, &MeasureForm::noteEdit);
    connect(m_area, &QLineEdit::textEdited, this, &MeasureForm::noteEdit);
    connect(m_owner, &QComboBox::currentTextChanged, this, &MeasureForm::noteEdit);
    connect(m_status, &ChoiceBox::edited, this, &MeasureForm::noteEdit);
    for (DayInput *day : {m_start, m_due, m_done})
        connect(day, &DayInput::edited, this, &MeasureForm::noteEdit);
    connect(m_note, &GrowingText::textChanged, this, &MeasureForm::noteEdit);
}

void MeasureForm::show(const Measure &measure)
{
    if (m_begun && measure.code == m_shown.code && isEdited())
        return; // what is being typed stays; had someone changed it, saving says so
    m_begun = true;
    m_shown = measure;
    m_titleColumn->setVisible(measure.isOwn());
    m_areaColumn->setVisible(measure.isOwn());
    const bool fresh = measure.code.isEmpty();
    setSaveWords(fresh ? tr("&Add the measure") : tr("&Save"));
    begin(QStringLiteral("measure:") + (fresh ? QStringLiteral("new") : measure.code), measure.revision,
          ownFields(measure));
}

QJsonObject MeasureForm::ownFields(const Measure &measure)
{
    const FollowUp &said = measure.followUp;
    const auto orEmpty = [](const std::optional<QDate> &day) {
        return day ? norwegianDate(*day) : QString();
    };
    return {{QStringLiteral("title"), measure.title},
            {QStringLiteral("area"), measure.area},
            {QStringLiteral("owner"), said.owner},
            {QStringLiteral("status"), said.status ? QString(codeOf(*said.status)) : QString()},
            {QStringLiteral("start"), orEmpty(said.start)},
            {QStringLiteral("due"), orEmpty(said.due)},
            {QStringLiteral("done"), orEmpty(said.done)},
            {QStringLiteral("note"), said.note}};
}

QString MeasureForm::ownerCode() const
{
    const int known = m_owner->findText(m_owner->currentText().trimmed(), Qt::MatchFixedString);
    return known > 0 ? m_owner->itemData(known).toString() : m_owner->currentText().trimmed();
}

Result<MeasureChange> MeasureForm::change() const
{
    for (const DayInput *day : {m_start, m_due, m_done})
        if (!day->isUnderstood())
            return missing(tr("“%1” is not a day.").arg(day->text()));
    const FollowUp &said = m_shown.followUp;
    MeasureChange change;
    if (m_shown.isOwn()) {
        change.title = changedText(m_shown.title, m_title->text().trimmed());
        change.area = changedText(m_shown.area, m_area->text().trimmed());
    }
    change.owner = changedText(said.owner, ownerCode());
    change.note = changedText(said.note, m_note->toPlainText().trimmed());
    if (const auto status = fromCode<MeasureStatus>(m_status->code()); status != said.status)
        change.status = status;
    change.start = changedDay(said.start, m_start->day());
    change.due = changedDay(said.due, m_due->day());
    change.done = changedDay(said.done, m_done->day());
    return change;
}

QJsonObject MeasureForm::fields() const
{
    return {{QStringLiteral("title"), m_title->text()}, {QStringLiteral("area"), m_area->text()},
            {QStringLiteral("owner"), ownerCode()},     {QStringLiteral("status"), m_status->code()},
            {QStringLiteral("start"), m_start->text()}, {QStringLiteral("due"), m_due->text()},
            {QStringLiteral("done"), m_done->text()},   {QStringLiteral("note"), m_note->toPlainText()}};
}

void MeasureForm::restore(const QJsonObject &fields)
{
    const auto text = [&fields](const char *key) { return fields.value(QLatin1String(key)).toString(); };
    m_title->setText(text("title"));
    m_area->setText(text("area"));
    const int known = m_owner->findData(text("owner"));
    m_owner->setCurrentText(known > 0 ? m_owner->itemText(known) : text("owner"));
    m_status->choose(text("status"));
    m_start->setText(text("start"));
    m_due->setText(text("due"));
    m_done->setText(text("done"));
    m_note->setPlainText(text("note"));
}

QString MeasureForm::draftText() const
{
    return m_note->toPlainText();
}

} // namespace tverrlos

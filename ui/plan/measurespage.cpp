#include "ui/plan/measurespage.h"

#include "core/calendar/clock.h"
#include "core/work/databasedesk.h"
#include "ui/cases/inputs/choicebox.h"
#include "ui/cases/list/choicebutton.h"
#include "ui/plan/measureform.h"
#include "ui/plan/toldlines.h"
#include "ui/shell/casenews.h"
#include "ui/shell/notices.h"
#include "ui/shell/pageacts.h"
#include "ui/style/icon.h"
#include "ui/style/measure.h"
#include "ui/style/plainlabel.h"
#include "ui/style/readingcolumn.h"
#include "ui/style/textsize.h"
#include "ui/wording/datewords.h"
#include "ui/wording/errorwords.h"
#include "ui/wording/planwords.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tverrlos {

namespace {

const QString sourceOnly = QStringLiteral("source");

} // namespace

MeasuresPage::MeasuresPage(const CaseOffice &office, QWidget *parent)
    : QWidget(parent), m_office(office), m_standing(new ChoiceButton),
      m_side(new ListSide(tr("Measures of the joint plan"))), m_title(plainLabel()), m_source(plainLabel()),
      m_form(new MeasureForm(office)), m_told(new ToldLines)
{
    makeListSide();
    placeSideBySide(this, QStringLiteral("measures.splitter"), m_side, makePanel(), {70, 70}, {1, 1});
    setFocusProxy(m_side);
    addActs();
    connect(m_standing, &ChoiceButton::chosenByPerson, this, &MeasuresPage::read);
    connect(m_side, &ListSide::moved, this, &MeasuresPage::showChosen);
    connect(m_side->list(), &LinesView::chosen, this, [this] { m_form->status()->setFocus(); });
    connect(m_form, &MeasureForm::submitted, this, &MeasuresPage::save);
    connect(m_side->frame()->emptyState(), &EmptyState::actChosen, this, [this] {
        m_standing->setChosen(std::nullopt);
        read();
    });
    connect(&office.place->news, &CaseNews::caseChanged, this, &MeasuresPage::read);
    connect(&office.place->news, &CaseNews::manyChanged, this, &MeasuresPage::read);
}

void MeasuresPage::makeListSide()
{
    m_standing->setSubject(tr("Status"));
    QList<ChoiceButton::Choice> choices = ChoiceButton::choicesOf<MeasureStatus>();
    choices.append({sourceOnly, tr("Only the source's word")});
    m_standing->setChoices(tr("All measures"), choices);
    auto *add = new QPushButton(icon(QStringLiteral("add")), tr("&Own measure"));
    connect(add, &QPushButton::clicked, this, &MeasuresPage::beginNew);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_standing);
    row->addStretch(1);
    row->addWidget(add);
    m_side->addAbove(bar);
    m_side->wrapTexts();
}

QWidget *MeasuresPage::makePanel()
{
    setTextSize(m_title, TextSize::Title, true);
    m_title->setAccessibleName(tr("The measure"));
    m_source->setForegroundRole(QPalette::PlaceholderText);
    m_source->setAccessibleName(tr("What its source says"));
    QWidget *column = readingColumn({m_title, m_source, m_form, m_told});
    column->setMinimumWidth(36 * style::grid);
    return column;
}

void MeasuresPage::addActs()
{
    addPageAct(this, tr("Add a measure of the office's own"), {Qt::CTRL | Qt::Key_Plus},
               [this] { beginNew(); });
    addPageAct(this, tr("Undo the latest change of the measure"), {}, [this] { step(m_chosen.code, true); });
    addPageAct(this, tr("Redo the change of the measure that was undone"), {},
               [this] { step(m_chosen.code, false); });
}

void MeasuresPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void MeasuresPage::showMeasure(const QString &code)
{
    m_wanted = code;
    m_standing->setChosen(std::nullopt);
    read();
}

void MeasuresPage::beginNew()
{
    m_side->setRow(-1);
    tell(Measure());
    m_form->titleField()->setFocus();
}

void MeasuresPage::read()
{
    if (!isVisible())
        return;
    m_side->frame()->busy();
    const auto question = [](Store &store) { return store.plan().measures(); };
    m_answer.await(m_office.desk().ask(question), this, [this](const Result<QList<Measure>> &measures) {
        if (!measures)
            return m_side->frame()->failed(measures.error(), [this] { read(); });
        tellAll(*measures);
    });
}

QString MeasuresPage::ownerName(const Measure &measure) const
{
    const QString owner = measure.followUp.owner;
    if (owner.isEmpty())
        return measure.source.owner;
    return m_office.knowledge.agencyName(AgencyCode(owner), m_office.clock().today());
}

void MeasuresPage::tellAll(const QList<Measure> &measures)
{
    const std::optional<QString> wanted = m_wanted                  ? m_wanted
                                          : m_chosen.code.isEmpty() ? std::nullopt
                                                                    : std::optional(m_chosen.code);
    const bool fresh = m_chosen.code.isEmpty() && m_form->isEdited() && !m_wanted;
    m_wanted.reset();
    m_shown.clear();
    QList<Line> lines;
    int late = 0;
    int row = 0;
    const QDate today = m_office.clock().today();
    for (const Measure &measure : measures) {
        const QString chosen = m_standing->chosen().value_or(QString());
        const auto status = measure.status();
        if (!chosen.isEmpty() &&
            (chosen == sourceOnly ? !measure.isUnverified() : !status || codeOf(*status) != chosen))
            continue;
        if (wanted && measure.code == *wanted)
            row = int(m_shown.size());
        m_shown.append(measure);
        Line line;
        line.iconName = measure.followUp.status == MeasureStatus::Done ? QStringLiteral("check")
                                                                       : QStringLiteral("registers");
        line.title = measure.code + QStringLiteral("  ") + measure.title;
        // The earlier plan's time is long out; what is late is what somebody follows.
        line.attention = measure.isLate(today) && !measure.isUnverified();
        late += line.attention ? 1 : 0;
        QStringList parts;
        for (const QString &part : {standingWords(measure), ownerName(measure), dayWords(measure)})
            if (!part.isEmpty())
                parts.append(part);
        if (measure.raised > 0)
            parts.append(tr("%n signals", nullptr, int(measure.raised)));
        line.detail = parts.join(QStringLiteral(" · "));
        lines.append(line);
    }
    m_side->fill(lines, fresh ? -1 : row);
    QString footer = tr("%n measures", nullptr, int(m_shown.size()));
    if (late > 0)
        footer += QStringLiteral(" · ") + tr("%n past their day", nullptr, late);
    m_side->footer()->setText(footer);
    if (lines.isEmpty())
        return m_side->frame()->empty(tr("No measure stands so"), {}, tr("Show all measures"));
    m_side->frame()->ready();
    if (!fresh)
        showChosen();
}

void MeasuresPage::showChosen()
{
    const int row = m_side->row();
    if (row >= 0 && row < m_shown.size())
        tell(m_shown.at(row));
}

void MeasuresPage::tell(const Measure &measure)
{
    m_chosen = measure;
    const bool fresh = measure.code.isEmpty();
    m_title->setText(fresh ? tr("A measure of the office's own")
                           : measure.code + QStringLiteral("  ") + measure.title);
    QStringList source;
    if (!measure.isOwn()) {
        if (!measure.area.isEmpty())
            source.append(measure.area);
        Measure asShipped = measure;
        asShipped.followUp = {};
        source.append(standingWords(asShipped));
        if (!measure.source.owner.isEmpty())
            source.append(tr("Responsible in the source: %1").arg(measure.source.owner));
        if (!measure.source.time.isEmpty())
            source.append(tr("Time in the source: %1").arg(measure.source.time));
        source.append(tr("Source: %1").arg(measure.source.source));
    } else if (fresh) {
        source.append(tr("For what the office takes on beside the joint plan. It gets a code of its own."));
    }
    m_source->setText(source.join(QLatin1Char('\n')));
    m_source->setVisible(!source.isEmpty());
    m_form->show(measure);
    m_told->clear();
    if (fresh)
        return;
    m_told->addHeading(tr("Signals"));
    if (measure.raised > 0)
        m_told->addLine(tr("Show the %n signals tied to it", nullptr, int(measure.raised)),
                        [this, code = measure.code] { Q_EMIT signalsWanted(code); });
    else
        m_told->addLine(tr("No signal is tied to it. A signal is tied when it is followed up."));
    if (measure.revision > 0)
        tellHistory(measure.code);
}

void MeasuresPage::tellHistory(const QString &code)
{
    const auto question = [code](Store &store) { return store.plan().history(code); };
    m_history.await(m_office.desk().ask(question), this,
                    [this, code](const Result<QList<RecordEvent>> &history) {
                        if (!history || m_chosen.code != code)
                            return;
                        m_told->addHistory(*history, [this, code](bool back) { step(code, back); });
                    });
}

void MeasuresPage::save()
{
    const Result<MeasureChange> change = m_form->change();
    if (!change)
        return m_form->refuse(change.error());
    m_form->setBusy(true);
    const QString code = m_chosen.code;
    const auto question = [code, change = *change, actor = m_office.officer(),
                           revision = m_form->basedOn()](Store &store) {
        return code.isEmpty() ? store.plan().add({}, change, actor)
                              : store.plan().change(code, change, actor, revision);
    };
    whenReady(m_office.desk().ask(question), this, [this, code](const Result<Measure> &now) {
        if (m_chosen.code != code) { // the person went on meanwhile
            if (!now)
                m_office.place->notices.sayFailed(now.error());
            return read();
        }
        if (!now && now.error().code == ErrorCode::Conflict)
            return conflicted(now.error());
        if (!now)
            return m_form->refuse(now.error());
        m_form->succeeded(now->revision);
        wrote(now, code.isEmpty() ? tr("Measure %1 was added.").arg(now->code)
                                  : tr("Measure %1 was saved.").arg(now->code));
    });
}

void MeasuresPage::conflicted(const Error &error)
{
    const auto question = [code = m_chosen.code](Store &store) { return store.plan().find(code); };
    whenReady(m_office.desk().ask(question), this, [this, error](const Result<Measure> &now) {
        if (!now)
            return m_form->refuse(now.error());
        QStringList says{standingWords(*now)};
        for (const QString &part : {ownerName(*now), dayWords(*now), now->followUp.note})
            if (!part.isEmpty())
                says.append(part);
        m_form->showConflict(error, says.join(QStringLiteral(" · ")), now->revision);
    });
}

void MeasuresPage::wrote(const Result<Measure> &now, const QString &line)
{
    const QString code = now->code;
    m_wanted = code;
    m_chosen = *now;
    m_office.place->notices.sayUndoable(line, [this, code] { step(code, true); });
    read();
}

void MeasuresPage::step(const QString &code, bool back)
{
    if (code.isEmpty())
        return;
    const auto question = [code, back, actor = m_office.officer()](Store &store) {
        return back ? store.plan().undo(code, actor) : store.plan().redo(code, actor);
    };
    whenReady(m_office.desk().ask(question), this, [this, code, back](const Result<Measure> &now) {
        if (!now)
            return m_office.place->notices.sayFailed(now.error());
        if (now->withdrawn)
            m_chosen = {};
        m_wanted = code;
        Notices &notices = m_office.place->notices;
        if (back)
            notices.sayUndone(
                tr("The latest change of %1 was undone.").arg(code), [this, code] { step(code, false); },
                nullptr);
        else
            notices.sayUndoable(tr("The change of %1 was done again.").arg(code),
                                [this, code] { step(code, true); });
        read();
    });
}

} // namespace tverrlos

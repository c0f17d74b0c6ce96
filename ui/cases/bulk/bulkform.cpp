#include "ui/cases/bulk/bulkform.h"

#include "core/calendar/clock.h"
#include "core/cases/casequeries.h"
#include "core/store/store.h"
#include "core/work/databasedesk.h"
#include "ui/background/whenready.h"
#include "ui/cases/inputs/choicebox.h"
#include "ui/cases/inputs/codechecks.h"
#include "ui/cases/inputs/dayinput.h"
#include "ui/cases/inputs/growingtext.h"
#include "ui/wording/words.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tverrlos {

namespace {

Error missing(const char *sentence)
{
    return failure(ErrorCode::Invalid, sentence);
}

/// Fields under their names, one below the other.
class Fields
{
public:
    explicit Fields(QWidget *form) : m_form(form), m_column(new QVBoxLayout(form))
    {
        m_column->setContentsMargins(0, 0, 0, 0);
    }
    void add(const QString &name, QWidget *editor)
    {
        auto *label = new QLabel(name, m_form);
        label->setBuddy(editor);
        editor->setAccessibleName(QString(name).remove(QLatin1Char('&')));
        m_column->addWidget(label);
        m_column->addWidget(editor);
    }

private:
    QWidget *m_form;
    QVBoxLayout *m_column;
};

class AssignForm final : public BulkForm
{
public:
    AssignForm(const CaseOffice &office, QWidget *parent) : BulkForm(parent), m_officer(new QComboBox)
    {
        m_officer->setEditable(true);
        m_officer->setInsertPolicy(QComboBox::NoInsert);
        m_officer->addItem(office.officer());
        m_officer->lineEdit()->setPlaceholderText(BulkForm::tr("Nobody"));
        Fields(this).add(BulkForm::tr("&Officer (empty: nobody)"), m_officer);
        const auto answer = office.desk().ask([](Store &store) { return store.cases().officers(); });
        whenReady(answer, this, [this](const Result<QStringList> &officers) {
            const QString typed = m_officer->currentText();
            for (const QString &officer : officers ? *officers : QStringList())
                if (m_officer->findText(officer) < 0)
                    m_officer->addItem(officer);
            m_officer->setCurrentText(typed);
        });
    }
    Result<Act> act() const override { return Act(AssignAct{m_officer->currentText().trimmed()}); }

private:
    QComboBox *m_officer;
};

QList<NamedCode> regimeChoices(const CaseOffice &office)
{
    QList<NamedCode> choices;
    const QList<RegimeCode> regimes = office.knowledge.regimes(office.clock().today());
    for (const RegimeCode &regime : regimes)
        choices.append({regime.text(), regimeName(regime)});
    return choices;
}

class TagForm final : public BulkForm
{
public:
    TagForm(const CaseOffice &office, QWidget *parent)
        : BulkForm(parent), m_add(new CodeChecks(regimeChoices(office), BulkForm::tr("Add"), this)),
          m_remove(new CodeChecks(regimeChoices(office), BulkForm::tr("Remove"), this)),
          m_why(new QLineEdit(this))
    {
        Fields fields(this);
        fields.add(BulkForm::tr("Confirm these regimes"), m_add);
        fields.add(BulkForm::tr("Take these away"), m_remove);
        fields.add(BulkForm::tr("&Why"), m_why);
    }
    Result<Act> act() const override
    {
        TagAct act;
        for (const QString &code : m_add->chosen())
            act.add.append(RegimeCode(code));
        for (const QString &code : m_remove->chosen())
            act.remove.append(RegimeCode(code));
        act.why = m_why->text();
        if (act.add.isEmpty() && act.remove.isEmpty())
            return missing(QT_TRANSLATE_NOOP("Error", "No regime was chosen."));
        return Act(act);
    }

private:
    CodeChecks *m_add;
    CodeChecks *m_remove;
    QLineEdit *m_why;
};

class AskForm final : public BulkForm
{
public:
    AskForm(const CaseOffice &office, QWidget *parent)
        : BulkForm(parent), m_agency(new ChoiceBox(this)), m_due(new DayInput(office.clock().today(), this))
    {
        m_agency->offer(office.knowledge.agencies(office.clock().today()));
        Fields fields(this);
        fields.add(BulkForm::tr("&Agency"), m_agency);
        fields.add(BulkForm::tr("&By when"), m_due);
        m_due->setName(BulkForm::tr("By when"));
    }
    Result<Act> act() const override
    {
        if (!m_due->isUnderstood())
            return missing(QT_TRANSLATE_NOOP("Error", "The day by which to answer was not understood."));
        return Act(AskAct{AgencyCode(m_agency->code()), {}, m_due->day()});
    }

private:
    ChoiceBox *m_agency;
    DayInput *m_due;
};

class TriageForm final : public BulkForm
{
public:
    TriageForm(const CaseOffice &, QWidget *parent)
        : BulkForm(parent), m_outcome(new ChoiceBox(this)), m_to(new QLineEdit(this)),
          m_reason(new QLineEdit(this))
    {
        m_outcome->offer(allOf<TriageOutcome>());
        Fields fields(this);
        fields.add(BulkForm::tr("&Decision"), m_outcome);
        fields.add(BulkForm::tr("Referred &to"), m_to);
        fields.add(BulkForm::tr("&Why"), m_reason);
    }
    Result<Act> act() const override
    {
        TriageAct act;
        act.outcome = m_outcome->value<TriageOutcome>().value_or(TriageOutcome::Accepted);
        act.referredTo = m_to->text();
        act.reason = m_reason->text();
        return Act(act);
    }

private:
    ChoiceBox *m_outcome;
    QLineEdit *m_to;
    QLineEdit *m_reason;
};

class NoteForm final : public BulkForm
{
public:
    NoteForm(const CaseOffice &, QWidget *parent) : BulkForm(parent), m_text(new GrowingText(3, 14, this))
    {
        Fields(this).add(BulkForm::tr("Internal &note"), m_text);
    }
    Result<Act> act() const override
    {
        const QString text = m_text->toPlainText();
        if (text.trimmed().isEmpty())
            return missing(QT_TRANSLATE_NOOP("Error", "The note is empty."));
        return Act(NoteAct{text});
    }

private:
    GrowingText *m_text;
};

class RouteForm final : public BulkForm
{
public:
    RouteForm(const CaseOffice &, QWidget *parent) : BulkForm(parent)
    {
        auto *what = new QLabel(
            BulkForm::tr("Puts today's route on record for each of them. A case that has it already stays as "
                         "it is."));
        what->setWordWrap(true);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(what);
    }
    Result<Act> act() const override { return Act(RouteAct{}); }
};

class CloseForm final : public BulkForm
{
public:
    CloseForm(const CaseOffice &, QWidget *parent) : BulkForm(parent), m_reason(new QLineEdit(this))
    {
        Fields(this).add(BulkForm::tr("&Why (may be left out)"), m_reason);
    }
    Result<Act> act() const override { return Act(CloseAct{m_reason->text()}); }

private:
    QLineEdit *m_reason;
};

template<class Form>
BulkChoice choice(const char *code)
{
    return {QString::fromLatin1(code),
            [](const CaseOffice &office, QWidget *parent) -> BulkForm * { return new Form(office, parent); }};
}

} // namespace

const QList<BulkChoice> &bulkChoices()
{
    static const QList<BulkChoice> choices{choice<AssignForm>("assign"), choice<TagForm>("tag"),
                                           choice<AskForm>("ask"),       choice<TriageForm>("triage"),
                                           choice<RouteForm>("route"),   choice<NoteForm>("note"),
                                           choice<CloseForm>("close")};
    return choices;
}

} // namespace tverrlos

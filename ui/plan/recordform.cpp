#include "ui/plan/recordform.h"

#include "core/calendar/clock.h"
#include "ui/cases/drafts/draftkeeper.h"
#include "ui/cases/inputs/flowlayout.h"
#include "ui/style/labelledfield.h"
#include "ui/style/measure.h"
#include "ui/wording/datewords.h"
#include "ui/wording/errorwords.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace tverrlos {

RecordForm::RecordForm(const CaseOffice &office, QWidget *parent)
    : QWidget(parent), m_office(office), m_body(new QVBoxLayout), m_refusal(new QLabel),
      m_draftNote(new QLabel), m_save(new QPushButton(tr("&Save"))),
      m_discard(new QPushButton(tr("Put &back")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::grid);
    m_body->setSpacing(style::grid);
    column->addLayout(m_body);
    m_refusal->setWordWrap(true);
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->setFrameShape(QFrame::StyledPanel);
    m_refusal->setMargin(style::grid);
    m_refusal->setObjectName(QStringLiteral("refusal"));
    m_refusal->setAccessibleName(tr("Why it was refused"));
    m_refusal->hide();
    column->addWidget(m_refusal);
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons);
    m_save->setToolTip(tr("Ctrl+Enter"));
    m_discard->setToolTip(tr("Throws away what is typed and not saved"));
    row->addWidget(m_save);
    row->addWidget(m_discard);
    row->addWidget(m_draftNote);
    m_draftNote->setForegroundRole(QPalette::PlaceholderText);
    m_draftNote->setWordWrap(true);
    m_draftNote->setMinimumHeight(m_save->sizeHint().height());
    m_draftNote->setAccessibleName(tr("State of the draft"));
    column->addWidget(buttons);
    connect(m_save, &QPushButton::clicked, this, &RecordForm::submit);
    connect(m_discard, &QPushButton::clicked, this, &RecordForm::throwAway);
}

RecordForm::~RecordForm() = default;

bool RecordForm::isEdited() const
{
    return m_drafts && fields() != m_loaded;
}

QString RecordForm::refusal() const
{
    return m_refusal->isHidden() ? QString() : m_refusal->text();
}

void RecordForm::refuse(const Error &error)
{
    setBusy(false);
    m_refusal->setText(sentenceAndRemedy(error));
    m_refusal->show();
}

void RecordForm::showConflict(const Error &error, const QString &theirs, int revision)
{
    refuse(error);
    m_basedOn = revision;
    m_refusal->setText(m_refusal->text() + QLatin1Char('\n') + tr("It now says: %1").arg(theirs) +
                       QLatin1Char('\n') + tr("Save again to let yours stand."));
}

void RecordForm::succeeded(int revision)
{
    m_loaded = fields();
    m_basedOn = revision;
    if (m_drafts)
        m_drafts->discard();
    m_refusal->hide();
    m_draftNote->clear();
    sayStanding();
}

void RecordForm::setBusy(bool busy)
{
    if (busy)
        m_refusal->hide();
    sayStanding();
    m_save->setEnabled(!busy && isEdited());
}

QWidget *RecordForm::field(const QString &name, QWidget *editor) const
{
    return labelledField(name, editor);
}

void RecordForm::addRow(const QList<QWidget *> &columns)
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, 2 * style::grid);
    for (QWidget *column : columns)
        flow->addWidget(column);
    m_body->addWidget(row);
}

void RecordForm::setSaveWords(const QString &words)
{
    m_save->setText(words);
}

void RecordForm::noteEdit()
{
    if (m_filling || !m_drafts)
        return;
    m_refusal->hide();
    sayStanding();
    if (isEdited())
        m_drafts->keep(draftText(), fields());
    Q_EMIT edited();
}

void RecordForm::sayStanding()
{
    m_save->setEnabled(isEdited());
    m_discard->setVisible(isEdited());
}

void RecordForm::begin(const QString &key, int revision, const QJsonObject &own)
{
    if (m_drafts)
        m_drafts->flush(); // what is typed in the record left behind waits there
    {
        const QScopedValueRollback filling(m_filling, true);
        restore(own);
    }
    m_drafts = std::make_unique<DraftKeeper>(m_office, key, nullptr);
    m_loaded = fields();
    m_basedOn = revision;
    m_refusal->hide();
    m_draftNote->clear();
    sayStanding();
    connect(m_drafts.get(), &DraftKeeper::kept, this, [this] {
        m_draftNote->setText(tr("Draft kept %1").arg(momentWords(m_office.clock().now()).right(5)));
    });
    connect(m_drafts.get(), &DraftKeeper::failed, this, [this](const Error &error) {
        m_draftNote->setText(tr("The draft could not be kept: %1").arg(sentence(error)));
    });
    m_drafts->load([this](const Draft &draft) {
        if (isEdited()) // typed before the draft came: what is being typed wins
            return;
        const QScopedValueRollback filling(m_filling, true);
        restore(draft.fields);
        sayStanding();
        m_draftNote->setText(tr("Your draft from %1 is here again").arg(momentWords(draft.savedAt)));
    });
}

void RecordForm::throwAway()
{
    {
        const QScopedValueRollback filling(m_filling, true);
        restore(m_loaded);
    }
    m_drafts->discard();
    m_draftNote->clear();
    m_refusal->hide();
    sayStanding();
    Q_EMIT edited();
}

void RecordForm::submit()
{
    if (!m_drafts || !isEdited())
        return;
    m_drafts->flush(); // on disk before it is tried: whatever happens next, the text is there
    Q_EMIT submitted();
}

void RecordForm::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & Qt::ControlModifier))
        submit();
    else
        QWidget::keyPressEvent(event);
}

} // namespace tverrlos

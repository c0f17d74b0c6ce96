#include "ui/cases/panels/actpanel.h"

#include "core/calendar/clock.h"
#include "core/cases/actdoubts.h"
#include "ui/cases/drafts/draftkeeper.h"
#include "ui/cases/inputs/flowlayout.h"
#include "ui/cases/inputs/readingorder.h"
#include "ui/cases/panels/conflictnotice.h"
#include "ui/shell/popupkeys.h"
#include "ui/style/labelledfield.h"
#include "ui/style/measure.h"
#include "ui/wording/datewords.h"
#include "ui/wording/errorwords.h"
#include "ui/wording/words.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace tverrlos {

Error missing(const QString &sentence)
{
    return {ErrorCode::Invalid, sentence, {}, {}};
}

ActPanel::ActPanel(const CaseOffice &office, const Case &shown, const QString &title, const QString &key,
                   QWidget *parent)
    : QFrame(parent), m_office(office), m_shown(shown),
      m_draftKey(QStringLiteral("case:%1:%2").arg(shown.number.text(), key)), m_basedOn(shown.revision),
      m_drafts(new DraftKeeper(office, m_draftKey, this)), m_body(new QVBoxLayout), m_refusal(new QLabel),
      m_doubts(new QLabel), m_pause(new QTimer(this)), m_draftNote(new QLabel),
      m_save(new QPushButton(tr("Save"))), m_close(new QPushButton(tr("Close"))),
      m_discard(new QPushButton(tr("Throw away the draft")))
{
    setObjectName(QStringLiteral("panel-") + key.section(QLatin1Char(':'), 0, 0));
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    setAccessibleName(title);
    auto *heading = new QLabel(title);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setWordWrap(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(heading);
    column->addLayout(m_body);
    m_body->setSpacing(8);
    column->addWidget(makeFoot());

    connect(m_drafts, &DraftKeeper::kept, this, [this] {
        m_draftNote->setText(tr("Draft kept %1").arg(momentWords(m_office.clock().now()).right(5)));
    });
    connect(m_drafts, &DraftKeeper::failed, this, [this](const Error &error) {
        m_draftNote->setText(tr("The draft could not be kept: %1").arg(sentence(error)));
    });
}

ActPanel::~ActPanel() = default;

QWidget *ActPanel::makeFoot()
{
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    m_refusal->setWordWrap(true);
    m_refusal->setObjectName(QStringLiteral("refusal"));
    m_refusal->setAccessibleName(tr("Why it was refused"));
    m_refusal->hide();
    column->addWidget(m_refusal);
    m_doubts->setWordWrap(true);
    m_doubts->setObjectName(QStringLiteral("doubts"));
    m_doubts->setAccessibleName(tr("What may be a slip of the keyboard"));
    m_doubts->hide();
    column->addWidget(m_doubts);
    constexpr int pauseMs = 600;
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &ActPanel::tellDoubts);

    m_save->setDefault(true);
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setToolTip(tr("Ctrl+Enter"));
    m_close->setObjectName(QStringLiteral("close"));
    m_close->setToolTip(tr("Esc: closes and keeps the draft"));
    m_discard->setObjectName(QStringLiteral("discard"));
    m_discard->setFlat(true);
    m_discard->hide();
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons);
    row->addWidget(m_save);
    row->addWidget(m_close);
    row->addWidget(m_discard);
    row->addWidget(m_draftNote);
    m_draftNote->setForegroundRole(QPalette::PlaceholderText);
    m_draftNote->setMinimumHeight(m_close->sizeHint().height());
    m_draftNote->setAccessibleName(tr("State of the draft"));
    column->addWidget(buttons);

    connect(m_save, &QPushButton::clicked, this, &ActPanel::submit);
    connect(m_close, &QPushButton::clicked, this, &ActPanel::closed);
    connect(m_discard, &QPushButton::clicked, this, &ActPanel::throwAway);
    return foot;
}

QString ActPanel::theirs(const Case &) const
{
    return {};
}

QString ActPanel::draftText() const
{
    return {};
}

bool ActPanel::isDirty() const
{
    return m_begun && fields() != m_loaded;
}

void ActPanel::begin()
{
    m_loaded = m_stoodThere = fields();
    m_writtenOn = m_basedOn;
    m_begun = true;
    tabInReadingOrder(this);
    m_drafts->load([this](const Draft &draft) {
        if (isDirty()) // typed before the draft came: what is being typed wins
            return;
        takeDraft(draft.fields);
        m_discard->setVisible(isDirty());
        m_draftNote->setText(tr("Your draft from %1 is here again").arg(momentWords(draft.savedAt)));
    });
}

namespace {

/// Beside the fields, in a draft: the case as it was read, and what stood in the fields then.
const QLatin1String writtenOn("written-on");
const QLatin1String stoodThere("stood-there");

} // namespace

QJsonObject ActPanel::draftFields() const
{
    QJsonObject kept = fields();
    kept.insert(writtenOn, m_writtenOn);
    kept.insert(stoodThere, m_stoodThere);
    return kept;
}

/// What the person wrote, over what stands there now. Somebody may have changed the case since: then the
/// draft is no newer for having been put away, and saving it asks as it would have then.
void ActPanel::takeDraft(QJsonObject kept)
{
    const QJsonValue writtenOnThen = kept.take(writtenOn);
    const QJsonObject stoodThen = kept.take(stoodThere).toObject();
    if (writtenOnThen.isDouble() && !stoodThen.isEmpty()) {
        m_writtenOn = m_basedOn = writtenOnThen.toInt();
        m_stoodThere = stoodThen;
        for (auto field = m_loaded.begin(); field != m_loaded.end(); ++field)
            if (kept.value(field.key()) == stoodThen.value(field.key()))
                kept.insert(field.key(), field.value());
    }
    restore(kept);
}

void ActPanel::noteEdit()
{
    if (!m_begun)
        return;
    m_refusal->hide();
    m_pause->start();
    m_discard->setVisible(isDirty());
    if (isDirty())
        m_drafts->keep(draftText(), draftFields());
}

void ActPanel::refuse(const Error &error)
{
    setBusy(false);
    m_refusal->setText(sentenceAndRemedy(error));
    m_refusal->show();
}

void ActPanel::setBusy(bool busy)
{
    m_save->setEnabled(!busy);
    if (busy)
        m_refusal->hide();
}

void ActPanel::showConflict(const Error &error, const Case &now, const QStringList &whatHappened)
{
    setBusy(false);
    hideNotices();
    m_basedOn = now.revision;
    auto *notice = new ConflictNotice(sentence(error), whatHappened, theirs(now), this);
    notice->setObjectName(QStringLiteral("conflict"));
    connect(notice, &ConflictNotice::mineChosen, this, [this] {
        hideNotices();
        m_writtenOn = m_basedOn; // the person has seen what the other wrote
        submit();
    });
    connect(notice, &ConflictNotice::theirsChosen, this, [this] {
        m_drafts->discard();
        Q_EMIT withdrawn();
    });
    m_conflict = notice;
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, notice);
}

void ActPanel::hideNotices()
{
    m_refusal->hide();
    if (m_conflict)
        m_conflict->deleteLater();
    m_conflict = nullptr;
}

void ActPanel::succeeded()
{
    m_loaded = fields();
    m_drafts->discard();
}

void ActPanel::flushDraft()
{
    m_drafts->flush();
}

void ActPanel::focusFirst()
{
    QWidget *next = this;
    do
        next = next->nextInFocusChain();
    while (next != this && !(isAncestorOf(next) && next->isEnabled() &&
                             (next->focusPolicy() & Qt::TabFocus) && !next->focusProxy()));
    if (next != this)
        next->setFocus(Qt::ShortcutFocusReason);
}

void ActPanel::throwAway()
{
    restore(m_loaded);
    m_stoodThere = m_loaded;
    m_writtenOn = m_basedOn = m_shown.revision;
    tellDoubts();
    m_drafts->discard();
    m_draftNote->clear();
    m_discard->hide();
}

void ActPanel::submit()
{
    if (!m_save->isEnabled())
        return;
    const Result<Act> written = act();
    if (!written)
        return refuse(written.error());
    if (tellDoubts())
        return;        // the next time it is meant so
    m_drafts->flush(); // on disk before it is tried: whatever happens next, the text is there
    setBusy(true);
    Q_EMIT submitted(*written);
}

bool ActPanel::tellDoubts()
{
    m_pause->stop();
    const Result<Act> written = act();
    QStringList sentences;
    for (const Error &doubt :
         written ? doubtsAbout(*written, m_shown, m_office.clock().now()) : QList<Error>())
        sentences.append(sentenceAndRemedy(doubt));
    if (!sentences.isEmpty())
        sentences.append(tr("It can be saved as it is."));
    const QString told = m_doubts->isHidden() ? QString() : m_doubts->text();
    m_doubts->setText(sentences.join(QLatin1Char('\n')));
    m_doubts->setVisible(!sentences.isEmpty());
    return !sentences.isEmpty() && m_doubts->text() != told;
}

bool ActPanel::event(QEvent *event)
{
    // While one writes here, a letter is a letter: E, T, M ... are the page's keys only outside a panel.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isPlainLetter(*key) || (key->key() == Qt::Key_Escape && key->modifiers() == Qt::NoModifier) ||
            key->matches(QKeySequence::Undo)) {
            event->accept();
            return true;
        }
    }
    return QFrame::event(event);
}

void ActPanel::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & Qt::ControlModifier))
        submit();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (!isPlainLetter(*event)) // which a control here had no use for; the page behind has none either
        QFrame::keyPressEvent(event);
}

QWidget *ActPanel::field(const QString &name, QWidget *editor) const
{
    return labelledField(name, editor);
}

void ActPanel::addField(const QString &name, QWidget *editor)
{
    m_body->addWidget(field(name, editor));
}

void ActPanel::addRow(const QList<QWidget *> &columns)
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, 16);
    for (QWidget *column : columns)
        flow->addWidget(column);
    m_body->addWidget(row);
}

void ActPanel::setSaveWords(const QString &words)
{
    m_save->setText(words);
    m_save->setMinimumWidth(fontMetrics().horizontalAdvance(words) + 4 * style::grid);
}

QDate ActPanel::today() const
{
    return m_office.clock().today();
}

QList<NamedCode> ActPanel::agencyChoices() const
{
    // Those on the case's own route first: they are the likely ones.
    const QList<NamedCode> all = m_office.knowledge.agencies(today());
    QList<NamedCode> ordered;
    if (m_shown.route)
        for (const RoutedAgency &routed : m_shown.route->agencies) {
            const NamedCode choice{routed.agency.text(),
                                   m_office.knowledge.agencyName(routed.agency, today())};
            if (!ordered.contains(choice))
                ordered.append(choice);
        }
    for (const NamedCode &choice : all)
        if (!ordered.contains(choice))
            ordered.append(choice);
    return ordered;
}

QList<NamedCode> ActPanel::regimeChoices() const
{
    QList<NamedCode> choices;
    for (const RegimeCode &code : m_office.knowledge.regimes(today()))
        choices.append({code.text(), regimeLabel(code)});
    return choices;
}

} // namespace tverrlos

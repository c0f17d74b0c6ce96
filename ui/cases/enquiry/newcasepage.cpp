#include "ui/cases/enquiry/newcasepage.h"

#include "core/calendar/clock.h"
#include "core/intake/enquirytext.h"
#include "core/intake/intake.h"
#include "core/work/databasedesk.h"
#include "ui/background/inbackground.h"
#include "ui/background/whenready.h"
#include "ui/cases/drafts/draftkeeper.h"
#include "ui/cases/enquiry/enquiryform.h"
#include "ui/cases/enquiry/enquirypreview.h"
#include "ui/cases/enquiry/mailfile.h"
#include "ui/cases/enquiry/pastedmail.h"
#include "ui/cases/inputs/flowlayout.h"
#include "ui/cases/inputs/growingtext.h"
#include "ui/cases/inputs/readingorder.h"
#include "ui/cases/precedents/duplicatenotice.h"
#include "ui/cases/story/foldedmail.h"
#include "ui/shell/casenews.h"
#include "ui/shell/notices.h"
#include "ui/style/measure.h"
#include "ui/style/textsize.h"
#include "ui/style/theme.h"
#include "ui/wording/datewords.h"
#include "ui/wording/errorwords.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tverrlos {

namespace {

QScrollArea *scrolled(QWidget *content)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

} // namespace

NewCasePage::NewCasePage(const CaseOffice &office, QWidget *parent)
    : QWidget(parent), m_office(office), m_drafts(new DraftKeeper(office, QStringLiteral("new-case"), this)),
      m_form(new EnquiryForm(office)), m_preview(new EnquiryPreview(office)),
      m_sides(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_source(new QLabel),
      m_mailText(new FoldedMail), m_duplicates(new DuplicateNotice(office)), m_complaint(new QLabel),
      m_draftNote(new QLabel), m_save(new QPushButton(tr("&Save the case"))),
      m_clear(new QPushButton(tr("Start over")))
{
    setAcceptDrops(true);
    setAccessibleName(tr("New case"));
    m_sides->setContentsMargins(0, 0, 0, 0);
    m_sides->setSpacing(0);
    m_sides->addWidget(scrolled(makeWritingSide()), 3);
    m_preview->setContentsMargins(16, 16, 16, 16);
    m_sides->addWidget(scrolled(m_preview), 2);

    m_form->problem()->offerPastes([this](const QString &text) { return takePaste(text); });
    // Files dropped on a text field are for the page: the field would take the path as text.
    for (QWidget *field : m_form->findChildren<GrowingText *>())
        field->setAcceptDrops(false);
    connect(m_form, &EnquiryForm::edited, this, &NewCasePage::edited);
    connect(m_duplicates, &DuplicateNotice::heldBack, this, [this] { m_save->setEnabled(true); });
    connect(m_duplicates, &DuplicateNotice::goOnChosen, this, &NewCasePage::save);
    connect(m_preview, &EnquiryPreview::weighed, this,
            [this] { m_form->showEvidence(m_preview->suggestion()); });
    connect(m_drafts, &DraftKeeper::kept, this, [this] {
        m_draftNote->setText(tr("Draft kept %1").arg(momentWords(m_office.clock().now()).right(5)));
    });
    connect(m_drafts, &DraftKeeper::failed, this,
            [this](const Error &error) { m_draftNote->setText(sentence(error)); });
    tabInReadingOrder(this);
    m_drafts->load([this](const Draft &draft) {
        if (m_form->isEmpty())
            restore(draft);
    });
    setFocusProxy(m_form->problem()); // one types at once, however the place was opened
}

NewCasePage::~NewCasePage() = default;

QWidget *NewCasePage::makeWritingSide()
{
    auto *side = new QWidget;
    auto *outer = new QHBoxLayout(side);
    outer->setContentsMargins(16, 16, 16, 16);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    outer->addLayout(column, 1);
    side->setMaximumWidth(style::readableWidth + 120);
    auto *title = new QLabel(tr("New case"));
    setTextSize(title, TextSize::Title, true);
    column->addWidget(title);
    auto *hint =
        new QLabel(tr("Write, paste a whole mail, or drop a .eml here. Only the problem is needed now."));
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(hint);
    column->addWidget(m_form);
    column->addWidget(m_duplicates);
    column->addWidget(makeFoot());
    m_source->setWordWrap(true);
    m_source->setForegroundRole(QPalette::PlaceholderText);
    m_source->hide();
    column->addWidget(m_source);
    m_mailText->hide();
    column->addWidget(m_mailText);
    column->addStretch();
    return side;
}

QWidget *NewCasePage::makeFoot()
{
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    m_complaint->setWordWrap(true);
    m_complaint->setObjectName(QStringLiteral("complaint"));
    m_complaint->setAccessibleName(tr("Why it was refused"));
    m_complaint->hide();
    column->addWidget(m_complaint);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    m_save->setDefault(true);
    m_save->setToolTip(tr("Ctrl+Enter"));
    auto *open = new QPushButton(tr("&Open a mail …"));
    flow->addWidget(m_save);
    flow->addWidget(open);
    flow->addWidget(m_clear);
    flow->addWidget(m_draftNote);
    m_draftNote->setForegroundRole(QPalette::PlaceholderText);
    m_draftNote->setWordWrap(true); // it may hold an error
    m_draftNote->setMinimumHeight(m_save->sizeHint().height());
    m_draftNote->setAccessibleName(tr("State of the draft"));
    m_clear->hide();
    column->addWidget(buttons);
    connect(m_save, &QPushButton::clicked, this, &NewCasePage::save);
    connect(open, &QPushButton::clicked, this, &NewCasePage::chooseFile);
    connect(m_clear, &QPushButton::clicked, this, &NewCasePage::startOver);
    return foot;
}

QString NewCasePage::complaint() const
{
    return m_complaint->isHidden() ? QString() : m_complaint->text();
}

void NewCasePage::complain(const QString &text)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, attentionColour(palette()));
    m_complaint->setPalette(colours);
    m_complaint->setText(text);
    m_complaint->setVisible(!text.isEmpty());
}

bool NewCasePage::takePaste(const QString &text)
{
    // Only into an empty form: a mail pasted into what has been written is text like any other.
    if (!m_form->isEmpty())
        return false;
    if (const auto mail = pastedMail(text, m_office.clock().now())) {
        sort(*mail, false);
        return true;
    }
    const EnquiryParts parts = enquiryParts(text);
    if (!parts.headings)
        return false;
    IncomingMail mail;
    mail.text = text;
    mail.sent = m_office.clock().now();
    mail.received = m_office.clock().today();
    sort(mail, false);
    return true;
}

void NewCasePage::takeFile(const QString &path)
{
    whenReady(inBackground([path] { return readMailFile(path); }), this,
              [this, path](const Result<QByteArray> &bytes) {
                  if (bytes)
                      return takeMail(*bytes, QFileInfo(path).fileName());
                  complain(sentenceAndRemedy(bytes.error()));
                  Q_EMIT mailTaken();
              });
}

void NewCasePage::takeMail(const QByteArray &bytes, const QString &source)
{
    if (!m_office.readMail)
        return;
    if (!m_form->isEmpty() && !m_mail && !m_quarantined) {
        complain(tr("Save or start over first: the mail would replace what has been written."));
        Q_EMIT mailTaken();
        return;
    }
    whenReady(inBackground([read = m_office.readMail, bytes, source] { return read(bytes, source); }), this,
              [this](const Result<IncomingMail> &mail) {
                  if (mail)
                      return sort(*mail, true);
                  complain(sentenceAndRemedy(mail.error()));
                  Q_EMIT mailTaken();
              });
}

void NewCasePage::takeQuarantined(const QuarantinedSource &source)
{
    // The question goes after the one for the draft, so that a draft is back in the form by now.
    const auto bytes =
        m_office.desk().ask([id = source.id](Store &store) { return store.intake().quarantinedBytes(id); });
    whenReady(bytes, this, [this, source](const Result<QByteArray> &kept) {
        if (!kept)
            return complain(sentenceAndRemedy(kept.error()));
        if (!m_form->isEmpty() && !m_mail && !m_quarantined) {
            complain(tr("Save or start over first: the source would replace what has been written."));
            Q_EMIT mailTaken();
            return;
        }
        const auto sorted =
            inBackground([read = m_office.readSource, sort = m_office.knowledge.sortMail, bytes = *kept,
                          name = source.source] { return sort(read(bytes, name).mail); });
        whenReady(sorted, this, [this, source](const ReadyEnquiry &ready) {
            m_mail.reset();
            m_quarantined = source.id;
            m_quarantinedName = source.source;
            fill(ready);
            showSource(
                {tr("From quarantine: %1. The source itself is attached to the case.").arg(source.source)});
            edited();
            Q_EMIT mailTaken();
        });
    });
}

void NewCasePage::sort(const IncomingMail &mail, bool isFile)
{
    whenReady(inBackground([sort = m_office.knowledge.sortMail, mail] { return sort(mail); }), this,
              [this, isFile](const ReadyEnquiry &ready) {
                  m_mail.reset();
                  m_quarantined.reset();
                  fill(ready);
                  if (isFile)
                      m_mail = ready;
                  edited();
                  Q_EMIT mailTaken();
              });
}

void NewCasePage::fill(const ReadyEnquiry &ready)
{
    m_filling = true;
    m_form->fill(ready.enquiry);
    m_filling = false;
    m_originalText = ready.enquiry.originalText;
    QStringList told;
    if (!ready.source.isEmpty())
        told.append(tr("From the mail %1").arg(ready.source));
    if (!ready.attachments.isEmpty())
        told.append(tr("%n attachment(s)", nullptr, static_cast<int>(ready.attachments.size())));
    told.append(tr("The mail as it was written:"));
    showSource(told);
    complain({});
}

void NewCasePage::showSource(const QStringList &told)
{
    m_mailText->setText(m_originalText);
    m_mailText->setVisible(!m_originalText.isEmpty());
    m_source->setText(told.join(QStringLiteral(" · ")));
    m_source->setVisible(m_quarantined || !m_originalText.isEmpty());
}

void NewCasePage::edited()
{
    if (m_filling)
        return;
    complain({});
    m_clear->setVisible(!m_form->isEmpty());
    Case facts;
    m_form->writeTo(facts);
    m_preview->weigh(m_form->enquiry(), facts);
    m_duplicates->weigh(facts);
    if (m_form->isEmpty())
        m_drafts->discard();
    else
        m_drafts->keep(m_form->enquiry().problem, fields());
}

QJsonObject NewCasePage::fields() const
{
    QJsonObject fields = m_form->fields();
    fields.insert(QStringLiteral("originalText"), m_originalText);
    if (m_mail)
        fields.insert(QStringLiteral("mail"), m_mail->source);
    if (m_quarantined) {
        fields.insert(QStringLiteral("quarantine"), QString::number(m_quarantined->value()));
        fields.insert(QStringLiteral("quarantineSource"), m_quarantinedName);
    }
    return fields;
}

void NewCasePage::restore(const Draft &draft)
{
    m_filling = true;
    m_form->restore(draft.fields);
    m_filling = false;
    m_originalText = draft.fields.value(QLatin1String("originalText")).toString();
    if (const qint64 id = draft.fields.value(QLatin1String("quarantine")).toString().toLongLong(); id > 0)
        m_quarantined = QuarantineId(id);
    m_quarantinedName = draft.fields.value(QLatin1String("quarantineSource")).toString();
    showSource(
        {m_quarantined
             ? tr("From quarantine: %1. The source itself is attached to the case.").arg(m_quarantinedName)
             : tr("The mail as it was written:")});
    edited();
    m_draftNote->setText(tr("Your draft from %1 is here again").arg(momentWords(draft.savedAt)));
    // The bytes of a mail are too large for a draft: its attachments come with the file itself.
    if (const QString source = draft.fields.value(QLatin1String("mail")).toString(); !source.isEmpty()) {
        m_source->setText(
            tr("The text of %1 is here. Start over and drop the mail again to take its attachments too.")
                .arg(source));
        m_source->show();
    }
}

void NewCasePage::save()
{
    if (!m_save->isEnabled())
        return;
    if (const QString fault = m_form->fault(); !fault.isEmpty())
        return complain(fault);
    complain({});
    m_drafts->flush(); // on disk before it is tried
    m_save->setEnabled(false);
    // The suggestion is made again from the text as it stands: the live one may be a keystroke behind.
    const Enquiry text = m_form->enquiry();
    whenReady(inBackground([suggest = m_office.knowledge.suggest, text] { return suggest(text); }), this,
              [this](const Suggestion &suggestion) {
                  Case enquiry = m_mail ? m_mail->enquiry : Case();
                  m_form->writeTo(enquiry);
                  enquiry.originalText = m_originalText;
                  enquiry.regimes = caseRegimes(suggestion);
                  enquiry.provisions = suggestion.provisions;
                  enquiry.topics = suggestion.topics;
                  if (!enquiry.phase)
                      enquiry.phase = suggestion.phase;
                  if (!enquiry.projectType)
                      enquiry.projectType = suggestion.projectType;
                  m_duplicates->check(enquiry, [this, enquiry] {
                      m_quarantined ? release(enquiry) : m_mail ? takeIn(enquiry) : create(enquiry);
                  });
              });
}

void NewCasePage::create(const Case &enquiry)
{
    const auto answer = m_office.desk().ask([enquiry, actor = m_office.officer()](Store &store) {
        return store.casework().create(enquiry, {}, actor);
    });
    whenReady(answer, this, [this](const Result<ActReceipt> &receipt) {
        m_save->setEnabled(true);
        if (!receipt)
            return complain(sentenceAndRemedy(receipt.error()));
        finished(receipt->now.number, tr("%1 is a new case").arg(receipt->now.number.text()));
    });
}

void NewCasePage::release(const Case &enquiry)
{
    const auto answer =
        m_office.desk().ask([id = *m_quarantined, enquiry, actor = m_office.officer()](Store &store) {
            return store.intake().release(id, enquiry, actor);
        });
    whenReady(answer, this, [this](const Result<ActReceipt> &receipt) {
        m_save->setEnabled(true);
        if (!receipt)
            return complain(sentenceAndRemedy(receipt.error()));
        finished(receipt->now.number,
                 tr("%1 is a new case, and its source has left quarantine").arg(receipt->now.number.text()));
    });
}

void NewCasePage::takeIn(const Case &enquiry)
{
    ReadyEnquiry ready = *m_mail;
    ready.enquiry = enquiry;
    const auto answer = m_office.desk().ask(
        [ready, actor = m_office.officer()](Store &store) { return store.intake().take({ready}, actor); });
    whenReady(answer, this, [this](const Result<QList<IntakeItem>> &items) {
        m_save->setEnabled(true);
        if (!items)
            return complain(sentenceAndRemedy(items.error()));
        const IntakeItem item = items->value(0);
        const QString number = item.caseNumber ? item.caseNumber->text() : QString();
        switch (item.outcome) {
        case IntakeOutcome::New:
            return finished(*item.caseNumber, tr("%1 is a new case").arg(number));
        case IntakeOutcome::Reply:
            return finished(*item.caseNumber, tr("The mail answers %1 and was added to it").arg(number));
        case IntakeOutcome::Duplicate:
            return complain(tr("This mail is case %1 already. Nothing was changed.").arg(number));
        case IntakeOutcome::Quarantined:
            return complain(item.reason
                                ? sentenceAndRemedy(*item.reason)
                                : tr("The mail could not be made a case of; it waits in quarantine."));
        }
    });
}

void NewCasePage::finished(const CaseNumber &number, const QString &line)
{
    startOver();
    m_office.place->notices.say(line);
    m_office.place->news.tellChanged(number);
    Q_EMIT saved(number);
}

void NewCasePage::startOver()
{
    m_mail.reset();
    m_quarantined.reset();
    m_originalText.clear();
    m_duplicates->forget();
    m_filling = true;
    Case empty;
    empty.received = m_office.clock().today();
    m_form->fill(empty);
    m_form->unfold(false);
    m_filling = false;
    m_mailText->hide();
    m_source->hide();
    edited();
    m_draftNote->clear();
    m_form->problem()->setFocus(Qt::OtherFocusReason);
}

void NewCasePage::chooseFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open a mail"), {}, tr("Mails (*.eml);;All files (*)"));
    if (!path.isEmpty())
        takeFile(path);
}

void NewCasePage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & Qt::ControlModifier))
        save();
    else
        QWidget::keyPressEvent(event);
}

void NewCasePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Beside each other where there is room for two columns of text, else the preview below.
    const int twoColumns = fontMetrics().averageCharWidth() * 110;
    const bool wide = width() >= twoColumns;
    m_sides->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void NewCasePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_form->problem()->setFocus(Qt::OtherFocusReason);
}

void NewCasePage::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    const bool oneMail = urls.size() == 1 && urls.first().isLocalFile() &&
                         urls.first().path().endsWith(QLatin1String(".eml"), Qt::CaseInsensitive);
    if (oneMail || (urls.isEmpty() && event->mimeData()->hasText()))
        event->acceptProposedAction();
}

void NewCasePage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    if (const QList<QUrl> urls = event->mimeData()->urls(); !urls.isEmpty())
        takeFile(urls.first().toLocalFile());
    else if (!takePaste(event->mimeData()->text()))
        m_form->problem()->insertPlainText(event->mimeData()->text());
}

} // namespace tverrlos

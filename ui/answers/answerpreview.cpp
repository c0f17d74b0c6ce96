#include "ui/answers/answerpreview.h"

#include "core/results/wholefile.h"
#include "ui/answers/answercontent.h"
#include "ui/answers/answertext.h"
#include "ui/answers/mailtoaddress.h"
#include "ui/background/inbackground.h"
#include "ui/cases/inputs/flowlayout.h"
#include "ui/reporting/reportview.h"
#include "ui/shell/notices.h"
#include "ui/style/icon.h"
#include "ui/style/measure.h"
#include "ui/wording/errorwords.h"
#include "ui/wording/words.h"

#include <QClipboard>
#include <QComboBox>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tverrlos {

namespace {

/// Longer addresses are cut or refused by mail programs and desktops.
constexpr qsizetype longestAddress = 1900;

QString askWithDialog(QWidget *parent, const QString &suggestion, AnswerFormat format)
{
    return QFileDialog::getSaveFileName(
        parent, AnswerPreview::tr("Save the answer"), suggestion,
        QStringLiteral("%1 (*.%2)").arg(QString(codeOf(format)).toUpper(), codeOf(format)));
}

} // namespace

AnswerMail answerMail(const AnswerDocument &document, const QString &recipient)
{
    const QString subject = answerSubject(document);
    const QUrl whole = mailtoAddress(recipient, subject, mailText(composeAnswer(document)));
    if (whole.toEncoded().size() <= longestAddress)
        return {whole, true};
    return {mailtoAddress(recipient, subject, {}), false};
}

/// What a thread of the pool hands over.
struct AnswerPreview::Page
{
    AnswerDocument document;
    ReportContent letter;
    std::shared_ptr<ReportDocument> set;
};

AnswerPreview::AnswerPreview(Notices &notices, Assemble assemble, CaseLanguage language,
                             const QString &recipient, QWidget *parent)
    : QWidget(parent), m_notices(notices), m_assemble(std::move(assemble)), m_recipient(recipient),
      m_ask(askWithDialog), m_open([](const QUrl &address) { QDesktopServices::openUrl(address); }),
      m_language(new QComboBox), m_standing(new QLabel), m_view(new ReportView)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::grid);
    auto *bar = new QWidget;
    auto *row = new FlowLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    for (const CaseLanguage each : allOf<CaseLanguage>())
        m_language->addItem(words(each), int(each));
    m_language->setCurrentIndex(m_language->findData(int(language)));
    m_language->setAccessibleName(tr("Language of the answer"));
    m_language->setToolTip(tr("Language of the answer"));
    row->addWidget(m_language);
    const auto add = [&](const QString &text, const char *iconName, std::function<void()> act) {
        QPushButton *button = addButton(text, iconName, std::move(act));
        row->addWidget(button);
        return button;
    };
    add(tr("Save as &PDF"), "save", [this] { saveAs(AnswerFormat::Pdf); });
    add(tr("Save as O&DT"), "save", [this] { saveAs(AnswerFormat::Odt); });
    add(tr("&Copy as mail text"), "", [this] { copyText(); });
    m_mail = add(tr("Open in the &mail program"), "", [this] { openInMail(); });
    m_standing->setWordWrap(true);
    m_standing->setTextFormat(Qt::PlainText);
    m_view->setAccessibleName(tr("The answer as it will print"));
    constexpr int pageHeight = 60 * style::grid;
    m_view->setMinimumHeight(pageHeight);
    column->addWidget(bar);
    column->addWidget(m_standing);
    column->addWidget(m_view);
    connect(m_language, &QComboBox::activated, this, &AnswerPreview::read);
    read();
}

AnswerPreview::~AnswerPreview() = default;

QString AnswerPreview::standing() const
{
    return m_standing->text();
}

QPushButton *AnswerPreview::addButton(const QString &text, const char *iconName, std::function<void()> act)
{
    auto *button = new QPushButton(text);
    if (*iconName)
        button->setIcon(icon(QString::fromLatin1(iconName)));
    button->setEnabled(false);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, std::move(act));
    m_buttons.append(button);
    return button;
}

void AnswerPreview::read()
{
    const auto language = CaseLanguage(m_language->currentData().toInt());
    const auto work = [assemble = m_assemble, language,
                       thread = QCoreApplication::instance()->thread()]() -> Result<std::shared_ptr<Page>> {
        const Result<AnswerDocument> document = assemble(language);
        if (!document)
            return document.error();
        auto page = std::make_shared<Page>();
        page->document = *document;
        page->letter = composeAnswer(*document);
        page->set = std::make_shared<ReportDocument>(page->letter);
        page->set->document().moveToThread(thread);
        return page;
    };
    m_reading.await(inBackground(work), this,
                    [this](const Result<std::shared_ptr<Page>> &page) { show(page); });
}

void AnswerPreview::show(const Result<std::shared_ptr<Page>> &page)
{
    const bool made = page.ok();
    for (QPushButton *button : std::as_const(m_buttons))
        button->setEnabled(made);
    m_view->setVisible(made);
    if (made) {
        m_document = (*page)->document;
        m_standing->setText((*page)->letter.standing);
        m_view->setDocument((*page)->set);
        m_mail->setEnabled(!m_document->isDraft());
        m_mail->setToolTip(m_document->isDraft() ? tr("A draft is not sent.") : QString());
    } else {
        m_document.reset();
        m_standing->setText(sentenceAndRemedy(page.error()));
    }
    m_standing->setVisible(!m_standing->text().isEmpty());
    Q_EMIT shown();
}

void AnswerPreview::saveAs(AnswerFormat format)
{
    if (!m_document)
        return;
    const QString path = m_ask(this, answerFileName(*m_document, format), format);
    if (path.isEmpty())
        return;
    const auto work = [document = *m_document, format, path]() -> Result<void> {
        const Result<QByteArray> bytes = answerBytes(document, format);
        return bytes ? writeWholeFile(path, *bytes) : Result<void>(bytes.error());
    };
    whenReady(inBackground(work), this, [this, path](const Result<void> &written) {
        if (written)
            m_notices.say(tr("The answer is written to %1.").arg(path));
        else
            m_notices.sayFailed(written.error());
    });
}

void AnswerPreview::copyText()
{
    if (!m_document)
        return;
    QGuiApplication::clipboard()->setText(mailText(composeAnswer(*m_document)));
    m_notices.say(tr("The text of the mail is on the clipboard."));
}

void AnswerPreview::openInMail()
{
    if (!m_document || m_document->isDraft())
        return;
    const AnswerMail mail = answerMail(*m_document, m_recipient);
    if (!mail.holdsText) {
        QGuiApplication::clipboard()->setText(mailText(composeAnswer(*m_document)));
        m_notices.say(tr("The answer is too long for the mail program to take over: its text is on the "
                         "clipboard, to be pasted into the mail."));
    }
    m_open(mail.address);
}

} // namespace tverrlos

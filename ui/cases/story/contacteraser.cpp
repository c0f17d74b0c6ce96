#include "ui/cases/story/contacteraser.h"

#include "core/work/databasedesk.h"
#include "ui/shell/casenews.h"
#include "ui/shell/notices.h"
#include "ui/style/measure.h"
#include "ui/style/plainlabel.h"
#include "ui/style/textsize.h"
#include "ui/style/theme.h"
#include "ui/wording/errorwords.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tverrlos {

namespace {

QLabel *line(bool quiet = false)
{
    QLabel *label = plainLabel();
    if (quiet)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

ContactEraser::ContactEraser(const CaseOffice &office, const CaseNumber &number, QWidget *parent)
    : QFrame(parent), m_office(office), m_number(number), m_summary(line()), m_words(new QLineEdit),
      m_everywhere(new QCheckBox), m_attachments(new QCheckBox), m_complaint(line()),
      m_confirm(new QPushButton(tr("&Erase for good")))
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Erase the contact data"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(style::grid);
    auto *heading = line();
    heading->setText(tr("Erase the contact data of case %1?").arg(number.text()));
    setTextSize(heading, TextSize::Body, true);
    m_words->setPlaceholderText(tr("Erase these too, with commas between: a phone number, another name"));
    m_words->setAccessibleName(tr("Words to erase too"));
    m_everywhere->hide();
    m_attachments->hide();
    m_complaint->hide();
    auto *warning = line(true);
    warning->setText(
        tr("This cannot be undone. Backups made before today, and the copies made before updates of the "
           "program, still hold the data until you delete them."));
    auto *cancel = new QPushButton(tr("&Keep it"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_confirm);
    foot->addWidget(cancel);
    foot->addStretch(1);
    for (QWidget *part :
         {static_cast<QWidget *>(heading), static_cast<QWidget *>(m_summary), static_cast<QWidget *>(m_words),
          static_cast<QWidget *>(m_everywhere), static_cast<QWidget *>(m_attachments),
          static_cast<QWidget *>(warning), static_cast<QWidget *>(m_complaint)})
        column->addWidget(part);
    column->addLayout(foot);
    m_confirm->setObjectName(QStringLiteral("erase"));
    m_confirm->setEnabled(false);
    m_confirm->setAutoDefault(false); // Enter in the field must not erase
    connect(m_confirm, &QPushButton::clicked, this, &ContactEraser::erase);
    connect(cancel, &QPushButton::clicked, this, &ContactEraser::cancelled);
    connect(m_words, &QLineEdit::editingFinished, this, &ContactEraser::foretell);
    for (QCheckBox *box : {m_everywhere, m_attachments})
        connect(box, &QCheckBox::toggled, this, &ContactEraser::foretell);
    foretell();
}

ErasureRequest ContactEraser::request() const
{
    ErasureRequest wanted;
    wanted.number = m_number;
    wanted.everywhere = m_everywhere->isChecked();
    wanted.attachments = m_attachments->isChecked();
    const QStringList words = m_words->text().split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &word : words)
        if (!word.trimmed().isEmpty())
            wanted.words.append(word.trimmed());
    return wanted;
}

void ContactEraser::foretell()
{
    const auto question = [wanted = request()](Store &store) { return store.contacts().foretell(wanted); };
    m_answer.await(m_office.desk().ask(question), this, [this](const Result<ErasurePreview> &preview) {
        m_complaint->setVisible(!preview);
        if (preview)
            tell(*preview);
        else
            m_complaint->setText(sentenceAndRemedy(preview.error()));
    });
}

void ContactEraser::tell(const ErasurePreview &preview)
{
    QStringList known{preview.name, preview.address};
    known.removeAll(QString());
    QStringList sentences;
    if (!known.isEmpty())
        sentences.append(tr("%1 is erased.").arg(known.join(QStringLiteral(", "))));
    if (preview.places > 0)
        sentences.append(
            tr("It stands in %n places in texts and history; a mark is put there.", nullptr, preview.places));
    if (preview.originalText)
        sentences.append(tr("The mail as it was written goes as a whole; problem and context stay."));
    if (preview.drafts > 0)
        sentences.append(tr("%n unsaved texts are changed.", nullptr, preview.drafts));
    if (preview.attachments > 0)
        sentences.append(
            tr("%n attachments stay: look whether they name the contact.", nullptr, preview.attachments));
    QStringList published;
    for (const PublishedNumber &number : preview.published)
        published.append(number.text());
    if (!published.isEmpty())
        sentences.append(tr("Published answers made from the case stay, and are marked to be read again: %1.")
                             .arg(published.join(QStringLiteral(", "))));
    m_summary->setText(sentences.join(QLatin1Char(' ')));
    const auto others =
        static_cast<int>(m_everywhere->isChecked() ? preview.cases.size() - 1 : preview.others.size());
    m_everywhere->setVisible(others > 0);
    m_everywhere->setText(tr("In %n other cases with this address too", nullptr, others));
    m_attachments->setVisible(preview.attachments > 0 || m_attachments->isChecked());
    m_attachments->setText(tr("Delete the attachments too"));
    m_confirm->setEnabled(!preview.empty());
    if (preview.empty())
        m_summary->setText(tr("The case holds no contact data."));
}

void ContactEraser::erase()
{
    m_confirm->setEnabled(false);
    const auto question = [wanted = request(), officer = m_office.officer()](Store &store) {
        return store.contacts().erase(wanted, officer);
    };
    whenReady(m_office.desk().ask(question), this, [this](const Result<ErasureReceipt> &receipt) {
        if (!receipt) {
            m_complaint->setText(sentenceAndRemedy(receipt.error()));
            m_complaint->show();
            m_confirm->setEnabled(true);
            return;
        }
        m_office.place->notices.say(
            tr("The contact data of %n cases was erased.", nullptr, static_cast<int>(receipt->cases.size())));
        Q_EMIT erased();
        for (const CaseNumber &number : receipt->cases)
            m_office.place->news.tellChanged(number);
    });
}

QString ContactEraser::summary() const
{
    return m_summary->text();
}

void ContactEraser::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QFrame::keyPressEvent(event);
}

} // namespace tverrlos

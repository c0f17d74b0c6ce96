#include "ui/published/publishedtextform.h"

#include "ui/background/inbackground.h"
#include "ui/cases/inputs/growingtext.h"
#include "ui/style/measure.h"
#include "ui/style/textsize.h"
#include "ui/style/theme.h"
#include "ui/wording/publishedwords.h"

#include <QEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

namespace tverrlos {

namespace {

constexpr int pauseMs = 250;
constexpr int mostTold = 12;

/// Underlined, so that it is seen without colour too: a wave for what must go, dots for what to look at.
void markIn(GrowingText *field, const QList<IdentifyingFinding> &findings)
{
    const QPalette palette = field->palette();
    QList<QTextEdit::ExtraSelection> marks;
    for (const IdentifyingFinding &each : findings) {
        const bool blocks = each.severity == Severity::Blocks;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(field->document());
        mark.cursor.setPosition(int(each.position));
        mark.cursor.setPosition(int(each.position + each.length), QTextCursor::KeepAnchor);
        const QColor colour = blocks ? attentionColour(palette) : palette.color(QPalette::Highlight);
        mark.format.setUnderlineColor(colour);
        mark.format.setUnderlineStyle(blocks ? QTextCharFormat::WaveUnderline : QTextCharFormat::DotLine);
        mark.format.setBackground(blend(palette.color(QPalette::Base), colour, 0.18));
        mark.format.setToolTip(words(each.kind));
        marks.append(mark);
    }
    field->setExtraSelections(marks);
}

/// "must go: “Kari Nordmann” (a person's name)", those that block first.
QStringList told(const QList<IdentifyingFinding> &findings, Severity severity)
{
    QStringList lines;
    for (const IdentifyingFinding &each : findings)
        if (each.severity == severity)
            lines.append(PublishedTextForm::tr("%1: “%2” (%3)")
                             .arg(words(severity), each.text.simplified(), words(each.kind)));
    lines.removeDuplicates();
    return lines;
}

} // namespace

PublishedTextForm::PublishedTextForm(QWidget *parent)
    : QWidget(parent), m_title(new GrowingText(1, 3)), m_question(new GrowingText(3, 16)),
      m_answer(new GrowingText(5, 30)), m_findings(new QLabel), m_pause(new QTimer(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::grid / 2);
    addField(tr("&Title"), m_title);
    addField(tr("&Question"), m_question);
    addField(tr("&Answer"), m_answer);
    m_answer->setPlaceholderText(tr("One paragraph for each statement. [must], [should] or [info] in front "
                                    "says what it asks of the reader."));
    m_findings->setTextFormat(Qt::PlainText);
    m_findings->setWordWrap(true);
    m_findings->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_findings->setAccessibleName(tr("What could tell who asked"));
    setTextSize(m_findings, TextSize::Small);
    column->addWidget(m_findings);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &PublishedTextForm::look);
    for (GrowingText *field : {m_title, m_question, m_answer}) {
        connect(field, &QPlainTextEdit::textChanged, this, &PublishedTextForm::edited);
        connect(field, &QPlainTextEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    }
    setFocusProxy(m_question);
}

GrowingText *PublishedTextForm::addField(const QString &name, GrowingText *field)
{
    auto *label = new QLabel(name);
    label->setBuddy(field);
    QString plain = name;
    field->setAccessibleName(plain.remove(QLatin1Char('&')));
    layout()->addWidget(label);
    layout()->addWidget(field);
    return field;
}

void PublishedTextForm::setText(const PublishedText &text, CaseLanguage)
{
    const QSignalBlocker quiet(this);
    m_title->setPlainText(text.title);
    m_question->setPlainText(text.question);
    m_answer->setPlainText(text.answer);
    look();
}

PublishedText PublishedTextForm::text() const
{
    return {m_title->toPlainText(), m_question->toPlainText(), m_answer->toPlainText()};
}

void PublishedTextForm::setCheck(const IdentifyingCheck &check)
{
    m_check = check;
    look();
}

void PublishedTextForm::setReadOnly(bool readOnly)
{
    for (GrowingText *field : {m_title, m_question, m_answer})
        field->setReadOnly(readOnly);
}

void PublishedTextForm::look()
{
    m_pause->stop();
    const auto work = [check = m_check, text = text()] {
        return Found{text, check.findings(text.title), check.findings(text.question),
                     check.findings(text.answer)};
    };
    m_looking.await(inBackground(work), this, [this](const Found &found) { mark(found); });
}

void PublishedTextForm::mark(const Found &found)
{
    if (!(found.text == text()))
        return; // typed on meanwhile: the next look is on its way
    m_found = found;
    markIn(m_title, found.title);
    markIn(m_question, found.question);
    markIn(m_answer, found.answer);
    const QList<IdentifyingFinding> all = found.title + found.question + found.answer;
    const QStringList blocking = told(all, Severity::Blocks);
    const QStringList warning = told(all, Severity::Warns);
    QStringList lines = (blocking + warning).mid(0, mostTold);
    if (const int more = int(blocking.size() + warning.size()) - mostTold; more > 0)
        lines.append(tr("and %n more", nullptr, more));
    if (lines.isEmpty() && !found.text.isEmpty())
        lines.append(tr("Nothing was found that could tell who asked. A person must still read it."));
    m_findings->setText(lines.join(QLatin1Char('\n')));
    Q_EMIT checked(int(blocking.size()), int(warning.size()));
}

void PublishedTextForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        mark(m_found);
}

} // namespace tverrlos

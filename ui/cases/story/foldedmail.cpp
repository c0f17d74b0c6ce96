#include "ui/cases/story/foldedmail.h"

#include "core/intake/enquirytext.h"
#include "ui/cases/story/linkbutton.h"
#include "ui/cases/story/readingtext.h"

#include <QVBoxLayout>

namespace tverrlos {

namespace {

QString trimmedLines(QString text)
{
    while (text.startsWith(QLatin1Char('\n')))
        text.remove(0, 1);
    while (text.endsWith(QLatin1Char('\n')))
        text.chop(1);
    return text;
}

ReadingText *readingText(const QString &text)
{
    auto *reading = new ReadingText;
    reading->setPlainText(text);
    return reading;
}

} // namespace

FoldedMail::FoldedMail(const QString &text, QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    setText(text);
}

void FoldedMail::setText(const QString &text)
{
    delete m_told;
    m_told = new QWidget(this);
    auto *column = new QVBoxLayout(m_told);
    column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_told);
    m_told->show();
    const auto words = [](Fold::Kind kind, int lines) {
        switch (kind) {
        case Fold::Kind::Signature:
            return tr("Signature (%n lines)", nullptr, lines);
        case Fold::Kind::QuotedHistory:
            return tr("Quoted history (%n lines)", nullptr, lines);
        case Fold::Kind::Disclaimer:
            return tr("Disclaimer (%n lines)", nullptr, lines);
        }
        Q_UNREACHABLE();
    };
    qsizetype at = 0;
    const QList<Fold> folds = enquiryParts(text).folds;
    for (const Fold &fold : folds) {
        addSaid(text.mid(at, fold.position - at));
        const QString folded = text.mid(fold.position, fold.length);
        addFolded(words(fold.kind, static_cast<int>(folded.count(QLatin1Char('\n'))) + 1), folded);
        at = fold.position + fold.length;
    }
    addSaid(text.mid(at));
}

void FoldedMail::addSaid(const QString &text)
{
    const QString lines = trimmedLines(text);
    if (lines.trimmed().isEmpty())
        return;
    auto *reading = readingText(lines);
    reading->setAccessibleName(tr("The mail as it was written"));
    m_told->layout()->addWidget(reading);
}

void FoldedMail::addFolded(const QString &words, const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    auto *open = new LinkButton(tr("Show: %1", "what is folded away").arg(words));
    auto *reading = readingText(trimmedLines(text));
    reading->setAccessibleName(words);
    reading->hide();
    connect(open, &LinkButton::clicked, reading, [open, reading, words] {
        reading->setVisible(reading->isHidden());
        open->setText(
            (reading->isHidden() ? tr("Show: %1", "what is folded away") : tr("Fold away: %1")).arg(words));
        open->setAccessibleName(open->text());
    });
    m_told->layout()->addWidget(open);
    m_told->layout()->addWidget(reading);
}

} // namespace tverrlos

#include "ui/cases/story/evidencemarks.h"

#include "ui/style/regimechip.h"
#include "ui/style/theme.h"
#include "ui/wording/words.h"

#include <QEvent>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <functional>

namespace tverrlos {

namespace {

constexpr int regimeProperty = QTextFormat::UserProperty;

/// Colours a text's marks again when its palette changes: a tint is mixed with the ground it stands on.
class Recolouring final : public QObject
{
public:
    static void of(QWidget &text, std::function<void()> colour)
    {
        const auto known = text.children();
        for (QObject *child : known)
            if (auto *already = dynamic_cast<Recolouring *>(child)) {
                already->m_colour = std::move(colour);
                return;
            }
        auto *made = new Recolouring(&text);
        made->m_colour = std::move(colour);
        text.installEventFilter(made);
    }

protected:
    bool eventFilter(QObject *text, QEvent *event) override
    {
        const bool filtered = QObject::eventFilter(text, event);
        if (event->type() == QEvent::PaletteChange)
            m_colour();
        return filtered;
    }

private:
    using QObject::QObject;
    std::function<void()> m_colour;
};

bool overlaps(const QList<EvidenceMark> &marks, qsizetype position, qsizetype length)
{
    return std::any_of(marks.begin(), marks.end(), [&](const EvidenceMark &mark) {
        return position < mark.position + mark.length && mark.position < position + length;
    });
}

void find(const QString &text, const QString &word, const RegimeCode &regime, QList<EvidenceMark> &marks)
{
    if (word.trimmed().isEmpty())
        return;
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + word.size(), Qt::CaseInsensitive)) {
        const bool beginsWord = at == 0 || !text[at - 1].isLetterOrNumber();
        if (beginsWord && !overlaps(marks, at, word.size()))
            marks.append({at, word.size(), regime});
    }
}

QTextCharFormat markFormat(const RegimeCode &regime, const QPalette &palette, QPalette::ColorRole ground)
{
    const QColor colour = regimeColour(regime);
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    format.setUnderlineColor(colour);
    format.setBackground(blend(palette.color(ground), colour, 0.18));
    format.setToolTip(regimeName(regime));
    format.setProperty(regimeProperty, regime.text());
    return format;
}

QTextCursor cursorOver(QTextDocument *document, const EvidenceMark &mark)
{
    QTextCursor cursor(document);
    cursor.setPosition(static_cast<int>(mark.position));
    cursor.setPosition(static_cast<int>(mark.position + mark.length), QTextCursor::KeepAnchor);
    return cursor;
}

} // namespace

QList<EvidenceMark> evidenceMarks(const QString &text, const QList<CaseRegime> &regimes)
{
    QList<EvidenceMark> marks;
    for (const CaseRegime &entry : regimes)
        for (const QString &word : entry.evidence)
            find(text, word, entry.regime, marks);
    std::sort(marks.begin(), marks.end(),
              [](const EvidenceMark &a, const EvidenceMark &b) { return a.position < b.position; });
    return marks;
}

QList<EvidenceMark> suggestionMarks(const QString &text, EnquiryPart part, const Suggestion &suggestion)
{
    QList<EvidenceMark> marks;
    for (const RegimeSuggestion &regime : suggestion.regimes + suggestion.assess)
        for (const Evidence &each : regime.evidence)
            if (each.part == part && !overlaps(marks, each.position, each.length) &&
                QStringView(text).mid(each.position, each.length) == each.text)
                marks.append({each.position, each.length, regime.regime});
    std::sort(marks.begin(), marks.end(),
              [](const EvidenceMark &a, const EvidenceMark &b) { return a.position < b.position; });
    return marks;
}

void showEvidence(QPlainTextEdit &text, const QList<EvidenceMark> &marks)
{
    QList<QTextEdit::ExtraSelection> selections;
    for (const EvidenceMark &mark : marks)
        selections.append(
            {cursorOver(text.document(), mark), markFormat(mark.regime, text.palette(), QPalette::Base)});
    text.setExtraSelections(selections);
    Recolouring::of(text, [&text] {
        QList<QTextEdit::ExtraSelection> again = text.extraSelections();
        for (QTextEdit::ExtraSelection &selection : again)
            selection.format = markFormat(RegimeCode(selection.format.stringProperty(regimeProperty)),
                                          text.palette(), QPalette::Base);
        text.setExtraSelections(again);
    });
}

void showEvidence(QTextEdit &text, const QList<EvidenceMark> &marks)
{
    const auto colour = [&text, marks] {
        for (const EvidenceMark &mark : marks)
            cursorOver(text.document(), mark)
                .mergeCharFormat(markFormat(mark.regime, text.palette(), QPalette::Window));
    };
    colour();
    Recolouring::of(text, colour);
}

} // namespace tverrlos

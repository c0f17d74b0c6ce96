#include "ui/cases/story/evidencemarks.h"

#include "ui/style/regimechip.h"
#include "ui/style/theme.h"
#include "ui/wording/words.h"

#include <QTextCursor>

#include <algorithm>

namespace tverrlos {

namespace {

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

void showEvidence(QTextEdit &text, const QList<EvidenceMark> &marks)
{
    for (const EvidenceMark &mark : marks) {
        QTextCursor cursor(text.document());
        cursor.setPosition(static_cast<int>(mark.position));
        cursor.setPosition(static_cast<int>(mark.position + mark.length), QTextCursor::KeepAnchor);
        const QColor colour = regimeColour(mark.regime);
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setUnderlineColor(colour);
        format.setBackground(blend(text.palette().color(QPalette::Window), colour, 0.18));
        format.setToolTip(regimeName(mark.regime));
        cursor.mergeCharFormat(format);
    }
}

} // namespace tverrlos

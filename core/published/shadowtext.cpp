#include "core/published/shadowtext.h"

#include <QHash>

namespace tverrlos {

namespace {

/// Letters of the Cyrillic and Greek alphabets (and a few Latin ones) that look like plain Latin letters.
const QHash<QChar, QChar> &lookalikes()
{
    static const QHash<QChar, QChar> letters = [] {
        const QString foreign =
            QStringLiteral("АВЕКМНОРСТХУІЈЅԚԜаеорсухіјѕһԛԝкмтвнΑΒΕΖΗΙΚΜΝΟΡΤΥΧαικνορτυχγıɑɡℓ");
        const QString latin =
            QStringLiteral("ABEKMHOPCTXYIJSQWaeopcyxijshqwkmtbhABEZHIKMNOPTYXaiknoptuxyiagl");
        Q_ASSERT(foreign.size() == latin.size());
        QHash<QChar, QChar> table;
        for (qsizetype i = 0; i < foreign.size(); ++i)
            table.insert(foreign.at(i), latin.at(i));
        return table;
    }();
    return letters;
}

bool isUnseen(char32_t sign)
{
    const QChar::Category category = QChar::category(sign);
    return category == QChar::Other_Format || sign == 0x034F || sign == 0x115F || sign == 0x1160 ||
           sign == 0x3164 || (sign >= 0xFE00 && sign <= 0xFE0F) || (sign >= 0x180B && sign <= 0x180E);
}

bool isMark(char32_t sign)
{
    const QChar::Category category = QChar::category(sign);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

/// Stands for a Latin letter in the eyes of a reader. (A lone µ or β is what it is.)
bool isForeign(QChar c)
{
    return lookalikes().contains(c);
}

} // namespace

ShadowText::ShadowText(const QString &written) : m_written(written)
{
    m_text.reserve(written.size());
    for (qsizetype i = 0; i < written.size();) {
        const bool pair =
            written.at(i).isHighSurrogate() && i + 1 < written.size() && written.at(i + 1).isLowSurrogate();
        const qsizetype next = i + (pair ? 2 : 1);
        const char32_t sign = pair ? QChar::surrogateToUcs4(written.at(i), written.at(i + 1))
                                   : char32_t(written.at(i).unicode());
        take(sign, i, next);
        i = next;
    }
    findMixed(m_foreign);
}

void ShadowText::take(char32_t sign, qsizetype begin, qsizetype end)
{
    if (isUnseen(sign)) {
        m_unseen.append(begin);
        return;
    }
    if (isMark(sign))
        return combine(QChar(char16_t(sign)), end);
    if (QChar::isDigit(sign))
        return append(QLatin1Char(char('0' + QChar::digitValue(sign))), begin, end);
    if (QChar::isSpace(sign)) {
        const bool line = sign == '\n' || sign == '\r' || sign == 0x0B || sign == 0x0C || sign == 0x85 ||
                          sign == 0x2028 || sign == 0x2029;
        return append(line ? QLatin1Char('\n') : QLatin1Char(' '), begin, end);
    }
    if (QChar::category(sign) == QChar::Punctuation_Dash || sign == 0x2212)
        return append(QLatin1Char('-'), begin, end);
    const QString composed = QString::fromUcs4(&sign, 1).normalized(QString::NormalizationForm_KC);
    for (const QChar c : composed)
        append(c, begin, end);
}

void ShadowText::append(QChar c, qsizetype begin, qsizetype end)
{
    m_foreign.append(isForeign(c));
    m_text.append(lookalikes().value(c, c));
    m_begin.append(begin);
    m_end.append(end);
}

/// Composed with the letter before it where there is such a letter, as å; otherwise not seen as a letter.
void ShadowText::combine(QChar mark, qsizetype end)
{
    if (m_text.isEmpty())
        return;
    const QString composed = (QString(m_text.back()) + mark).normalized(QString::NormalizationForm_C);
    if (composed.size() == 1)
        m_text.back() = composed.front();
    m_end.back() = end;
}

void ShadowText::findMixed(const QList<bool> &foreign)
{
    for (qsizetype i = 0; i < m_text.size();) {
        qsizetype end = i;
        bool strange = false, latin = false;
        for (; end < m_text.size() && m_text.at(end).isLetter(); ++end) {
            strange = strange || foreign.at(end);
            latin = latin || !foreign.at(end);
        }
        if (strange && latin)
            m_mixed.append({i, end});
        i = std::max(end, i + 1);
    }
}

} // namespace tverrlos

#pragma once

#include <QList>
#include <QString>

namespace tverrlos {

/// A text as a reader sees it, whatever signs it is made of: composed letters, the Latin letter for one of
/// another alphabet that looks the same, plain digits, spaces, hyphens and line ends; nothing that nobody
/// sees. Knows where each sign stands in the text as written.
class ShadowText
{
public:
    explicit ShadowText(const QString &written);

    const QString &text() const { return m_text; }
    const QString &written() const { return m_written; }
    /// Where the signs [from, to) of text() stand in the text as written.
    qsizetype writtenBegin(qsizetype from) const { return m_begin.at(from); }
    qsizetype writtenEnd(qsizetype to) const { return to > 0 ? m_end.at(to - 1) : 0; }
    /// Stretches of text() that are letters of several alphabets in one word, as [from, to).
    const QList<std::pair<qsizetype, qsizetype>> &mixed() const { return m_mixed; }
    /// Places in the text as written where something stands that nobody sees.
    const QList<qsizetype> &unseen() const { return m_unseen; }

private:
    void take(char32_t sign, qsizetype begin, qsizetype end);
    void append(QChar c, qsizetype begin, qsizetype end);
    void combine(QChar mark, qsizetype end);
    void findMixed(const QList<bool> &foreign);

    QString m_written, m_text;
    QList<qsizetype> m_begin, m_end;
    QList<bool> m_foreign; ///< stood in another alphabet
    QList<qsizetype> m_unseen;
    QList<std::pair<qsizetype, qsizetype>> m_mixed;
};

} // namespace tverrlos

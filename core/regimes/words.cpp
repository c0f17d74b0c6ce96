#include "core/regimes/words.h"

namespace tverrlos {

namespace {

constexpr qsizetype longestPart = 200'000;
constexpr qsizetype longestWord = 64;

bool belongsToWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

class Reader
{
public:
    explicit Reader(const ReadingCues &cues) : m_cues(cues) {}

    void read(EnquiryPart part, const QString &text)
    {
        m_part = part;
        m_background = part == EnquiryPart::Context;
        beginSentence();
        const QStringView view = QStringView(text).left(longestPart);
        qsizetype at = 0;
        while (at < view.size()) {
            const QChar c = view.at(at);
            if (belongsToWord(c)) {
                const qsizetype start = at;
                while (at < view.size() && belongsToWord(view.at(at)))
                    ++at;
                addWord(view, start, at - start);
                continue;
            }
            if (c == QChar(u'§')) {
                addWord(view, at, 1);
            } else {
                punctuate(view, at);
            }
            ++at;
        }
    }

    ReadText take() { return std::move(m_read); }

private:
    void beginSentence()
    {
        m_read.sentences.append({false, m_background});
        ++m_clause;
        m_wordsInSentence = 0;
    }

    void addWord(QStringView text, qsizetype start, qsizetype length)
    {
        Word word;
        word.folded = text.mid(start, qMin(length, longestWord)).toString().toLower();
        for (const QChar c : word.folded) {
            if (c.isMark()) { // a decomposed letter; composing everything would cost more than it gives
                word.folded = word.folded.normalized(QString::NormalizationForm_C);
                break;
            }
        }
        word.part = m_part;
        word.position = start;
        word.length = length;
        followHeading(text, word, start + length);
        if (m_cues.clauseBreakers.contains(word.folded))
            ++m_clause;
        word.sentence = int(m_read.sentences.size()) - 1;
        word.clause = m_clause;
        m_read.words.append(word);
        ++m_wordsInSentence;
    }

    /// A heading is a heading word that opens its line and is followed by a colon or the line's end.
    void followHeading(QStringView text, const Word &word, qsizetype after)
    {
        if (m_part == EnquiryPart::Context)
            return;
        const bool context = m_cues.contextHeadings.contains(word.folded);
        if (!context && !m_cues.problemHeadings.contains(word.folded))
            return;
        while (after < text.size() && (text.at(after) == QChar(u' ') || text.at(after) == QChar(u'\r')))
            ++after;
        const bool closes =
            after >= text.size() || text.at(after) == QChar(u':') || text.at(after) == QChar(u'\n');
        if (!closes)
            return;
        m_background = context;
        beginSentence();
    }

    void punctuate(QStringView text, qsizetype at)
    {
        const QChar c = text.at(at);
        if (c == QChar(u'?')) {
            m_read.sentences.last().question = true;
            beginSentence();
        } else if (c == QChar(u'!') || (c == QChar(u'.') && endsSentence(text, at + 1)) ||
                   (c == QChar(u'\n') && blankLine(text, at + 1))) {
            if (m_wordsInSentence > 0)
                beginSentence();
        } else if (c == QChar(u',') || c == QChar(u';') || c == QChar(u':') || c == QChar(u'(') ||
                   c == QChar(u')')) {
            ++m_clause;
        }
    }

    static bool endsSentence(QStringView text, qsizetype after)
    {
        if (after >= text.size() || text.at(after) == QChar(u'\n') || text.at(after) == QChar(u'\r'))
            return true;
        qsizetype next = after;
        while (next < text.size() && next < after + 4 && text.at(next).isSpace())
            ++next;
        return next > after && next < text.size() && text.at(next).isUpper();
    }

    static bool blankLine(QStringView text, qsizetype after)
    {
        while (after < text.size() && (text.at(after) == QChar(u' ') || text.at(after) == QChar(u'\r')))
            ++after;
        return after < text.size() && text.at(after) == QChar(u'\n');
    }

    const ReadingCues &m_cues;
    ReadText m_read;
    EnquiryPart m_part = EnquiryPart::Subject;
    bool m_background = false;
    int m_clause = 0;
    int m_wordsInSentence = 0;
};

} // namespace

ReadText readText(const Enquiry &enquiry, const ReadingCues &cues)
{
    Reader reader(cues);
    reader.read(EnquiryPart::Subject, enquiry.subject);
    reader.read(EnquiryPart::Problem, enquiry.problem);
    reader.read(EnquiryPart::Context, enquiry.context);
    return reader.take();
}

} // namespace tverrlos

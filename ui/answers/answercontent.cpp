#include "ui/answers/answercontent.h"

#include "core/calendar/clock.h"
#include "ui/wording/phrasebook.h"

namespace tverrlos {

namespace {

/// Says the letter's sentences (context "Letter").
class LetterWords
{
public:
    explicit LetterWords(CaseLanguage language) : m_phrases(languageOf(language)) {}

    QString operator()(const char *source, const QStringList &arguments = {}) const
    {
        return filledIn(m_phrases.say("Letter", source), arguments);
    }
    Language language() const { return m_phrases.language(); }

private:
    Phrasebook m_phrases;
};

/// What a reader understands by the outcome; the office's own words for it are shorter.
QString outcomeText(ResolutionOutcome outcome)
{
    switch (outcome) {
    case ResolutionOutcome::Answered:
        return QStringLiteral("letter.answered");
    case ResolutionOutcome::Unclear:
        return QStringLiteral("letter.unclear");
    case ResolutionOutcome::NotAssessed:
        return QStringLiteral("letter.not-assessed");
    case ResolutionOutcome::OutOfScope:
        return QStringLiteral("letter.out-of-scope");
    }
    Q_UNREACHABLE();
}

QString groupHeading(StatementLabel label, const LetterWords &say)
{
    switch (label) {
    case StatementLabel::Must:
        return say(QT_TRANSLATE_NOOP("Letter", "What you must do"));
    case StatementLabel::Should:
        return say(QT_TRANSLATE_NOOP("Letter", "What you should consider"));
    case StatementLabel::Information:
        return say(QT_TRANSLATE_NOOP("Letter", "For your information"));
    }
    Q_UNREACHABLE();
}

/// Writes the letter's blocks, from the question to where the rules can be read.
class Letter
{
public:
    Letter(const AnswerDocument &document, const LetterWords &say) : m_document(document), m_say(say) {}

    QList<ReportBlock> write()
    {
        opening();
        for (const AnswerDocument::Chapter &each : m_document.chapters)
            chapter(each);
        limits();
        agencies();
        disclaimer();
        addresses();
        return m_blocks;
    }

private:
    void add(ReportBlock::Kind kind, const QString &text, int level = 0)
    {
        m_blocks.append({kind, level, text, {}, {}, {}});
    }
    void heading(const QString &text) { add(ReportBlock::Kind::Heading, text, 2); }
    /// The office's text, paragraph by paragraph.
    void say(const QString &code, const TextValues &values)
    {
        const QString text = m_document.texts.text(code, m_document.language);
        for (const QString &paragraph : filledParagraphs(text, values))
            add(ReportBlock::Kind::Paragraph, paragraph);
    }

    void opening()
    {
        const TextValues values{{QStringLiteral("number"), m_document.number.text()},
                                {QStringLiteral("title"), m_document.title},
                                {QStringLiteral("organisation"), m_document.organisation},
                                {QStringLiteral("received"), m_document.received.isValid()
                                                                 ? norwegianDate(m_document.received)
                                                                 : QString()}};
        if (!m_document.question.isEmpty()) {
            if (m_document.received.isValid())
                say(QStringLiteral("letter.question"), values);
            else
                add(ReportBlock::Kind::Paragraph,
                    m_say(QT_TRANSLATE_NOOP("Letter", "Your question in short:")));
            add(ReportBlock::Kind::Quote, m_document.question);
        }
        say(QStringLiteral("letter.opening"), values);
        if (!m_document.unanswered.isEmpty())
            add(ReportBlock::Kind::Paragraph, m_say(QT_TRANSLATE_NOOP("Letter", "Not answered yet: %1."),
                                                    {m_document.unanswered.join(QStringLiteral("; "))}));
    }

    void chapter(const AnswerDocument::Chapter &chapter)
    {
        heading(chapter.name);
        say(outcomeText(chapter.outcome), {{QStringLiteral("regime"), chapter.name}});
        for (const AnswerDocument::Group &group : chapter.groups) {
            add(ReportBlock::Kind::Heading, groupHeading(group.label, m_say), 3);
            for (const AnswerStatement &statement : group.statements) {
                add(ReportBlock::Kind::Item, statement.text);
                if (!statement.citations.isEmpty())
                    citations(statement.citations);
            }
        }
    }

    void citations(const QList<Citation> &citations)
    {
        ReportBlock block{ReportBlock::Kind::Source, 0, {}, {}, {}, {}};
        block.text = m_say(QT_TRANSLATE_NOOP("Letter", "See")) + QLatin1Char(' ');
        for (const Citation &citation : citations) {
            if (&citation != &citations.first())
                block.text += QStringLiteral("; ");
            for (const CitedProvision &provision : citation.provisions) {
                if (!provision.address.isEmpty() && provision.length > 0)
                    block.links.append(
                        {block.text.size() + provision.start, provision.length, provision.address});
                if (!provision.address.isEmpty() && !m_addresses.contains(provision.address))
                    m_addresses.append(provision.address, provision.words);
            }
            block.text += citation.written;
        }
        m_blocks.append(block);
    }

    void limits()
    {
        if (m_document.limits.isEmpty())
            return;
        heading(m_say(QT_TRANSLATE_NOOP("Letter", "What the answer does not cover")));
        for (const AnswerDocument::Limit &limit : m_document.limits)
            add(ReportBlock::Kind::Item, QStringLiteral("%1: %2").arg(limit.agency, limit.text));
    }

    void agencies()
    {
        heading(m_say(QT_TRANSLATE_NOOP("Letter", "The agencies behind the answer")));
        for (const AnswerDocument::Signature &signature : m_document.signatures)
            add(ReportBlock::Kind::Item, m_say(QT_TRANSLATE_NOOP("Letter", "%1, %2"),
                                               {signature.agency, norwegianDate(signature.day)}));
        for (const QString &agency : m_document.missing)
            add(ReportBlock::Kind::Item, m_say(QT_TRANSLATE_NOOP("Letter", "%1: has not signed"), {agency}));
        if (m_document.signatures.isEmpty() && m_document.missing.isEmpty())
            add(ReportBlock::Kind::Paragraph, m_say(QT_TRANSLATE_NOOP("Letter", "Nobody has signed.")));
    }

    void disclaimer()
    {
        heading(m_say(QT_TRANSLATE_NOOP("Letter", "What this guidance is")));
        say(QStringLiteral("letter.disclaimer"), {{QStringLiteral("day"), norwegianDate(m_document.day)}});
    }

    /// For those who read on paper.
    void addresses()
    {
        if (m_addresses.isEmpty())
            return;
        heading(m_say(QT_TRANSLATE_NOOP("Letter", "Where the rules can be read")));
        for (const auto &[address, words] : m_addresses.list()) {
            ReportBlock block{ReportBlock::Kind::Item, 0, words + QStringLiteral(": "), {}, {}, {}};
            block.links.append({block.text.size(), address.size(), address});
            block.text += address;
            m_blocks.append(block);
        }
    }

    /// In the order they were first named.
    class Addresses
    {
    public:
        bool isEmpty() const { return m_list.isEmpty(); }
        bool contains(const QString &address) const
        {
            for (const auto &entry : m_list)
                if (entry.first == address)
                    return true;
            return false;
        }
        void append(const QString &address, const QString &words) { m_list.append({address, words}); }
        const QList<std::pair<QString, QString>> &list() const { return m_list; }

    private:
        QList<std::pair<QString, QString>> m_list;
    };

    const AnswerDocument &m_document;
    const LetterWords &m_say;
    QList<ReportBlock> m_blocks;
    Addresses m_addresses;
};

QString standingOf(const AnswerDocument &document, const LetterWords &say)
{
    if (!document.isDraft())
        return {};
    QStringList sentences{say(QT_TRANSLATE_NOOP("Letter", "DRAFT, not to be sent."))};
    if (!document.missing.isEmpty())
        sentences.append(say(QT_TRANSLATE_NOOP("Letter", "Not signed by: %1."),
                             {document.missing.join(QStringLiteral(", "))}));
    else if (document.signatures.isEmpty())
        sentences.append(say(QT_TRANSLATE_NOOP("Letter", "Nobody has signed.")));
    if (!document.unanswered.isEmpty())
        sentences.append(say(QT_TRANSLATE_NOOP("Letter", "Not answered yet: %1."),
                             {document.unanswered.join(QStringLiteral("; "))}));
    return sentences.join(QLatin1Char(' '));
}

QString titleOf(const AnswerDocument &document, const LetterWords &say)
{
    return document.title.isEmpty() ? say(QT_TRANSLATE_NOOP("Letter", "Joint answer"))
                                    : say(QT_TRANSLATE_NOOP("Letter", "Joint answer: %1"), {document.title});
}

} // namespace

ReportContent composeAnswer(const AnswerDocument &document)
{
    const LetterWords say(document.language);
    ReportContent content;
    content.form = ReportContent::Form::Letter;
    content.language = say.language();
    content.title = titleOf(document, say);
    content.subtitle = say(QT_TRANSLATE_NOOP("Letter", "Case %1 · %2"),
                           {document.number.text(), norwegianDate(document.day)});
    content.recipient = document.organisation;
    content.standing = standingOf(document, say);
    content.runningHead =
        document.isDraft()
            ? say(QT_TRANSLATE_NOOP("Letter", "DRAFT · case %1"), {document.number.text()})
            : say(QT_TRANSLATE_NOOP("Letter", "Joint answer · case %1"), {document.number.text()});
    content.pageWord = say(QT_TRANSLATE_NOOP("Letter", "Page %1 of %2"));
    content.asOf = document.day;
    content.blocks = Letter(document, say).write();
    return content;
}

QString answerSubject(const AnswerDocument &document)
{
    const LetterWords say(document.language);
    return say(QT_TRANSLATE_NOOP("Letter", "Case %1: %2"), {document.number.text(), titleOf(document, say)});
}

} // namespace tverrlos

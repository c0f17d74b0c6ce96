#include "core/answers/answerdocument.h"

#include "core/answers/legalreference.h"
#include "core/outward/officetextcheck.h"
#include "core/outward/outwardcheck.h"

#include <QRegularExpression>

#include <algorithm>

namespace tverrlos {

namespace {

constexpr qsizetype longestQuestion = 500;

/// Without the signs that no document may hold: an office document with one of them does not open.
QString printable(const QString &written)
{
    QString text = QString::fromUtf8(written.toUtf8()); // halves of surrogate pairs are replaced
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.removeIf([](QChar c) {
        return (c < u' ' && c != u'\n' && c != u'\t') || c == u'\x7f' || c.unicode() >= 0xFFFE;
    });
    return text.trimmed();
}

/// Whole sentences as far as they go, else whole words.
QString inShort(const QString &text)
{
    static const QRegularExpression sentenceEnd(QStringLiteral("[.?!](?=\\s)"));
    const QString line = text.simplified();
    if (line.size() <= longestQuestion)
        return line;
    const qsizetype sentence = line.left(longestQuestion).lastIndexOf(sentenceEnd);
    if (sentence > 0)
        return line.left(sentence + 1);
    return line.left(line.lastIndexOf(QLatin1Char(' '), longestQuestion)) + QStringLiteral(" \u2026");
}

/// How much of the words is the act's name in another language than the reader's; the longest counts.
qsizetype foreignName(const LegalAct &act, QStringView words, CaseLanguage language)
{
    const auto begins = [&](const QString &name) {
        return !name.isEmpty() && words.startsWith(name, Qt::CaseInsensitive);
    };
    qsizetype length = 0;
    for (const QString &name : act.names)
        if (begins(name))
            length = std::max(length, name.size());
    return begins(act.names.value(language)) ? 0 : length;
}

/// The reference with its acts named as its reader knows them: "helsepersonellova § 29" in nynorsk. The rest
/// stays as it was written, and so does an abbreviation.
QString referenceFor(const QString &written, CaseLanguage language)
{
    QString told = written;
    const QList<LegalReference> references = legalReferences(written);
    for (auto each = references.rbegin(); each != references.rend(); ++each) {
        const LegalAct *act = legalAct(each->act);
        const QStringView words = QStringView(written).mid(each->start, each->length);
        if (const qsizetype length = act ? foreignName(*act, words, language) : 0)
            told.replace(each->start, length, act->names.value(language));
    }
    return told;
}

class Assembly
{
public:
    Assembly(const AnswerSource &source, const IdentifyingCheck &people, const ResponsibilityGraph &graph,
             CaseLanguage language, const OfficeTexts &texts)
        : m_source(source), m_people(people), m_graph(graph), m_language(language), m_texts(texts)
    {}

    AnswerDocument document() const
    {
        AnswerDocument made;
        made.language = m_language;
        made.number = m_source.number;
        made.organisation = readerOf(printable(m_source.organisation).simplified(), m_people);
        made.title = quoted(m_source.title).simplified();
        made.question = inShort(quoted(m_source.problem));
        made.received = m_source.received;
        made.day = day();
        for (const AnswerSource::Part &part : m_source.parts)
            made.chapters.append(
                {part.regime, nameOf(part.regime.text(), made.day), part.outcome, groupsOf(part)});
        for (const RegimeCode &regime : m_source.unanswered)
            made.unanswered.append(nameOf(regime.text(), made.day));
        for (const GuidanceLimit &limit : m_source.limits)
            made.limits.append({nameOf(limit.agency.text(), made.day), printable(limit.text)});
        for (const AnswerSource::Signature &signature : m_source.signatures)
            made.signatures.append({nameOf(signature.agency.text(), signature.day), signature.day});
        for (const AgencyCode &agency : m_source.missing)
            made.missing.append(nameOf(agency.text(), made.day));
        made.texts = m_texts;
        return made;
    }

private:
    QString quoted(const QString &written) const
    {
        return quotedToAsker(printable(written), m_people, {m_source.number, m_source.organisation},
                             m_language);
    }

    QString nameOf(const QString &code, const QDate &onDay) const
    {
        return m_graph.nameOf(code, onDay, m_language);
    }

    QDate day() const
    {
        if (m_source.sent)
            return *m_source.sent;
        QDate latest;
        for (const AnswerSource::Signature &signature : m_source.signatures)
            latest = std::max(latest, signature.day);
        for (const AnswerSource::Part &part : m_source.parts)
            latest = std::max(latest, part.decided);
        return latest.isValid() ? latest : m_source.received;
    }

    QList<AnswerDocument::Group> groupsOf(const AnswerSource::Part &part) const
    {
        QList<AnswerDocument::Group> groups;
        for (const StatementLabel label : allOf<StatementLabel>()) {
            AnswerDocument::Group group{label, {}};
            for (const Statement &statement : part.statements) {
                if (statement.label != label)
                    continue;
                AnswerStatement told{printable(statement.text), {}};
                for (const QString &reference : statement.references)
                    if (!reference.trimmed().isEmpty())
                        told.citations.append(citationOf(
                            referenceFor(printable(reference).simplified(), m_language), m_language));
                group.statements.append(told);
            }
            if (!group.statements.isEmpty())
                groups.append(group);
        }
        return groups;
    }

    const AnswerSource &m_source;
    const IdentifyingCheck &m_people;
    const ResponsibilityGraph &m_graph;
    CaseLanguage m_language;
    const OfficeTexts &m_texts;
};

} // namespace

Citation citationOf(const QString &written, CaseLanguage language)
{
    Citation citation{written, {}};
    const QList<LegalReference> references = legalReferences(written);
    for (const LegalReference &reference : references)
        citation.provisions.append({reference.start, reference.length,
                                    legalReferenceWords(reference, language), addressOf(reference)});
    return citation;
}

Result<AnswerDocument> assembleAnswer(const AnswerSource &source, const IdentifyingCheck &people,
                                      const ResponsibilityGraph &graph, std::optional<CaseLanguage> language,
                                      const OfficeTexts &texts)
{
    if (source.parts.isEmpty())
        return failure(
            ErrorCode::Refused, QT_TRANSLATE_NOOP("Error", "Case %1 has no answer yet: nothing is resolved."),
            {source.number.text()}, QT_TRANSLATE_NOOP("Error", "Resolve at least one regime first."));
    const CaseLanguage read = language.value_or(source.language);
    if (const auto unfit = unfitText(texts, QStringLiteral("letter."), read, people))
        return *unfit;
    return Assembly(source, people, graph, read, texts).document();
}

Result<AnswerDocument> answerOf(const Case &value, const ResponsibilityGraph &graph,
                                std::optional<CaseLanguage> language, const OfficeTexts &texts,
                                const QStringList &officers)
{
    const IdentifyingCheck people(peopleOf(value, officers));
    const CaseLanguage read = language.value_or(value.language);
    const QList<OutwardFinding> found = outwardFindings(value, people);
    if (!found.isEmpty() && found.first().refused)
        return outwardRefusal(found.first(), [&](const QString &code) {
            return graph.nameOf(code, value.answerSent.value_or(value.received), read);
        });
    return assembleAnswer(answerSourceOf(value), people, graph, language, texts);
}

} // namespace tverrlos

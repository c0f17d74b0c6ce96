#include "core/answers/answerdocument.h"

#include "core/answers/legalreference.h"

#include <QRegularExpression>

#include <algorithm>

namespace tverrlos {

namespace {

constexpr qsizetype longestQuestion = 500;

/// In the question: what tells who wrote it and how to reach them. The organisation stands in the heading.
bool isLeftOut(IdentifyingKind kind)
{
    switch (kind) {
    case IdentifyingKind::Person:
    case IdentifyingKind::Signature:
    case IdentifyingKind::Phone:
    case IdentifyingKind::NationalId:
    case IdentifyingKind::Mail:
    case IdentifyingKind::Address:
        return true;
    case IdentifyingKind::Organisation:
    case IdentifyingKind::Place:
    case IdentifyingKind::OrganisationNumber:
    case IdentifyingKind::Link:
    case IdentifyingKind::CaseReference:
    case IdentifyingKind::Date:
    case IdentifyingKind::Size:
    case IdentifyingKind::Hidden:
    case IdentifyingKind::Replacement:
        return false;
    }
    Q_UNREACHABLE();
}

/// In what the agencies write: a mail address or telephone there may be the one that the asker needs.
bool isRefused(const IdentifyingFinding &finding)
{
    return finding.severity == Severity::Blocks &&
           (finding.kind == IdentifyingKind::Person || finding.kind == IdentifyingKind::Signature ||
            finding.kind == IdentifyingKind::NationalId);
}

QString leftOutMark(CaseLanguage language)
{
    switch (language) {
    case CaseLanguage::Bokmal:
        return QStringLiteral("[utelatt]");
    case CaseLanguage::Nynorsk:
        return QStringLiteral("[utelate]");
    case CaseLanguage::English:
        return QStringLiteral("[left out]");
    }
    Q_UNREACHABLE();
}

QString withoutPersons(QString text, const IdentifyingCheck &people, CaseLanguage language)
{
    const QList<IdentifyingFinding> findings = people.findings(text);
    for (auto finding = findings.rbegin(); finding != findings.rend(); ++finding)
        if (isLeftOut(finding->kind))
            text.replace(finding->position, finding->length, leftOutMark(language));
    return text;
}

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

/// "Ola Fjellbakken", "ola fjellbakken"; but "Kontorleder" and "Anskaffelse radiologi" are roles and places
/// of work, whose words an answer needs.
bool isPersonsName(const QString &contact)
{
    const QStringList words = contact.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto capitals =
        std::count_if(words.begin(), words.end(), [](const QString &word) { return word.at(0).isUpper(); });
    return words.size() > 1 && (capitals == 0 || capitals > 1);
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
        made.organisation = printable(m_source.organisation).simplified();
        made.title = withoutPersons(printable(m_source.title).simplified(), m_people, m_language);
        made.question = inShort(withoutPersons(printable(m_source.problem), m_people, m_language));
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

    /// Where a person is named in what the agencies have written.
    std::optional<Error> personNamed() const
    {
        for (const AnswerSource::Part &part : m_source.parts)
            for (const Statement &statement : part.statements)
                for (const QString &text : QStringList(statement.text) + statement.references)
                    if (const auto name = person(text))
                        return refusal(
                            QT_TRANSLATE_NOOP("Error", "The answer under %1 names a person: “%2”."),
                            nameOf(part.regime.text(), day()), *name);
        for (const GuidanceLimit &limit : m_source.limits)
            if (const auto name = person(limit.text))
                return refusal(QT_TRANSLATE_NOOP("Error", "What %1 does not cover names a person: “%2”."),
                               nameOf(limit.agency.text(), day()), *name);
        for (const TextTemplate &each : textTemplates()) {
            const TextKey key{each.code, m_language};
            if (!m_texts.isOwn(key) || !each.code.startsWith(QLatin1String("letter.")))
                continue;
            if (const auto name = person(m_texts.text(each.code, m_language)))
                return refusal(QT_TRANSLATE_NOOP("Error", "The text template %1 names a person: “%2”."),
                               key.text(), *name);
        }
        return std::nullopt;
    }

private:
    static Error refusal(const char *sentence, const QString &where, const QString &name)
    {
        return failure(
            ErrorCode::Refused, sentence, {where, name},
            QT_TRANSLATE_NOOP("Error", "An answer is given by agencies: take the name out of it."));
    }

    std::optional<QString> person(const QString &text) const
    {
        const QList<IdentifyingFinding> findings = m_people.findings(text);
        const auto found = std::find_if(findings.begin(), findings.end(), isRefused);
        return found == findings.end() ? std::nullopt : std::optional(found->text);
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
                        told.citations.append(citationOf(printable(reference).simplified(), m_language));
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

IdentifyingNames peopleOf(const Case &value)
{
    QSet<QString> officers{value.officer};
    if (value.triage)
        officers.insert(value.triage->by);
    for (const CaseRegime &entry : value.regimes)
        officers.insert(entry.confirmedBy);
    for (const Resolution &entry : value.resolutions)
        officers.insert(entry.by);
    for (const HarmonisedPosition &entry : value.positions)
        officers.insert(entry.by);
    for (const SignOff &entry : value.signOffs)
        officers.insert(entry.by);
    for (const HoursEntry &entry : value.hours)
        officers.insert(entry.officer);
    for (const InternalNote &entry : value.notes)
        officers.insert(entry.by);
    officers.remove(QString());
    IdentifyingNames names;
    names.officers = QStringList(officers.begin(), officers.end());
    names.officers.sort();
    if (isPersonsName(value.asker.contactName))
        names.persons.append(value.asker.contactName);
    return names;
}

Result<AnswerDocument> assembleAnswer(const AnswerSource &source, const IdentifyingCheck &people,
                                      const ResponsibilityGraph &graph, std::optional<CaseLanguage> language,
                                      const OfficeTexts &texts)
{
    if (source.parts.isEmpty())
        return failure(
            ErrorCode::Refused, QT_TRANSLATE_NOOP("Error", "Case %1 has no answer yet: nothing is resolved."),
            {source.number.text()}, QT_TRANSLATE_NOOP("Error", "Resolve at least one regime first."));
    const Assembly assembly(source, people, graph, language.value_or(source.language), texts);
    if (const auto named = assembly.personNamed())
        return *named;
    return assembly.document();
}

Result<AnswerDocument> answerOf(const Case &value, const ResponsibilityGraph &graph,
                                std::optional<CaseLanguage> language, const OfficeTexts &texts)
{
    return assembleAnswer(answerSourceOf(value), IdentifyingCheck(peopleOf(value)), graph, language, texts);
}

} // namespace tverrlos

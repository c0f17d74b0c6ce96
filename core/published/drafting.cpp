#include "core/published/publishedacts.h"

#include "core/calendar/clock.h"
#include "core/published/shadowtext.h"

// A draft from a case.
namespace tverrlos {

namespace {

struct NeutralWord
{
    const char *nb, *nn, *en;
};

/// Keep in step with the words that formedFindings() knows as put in by the program.
NeutralWord neutralWord(IdentifyingKind kind)
{
    switch (kind) {
    case IdentifyingKind::Person:
        return {"personen", "personen", "the person"};
    case IdentifyingKind::Signature:
        return {"underskriften", "underskrifta", "the signature"};
    case IdentifyingKind::Organisation:
        return {"virksomheten", "verksemda", "the organisation"};
    case IdentifyingKind::Place:
        return {"stedet", "staden", "the place"};
    case IdentifyingKind::Address:
        return {"adressen", "adressa", "the address"};
    case IdentifyingKind::Phone:
    case IdentifyingKind::NationalId:
    case IdentifyingKind::OrganisationNumber:
    case IdentifyingKind::CaseReference:
        return {"nummeret", "nummeret", "the number"};
    case IdentifyingKind::Mail:
        return {"e-postadressen", "e-postadressa", "the mail address"};
    case IdentifyingKind::Link:
        return {"lenken", "lenkja", "the link"};
    case IdentifyingKind::Birth:
    case IdentifyingKind::Date:
        return {"datoen", "datoen", "the date"};
    case IdentifyingKind::Size:
        return {"størrelsen", "storleiken", "the size"};
    case IdentifyingKind::Internal:
        return {"internt", "internt", "internal"};
    case IdentifyingKind::Name:
    case IdentifyingKind::Hidden:
    case IdentifyingKind::Replacement:
        return {"", "", ""};
    }
    Q_UNREACHABLE();
}

QString wordIn(const NeutralWord &word, CaseLanguage language)
{
    switch (language) {
    case CaseLanguage::Bokmal:
        return QString::fromUtf8(word.nb);
    case CaseLanguage::Nynorsk:
        return QString::fromUtf8(word.nn);
    case CaseLanguage::English:
        return QString::fromUtf8(word.en);
    }
    Q_UNREACHABLE();
}

/// What stands instead of a finding.
QString insteadOf(const IdentifyingFinding &finding, CaseLanguage language)
{
    // A name that nobody knows may be a product that the whole question is about: a person decides.
    if (finding.kind == IdentifyingKind::Replacement || finding.kind == IdentifyingKind::Name)
        return finding.text;
    if (finding.kind == IdentifyingKind::Hidden)
        return ShadowText(finding.text).text();
    return QLatin1Char('[') + wordIn(neutralWord(finding.kind), language) + QLatin1Char(']');
}

} // namespace

QString neutralised(const QString &text, const IdentifyingCheck &check, CaseLanguage language)
{
    QString result = text;
    const QList<IdentifyingFinding> findings = check.findings(text);
    for (auto each = findings.rbegin(); each != findings.rend(); ++each)
        result.replace(each->position, each->length, insteadOf(*each, language));
    return result;
}

Result<PublishedAnswer> draftFrom(const Case &source, const PublishedContext &context)
{
    const CaseLanguage language = source.language;
    const auto neutral = [&](const QString &text) {
        return neutralised(text.trimmed(), context.check, language);
    };
    PublishedAnswer draft;
    QStringList paragraphs;
    for (const Resolution &resolution : source.resolutions)
        for (const Statement &statement : resolution.statements) {
            if (!statement.text.trimmed().isEmpty())
                paragraphs.append(labelMark(statement.label, language) + QLatin1Char(' ') +
                                  neutral(statement.text));
            for (const QString &reference : statement.references)
                if (const QString word = neutral(reference).simplified();
                    !word.isEmpty() && !draft.references.contains(word))
                    draft.references.append(word);
        }
    if (paragraphs.isEmpty())
        return failure(ErrorCode::Refused,
                       QT_TRANSLATE_NOOP("Error", "Case %1 has no answer yet that could be published."),
                       {source.number.text()}, QT_TRANSLATE_NOOP("Error", "Resolve its regimes first."));
    draft.texts.insert(language, {neutral(source.title).simplified(), neutral(source.problem),
                                  paragraphs.join(QStringLiteral("\n\n"))});
    draft.regimes = source.taggedRegimes();
    draft.topics = source.topics;
    draft.provisions = source.provisions;
    draft.sources = {source.number};
    draft.drafted = osloDate(context.now);
    return draft;
}

} // namespace tverrlos

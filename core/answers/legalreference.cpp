#include "core/answers/legalreference.h"

#include "core/answers/legalreferencereader.h"

#include <algorithm>

namespace tverrlos {

namespace {

constexpr qsizetype longestText = 4000;

QString rulePart(const LegalReference &reference)
{
    for (const ProvisionPart &part : reference.parts)
        if (part.kind == ProvisionPartKind::Rule)
            return QLatin1Char('/') + part.value;
    return {};
}

QString unitWord(ProvisionUnit unit, CaseLanguage language)
{
    const bool english = language == CaseLanguage::English;
    switch (unit) {
    case ProvisionUnit::Section:
        return QStringLiteral("§");
    case ProvisionUnit::Article:
        return QStringLiteral("art.");
    case ProvisionUnit::Chapter:
        return english ? QStringLiteral("chapter") : QStringLiteral("kap.");
    case ProvisionUnit::Annex:
        return english ? QStringLiteral("annex") : QStringLiteral("vedlegg");
    case ProvisionUnit::Recital:
        return english ? QStringLiteral("recital") : QStringLiteral("fortalepunkt");
    }
    Q_UNREACHABLE();
}

/// "2-1 a", as the acts write it.
QString spaced(QString number)
{
    if (number.size() > 1 && number.back().isLower())
        number.insert(number.size() - 1, QLatin1Char(' '));
    return number;
}

QString ruleWords(const LegalReference &reference, CaseLanguage language)
{
    const QString rule = rulePart(reference).mid(1);
    if (reference.unit != ProvisionUnit::Annex || rule.isEmpty())
        return {};
    return (language == CaseLanguage::English ? QStringLiteral(" rule ") : QStringLiteral(" regel ")) + rule;
}

QString lovdataAddress(const LegalAct &act, const LegalReference &reference)
{
    const QString whole = QStringLiteral("https://lovdata.no/") + act.lovdata;
    if (reference.unit == ProvisionUnit::Section)
        return whole + QStringLiteral("/§") + reference.number;
    return whole;
}

/// The identifier of European law (ELI): its form for an article is published by EUR-Lex, that for annexes
/// and recitals is not, so those lead to the act.
QString eurLexAddress(const LegalAct &act, const LegalReference &reference)
{
    const QString year = act.celex.mid(1, 4);
    const QString number = QString::number(act.celex.mid(6).toInt());
    const QString article =
        reference.unit == ProvisionUnit::Article ? QStringLiteral("/art_") + reference.number : QString();
    return QStringLiteral("https://eur-lex.europa.eu/eli/reg/%1/%2%3/oj").arg(year, number, article);
}

} // namespace

QList<LegalReference> legalReferences(const QString &text)
{
    return LegalReferenceReader(text.left(longestText)).read();
}

QString legalReferenceKey(const LegalReference &reference)
{
    if (!reference.unit)
        return reference.act;
    switch (*reference.unit) {
    case ProvisionUnit::Section:
    case ProvisionUnit::Article:
        return reference.act + QLatin1Char('/') + reference.number;
    case ProvisionUnit::Chapter:
        return reference.act + QStringLiteral("/chapter-") + reference.number;
    case ProvisionUnit::Annex:
        return reference.act + QStringLiteral("/annex-") + reference.number + rulePart(reference);
    case ProvisionUnit::Recital:
        return reference.act + QStringLiteral("/recital-") + reference.number;
    }
    Q_UNREACHABLE();
}

QStringList legalReferenceKeys(const QString &written)
{
    QStringList keys;
    const QList<LegalReference> references = legalReferences(written);
    for (const LegalReference &reference : references)
        if (const QString key = legalReferenceKey(reference); !keys.contains(key))
            keys.append(key);
    if (keys.isEmpty() && !written.trimmed().isEmpty())
        keys.append(written.simplified().toLower());
    return keys;
}

QString legalReferenceWords(const LegalReference &reference, CaseLanguage language)
{
    const LegalAct *act = legalAct(reference.act);
    const QString name = act ? act->names.value(language) : reference.act;
    if (!reference.unit)
        return name;
    return QStringLiteral("%1 %2 %3%4")
        .arg(name, unitWord(*reference.unit, language), spaced(reference.number),
             ruleWords(reference, language));
}

QString addressOf(const LegalReference &reference)
{
    const LegalAct *act = legalAct(reference.act);
    if (!act || !act->verified)
        return {};
    if (!act->lovdata.isEmpty())
        return lovdataAddress(*act, reference);
    if (!act->celex.isEmpty())
        return eurLexAddress(*act, reference);
    return {};
}

} // namespace tverrlos

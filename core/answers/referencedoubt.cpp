#include "core/answers/referencedoubt.h"

#include "core/answers/legalreference.h"
#include "core/answers/legalwords.h"

namespace tverrlos {

namespace {

// The penal code, the longest that is numbered through, ends at § 412.
constexpr int beyondAnySection = 500;

Error doubt(const char *sentence, const QStringList &arguments)
{
    return failure(ErrorCode::Invalid, sentence, arguments,
                   QT_TRANSLATE_NOOP("Error", "Check the spelling; it is kept as written, without a link."));
}

bool isDividedSo(const LegalAct &act, ProvisionUnit unit)
{
    switch (unit) {
    case ProvisionUnit::Section:
        return act.kind == LegalActKind::Statute || act.kind == LegalActKind::Regulation;
    case ProvisionUnit::Article:
    case ProvisionUnit::Recital:
        return act.kind == LegalActKind::EuAct;
    case ProvisionUnit::Chapter:
        return true;
    case ProvisionUnit::Annex:
        return act.kind != LegalActKind::Statute;
    }
    Q_UNREACHABLE();
}

bool isPossible(const LegalReference &reference, const LegalAct &act)
{
    if (!reference.unit)
        return true;
    static const QRegularExpression leading = legalPattern(QStringLiteral("^\\d+"));
    const auto digits = leading.match(reference.number);
    const int number = digits.hasMatch() ? digits.captured().toInt() : 1; // "VIII" is some number
    if (!isDividedSo(act, *reference.unit) || number < 1)
        return false;
    if (reference.unit == ProvisionUnit::Article)
        return act.articles == 0 || number <= act.articles;
    return reference.unit != ProvisionUnit::Section || number < beyondAnySection;
}

/// What of the text no reference stands for, if it speaks of an act or a provision; empty otherwise.
QString notUnderstood(const QString &written, const QList<LegalReference> &references)
{
    static const QRegularExpression provision = legalPattern(
        QStringLiteral("§|(?<!\\p{L})(?:art|artikkel|article|kap|kapittel|chapter|vedlegg|annex)\\b\\.?\\s*"
                       "\\d|\\p{L}{3,}(?:lov|loven|lova|forskrift|forskriften|forskrifta|forordning|"
                       "forordningen|forordninga|direktiv|direktivet)(?!\\p{L})"));
    QString left = written;
    for (auto reference = references.crbegin(); reference != references.crend(); ++reference)
        left.replace(reference->start, reference->length, QStringLiteral(" "));
    return provision.match(left).hasMatch() ? left.simplified() : QString();
}

} // namespace

std::optional<Error> doubtAboutReference(const QString &written)
{
    const QString text = written.simplified();
    if (text.isEmpty())
        return std::nullopt;
    const QList<LegalReference> references = legalReferences(text);
    if (references.isEmpty())
        return doubt(QT_TRANSLATE_NOOP("Error", "“%1” names no act that the program knows."), {text});
    for (const LegalReference &reference : references) {
        const LegalAct *act = legalAct(reference.act);
        if (act && !isPossible(reference, *act))
            return doubt(
                QT_TRANSLATE_NOOP("Error", "“%1” is no possible provision of %2."),
                {text.mid(reference.start, reference.length), act->names.value(CaseLanguage::Bokmal)});
    }
    if (const QString left = notUnderstood(text, references); !left.isEmpty())
        return doubt(QT_TRANSLATE_NOOP("Error", "“%1” in “%2” was not understood as a provision."),
                     {left, text});
    return std::nullopt;
}

} // namespace tverrlos

#include "ui/wording/language.h"

namespace tverrlos {

QLatin1String codeOf(Language language)
{
    switch (language) {
    case Language::Bokmal:
        return QLatin1String("nb");
    case Language::Nynorsk:
        return QLatin1String("nn");
    case Language::English:
        return QLatin1String("en");
    }
    return {};
}

template<>
QList<Language> allOf<Language>()
{
    return {Language::Bokmal, Language::Nynorsk, Language::English};
}

QString endonym(Language language)
{
    switch (language) {
    case Language::Bokmal:
        return QStringLiteral("Bokmål");
    case Language::Nynorsk:
        return QStringLiteral("Nynorsk");
    case Language::English:
        return QStringLiteral("English");
    }
    return {};
}

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::Bokmal:
        return QLocale(QLocale::NorwegianBokmal, QLocale::Norway);
    case Language::Nynorsk:
        return QLocale(QLocale::NorwegianNynorsk, QLocale::Norway);
    case Language::English:
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    }
    return {};
}

Language systemLanguage()
{
    // A machine that was never told a language (LANG=C) speaks the office's.
    if (QLocale::system().language() == QLocale::C)
        return Language::Bokmal;
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &name : wanted) {
        const QString code = name.section(QLatin1Char('-'), 0, 0).toLower();
        if (code == QLatin1String("no"))
            return Language::Bokmal;
        if (const auto known = fromCode<Language>(code))
            return *known;
    }
    return Language::Bokmal;
}

Language languageOf(CaseLanguage language)
{
    switch (language) {
    case CaseLanguage::Bokmal:
        return Language::Bokmal;
    case CaseLanguage::Nynorsk:
        return Language::Nynorsk;
    case CaseLanguage::English:
        return Language::English;
    }
    return Language::Bokmal;
}

CaseLanguage caseLanguageOf(Language language)
{
    switch (language) {
    case Language::Bokmal:
        return CaseLanguage::Bokmal;
    case Language::Nynorsk:
        return CaseLanguage::Nynorsk;
    case Language::English:
        return CaseLanguage::English;
    }
    return CaseLanguage::Bokmal;
}

} // namespace tverrlos

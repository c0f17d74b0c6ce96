#pragma once

#include "core/cases/facets.h"

#include <QLocale>

namespace tverrlos {

/// The languages that people meet: the window's, and a document's, which may be another.
enum class Language { Bokmal, Nynorsk, English };

/// nb, nn, en.
QLatin1String codeOf(Language language);
template<>
QList<Language> allOf<Language>();

/// The language's own name for itself, so that one who is lost in another language finds home.
QString endonym(Language language);

/// How numbers are written.
QLocale localeOf(Language language);

/// The first of the system's languages that the program speaks; bokmål, the office's default, where it speaks
/// none.
Language systemLanguage();

/// Answers follow the language of the one who asked (språklova).
Language languageOf(CaseLanguage language);
/// And back: reference data names itself in the asker's languages.
CaseLanguage caseLanguageOf(Language language);

} // namespace tverrlos

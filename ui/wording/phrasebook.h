#pragma once

#include "ui/wording/language.h"

#include <QString>

#include <memory>

class QTranslator;

namespace tverrlos {

/// Says the program's English source sentences in one language. The window speaks the application's language;
/// a document brings a phrasebook of its own, so that an English report can be written from a nynorsk window.
/// A value: copies share the loaded translation. Reading is thread-safe.
class Phrasebook
{
public:
    explicit Phrasebook(Language language);
    /// The window's: follows useLanguage(). GUI thread.
    static Phrasebook application();

    Language language() const { return m_language; }
    QLocale locale() const { return localeOf(m_language); }

    /// The sentence in this language, or the English source where it has not been translated yet. `n` chooses
    /// the plural form and fills %n.
    QString say(const char *context, const char *source, int n = -1) const;

private:
    Phrasebook(Language language, std::shared_ptr<const QTranslator> translator);

    Language m_language;
    std::shared_ptr<const QTranslator> m_translator; ///< none: the application's
};

/// Makes this the window's language at once: existing widgets get QEvent::LanguageChange. GUI thread.
void useLanguage(Language language);

/// `sentence` with %1, %2 ... filled from the arguments in one pass, so that an argument holding "%2" stays
/// as it is.
QString filledIn(const QString &sentence, const QStringList &arguments);

} // namespace tverrlos

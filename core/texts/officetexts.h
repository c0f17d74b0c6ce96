#pragma once

#include "core/cases/facets.h"
#include "core/results/result.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

/// The standing texts that the office sends out: notices to askers, and the sentences around a joint answer.
/// Shipped in the three languages (resources/reference/texts), and the office writes its own over them. What
/// varies from case to case stands in braces: {number}. Plain values and pure functions; thread-safe.
namespace tverrlos {

/// One text in one language.
struct TextKey
{
    QString code; ///< notice.referred, letter.disclaimer, ...
    CaseLanguage language = CaseLanguage::Bokmal;

    /// "notice.referred/nb"; as records and the command line name it.
    QString text() const;
    /// Nothing for a text that the program does not have.
    static std::optional<TextKey> parse(const QString &written);
    bool operator==(const TextKey &) const = default;
};

/// A text as the program brings it.
struct TextTemplate
{
    QString code;
    QStringList placeholders; ///< that can stand in it, without braces
    QStringList required;     ///< of these, those that must
    bool line = false;        ///< one line, such as the subject of a mail
    QMap<CaseLanguage, QString> shipped;
    bool operator==(const TextTemplate &) const = default;
};
/// In the order in which a reader meets them.
const QList<TextTemplate> &textTemplates();
/// Null where there is none.
const TextTemplate *textTemplate(const QString &code);

/// The text as it is kept: without blanks around it and signs that no document may hold. Invalid, naming what
/// is wrong: nothing written, too long, a line break in a line, a placeholder that the text cannot have or
/// must have and has not, a brace that stands alone.
Result<QString> soundText(const TextTemplate &written, const QString &text);

/// The texts that hold: the office's own where it has written one, else the shipped ones.
class OfficeTexts
{
public:
    QString text(const QString &code, CaseLanguage language) const;
    bool isOwn(const TextKey &key) const { return m_own.contains(key.text()); }
    /// Nothing: the shipped one again.
    void put(const TextKey &key, const std::optional<QString> &own);
    bool operator==(const OfficeTexts &) const = default;

private:
    QHash<QString, QString> m_own; ///< by TextKey::text()
};

using TextValues = QHash<QString, QString>;
/// The paragraphs of the text with the values in the place of their {placeholders}, filled in one pass, so
/// that a brace in what somebody wrote stays as it is. A paragraph whose placeholders all have nothing to
/// stand for is left out: it would say nothing.
QStringList filledParagraphs(const QString &text, const TextValues &values);

} // namespace tverrlos

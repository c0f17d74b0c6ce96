#pragma once

#include <QString>

#include <optional>

namespace tverrlos {

/// A heading of the service's form at the beginning of a line.
struct FormHeading
{
    enum class Field { Problem, Context };
    Field field = Field::Problem;
    QString rest; ///< what stands after it on its line
};

/// *Problemstilling*, *Kontekst*, and what askers write instead of them in bokmål, nynorsk and English; bold,
/// numbered, with markdown, with the form's own explanation in brackets. A word alone counts only on a line
/// of its own or before a colon, a dash or a table's next cell: "Problemet er at ..." is no heading.
/// "Spørsmål 2:" is one of several questions: it stays in the rest.
std::optional<FormHeading> formHeading(const QString &line);

} // namespace tverrlos

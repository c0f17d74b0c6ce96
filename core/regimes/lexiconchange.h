#pragma once

#include "core/regimes/lexicon.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace tverrlos {

/// What an office has changed about one term of the shipped lexicon, or a term of its own.
struct TermChange
{
    QString id;
    bool off = false;
    std::optional<TermKind> own;           ///< set: a term that the shipped lexicon does not have
    std::optional<RegimeWeights> weights;  ///< instead of the shipped ones; 0 is none
    QMap<CaseLanguage, QStringList> forms; ///< added to the shipped ones
    /// Nothing changed: not worth keeping.
    bool isEmpty() const;
    bool operator==(const TermChange &) const = default;
};

/// An office's lexicon as a difference over the shipped one, so that a new version of the program brings its
/// new words and keeps the office's. One change per term, ordered by id.
class LexiconChanges
{
public:
    const QList<TermChange> &list() const { return m_changes; }
    bool isEmpty() const { return m_changes.isEmpty(); }
    /// The change of the term; an empty one where there is none.
    TermChange of(const QString &id) const;
    /// Puts it in the place of what was changed about the same term; an empty one takes that away.
    void put(const TermChange &change);
    bool operator==(const LexiconChanges &) const = default;

private:
    QList<TermChange> m_changes;
};

/// The largest weight a person may give; a law named outright has about 3.
inline constexpr double largestWeight = 5;

/// The lexicon with the changes in it. Terms keep their index; the office's own come last, in order. Changes
/// of terms that the lexicon no longer has are left aside. Invalid, naming the term and the field, for an own
/// term without forms, a form that cannot be searched for, a weight out of bounds or an unknown regime.
Result<Lexicon> withChanges(Lexicon shipped, const LexiconChanges &changes);

/// {"changes":[{"id":..,"off":true,"own":"law","weights":{..},"forms":{"nb":[..]}}]}; keys in fixed order, so
/// that the same changes give the same bytes.
QByteArray toJson(const LexiconChanges &changes);
/// Invalid, saying what and where. Limits: 4 MB, 10,000 changes.
Result<LexiconChanges> changesFromJson(const QByteArray &json);

QString codeOf(TermKind kind);
std::optional<TermKind> termKindFromCode(const QString &code);

} // namespace tverrlos

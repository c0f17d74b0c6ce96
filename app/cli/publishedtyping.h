#pragma once

#include "core/published/publishedstore.h"
#include "core/results/result.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>

/// The words of `published VERB ...` as acts.
namespace tverrlos::publishedtyping {

inline constexpr qint64 largestText = 1'000'000; ///< bytes of one text

/// The words after the verb: plain ones, and KEY=VALUE; a value @FILE is read from the file.
struct Words
{
    QStringList plain;
    QMap<QString, QString> keys;
};

/// What one types to change an answer: the keys it takes, the plain words, and the act that they make.
struct Verb
{
    QStringList keys;
    int plain = 1; ///< NUMBER, and for some another
    std::function<Result<PublishedAct>(const PublishedAnswer &, const Words &)> act = {};
};
const QMap<QString, Verb> &verbs();

/// Invalid for a key that is not among these, a key given twice, and more plain words than `plain`.
Result<Words> wordsAfter(const QStringList &arguments, const QStringList &keys, int plain);
/// The text itself, or of the file that @FILE names.
Result<QString> valueOf(const QString &written);
Result<PublishedNumber> numberFrom(const QString &word);
Error missing(const char *what);

} // namespace tverrlos::publishedtyping

#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace tverrlos {

/// The words by which the check knows names, places and the rest: resources/reference/identifying.json, which
/// says where they come from. Lower case. Read once; thread-safe.
struct IdentifyingWords
{
    QSet<QString> titles;                  ///< in front of a name
    QSet<QString> firstNames;              ///< common ones that are no words otherwise
    QStringList closings;                  ///< above a signature
    QSet<QString> ordinary;                ///< capitalised words that are no names
    QStringList places;                    ///< as written
    QSet<QString> kinds;                   ///< of organisations: kommune, legekontor
    QSet<QString> forms;                   ///< AS, HF: stand in upper case
    QHash<QString, QString> abbreviations; ///< OUS, to the match key of its whole name
    QStringList publicBodies;              ///< whom every answer may name: agencies, ministries
    QStringList publicHosts;               ///< addresses that tell nothing about the asker
    QString streetEndings, sizeNouns, numberWords, months; ///< as alternatives of a regular expression

    static const IdentifyingWords &known();
};

} // namespace tverrlos

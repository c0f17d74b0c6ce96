#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace tverrlos {

/// The words by which the check knows names, places and the rest: resources/reference/identifying.json, which
/// says where they come from, and places.json beside it. Lower case. Read once; thread-safe.
struct IdentifyingWords
{
    QSet<QString> titles;                  ///< in front of a name
    QSet<QString> leads;                   ///< before a person: v/, att., kopi
    QSet<QString> softLeads;               ///< before a person or an office: kontakt, ring
    QSet<QString> firstNames;              ///< common ones
    QSet<QString> firstNameWords;          ///< of these, those that are another word too
    QSet<QString> surnames;                ///< common ones
    QSet<QString> surnameWords;            ///< of these, those that are another word too
    QSet<QString> openers;                 ///< words that begin sentences
    QStringList closings;                  ///< above a signature
    QSet<QString> ordinary;                ///< capitalised words that are no names
    QStringList places;                    ///< as written
    QSet<QString> ambiguousPlaces;         ///< of these, those that are another word too; as written
    QStringList hospitals;                 ///< as written
    QSet<QString> plainPlaces;             ///< those that are no other word; lower case
    QStringList placeTails;                ///< what is made with the name of a place: region, sykehus
    QSet<QString> acronyms;                ///< abbreviations that everyone uses
    QSet<QString> projectNouns;            ///< beside the name of a project, in every form
    QSet<QString> groupNouns;              ///< whoever works together: forskargruppa, institutt
    QSet<QString> kinds;                   ///< of organisations: kommune, legekontor
    QSet<QString> forms;                   ///< AS, HF: stand in upper case
    QHash<QString, QString> abbreviations; ///< OUS, to the match key of its whole name
    QStringList publicBodies;              ///< whom every answer may name: agencies, ministries, the service
    QStringList publicHosts;               ///< addresses that tell nothing about the asker
    QStringList meetingHosts;              ///< where meetings are held
    QStringList profileHosts;              ///< where persons have pages of their own
    QSet<QString> functionalMailboxes;     ///< what stands before @ in an address that is no person's
    QString streetEndings, sizeNouns, numberWords, months; ///< as alternatives of a regular expression

    static const IdentifyingWords &known();
};

} // namespace tverrlos

#pragma once

#include "core/cases/case.h"
#include "core/published/identifying.h"
#include "core/results/result.h"

#include <functional>

/// What may leave the office. One set of rules for every document that does: the joint answer as a letter and
/// as a mail, notices to the asker, invitations, published answers and the report. Which document asks what,
/// and why, says README.md. Pure; thread-safe.
namespace tverrlos {

/// Whom no document may name: the officers that the case knows, those of the office, and the contact.
IdentifyingNames peopleOf(const Case &value, const QStringList &officers = {});

/// Where in the joint answer something was found.
struct OutwardFinding
{
    enum class Place { Statement, Limit, Title, Question };
    Place place = Place::Statement;
    RegimeCode regime = {}; ///< of a statement and its references
    AgencyCode agency = {}; ///< of a limit
    IdentifyingFinding finding = {};
    bool repeatsNote = false; ///< or its dissent; otherwise the words tell by themselves
    bool refused = false;     ///< must go; otherwise it may stand for a reason that is recorded
    bool operator==(const OutwardFinding &) const = default;
};
/// What in the agencies' own words must go or needs a reason, and notes in the title or the question; what
/// must go comes first.
QList<OutwardFinding> outwardFindings(const Case &value, const IdentifyingCheck &people);

/// The names by which a sentence says where something stands.
using NameOfCode = std::function<QString(const QString &code)>;
/// Why the finding keeps the answer in the house, and what to do about it.
Error outwardRefusal(const OutwardFinding &found, const NameOfCode &nameOf = {});

/// Nothing when the joint answer may go out as it reads. `why` lets stand what may stand for a reason.
std::optional<Error> keptInHouse(const Case &value, const QStringList &officers, const QString &why);

/// The same where an undo or a redo brings a signature or the day it was sent back: a name may have become
/// known since. Why words may stand was said when they were signed first.
std::optional<Error> keptInHouseAgain(const Case &before, const Case &after, const QStringList &officers);

/// Whom a document is to: the case, and the organisation that asked.
struct Addressee
{
    CaseNumber number{1900, 1};
    QString organisation;
};
/// The asker's own words as they are quoted to the asker: without persons, ways to reach them, births, places
/// and other cases. The asker's own organisation stays: it is whom the document is to.
QString quotedToAsker(const QString &words, const IdentifyingCheck &people, const Addressee &to,
                      CaseLanguage language);
/// The same where nobody knows who will read it: the asker is left out too.
QString quotedToAnyone(const QString &words, const IdentifyingCheck &people, const Addressee &from,
                       CaseLanguage language);
/// The organisation as the reader of a document: a person who was written with it, or in its place, is left
/// out, and so is how to reach one.
QString readerOf(const QString &organisation, const IdentifyingCheck &people);
/// What stands for words that were left out: "[utelatt]".
QString leftOutMark(CaseLanguage language);
/// Who reads a calendar: those who meet in one case, or whoever reads the calendar that all meetings are in.
enum class CalendarReaders { OfOneCase, OfAllCases };
/// Where a meeting is, as an invitation says it: rooms and links to the meeting stay, persons and their
/// numbers do not. The street address stays for those who are to find it, unless it is a person's; in a
/// calendar of all cases it would tell who asked.
QString placeOfMeeting(const QString &place, const IdentifyingCheck &people, CalendarReaders readers);

/// What in a mail to the asker must go before it is sent, in the order of the text. The officer has written
/// or read all of it. `standing`: the office's own texts in it, whose telephone and address are the office's.
QList<IdentifyingFinding> mustGoFrom(const QString &mail, const IdentifyingCheck &people, const Addressee &to,
                                     const QString &standing = {});

/// Whether everyone may read the words: nobody is named in them, no organisation that asked, no place, no way
/// to reach anybody.
bool mayBePublic(const QString &words, const IdentifyingCheck &names);

} // namespace tverrlos

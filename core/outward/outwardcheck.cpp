#include "core/outward/outwardcheck.h"

#include "core/askers/organisationname.h"
#include "core/outward/repeatednotes.h"
#include "core/published/identifyingwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace tverrlos {

namespace {

enum class Verdict { Passes, NeedsReason, Refused };

bool isAnotherCase(const QString &text, const CaseNumber &own)
{
    const auto number = CaseNumber::parse(QString(text).remove(QLatin1Char(' ')));
    return number && *number != own;
}

/// The asker itself, whole or in part: "Lyngvær" for "Lyngvær kommune".
bool isOwnName(const QString &words, const QString &organisation)
{
    const QString own = matchKey(organisation);
    QString name = matchKey(words);
    if (own.isEmpty() || name.isEmpty())
        return false;
    const auto holds = [&](const QString &part) {
        return (QLatin1Char(' ') + own + QLatin1Char(' '))
            .contains(QLatin1Char(' ') + part + QLatin1Char(' '));
    };
    return holds(name) || (name.endsWith(QLatin1Char('s')) && holds(name.chopped(1)));
}

/// Of what the agencies write. The document goes to the one who asked, so that a place or the size of an
/// organisation tells its reader nothing; a person, a way to reach one and a remark for colleagues must go.
Verdict verdictOn(const IdentifyingFinding &finding, const Addressee &to)
{
    const bool blocks = finding.severity == Severity::Blocks;
    switch (finding.kind) {
    case IdentifyingKind::Person:
    case IdentifyingKind::Birth:
        return blocks ? Verdict::Refused : Verdict::NeedsReason;
    case IdentifyingKind::Signature:
    case IdentifyingKind::NationalId:
    case IdentifyingKind::Mail:
    case IdentifyingKind::Internal:
        return blocks ? Verdict::Refused : Verdict::Passes;
    case IdentifyingKind::Phone:
    case IdentifyingKind::Address:
    case IdentifyingKind::Link:
    case IdentifyingKind::Hidden:
        return blocks ? Verdict::Refused : Verdict::Passes;
    case IdentifyingKind::CaseReference:
        if (isAnotherCase(finding.text, to.number))
            return Verdict::Refused;
        // A number of an archive: of another asker's case, or of a decision that everyone may read.
        return blocks && !CaseNumber::parse(finding.text) ? Verdict::NeedsReason : Verdict::Passes;
    case IdentifyingKind::Organisation:
        return blocks && !isOwnName(finding.text, to.organisation) ? Verdict::NeedsReason : Verdict::Passes;
    case IdentifyingKind::Place:
    case IdentifyingKind::Name:
    case IdentifyingKind::OrganisationNumber:
    case IdentifyingKind::Date:
    case IdentifyingKind::Size:
    case IdentifyingKind::Replacement:
        return Verdict::Passes;
    }
    Q_UNREACHABLE();
}

bool isAge(const QString &size)
{
    static const QRegularExpression words(QStringLiteral("gam(?:mel|mal)|åring|old|(?<!\\p{L})(?:år|years)$"),
                                          QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::UseUnicodePropertiesOption);
    return words.match(size).hasMatch();
}

/// Of the asker's own words, when they are quoted.
bool isLeftOut(const IdentifyingFinding &finding, const Addressee &to)
{
    switch (finding.kind) {
    case IdentifyingKind::Person:
    case IdentifyingKind::Signature:
    case IdentifyingKind::Phone:
    case IdentifyingKind::NationalId:
    case IdentifyingKind::Birth:
    case IdentifyingKind::OrganisationNumber:
    case IdentifyingKind::Mail:
    case IdentifyingKind::Address:
    case IdentifyingKind::Internal:
        return true;
    case IdentifyingKind::Place:
        return !isOwnName(finding.text, to.organisation);
    case IdentifyingKind::Link:
        return finding.severity == Severity::Blocks;
    case IdentifyingKind::CaseReference:
        return isAnotherCase(finding.text, to.number) ||
               (finding.severity == Severity::Blocks && !CaseNumber::parse(finding.text));
    case IdentifyingKind::Size:
        return isAge(finding.text);
    case IdentifyingKind::Organisation:
    case IdentifyingKind::Name:
    case IdentifyingKind::Date:
    case IdentifyingKind::Hidden:
    case IdentifyingKind::Replacement:
        return false;
    }
    Q_UNREACHABLE();
}

/// "Ola Fjellbakken", "ola fjellbakken"; but "Kontorleder" and "Anskaffelse radiologi" are roles and places
/// of work, whose words an answer needs.
bool isPersonsName(const QString &contact)
{
    const QStringList words = contact.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto capitals =
        std::count_if(words.begin(), words.end(), [](const QString &word) { return word.at(0).isUpper(); });
    return words.size() > 1 && (capitals == 0 || capitals > 1);
}

/// Somebody whom the office knows, or whose first name tells.
bool isPerson(const QString &name, const IdentifyingCheck &people)
{
    static const IdentifyingCheck nobodyKnown;
    return people.findings(name) != nobodyKnown.findings(name) ||
           IdentifyingWords::known().firstNames.contains(name.section(QLatin1Char(' '), 0, 0).toLower());
}

/// Looks through what the agencies have written on one case.
class Look
{
public:
    Look(const Case &value, const IdentifyingCheck &people) : m_case(value), m_people(people), m_notes(value)
    {}

    QList<OutwardFinding> all()
    {
        for (const Resolution &resolution : m_case.resolutions)
            for (const Statement &statement : resolution.statements)
                for (const QString &text : QStringList(statement.text) + statement.references)
                    look(text, {OutwardFinding::Place::Statement, resolution.regime});
        for (const GuidanceLimit &limit : m_case.limits)
            look(limit.text, {OutwardFinding::Place::Limit, {}, limit.agency});
        // The asker's own words, mostly: a note may quote them, so that they are never refused for it.
        lookForNotes(m_case.title, {OutwardFinding::Place::Title});
        lookForNotes(m_case.problem, {OutwardFinding::Place::Question});
        std::stable_partition(m_found.begin(), m_found.end(),
                              [](const OutwardFinding &each) { return each.refused; });
        return std::move(m_found);
    }

private:
    void look(const QString &text, const OutwardFinding &where)
    {
        const QList<IdentifyingFinding> findings = m_people.findings(text);
        for (const IdentifyingFinding &finding : findings)
            add(finding, verdictOn(finding, {m_case.number, m_case.asker.organisation}), where);
        if (const auto repeated = m_notes.in(text))
            addNote(*repeated,
                    repeated->whole && !repeated->citesLaw ? Verdict::Refused : Verdict::NeedsReason, text,
                    where);
    }

    void lookForNotes(const QString &text, const OutwardFinding &where)
    {
        const auto repeated = m_notes.in(text);
        if (repeated && repeated->whole)
            addNote(*repeated, Verdict::NeedsReason, text, where);
    }

    void addNote(const RepeatedNotes::Repeated &repeated, Verdict verdict, const QString &text,
                 OutwardFinding where)
    {
        where.repeatsNote = true;
        add({0, text.size(), IdentifyingKind::Internal, Severity::Warns, repeated.sentence}, verdict, where);
    }

    void add(const IdentifyingFinding &finding, Verdict verdict, OutwardFinding where)
    {
        if (verdict == Verdict::Passes)
            return;
        where.finding = finding;
        where.refused = verdict == Verdict::Refused;
        m_found.append(where);
    }

    const Case &m_case;
    const IdentifyingCheck &m_people;
    const RepeatedNotes m_notes;
    QList<OutwardFinding> m_found;
};

struct Refusal
{
    const char *statement, *limit, *remedy;
};

Refusal sentencesFor(const IdentifyingFinding &finding)
{
    switch (finding.kind) {
    case IdentifyingKind::Mail:
    case IdentifyingKind::Phone:
    case IdentifyingKind::Address:
    case IdentifyingKind::Link:
        return {QT_TRANSLATE_NOOP("Error", "The answer under %1 tells how to reach somebody: “%2”."),
                QT_TRANSLATE_NOOP("Error", "What %1 does not cover tells how to reach somebody: “%2”."),
                QT_TRANSLATE_NOOP("Error", "Point to a public page or to an agency's common mailbox.")};
    case IdentifyingKind::NationalId:
    case IdentifyingKind::Birth:
        return {
            QT_TRANSLATE_NOOP("Error", "The answer under %1 tells a birth or an identity number: “%2”."),
            QT_TRANSLATE_NOOP("Error", "What %1 does not cover tells a birth or an identity number: “%2”."),
            QT_TRANSLATE_NOOP("Error", "Write that place anew without it.")};
    case IdentifyingKind::Internal:
        return {QT_TRANSLATE_NOOP("Error", "The answer under %1 holds a remark for colleagues: “%2”."),
                QT_TRANSLATE_NOOP("Error", "What %1 does not cover holds a remark for colleagues: “%2”."),
                QT_TRANSLATE_NOOP("Error", "Take it out, and keep it as a note on the case.")};
    case IdentifyingKind::CaseReference:
        return {QT_TRANSLATE_NOOP("Error", "The answer under %1 names another case: “%2”."),
                QT_TRANSLATE_NOOP("Error", "What %1 does not cover names another case: “%2”."),
                QT_TRANSLATE_NOOP("Error", "Point to a published answer instead.")};
    case IdentifyingKind::Hidden:
        return {QT_TRANSLATE_NOOP("Error", "The answer under %1 mixes letters of two alphabets: “%2”."),
                QT_TRANSLATE_NOOP("Error", "What %1 does not cover mixes letters of two alphabets: “%2”."),
                QT_TRANSLATE_NOOP("Error", "Write the word anew.")};
    default:
        return {QT_TRANSLATE_NOOP("Error", "The answer under %1 names a person: “%2”."),
                QT_TRANSLATE_NOOP("Error", "What %1 does not cover names a person: “%2”."),
                QT_TRANSLATE_NOOP("Error", "An answer is given by agencies: take the name out of it.")};
    }
}

const char *const doubtRemedy =
    QT_TRANSLATE_NOOP("Error", "Write it anew, or say when signing why it may stand (why=...).");

/// Of a sentence that a note holds too.
Refusal repeatedNote(bool refused)
{
    return {QT_TRANSLATE_NOOP("Error", "The answer under %1 repeats what was meant for colleagues: “%2”."),
            QT_TRANSLATE_NOOP("Error", "What %1 does not cover repeats what was meant for colleagues: “%2”."),
            refused ? QT_TRANSLATE_NOOP("Error", "Say it to the asker in other words.") : doubtRemedy};
}

/// Of what the asker wrote, as far as one can tell.
Error repeatedNote(const OutwardFinding &found)
{
    const bool title = found.place == OutwardFinding::Place::Title;
    return failure(
        ErrorCode::Refused,
        title ? QT_TRANSLATE_NOOP("Error", "The title repeats what was meant for colleagues: “%1”.")
              : QT_TRANSLATE_NOOP("Error", "The question repeats what was meant for colleagues: “%1”."),
        {found.finding.text.simplified()}, doubtRemedy);
}

Refusal doubt()
{
    return {QT_TRANSLATE_NOOP("Error", "The answer under %1 may name somebody: “%2”."),
            QT_TRANSLATE_NOOP("Error", "What %1 does not cover may name somebody: “%2”."), doubtRemedy};
}

} // namespace

IdentifyingNames peopleOf(const Case &value, const QStringList &others)
{
    QSet<QString> officers{value.officer};
    officers.unite(QSet<QString>(others.begin(), others.end()));
    if (value.triage)
        officers.insert(value.triage->by);
    for (const CaseRegime &entry : value.regimes)
        officers.insert(entry.confirmedBy);
    for (const Resolution &entry : value.resolutions)
        officers.insert(entry.by);
    for (const HarmonisedPosition &entry : value.positions)
        officers.insert(entry.by);
    for (const SignOff &entry : value.signOffs)
        officers.insert(entry.by);
    for (const HoursEntry &entry : value.hours)
        officers.insert(entry.officer);
    for (const InternalNote &entry : value.notes)
        officers.insert(entry.by);
    officers.remove(QString());
    IdentifyingNames names;
    names.officers = QStringList(officers.begin(), officers.end());
    names.officers.sort();
    if (isPersonsName(value.asker.contactName))
        names.persons.append(value.asker.contactName);
    return names;
}

QList<OutwardFinding> outwardFindings(const Case &value, const IdentifyingCheck &people)
{
    return Look(value, people).all();
}

Error outwardRefusal(const OutwardFinding &found, const NameOfCode &nameOf)
{
    using Place = OutwardFinding::Place;
    if (found.place == Place::Title || found.place == Place::Question)
        return repeatedNote(found);
    const bool statement = found.place == Place::Statement;
    const QString code = statement ? found.regime.text() : found.agency.text();
    const Refusal say = found.repeatsNote ? repeatedNote(found.refused)
                        : found.refused   ? sentencesFor(found.finding)
                                          : doubt();
    return failure(ErrorCode::Refused, statement ? say.statement : say.limit,
                   {nameOf ? nameOf(code) : code, found.finding.text.simplified()}, say.remedy);
}

std::optional<Error> keptInHouse(const Case &value, const QStringList &officers, const QString &why)
{
    const QList<OutwardFinding> found = outwardFindings(value, IdentifyingCheck(peopleOf(value, officers)));
    if (found.isEmpty() || (!found.first().refused && !why.trimmed().isEmpty()))
        return std::nullopt;
    return outwardRefusal(found.first());
}

std::optional<Error> keptInHouseAgain(const Case &before, const Case &after, const QStringList &officers)
{
    const bool stoodBehind =
        std::all_of(after.signOffs.begin(), after.signOffs.end(), [&](const SignOff &sign) {
            return std::any_of(before.signOffs.begin(), before.signOffs.end(),
                               [&](const SignOff &was) { return was.agency == sign.agency; });
        });
    if (stoodBehind && (before.answerSent || !after.answerSent))
        return std::nullopt;
    return keptInHouse(after, officers, QStringLiteral("signed before"));
}

QString leftOutMark(CaseLanguage language)
{
    switch (language) {
    case CaseLanguage::Bokmal:
        return QStringLiteral("[utelatt]");
    case CaseLanguage::Nynorsk:
        return QStringLiteral("[utelate]");
    case CaseLanguage::English:
        return QStringLiteral("[left out]");
    }
    Q_UNREACHABLE();
}

QString quotedToAsker(const QString &words, const IdentifyingCheck &people, const Addressee &to,
                      CaseLanguage language)
{
    QString quoted = words;
    const QList<IdentifyingFinding> findings = people.findings(words);
    for (auto finding = findings.rbegin(); finding != findings.rend(); ++finding)
        if (isLeftOut(*finding, to))
            quoted.replace(finding->position, finding->length, leftOutMark(language));
    // What was left out side by side was one thing to the reader.
    static const QRegularExpression row(
        QStringLiteral(R"((\[(?:utelatt|utelate|left out)\])(?:[\s,;:<>()/\-]{0,3}\1)+>?)"));
    return quoted.replace(row, QStringLiteral("\\1"));
}

QString quotedToAnyone(const QString &words, const IdentifyingCheck &people, const Addressee &from,
                       CaseLanguage language)
{
    QString quoted = words;
    if (!from.organisation.isEmpty())
        quoted.replace(from.organisation, leftOutMark(language), Qt::CaseInsensitive);
    return quotedToAsker(quoted, people, {from.number, {}}, language);
}

QString readerOf(const QString &organisation, const IdentifyingCheck &people)
{
    static const QRegularExpression lead(QStringLiteral(R"([\s,;(]+(?:v/|(?:ved|att|attn|c/o)[.:]?(?=\s)))"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression loose(
        QStringLiteral(
            R"((?:[\s,;:(\-/<>)]|(?<![\p{L}])(?:v/|att|attn|c/o|tlf|mobil|telefon|e-post)\.?:?)+$)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString reader = organisation;
    const QList<IdentifyingFinding> findings = people.findings(organisation);
    for (auto each = findings.rbegin(); each != findings.rend(); ++each) {
        const bool person = each->kind == IdentifyingKind::Person;
        const bool reach = each->kind == IdentifyingKind::Mail || each->kind == IdentifyingKind::Phone ||
                           each->kind == IdentifyingKind::NationalId ||
                           each->kind == IdentifyingKind::Birth || each->kind == IdentifyingKind::Link;
        // A firm may bear a surname: "Bygdalegene Nordli".
        const bool whole = person && each->length >= organisation.size() && isPerson(organisation, people);
        const bool led = person && lead.match(organisation.left(each->position)).hasMatch();
        if (each->severity == Severity::Blocks && (reach || whole || led))
            reader.remove(each->position, each->length);
    }
    return reader == organisation ? organisation : reader.remove(loose).simplified();
}

QString placeOfMeeting(const QString &place, const IdentifyingCheck &people, CalendarReaders readers)
{
    QString told = place;
    const QList<IdentifyingFinding> findings = people.findings(place);
    const bool atHome = std::any_of(findings.begin(), findings.end(), [](const IdentifyingFinding &finding) {
        return finding.kind == IdentifyingKind::Person && finding.severity == Severity::Blocks;
    });
    const bool withoutAddress = atHome || readers == CalendarReaders::OfAllCases;
    for (auto each = findings.rbegin(); each != findings.rend(); ++each)
        if (each->severity == Severity::Blocks &&
            ((each->kind == IdentifyingKind::Address && withoutAddress) ||
             each->kind == IdentifyingKind::Person || each->kind == IdentifyingKind::Phone ||
             each->kind == IdentifyingKind::Mail || each->kind == IdentifyingKind::NationalId ||
             each->kind == IdentifyingKind::Birth || each->kind == IdentifyingKind::Internal))
            told.replace(each->position, each->length, QStringLiteral("…"));
    return told;
}

QList<IdentifyingFinding> mustGoFrom(const QString &mail, const IdentifyingCheck &people, const Addressee &to,
                                     const QString &standing)
{
    QList<IdentifyingFinding> findings = people.findings(mail);
    findings.removeIf([&](const IdentifyingFinding &each) {
        const bool ofOffice = each.kind != IdentifyingKind::Person && standing.contains(each.text.trimmed());
        return ofOffice || verdictOn(each, to) != Verdict::Refused;
    });
    return findings;
}

bool mayBePublic(const QString &words, const IdentifyingCheck &names)
{
    const QList<IdentifyingFinding> findings = names.findings(words);
    return std::none_of(findings.begin(), findings.end(), [](const IdentifyingFinding &each) {
        return each.severity == Severity::Blocks || each.kind == IdentifyingKind::Person ||
               each.kind == IdentifyingKind::Organisation || each.kind == IdentifyingKind::Place ||
               each.kind == IdentifyingKind::Birth || each.kind == IdentifyingKind::Phone;
    });
}

} // namespace tverrlos

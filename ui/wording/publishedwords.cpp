#include "ui/wording/publishedwords.h"

#include <QHash>

namespace tverrlos {

namespace {

constexpr const char *context = "Published";

} // namespace

QString words(PublishedState state, const Phrasebook &book)
{
    switch (state) {
    case PublishedState::Draft:
        return book.say(context, QT_TRANSLATE_NOOP("Published", "Draft"));
    case PublishedState::InClearance:
        return book.say(context, QT_TRANSLATE_NOOP("Published", "In clearance"));
    case PublishedState::Published:
        return book.say(context, QT_TRANSLATE_NOOP("Published", "Published"));
    case PublishedState::Superseded:
        return book.say(context, QT_TRANSLATE_NOOP("Published", "Superseded"));
    case PublishedState::Withdrawn:
        return book.say(context, QT_TRANSLATE_NOOP("Published", "Withdrawn"));
    }
    Q_UNREACHABLE();
}

QString words(ClearanceState state, const Phrasebook &book)
{
    switch (state) {
    case ClearanceState::Asked:
        return book.say(context, QT_TRANSLATE_NOOP("Published", "Asked"));
    case ClearanceState::Cleared:
        return book.say(context, QT_TRANSLATE_NOOP("Published", "Cleared"));
    case ClearanceState::Refused:
        return book.say(context, QT_TRANSLATE_NOOP("Published", "Refused"));
    }
    Q_UNREACHABLE();
}

QString words(IdentifyingKind kind, const Phrasebook &book)
{
    switch (kind) {
    case IdentifyingKind::Person:
        return book.say(context, QT_TRANSLATE_NOOP("Published", "a person's name"));
    case IdentifyingKind::Signature:
        return book.say(context, QT_TRANSLATE_NOOP("Published", "a signature"));
    case IdentifyingKind::Organisation:
        return book.say(context, QT_TRANSLATE_NOOP("Published", "an organisation"));
    case IdentifyingKind::Place:
        return book.say(context, QT_TRANSLATE_NOOP("Published", "a place"));
    case IdentifyingKind::Name:
        return book.say(context, QT_TRANSLATE_NOOP("Published", "a name, perhaps of a project"));
    case IdentifyingKind::Address:
        return book.say(context, QT_TRANSLATE_NOOP("Published", "an address"));
    case IdentifyingKind::Phone:
        return book.say(context, QT_TRANSLATE_NOOP("Published", "a telephone number"));
    case IdentifyingKind::NationalId:
        return book.say(context,
                        QT_TRANSLATE_NOOP("Published", "eleven digits, as in a national identity number"));
    case IdentifyingKind::Birth:
        return book.say(context, QT_TRANSLATE_NOOP("Published", "a day or year of birth"));
    case IdentifyingKind::OrganisationNumber:
        return book.say(context, QT_TRANSLATE_NOOP("Published", "nine digits, as in an organisation number"));
    case IdentifyingKind::Mail:
        return book.say(context, QT_TRANSLATE_NOOP("Published", "a mail address"));
    case IdentifyingKind::Link:
        return book.say(context, QT_TRANSLATE_NOOP("Published", "a web address"));
    case IdentifyingKind::CaseReference:
        return book.say(context, QT_TRANSLATE_NOOP("Published", "a case number"));
    case IdentifyingKind::Date:
        return book.say(context, QT_TRANSLATE_NOOP("Published", "a date"));
    case IdentifyingKind::Size:
        return book.say(context, QT_TRANSLATE_NOOP("Published", "a size or an age"));
    case IdentifyingKind::Hidden:
        return book.say(context,
                        QT_TRANSLATE_NOOP("Published", "signs that nobody sees, or of another alphabet"));
    case IdentifyingKind::Internal:
        return book.say(context, QT_TRANSLATE_NOOP("Published", "a remark for colleagues"));
    case IdentifyingKind::Replacement:
        return book.say(context,
                        QT_TRANSLATE_NOOP("Published", "a word that the program put in: read the sentence "
                                                       "and write it without brackets"));
    }
    Q_UNREACHABLE();
}

QString words(Severity severity, const Phrasebook &book)
{
    switch (severity) {
    case Severity::Blocks:
        return book.say(context, QT_TRANSLATE_NOOP("Published", "must go"));
    case Severity::Warns:
        return book.say(context, QT_TRANSLATE_NOOP("Published", "look at it"));
    }
    Q_UNREACHABLE();
}

QString publishedFieldWords(const QString &field, const Phrasebook &book)
{
    static const QHash<QString, const char *> fields{
        {QStringLiteral("title"), QT_TRANSLATE_NOOP("Published", "title")},
        {QStringLiteral("question"), QT_TRANSLATE_NOOP("Published", "question")},
        {QStringLiteral("answer"), QT_TRANSLATE_NOOP("Published", "answer")},
        {QStringLiteral("references"), QT_TRANSLATE_NOOP("Published", "legal references")},
    };
    const char *source = fields.value(field);
    return source ? book.say(context, source) : field;
}

QString publishedEventWords(const QString &actCode, const Phrasebook &book)
{
    static const QHash<QString, const char *> sentences{
        {QStringLiteral("drafted"), QT_TRANSLATE_NOOP("Published", "Drafted")},
        {QStringLiteral("edit"), QT_TRANSLATE_NOOP("Published", "Edited")},
        {QStringLiteral("ask"), QT_TRANSLATE_NOOP("Published", "Sent to clearance")},
        {QStringLiteral("clear"), QT_TRANSLATE_NOOP("Published", "Cleared")},
        {QStringLiteral("refuse"), QT_TRANSLATE_NOOP("Published", "Clearance refused")},
        {QStringLiteral("publish"), QT_TRANSLATE_NOOP("Published", "Published")},
        {QStringLiteral("review"), QT_TRANSLATE_NOOP("Published", "Review date set")},
        {QStringLiteral("supersede"), QT_TRANSLATE_NOOP("Published", "Superseded")},
        {QStringLiteral("withdraw"), QT_TRANSLATE_NOOP("Published", "Withdrawn")},
        {QStringLiteral("undo"), QT_TRANSLATE_NOOP("Published", "Undone")},
        {QStringLiteral("redo"), QT_TRANSLATE_NOOP("Published", "Done again")},
    };
    const char *source = sentences.value(actCode);
    return source ? book.say(context, source) : actCode;
}

} // namespace tverrlos

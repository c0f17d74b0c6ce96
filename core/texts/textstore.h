#pragma once

#include "core/published/identifying.h"
#include "core/records/recordevent.h"
#include "core/texts/officetexts.h"

namespace tverrlos {

/// A text as it stands in a database.
struct OfficeText
{
    TextKey key;
    std::optional<QString> own; ///< nothing: the shipped text holds
    int revision = 0;           ///< 0: the office has never changed it
    /// What holds: the own text, else the shipped one.
    QString text() const;
    bool operator==(const OfficeText &) const = default;
};
/// The fields as events name them.
QJsonObject recordOf(const OfficeText &text);
/// The text with these fields; unknown ones are left out.
OfficeText withRecord(OfficeText text, const QJsonObject &record);

/// The office's own texts, with their history. Writes are one transaction each, with an event, and take turns
/// with every other writer; each can be undone and redone. Thread: the database thread only.
class TextStore
{
public:
    virtual ~TextStore() = default;
    /// Counts up with every write, whoever made it: for asking before every piece of work whether the texts
    /// have changed.
    virtual Result<qint64> version() = 0;
    /// Every text of the program in every language, in the order of textTemplates().
    virtual Result<QList<OfficeText>> texts() = 0;
    /// NotFound for a text that the program does not have.
    virtual Result<OfficeText> find(const TextKey &key) = 0;
    /// Invalid as soundText() says; Refused when it names somebody (core/outward) and when nothing would
    /// change; Conflict when someone changed it since
    /// `expectedRevision`. Nothing written goes back to the shipped text, and so does the shipped text
    /// itself.
    virtual Result<OfficeText> write(const TextKey &key, const std::optional<QString> &own,
                                     const QString &actor,
                                     std::optional<int> expectedRevision = std::nullopt) = 0;
    /// As it was before the latest change not taken back. Refused when there is none.
    virtual Result<OfficeText> undo(const TextKey &key, const QString &actor) = 0;
    virtual Result<OfficeText> redo(const TextKey &key, const QString &actor) = 0;
    /// Oldest first.
    virtual Result<QList<RecordEvent>> history(const TextKey &key) = 0;
};

/// The texts that hold.
OfficeTexts officeTexts(const QList<OfficeText> &texts);
/// The text after a write; what TextStore::write() refuses. Pure.
Result<OfficeText> textAfter(const OfficeText &before, const std::optional<QString> &own,
                             const IdentifyingCheck &people = IdentifyingCheck());

} // namespace tverrlos

#pragma once

#include "core/results/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace tverrlos {

/// What a person has typed and not yet saved. One per editor and author, so that nothing typed is lost when
/// the program or the machine stops.
struct Draft
{
    QString editor;     ///< which editor: "new-case", "case:2026-0042:resolution:MDR"
    QString author;     ///< whose draft; two officers never overwrite each other
    QString text;       ///< the main text
    QJsonObject fields; ///< everything else that the editor holds
    QDateTime savedAt;  ///< UTC, to the millisecond
    bool operator==(const Draft &) const = default;
};

/// Drafts live in the database, never in a settings file. Thread: the database thread only.
class DraftStore
{
public:
    virtual ~DraftStore() = default;
    /// Replaces the draft that this author had in this editor. Kept once the result is ok.
    virtual Result<void> save(const Draft &draft) = 0;
    /// Nothing when there is no draft. Damaged when the kept draft does not match its checksum.
    virtual Result<std::optional<Draft>> load(const QString &editor, const QString &author) = 0;
    /// Ok also when there was none.
    virtual Result<void> discard(const QString &editor, const QString &author) = 0;
    /// The author's drafts, the latest first.
    virtual Result<QList<Draft>> list(const QString &author) = 0;
};

} // namespace tverrlos

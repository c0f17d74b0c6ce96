#pragma once

#include <QString>

namespace tverrlos {

/// A file in the making beside its target, removed with what SQLite puts beside it unless it is moved. Throws
/// DatabaseError.
class PartFile
{
public:
    /// A name that nothing has, in the target's folder.
    explicit PartFile(const QString &target);
    ~PartFile();
    PartFile(const PartFile &) = delete;
    PartFile &operator=(const PartFile &) = delete;

    const QString &path() const { return m_path; }
    /// On disk under the new name when it returns. Precondition: nothing has that name, and the database in
    /// it is closed.
    void moveTo(const QString &target);

private:
    QString m_path;
};

/// Renames and waits until the folder has it on disk. Never replaces: Refused when the new name is taken.
void renameDurably(const QString &from, const QString &to);

} // namespace tverrlos

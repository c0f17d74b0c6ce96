#pragma once

#include "core/cases/facets.h"
#include "core/identity/code.h"
#include "core/results/result.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

/// Registers of reference data: plans, recommendations, partners. Each entry says where it comes from, and
/// its status is as of the day of that source; what a source does not state is shown as not stated, never
/// guessed. Data: resources/reference/registers/*.json.
namespace tverrlos {

/// One text in the program's three languages.
struct LocalisedText
{
    QString nb, nn, en;
    const QString &in(CaseLanguage language) const;
    bool operator==(const LocalisedText &) const = default;
};

struct RegisterColumn
{
    QString code; ///< title, owner, status, date, source or a key of RegisterEntry::fields
    LocalisedText title;
    bool operator==(const RegisterColumn &) const = default;
};

struct RegisterEntry
{
    QString code;
    QString title;            ///< as the source writes it, in Norwegian
    QString owner;            ///< as the source writes it; empty when not stated
    QList<AgencyCode> owners; ///< the same as codes, where they are agencies
    QString status;           ///< key of Register::statuses; "not-stated" where the source is silent
    QDate statusAsOf;         ///< day of the source
    QDate from, to;           ///< where the source gives days; invalid otherwise
    QString date;             ///< the time as the source writes it; empty when not stated
    QMap<QString, LocalisedText> fields; ///< by column code; a text of the source is the same in all three
    QString source;
    bool operator==(const RegisterEntry &) const = default;
};

struct Register
{
    QString code;
    LocalisedText title;
    LocalisedText description;
    QString source;
    QDate sourceDate;
    QList<RegisterColumn> columns; ///< in the order to show them
    QMap<QString, LocalisedText> statuses;
    QList<RegisterEntry> entries; ///< in the source's order

    const RegisterEntry *entry(const QString &entryCode) const;
    /// What a cell shows; an empty fact reads "not stated in the source" in the reader's language.
    QString cell(const RegisterEntry &entry, const QString &column, CaseLanguage language) const;
};

/// Reads one register. Invalid, naming file, entry and field, when something is missing, doubled or not
/// understood.
Result<Register> parseRegister(const QByteArray &json, const QString &fileName);
/// The registers in the binary, in a fixed order; parsed once, thread-safe.
const QList<Register> &allRegisters();
/// The register with this code; null when there is none.
const Register *findRegister(const QString &code);

} // namespace tverrlos

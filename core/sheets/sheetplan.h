#pragma once

#include "core/results/result.h"

#include <QChar>
#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

/// How a sheet is read: which column is what, and what its words mean. Guessed by the program, corrected by a
/// person, and remembered for the next sheet with the same headings.
namespace tverrlos {

/// What a column of an office's list of cases can hold.
enum class SheetField {
    Reference,
    Received,
    Title,
    Question,
    Context,
    From,
    AskerType,
    Region,
    Contact,
    Regimes,
    Agencies,
    Meeting,
    DecisionMaker,
    Status,
    Closed,
    Hours,
    Remark,
    Officer,
    Deadline,
};
QLatin1String codeOf(SheetField field);
QList<SheetField> allSheetFields();
std::optional<SheetField> sheetFieldFrom(const QString &code);
/// Whether its words can be given a meaning (regimes, agencies, statuses, dates, hours ...), and not only
/// text.
bool hasMeanings(SheetField field);

struct SheetPlan
{
    QString sheet;       ///< of a workbook; empty: every list of cases in it that can be seen
    bool others = false; ///< with a sheet: the workbook's other lists too, as they are guessed
    int headerLine = 0;  ///< from 1; 0: guessed
    QChar delimiter;     ///< of a text file; null: guessed
    QStringList header;  ///< the headings it was made for; empty: for any
    /// Field to heading; "#3" is the third column, for headings that are empty or stand twice. Empty:
    /// guessed. What is not empty is followed to the letter.
    QMap<SheetField, QString> columns;
    /// For a word as the sheet has it (meaningKey()): what is to be read in its place. Empty text: nothing.
    QMap<SheetField, QMap<QString, QString>> meanings;
    bool operator==(const SheetPlan &) const = default;
};

/// Words that differ in case and spacing only are the same word.
QString meaningKey(const QString &word);
/// The same heading in another spelling of case, spacing and signs: letters alone.
QString headingKey(const QString &heading);
/// Whether the plan was made for a sheet with these headings.
bool isMadeFor(const SheetPlan &plan, const QStringList &header);

/// {"sheet":"..","headerLine":3,"delimiter":";","header":[..],"columns":{"received":"Mottatt"},
/// "values":{"regimes":{"romrett":"GDPR"}}}: what is not set is left out.
QJsonObject toJson(const SheetPlan &plan);
/// Invalid names the key that was not understood.
Result<SheetPlan> sheetPlanFrom(const QJsonObject &json);

/// A word of a sheet that means nothing here.
struct UnknownValue
{
    SheetField field = SheetField::Regimes;
    QString text;         ///< as it first stood
    qint64 firstLine = 0; ///< where
    qint64 rows = 0;      ///< how many rows have it
    QDate day;            ///< of the first row, for names of that time; may be invalid
    bool stops = true;    ///< such a row waits in quarantine; otherwise it comes in without
    bool operator==(const UnknownValue &) const = default;
};

/// How one sheet was read, for the receipt.
struct SheetReading
{
    QString source; ///< the file
    QString sheet;  ///< of a workbook
    int headerLine = 0;
    QStringList unread;          ///< sheets of the workbook that look like lists of cases, and were left
    SheetPlan plan;              ///< as it was followed, with its header
    QList<UnknownValue> unknown; ///< in the order met; at most unknownLimit
    static constexpr qsizetype unknownLimit = 500;
    bool operator==(const SheetReading &) const = default;
};
QJsonObject toJson(const SheetReading &reading);

struct PreviewRow
{
    qint64 line = 0;
    QStringList cells;
    bool operator==(const PreviewRow &) const = default;
};

/// The beginning of a sheet, and how the program would read it.
struct SheetPreview
{
    QString source;
    QStringList sheets;      ///< of a workbook, those that can be seen first
    QStringList others;      ///< of those, what looks like a list of cases too
    SheetPlan plan;          ///< sheet, header line, delimiter, header and columns are all filled in
    bool remembered = false; ///< the plan is one that a person has settled before
    bool fixedForm = false;  ///< written by a program in its own form: there is nothing to settle
    bool list = false;       ///< the day of receipt and the question were found
    QList<PreviewRow> rows;  ///< from the first line on, those above the headings too
};

} // namespace tverrlos

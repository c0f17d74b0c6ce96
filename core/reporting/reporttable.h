#pragma once

#include <QLatin1String>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tverrlos {

/// One cell of a report's table: words, or a number that keeps its value so that a spreadsheet can reckon
/// with it.
struct ReportCell
{
    enum class Kind {
        Text,
        Number,
        Suppressed, ///< not shown, so that no asker can be recognised
        Unknown,    ///< there is no figure (no closed case, no upper limit)
    };
    Kind kind = Kind::Unknown;
    QString text;
    double number = 0;
    int decimals = 0;
    bool operator==(const ReportCell &) const = default;

    static ReportCell words(const QString &text) { return {Kind::Text, text, 0, 0}; }
    static ReportCell figure(double number, int decimals = 0) { return {Kind::Number, {}, number, decimals}; }
    static ReportCell count(const std::optional<qint64> &count)
    {
        return count ? figure(double(*count)) : ReportCell{Kind::Suppressed, {}, 0, 0};
    }
};

/// How cells that hold no figure are written, after the signs that Statistics Norway uses in its tables.
inline constexpr QLatin1String suppressedSign(":");
inline constexpr QLatin1String unknownSign(".");

/// One table, the same on screen, on paper, in a spreadsheet and in a text file.
struct ReportTable
{
    QString code;  ///< stable: outcomes, regimes, ...
    QString title; ///< in the document's language
    QString note;  ///< how to read it; may be empty
    QStringList headers;
    QList<QList<ReportCell>> rows; ///< each as long as the headers
    QStringList rowCodes; ///< stable names of the rows, where cases can be listed by them; else empty
    int totals = 0;       ///< how many of the last rows are sums of those before
    bool isChart = false; ///< worth a bar chart of its first column of numbers
    bool operator==(const ReportTable &) const = default;
};

} // namespace tverrlos

#pragma once

#include <QString>

namespace tverrlos {

/// What a number format (ECMA-376 part 1, 18.8.31) makes of a number, as far as it changes what the number
/// means: a day, a moment, leading zeros, fixed spaces. Decimals are never rounded away.
struct NumberFormat
{
    enum class Kind { General, Date, Time, Fraction, Percent, Pattern };
    Kind kind = Kind::General;
    QString pattern; ///< of the first section

    static NumberFormat of(const QString &code);
    /// The formats that have a number and no code (18.8.30).
    static NumberFormat builtIn(int id);
};

/// As a Norwegian office reads it: 17.09.2021, 4,5, 1 1/2, 0974 589 095. `written` is the number as the file
/// has it, never in scientific notation here. Text that is no number comes back as it is.
QString numberShown(const QString &written, const NumberFormat &format, bool from1904);
/// The day (and the time, where there is one) of an ISO moment: 2021-09-17T00:00:00.
QString momentShown(const QString &iso);

} // namespace tverrlos

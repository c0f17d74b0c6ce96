#pragma once

#include "core/reporting/period.h"
#include "core/reporting/reporttable.h"
#include "ui/wording/phrasebook.h"

namespace tverrlos {

/// A cell as people read it.
QString cellWords(const ReportCell &cell, const QLocale &locale);

/// Says the report's sentences (context "Report") in the document's language. Thread-safe, as phrasebooks
/// are.
class ReportWords
{
public:
    explicit ReportWords(Phrasebook phrases) : m_phrases(std::move(phrases)) {}

    const Phrasebook &phrases() const { return m_phrases; }
    Language language() const { return m_phrases.language(); }
    CaseLanguage dataLanguage() const; ///< for names in the reference data

    /// The source is marked with QT_TRANSLATE_NOOP("Report", ...).
    QString operator()(const char *source, const QStringList &arguments = {}) const;
    /// With %n in the right plural form; the source is marked with QT_TRANSLATE_N_NOOP.
    QString counted(const char *source, qint64 n, const QStringList &arguments = {}) const;

    QString number(qint64 value) const;
    /// At most this many decimals, without trailing zeros.
    QString number(double value, int decimals) const;
    QString day(const QDate &day) const;
    QString days(const Period &period) const; ///< "01.01.2024 to 31.12.2024"

private:
    Phrasebook m_phrases;
};

} // namespace tverrlos

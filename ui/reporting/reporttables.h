#pragma once

#include "core/reporting/reportfigures.h"
#include "core/reporting/reporttable.h"
#include "ui/reporting/reportreference.h"
#include "ui/reporting/reportwords.h"

namespace tverrlos {

/// The tables of a report, each from the figures alone.
class ReportTables
{
public:
    ReportTables(const ReportFigures &figures, const ReportWords &words, const ReportReference &reference)
        : m_figures(figures), m_words(words), m_reference(reference)
    {}

    ReportTable outcomes() const;
    ReportTable cohorts() const;
    ReportTable regimes() const;
    ReportTable cooccurrence() const;
    ReportTable resolutions() const;
    ReportTable agencies() const;
    ReportTable topics() const;
    ReportTable facet(Breakdown breakdown) const; ///< asker type, region, level, phase, project type
    ReportTable handling() const;
    ReportTable meetings() const;
    ReportTable hours() const;
    ReportTable activity() const;
    ReportTable signalKinds() const;
    ReportTable signalTexts() const;
    ReportTable signalsLifted() const;
    ReportTable submissionKinds() const;
    ReportTable submissionRegions() const;
    ReportTable planMoved() const;
    ReportTable plan(const Register &plan) const;

    QString agencyName(const QString &code) const;
    QString topicName(const QString &code) const;
    QString cohortName(const Cohort &cohort) const;
    QString regimeNames(const QList<RegimeCode> &regimes) const;

private:
    /// Where a signal was lifted, and what came back from there.
    QString cameBack(const ReportSignal &signal) const;
    QString rowName(Breakdown breakdown, const QString &code) const;
    QString facetTitle(Breakdown breakdown) const;
    void fill(ReportTable &table, Breakdown breakdown, bool withPercent) const;

    const ReportFigures &m_figures;
    const ReportWords &m_words;
    const ReportReference &m_reference;
};

} // namespace tverrlos

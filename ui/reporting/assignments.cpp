#include "ui/reporting/assignments.h"

namespace tverrlos {

QList<Assignment> assignments(const ReportWords &words)
{
    const QString recommendation = words(QT_TRANSLATE_NOOP(
        "Report",
        "The coordination project's recommendations to the ministry, June 2021, chapter “Om dokumentet”"));
    const QString statusReport = words(QT_TRANSLATE_NOOP(
        "Report",
        "The Directorate of Health's status report on artificial intelligence, chapter 2 “Bakgrunn”"));
    return {
        {QStringLiteral("hdir"), words(QT_TRANSLATE_NOOP("Report", "letter of assignment")), 2021,
         words(QT_TRANSLATE_NOOP(
             "Report",
             "Together with the Directorate of e-Health and the Norwegian Medicines Agency: recommend how "
             "the health authorities can best coordinate their work so that the services can take artificial "
             "intelligence into use, each within its own responsibility, and consider cross-agency "
             "regulatory guidance as part of it.")),
         recommendation},
        {QStringLiteral("hdir"), QStringLiteral("TB2023-58"), 2023,
         words(QT_TRANSLATE_NOOP(
             "Report",
             "Continue the national coordination project through 2023; give cross-agency legal guidance "
             "priority, so that it can be among the agencies' regular tasks from 2024; try out an extension "
             "to personalised medicine.")),
         statusReport},
        {QStringLiteral("ehelse"), QStringLiteral("TB2023-06"), 2023,
         words(QT_TRANSLATE_NOOP(
             "Report",
             "Go on taking part in the national coordination project, which the Directorate of Health "
             "leads.")),
         statusReport},
        {QStringLiteral("slv"), QStringLiteral("5.11"), 2023,
         words(QT_TRANSLATE_NOOP(
             "Report", "Artificial intelligence. (The wording stands in the agency's own letter.)")),
         statusReport}};
}

} // namespace tverrlos

#include "ui/reporting/reportchapters.h"

#include "ui/reporting/assignments.h"
#include "ui/wording/words.h"

namespace tverrlos {

QList<ReportBlock> ReportChapters::write()
{
    summary();
    background();
    figuresChapter();
    topics();
    experience();
    signalsChapter();
    submissions();
    plans();
    resources();
    method();
    return m_blocks;
}

void ReportChapters::chapter(const char *title)
{
    m_section = 0;
    m_blocks.append({ReportBlock::Kind::Heading,
                     1,
                     QStringLiteral("%1 %2").arg(QString::number(++m_chapter), m_words(title)),
                     {},
                     {}});
}

void ReportChapters::section(const char *title)
{
    m_blocks.append({ReportBlock::Kind::Heading,
                     2,
                     QStringLiteral("%1.%2 %3")
                         .arg(QString::number(m_chapter), QString::number(++m_section), m_words(title)),
                     {},
                     {}});
}

void ReportChapters::paragraph(const QString &text)
{
    m_blocks.append({ReportBlock::Kind::Paragraph, 0, text, {}, {}});
}

void ReportChapters::item(const QString &text)
{
    m_blocks.append({ReportBlock::Kind::Item, 0, text, {}, {}});
}

void ReportChapters::quote(const QString &text, const QString &source)
{
    m_blocks.append({ReportBlock::Kind::Quote, 0, text, source, {}});
}

void ReportChapters::table(const ReportTable &table)
{
    m_blocks.append({ReportBlock::Kind::Table, 0, {}, {}, table});
}

void ReportChapters::summary()
{
    chapter(QT_TRANSLATE_NOOP("Report", "Summary"));
    paragraph(m_words.counted(
        QT_TRANSLATE_N_NOOP("Report", "The guidance service received %n case(s) in the period %1."),
        m_figures.received, {m_words.days(m_figures.period)}));
    if (m_figures.received == 0)
        return;
    paragraph(m_words(
        QT_TRANSLATE_NOOP("Report",
                          "%1 were assisted, %2 rejected, %3 referred to another channel and %4 withdrawn by "
                          "the asker; %5 are still open."),
        {m_words.number(m_figures.assisted), m_words.number(m_figures.rejected),
         m_words.number(m_figures.referred), m_words.number(m_figures.withdrawn),
         m_words.number(m_figures.open)}));
    const FigureTable regimes = m_figures.tables.value(Breakdown::Regime);
    if (!regimes.rows.isEmpty() && regimes.rows.first().cases.value_or(0) > 0)
        paragraph(m_words(
            QT_TRANSLATE_NOOP("Report", "The regime that most cases touch is %1: %2 per cent of them."),
            {regimeName(RegimeCode(regimes.rows.first().code), m_words.phrases()),
             m_words.number(qint64(percentOf(*regimes.rows.first().cases, m_figures.received)))}));
    if (m_figures.handling.median)
        paragraph(m_words(
            QT_TRANSLATE_NOOP("Report",
                              "Half of the closed cases took %1 days or less, and nine of ten %2 days or "
                              "less."),
            {m_words.number(*m_figures.handling.median, 1), m_words.number(*m_figures.handling.p90, 1)}));
    paragraph(m_words.counted(
        QT_TRANSLATE_N_NOOP("Report",
                            "%n meeting(s) were held on these cases; someone who can decide took part "
                            "in %1 of them."),
        m_figures.meetingsHeld, {m_words.number(m_figures.meetingsWithDecisionMaker)}));
    const bool onlyTooEarly = m_figures.isPreliminary() && m_figures.open == 0;
    paragraph(onlyTooEarly
                  ? m_words(QT_TRANSLATE_NOOP("Report", "The figures are preliminary: the period had "
                                                        "not ended when they were drawn."))
              : m_figures.isPreliminary()
                  ? m_words(QT_TRANSLATE_NOOP(
                        "Report", "The figures are preliminary: they change until the last of the open cases "
                                  "is closed."))
                  : m_words(QT_TRANSLATE_NOOP("Report", "All cases are closed, and the figures are final.")));
}

void ReportChapters::background()
{
    chapter(QT_TRANSLATE_NOOP("Report", "Background"));
    paragraph(m_words(QT_TRANSLATE_NOOP(
        "Report", "The service gives one-to-one guidance on the use of artificial intelligence in health "
                  "care, across agencies and under several sets of rules at once, so that those who "
                  "develop or adopt it meet one and the same interpretation. The agencies learn in turn "
                  "where rules are unclear and where written guidance is missing.")));
    paragraph(m_words(QT_TRANSLATE_NOOP("Report", "The ministry has given these assignments:")));
    const QList<Assignment> known = assignments(m_words);
    for (const Assignment &assignment : known) {
        const QString agency =
            m_reference.nameOf(assignment.agency, QDate(assignment.year, 7, 1), m_words.dataLanguage());
        quote(m_words(QT_TRANSLATE_NOOP("Report", "%1, %2 (%3): %4"),
                      {agency, assignment.id, QString::number(assignment.year), assignment.text}),
              m_words(QT_TRANSLATE_NOOP("Report", "Source: %1"), {assignment.source}));
    }
}

void ReportChapters::figuresChapter()
{
    chapter(QT_TRANSLATE_NOOP("Report", "Figures"));
    section(QT_TRANSLATE_NOOP("Report", "What came in, and how it ended"));
    table(m_tables.outcomes());
    table(m_tables.cohorts());
    regimesSection();
    agenciesSection();
    askersSection();
    timeSection();
}

void ReportChapters::regimesSection()
{
    section(QT_TRANSLATE_NOOP("Report", "Regimes"));
    table(m_tables.regimes());
    if (m_figures.severalRegimes)
        paragraph(m_words.counted(
            QT_TRANSLATE_N_NOOP("Report", "%n case(s) touch more than one regime (%1 per cent)."),
            *m_figures.severalRegimes,
            {m_words.number(qint64(percentOf(*m_figures.severalRegimes, m_figures.received)))}));
    table(m_tables.cooccurrence());
    table(m_tables.resolutions());
}

void ReportChapters::agenciesSection()
{
    section(QT_TRANSLATE_NOOP("Report", "Agencies"));
    table(m_tables.agencies());
    if (m_figures.severalAgencies)
        paragraph(m_words.counted(
            QT_TRANSLATE_N_NOOP("Report", "%n case(s) need more than one agency (%1 per cent)."),
            *m_figures.severalAgencies,
            {m_words.number(qint64(percentOf(*m_figures.severalAgencies, m_figures.received)))}));
}

void ReportChapters::askersSection()
{
    section(QT_TRANSLATE_NOOP("Report", "Who asks, and about what kind of project"));
    for (const Breakdown breakdown : {Breakdown::AskerType, Breakdown::Region, Breakdown::LevelOfCare,
                                      Breakdown::Phase, Breakdown::ProjectType})
        table(m_tables.facet(breakdown));
}

void ReportChapters::timeSection()
{
    section(QT_TRANSLATE_NOOP("Report", "Time and meetings"));
    table(m_tables.handling());
    table(m_tables.meetings());
}

void ReportChapters::topics()
{
    chapter(QT_TRANSLATE_NOOP("Report", "Topics"));
    table(m_tables.topics());
}

void ReportChapters::experience()
{
    chapter(QT_TRANSLATE_NOOP("Report", "Experience"));
    for (auto it = m_figures.resolutions.begin(); it != m_figures.resolutions.end(); ++it) {
        const FigureRow *unclear = it->row(codeOf(ResolutionOutcome::Unclear));
        if (unclear && unclear->cases.value_or(0) > 0)
            item(m_words.counted(
                QT_TRANSLATE_N_NOOP("Report", "%1: in %n case(s) the agencies found the law unclear."),
                *unclear->cases, {regimeName(RegimeCode(it.key()), m_words.phrases())}));
    }
    if (m_figures.toAssess.value_or(0) > 0)
        item(m_words.counted(
            QT_TRANSLATE_N_NOOP("Report",
                                "In %n case(s) it is still to be assessed whether a regime applies, most "
                                "often whether the product is a medical device."),
            *m_figures.toAssess));
    if (m_figures.meetingsHeld > 0)
        item(m_words(
            QT_TRANSLATE_NOOP(
                "Report",
                "Someone who can decide on purchase or research funding was present in %1 per cent of "
                "the meetings."),
            {m_words.number(
                qint64(percentOf(m_figures.meetingsWithDecisionMaker, m_figures.meetingsHeld)))}));
    paragraph(m_words(QT_TRANSLATE_NOOP(
        "Report", "This chapter says what the case records show. What the askers themselves thought of "
                  "the guidance is not recorded and is therefore not told here.")));
}

void ReportChapters::signalsChapter()
{
    chapter(QT_TRANSLATE_NOOP("Report", "Signals and recommendations"));
    if (m_figures.raised.isEmpty()) {
        paragraph(
            m_words(QT_TRANSLATE_NOOP("Report", "No signals were raised from the cases of the period.")));
        return;
    }
    table(m_tables.signalKinds());
    table(m_tables.signalsLifted());
    paragraph(m_words(QT_TRANSLATE_NOOP("Report", "Something has come back on %1 of them."),
                      {m_words.number(m_figures.signalsAnswered)}));
    paragraph(m_words(QT_TRANSLATE_NOOP(
        "Report", "What the service learned from these cases, with the means that could help and where it "
                  "was lifted:")));
    table(m_tables.signalTexts());
    qint64 all = 0;
    for (const qint64 count : m_figures.signalKinds)
        all += count;
    if (all > m_figures.raised.size())
        paragraph(m_words(QT_TRANSLATE_NOOP("Report", "The first %1 of %2 signals are listed."),
                          {m_words.number(qint64(m_figures.raised.size())), m_words.number(all)}));
}

void ReportChapters::submissions()
{
    if (m_figures.submissions == 0)
        return;
    chapter(QT_TRANSLATE_NOOP("Report", "Sent in by the regional trusts and the competence network"));
    paragraph(
        m_words(QT_TRANSLATE_NOOP("Report",
                                  "%1 notices of AI in use, questions, experiences of benefit and cost, and "
                                  "needs were sent in during the period. They are not cases."),
                {m_words.number(m_figures.submissions)}));
    table(m_tables.submissionKinds());
    table(m_tables.submissionRegions());
}

void ReportChapters::plans()
{
    const QList<Register> shown = m_reference.plans ? m_reference.plans() : QList<Register>();
    if (shown.isEmpty())
        return;
    chapter(QT_TRANSLATE_NOOP("Report", "Plans and measures"));
    paragraph(m_words(QT_TRANSLATE_NOOP(
        "Report", "The measures that the signals may be tied to, with their standing as of the source's "
                  "date.")));
    if (!m_figures.plan.moved.isEmpty())
        table(m_tables.planMoved());
    for (const Register &plan : shown)
        table(m_tables.plan(plan));
}

void ReportChapters::resources()
{
    chapter(QT_TRANSLATE_NOOP("Report", "Use of resources, and need"));
    table(m_tables.hours());
    table(m_tables.activity());
    const qint64 minutes = m_figures.hours.total.value_or(0);
    if (minutes == 0 || m_figures.closed() < smallestShownCount)
        return;
    const double perCase = double(minutes) / 60.0 / double(m_figures.received);
    paragraph(m_words(
        QT_TRANSLATE_NOOP(
            "Report", "So far the agencies have spent %1 hours on each case received in the period. At that "
                      "rate a hundred cases need %2 hours. Open cases will need more."),
        {m_words.number(perCase, 1), m_words.number(perCase * 100, 0)}));
}

void ReportChapters::method()
{
    chapter(QT_TRANSLATE_NOOP("Report", "Method and limitations"));
    item(m_words(
        QT_TRANSLATE_NOOP(
            "Report",
            "Cases are counted by the day they were received, in Norwegian time, both days of the period "
            "included. How they stand is as of %1, the day of the last entry in the database."),
        {m_words.day(m_figures.asOf)}));
    item(m_figures.reconciles
             ? m_words(QT_TRANSLATE_NOOP(
                   "Report",
                   "The totals reconcile: received = assisted + rejected + referred + withdrawn + open."))
             : m_words(QT_TRANSLATE_NOOP(
                   "Report",
                   "The totals do NOT reconcile: the database should be verified before this report is "
                   "used.")));
    QString once = m_words(QT_TRANSLATE_NOOP(
        "Report",
        "An enquiry counts once: one that came twice, or a part that went back into the enquiry it was "
        "split from, is counted in the case where the work goes on."));
    if (m_figures.merged > 0)
        once += QLatin1Char(' ') +
                m_words.counted(QT_TRANSLATE_N_NOOP("Report", "%n case(s) merged into another are "
                                                              "counted in that one."),
                                m_figures.merged);
    item(once);
    item(m_words(QT_TRANSLATE_NOOP(
        "Report",
        "A case of several regimes, topics or agencies counts once in the total and once in each of "
        "their rows; such rows do not add up to the total.")));
    item(m_words.counted(
        QT_TRANSLATE_N_NOOP(
            "Report",
            "Counts below %n that tell something about askers or cases are not shown (%1), so that "
            "nobody can be recognised; other rows are hidden as well where subtraction would give "
            "them away. A table of fewer cases than that is left out. Totals of the service, "
            "meetings and signals are shown whole, for they say nothing about an asker. The hours of "
            "an agency are hidden where the number of its cases is."),
        smallestShownCount, {QString(suppressedSign)}));
    item(m_words(QT_TRANSLATE_NOOP(
        "Report", "Do not publish reports of periods that overlap by a few days: their difference could tell "
                  "what each of them hides.")));
    item(m_words(
        QT_TRANSLATE_NOOP(
            "Report",
            "Days run from the start of the clock (receipt, or the day a held enquiry became complete) to "
            "closing, and are given for closed cases only. The range says where the figure can end when "
            "the open cases are closed; “%1” means that there is no figure or no upper limit."),
        {QString(unknownSign)}));
    item(m_words(QT_TRANSLATE_NOOP("Report", "Per cent are rounded, but never up to 100 nor down to 0.")));
    item(m_words(QT_TRANSLATE_NOOP(
        "Report", "Guidance is not approval: the asker stays responsible. No service level is set by this "
                  "report.")));
}

} // namespace tverrlos

#include "ui/reporting/reporttables.h"

#include "ui/wording/words.h"

#include <algorithm>

namespace tverrlos {

namespace {

ReportCell percent(const ShownCount &part, qint64 whole)
{
    return part ? ReportCell::figure(percentOf(*part, whole)) : ReportCell::count({});
}

ReportCell hoursCell(const ShownCount &minutes)
{
    return minutes ? ReportCell::figure(double(*minutes) / 60.0, 1) : ReportCell::count({});
}

ReportCell daysCell(const std::optional<double> &days, bool suppressed)
{
    if (suppressed)
        return ReportCell::count({});
    return days ? ReportCell::figure(*days, *days == double(qint64(*days)) ? 0 : 1) : ReportCell();
}

/// Signals that say the same.
struct Lesson
{
    ReportSignal signal; ///< the first of them, with the regimes of all
    qint64 times = 0;
};

QList<Lesson> lessonsOf(const QList<ReportSignal> &raised)
{
    QList<Lesson> lessons;
    for (const ReportSignal &signal : raised) {
        const auto same = std::find_if(lessons.begin(), lessons.end(), [&signal](const Lesson &lesson) {
            const ReportSignal &first = lesson.signal;
            return first.text.simplified() == signal.text.simplified() && first.withheld == signal.withheld &&
                   first.kind == signal.kind && first.topic == signal.topic &&
                   first.instrument == signal.instrument && first.lifted == signal.lifted &&
                   first.response == signal.response && first.responseWithheld == signal.responseWithheld;
        });
        if (same == lessons.end()) {
            lessons.append({signal, 1});
            continue;
        }
        ++same->times;
        for (const RegimeCode &regime : signal.regimes)
            if (!same->signal.regimes.contains(regime))
                same->signal.regimes.append(regime);
    }
    std::stable_sort(lessons.begin(), lessons.end(),
                     [](const Lesson &a, const Lesson &b) { return a.times > b.times; });
    return lessons;
}

template<class E>
QString facetWords(const QString &code, const Phrasebook &phrases)
{
    const auto value = fromCode<E>(code);
    return value ? words(*value, phrases) : code;
}

} // namespace

QString ReportTables::agencyName(const QString &code) const
{
    return m_reference.nameOf(code, m_figures.period.to, m_words.dataLanguage());
}

QString ReportTables::topicName(const QString &code) const
{
    if (code == otherTopic)
        return m_words(QT_TRANSLATE_NOOP("Report", "Other topics"));
    return m_reference.nameOf(code, m_figures.period.to, m_words.dataLanguage());
}

QString ReportTables::cohortName(const Cohort &cohort) const
{
    if (m_figures.monthsPerCohort == 3)
        return m_words(QT_TRANSLATE_NOOP("Report", "Quarter %1 of %2"),
                       {QString::number((cohort.from.month() + 2) / 3), QString::number(cohort.from.year())});
    return m_words.phrases().locale().toString(cohort.from, QStringLiteral("MMMM yyyy"));
}

QString ReportTables::regimeNames(const QList<RegimeCode> &regimes) const
{
    QStringList names;
    for (const RegimeCode &regime : regimes)
        names.append(regimeName(regime, m_words.phrases()));
    return names.join(QLatin1String(", "));
}

QString ReportTables::rowName(Breakdown breakdown, const QString &code) const
{
    if (code == notStated)
        return breakdown == Breakdown::Lead ? m_words(QT_TRANSLATE_NOOP("Report", "No agency leads yet"))
                                            : m_words(QT_TRANSLATE_NOOP("Report", "Not stated"));
    const Phrasebook &phrases = m_words.phrases();
    switch (breakdown) {
    case Breakdown::Regime:
        return regimeName(RegimeCode(code), phrases);
    case Breakdown::Agency:
    case Breakdown::Lead:
        return agencyName(code);
    case Breakdown::Topic:
        return topicName(code);
    case Breakdown::AskerType:
        return facetWords<AskerType>(code, phrases);
    case Breakdown::Region:
        return facetWords<Region>(code, phrases);
    case Breakdown::LevelOfCare:
        return facetWords<LevelOfCare>(code, phrases);
    case Breakdown::Phase:
        return facetWords<Phase>(code, phrases);
    case Breakdown::ProjectType:
        return facetWords<ProjectType>(code, phrases);
    }
    Q_UNREACHABLE();
}

QString ReportTables::facetTitle(Breakdown breakdown) const
{
    switch (breakdown) {
    case Breakdown::Regime:
        return m_words(QT_TRANSLATE_NOOP("Report", "Regime"));
    case Breakdown::Agency:
        return m_words(QT_TRANSLATE_NOOP("Report", "Agency"));
    case Breakdown::Lead:
        return m_words(QT_TRANSLATE_NOOP("Report", "Leading agency"));
    case Breakdown::Topic:
        return m_words(QT_TRANSLATE_NOOP("Report", "Topic"));
    case Breakdown::AskerType:
        return m_words(QT_TRANSLATE_NOOP("Report", "Kind of asker"));
    case Breakdown::Region:
        return m_words(QT_TRANSLATE_NOOP("Report", "Region"));
    case Breakdown::LevelOfCare:
        return m_words(QT_TRANSLATE_NOOP("Report", "Level of care"));
    case Breakdown::Phase:
        return m_words(QT_TRANSLATE_NOOP("Report", "Phase of the project"));
    case Breakdown::ProjectType:
        return m_words(QT_TRANSLATE_NOOP("Report", "Kind of project"));
    }
    Q_UNREACHABLE();
}

void ReportTables::fill(ReportTable &table, Breakdown breakdown, bool withPercent) const
{
    const FigureTable figures = m_figures.tables.value(breakdown);
    table.code = codeOf(breakdown);
    table.headers = {facetTitle(breakdown), m_words(QT_TRANSLATE_NOOP("Report", "Cases"))};
    if (withPercent)
        table.headers.append(m_words(QT_TRANSLATE_NOOP("Report", "Per cent of received")));
    for (const FigureRow &row : figures.rows) {
        table.rowCodes.append(row.code);
        table.rows.append({ReportCell::words(rowName(breakdown, row.code)), ReportCell::count(row.cases)});
        if (withPercent)
            table.rows.last().append(percent(row.cases, m_figures.received));
    }
    if (figures.withheld)
        table.note = m_words(QT_TRANSLATE_NOOP(
            "Report", "Not shown: so few cases stand behind this table that an asker could be recognised."));
}

ReportTable ReportTables::outcomes() const
{
    ReportTable table;
    table.code = QStringLiteral("outcomes");
    table.title = m_words(QT_TRANSLATE_NOOP("Report", "How the cases received in the period ended"));
    table.note =
        m_words(QT_TRANSLATE_NOOP("Report", "Received = assisted + rejected + referred + withdrawn + open."));
    if (m_figures.merged > 0)
        table.note +=
            QLatin1Char(' ') +
            m_words.counted(QT_TRANSLATE_N_NOOP("Report", "%n case(s) merged into another are counted "
                                                          "in that one."),
                            m_figures.merged);
    table.headers = {m_words(QT_TRANSLATE_NOOP("Report", "How it ended")),
                     m_words(QT_TRANSLATE_NOOP("Report", "Cases")),
                     m_words(QT_TRANSLATE_NOOP("Report", "Per cent of received"))};
    const auto add = [&](const QString &name, qint64 cases) {
        table.rows.append(
            {ReportCell::words(name), ReportCell::count(cases), percent(cases, m_figures.received)});
    };
    table.rowCodes = {codeOf(Disposition::Assisted), codeOf(Disposition::Rejected),
                      codeOf(Disposition::Referred), codeOf(Disposition::Withdrawn),
                      QStringLiteral("open"),        QStringLiteral("received")};
    const Phrasebook &phrases = m_words.phrases();
    add(words(Disposition::Assisted, phrases), m_figures.assisted);
    add(words(Disposition::Rejected, phrases), m_figures.rejected);
    add(words(Disposition::Referred, phrases), m_figures.referred);
    add(words(Disposition::Withdrawn, phrases), m_figures.withdrawn);
    add(m_words(QT_TRANSLATE_NOOP("Report", "Still open")), m_figures.open);
    add(m_words(QT_TRANSLATE_NOOP("Report", "Received, in all")), m_figures.received);
    table.totals = 1;
    return table;
}

ReportTable ReportTables::cohorts() const
{
    ReportTable table;
    table.code = QStringLiteral("cohorts");
    table.title = m_words(QT_TRANSLATE_NOOP("Report", "Cases by the time of receipt"));
    table.note = m_words(QT_TRANSLATE_NOOP(
        "Report", "Closed and open are how the cases of that time stand now, not when they were closed."));
    table.headers = {m_words(QT_TRANSLATE_NOOP("Report", "Received in")),
                     m_words(QT_TRANSLATE_NOOP("Report", "Received")),
                     m_words(QT_TRANSLATE_NOOP("Report", "Of them closed")),
                     m_words(QT_TRANSLATE_NOOP("Report", "Still open"))};
    table.isChart = true;
    for (const Cohort &cohort : m_figures.cohorts) {
        table.rowCodes.append(cohort.from.toString(Qt::ISODate));
        table.rows.append({ReportCell::words(cohortName(cohort)), ReportCell::count(cohort.received),
                           ReportCell::count(cohort.received - cohort.open), ReportCell::count(cohort.open)});
    }
    return table;
}

ReportTable ReportTables::regimes() const
{
    ReportTable table;
    fill(table, Breakdown::Regime, true);
    table.title = m_words(QT_TRANSLATE_NOOP("Report", "Cases by regime"));
    if (table.note.isEmpty())
        table.note = m_words(QT_TRANSLATE_NOOP(
            "Report",
            "A case under several regimes counts once under each: the rows do not add up to the total."));
    table.isChart = true;
    return table;
}

ReportTable ReportTables::cooccurrence() const
{
    ReportTable table;
    table.code = QStringLiteral("cooccurrence");
    table.title = m_words(QT_TRANSLATE_NOOP("Report", "Regimes that meet in one case"));
    table.headers = {m_words(QT_TRANSLATE_NOOP("Report", "Two regimes")),
                     m_words(QT_TRANSLATE_NOOP("Report", "Cases"))};
    for (const FigureRow &row : m_figures.cooccurrence.rows) {
        QStringList names;
        const QStringList codes = row.code.split(QLatin1Char('+'));
        for (const QString &code : codes)
            names.append(regimeName(RegimeCode(code), m_words.phrases()));
        table.rows.append(
            {ReportCell::words(names.join(QLatin1String(" + "))), ReportCell::count(row.cases)});
    }
    return table;
}

ReportTable ReportTables::resolutions() const
{
    ReportTable table;
    table.code = QStringLiteral("resolutions");
    table.title = m_words(QT_TRANSLATE_NOOP("Report", "Joint answers under each regime"));
    table.headers = {m_words(QT_TRANSLATE_NOOP("Report", "Regime"))};
    const QList<ResolutionOutcome> outcomes = allOf<ResolutionOutcome>();
    QStringList codes;
    for (const ResolutionOutcome outcome : outcomes) {
        table.headers.append(words(outcome, m_words.phrases()));
        codes.append(codeOf(outcome));
    }
    table.headers.append(m_words(QT_TRANSLATE_NOOP("Report", "No answer yet")));
    codes.append(noResolution);
    for (auto it = m_figures.resolutions.begin(); it != m_figures.resolutions.end(); ++it) {
        QList<ReportCell> cells{ReportCell::words(regimeName(RegimeCode(it.key()), m_words.phrases()))};
        for (const QString &code : codes) {
            const FigureRow *row = it->row(code);
            cells.append(ReportCell::count(row ? row->cases : ShownCount()));
        }
        table.rows.append(cells);
    }
    return table;
}

ReportTable ReportTables::agencies() const
{
    ReportTable table;
    fill(table, Breakdown::Agency, true);
    table.title = m_words(QT_TRANSLATE_NOOP("Report", "Cases by agency"));
    if (table.note.isEmpty())
        table.note = m_words(QT_TRANSLATE_NOOP(
            "Report", "A case of three agencies counts once in the total and once in each agency's view."));
    const FigureTable leads = m_figures.tables.value(Breakdown::Lead);
    table.headers.append(m_words(QT_TRANSLATE_NOOP("Report", "Of them led")));
    const FigureTable agencies = m_figures.tables.value(Breakdown::Agency);
    for (qsizetype i = 0; i < agencies.rows.size(); ++i) {
        const FigureRow *lead = leads.row(agencies.rows.at(i).code);
        const ShownCount none = leads.withheld ? ShownCount() : ShownCount(0);
        table.rows[i].append(ReportCell::count(lead ? lead->cases : none));
    }
    table.isChart = true;
    return table;
}

ReportTable ReportTables::topics() const
{
    ReportTable table;
    fill(table, Breakdown::Topic, true);
    table.title = m_words(QT_TRANSLATE_NOOP("Report", "Cases by topic"));
    table.isChart = true;
    return table;
}

ReportTable ReportTables::facet(Breakdown breakdown) const
{
    ReportTable table;
    fill(table, breakdown, false);
    table.title = facetTitle(breakdown);
    return table;
}

ReportTable ReportTables::handling() const
{
    const HandlingDays &days = m_figures.handling;
    ReportTable table;
    table.code = QStringLiteral("handlingDays");
    table.title = m_words(QT_TRANSLATE_NOOP("Report", "Days from the start of the clock to closing"));
    table.note = m_words(QT_TRANSLATE_NOOP(
        "Report", "Closed cases only. While cases are open the final figure lies between the two ends."));
    table.headers = {m_words(QT_TRANSLATE_NOOP("Report", "Days")),
                     m_words(QT_TRANSLATE_NOOP("Report", "Closed cases")),
                     m_words(QT_TRANSLATE_NOOP("Report", "Finally at least")),
                     m_words(QT_TRANSLATE_NOOP("Report", "Finally at most"))};
    const auto add = [&](const QString &name, const std::optional<double> &value,
                         const std::optional<HandlingDays::Range> &range) {
        table.rows.append({ReportCell::words(name), daysCell(value, days.suppressed),
                           daysCell(range ? std::optional(range->low) : value, days.suppressed),
                           daysCell(range ? range->high : value, days.suppressed)});
    };
    add(m_words(QT_TRANSLATE_NOOP("Report", "Half of the cases (median)")), days.median, days.medianRange);
    add(m_words(QT_TRANSLATE_NOOP("Report", "Nine of ten (90th percentile)")), days.p90, days.p90Range);
    return table;
}

ReportTable ReportTables::meetings() const
{
    ReportTable table;
    table.code = QStringLiteral("meetings");
    table.title = m_words(QT_TRANSLATE_NOOP("Report", "Guidance meetings on these cases"));
    table.headers = {m_words(QT_TRANSLATE_NOOP("Report", "Meetings")),
                     m_words(QT_TRANSLATE_NOOP("Report", "Number")),
                     m_words(QT_TRANSLATE_NOOP("Report", "Per cent of held"))};
    table.rows = {{ReportCell::words(m_words(QT_TRANSLATE_NOOP("Report", "Held"))),
                   ReportCell::count(m_figures.meetingsHeld),
                   percent(m_figures.meetingsHeld, m_figures.meetingsHeld)},
                  {ReportCell::words(m_words(QT_TRANSLATE_NOOP("Report", "With someone who can decide"))),
                   ReportCell::count(m_figures.meetingsWithDecisionMaker),
                   percent(m_figures.meetingsWithDecisionMaker, m_figures.meetingsHeld)}};
    return table;
}

ReportTable ReportTables::hours() const
{
    ReportTable table;
    table.code = QStringLiteral("hours");
    table.title = m_words(QT_TRANSLATE_NOOP("Report", "Hours by agency"));
    table.headers = {m_words(QT_TRANSLATE_NOOP("Report", "Agency")),
                     m_words(QT_TRANSLATE_NOOP("Report", "On the cases received in the period")),
                     m_words(QT_TRANSLATE_NOOP("Report", "Worked in the period, on any case"))};
    const ShownHours &onCases = m_figures.hours;
    const ShownHours &inPeriod = m_figures.hoursInPeriod;
    QMap<AgencyCode, ShownCount> agencies = onCases.byAgency;
    agencies.insert(inPeriod.byAgency);
    const QList<AgencyCode> codes = agencies.keys();
    const auto add = [&](const QString &name, const ReportCell &first, const ReportCell &second) {
        table.rows.append({ReportCell::words(name), first, second});
    };
    const auto of = [](const ShownHours &hours, const AgencyCode &agency) {
        return hoursCell(hours.byAgency.value(agency, ShownCount(0)));
    };
    const auto without = [](const ShownHours &hours) {
        return hours.withoutHidden ? hoursCell(ShownCount()) : hoursCell(hours.withoutAgency.value_or(0));
    };
    for (const AgencyCode &agency : codes)
        add(agencyName(agency.text()), of(onCases, agency), of(inPeriod, agency));
    const auto hasWithout = [](const ShownHours &hours) {
        return hours.withoutHidden || hours.withoutAgency;
    };
    const bool anyWithout = hasWithout(onCases) || hasWithout(inPeriod);
    if (anyWithout)
        add(m_words(QT_TRANSLATE_NOOP("Report", "Written down without an agency")), without(onCases),
            without(inPeriod));
    const bool any = !codes.isEmpty() || anyWithout;
    if (any)
        add(m_words(QT_TRANSLATE_NOOP("Report", "In all")), hoursCell(onCases.total),
            hoursCell(inPeriod.total));
    table.totals = any ? 1 : 0;
    table.isChart = any;
    return table;
}

ReportTable ReportTables::activity() const
{
    ReportTable table;
    table.code = QStringLiteral("activity");
    table.title = m_words(QT_TRANSLATE_NOOP("Report", "Done in the period, whenever the case came in"));
    table.headers = {m_words(QT_TRANSLATE_NOOP("Report", "Work")),
                     m_words(QT_TRANSLATE_NOOP("Report", "Number"))};
    const auto add = [&table](const QString &name, qint64 count) {
        table.rows.append({ReportCell::words(name), ReportCell::count(count)});
    };
    add(m_words(QT_TRANSLATE_NOOP("Report", "Cases closed")), m_figures.closedInPeriod);
    add(m_words(QT_TRANSLATE_NOOP("Report", "Meetings held")), m_figures.meetingsInPeriod);
    add(m_words(QT_TRANSLATE_NOOP("Report", "Signals raised")), m_figures.signalsInPeriod);
    return table;
}

ReportTable ReportTables::signalKinds() const
{
    ReportTable table;
    table.code = QStringLiteral("signals");
    table.title = m_words(QT_TRANSLATE_NOOP("Report", "Signals by kind"));
    table.headers = {m_words(QT_TRANSLATE_NOOP("Report", "Kind")),
                     m_words(QT_TRANSLATE_NOOP("Report", "Signals"))};
    const QList<SignalKind> kinds = allOf<SignalKind>();
    for (const SignalKind kind : kinds)
        table.rows.append({ReportCell::words(words(kind, m_words.phrases())),
                           ReportCell::count(m_figures.signalKinds.value(kind))});
    return table;
}

ReportTable ReportTables::signalTexts() const
{
    ReportTable table;
    table.code = QStringLiteral("signalTexts");
    table.title = m_words(QT_TRANSLATE_NOOP("Report", "Signals raised"));
    table.note = m_words(
        QT_TRANSLATE_NOOP("Report", "What several cases taught alike stands once, the most frequent first."));
    table.headers = {m_words(QT_TRANSLATE_NOOP("Report", "No.")),
                     m_words(QT_TRANSLATE_NOOP("Report", "What was learned")),
                     m_words(QT_TRANSLATE_NOOP("Report", "Kind")),
                     m_words(QT_TRANSLATE_NOOP("Report", "Topic and regimes")),
                     m_words(QT_TRANSLATE_NOOP("Report", "Instrument")),
                     m_words(QT_TRANSLATE_NOOP("Report", "Lifted to, and what came back")),
                     m_words(QT_TRANSLATE_NOOP("Report", "Times"))};
    int number = 0;
    const QList<Lesson> lessons = lessonsOf(m_figures.raised);
    for (const Lesson &lesson : lessons) {
        const ReportSignal &signal = lesson.signal;
        const QString text =
            signal.withheld ? m_words(QT_TRANSLATE_NOOP("Report", "Withheld: it names somebody, or a place."))
                            : signal.text;
        QStringList about;
        if (!signal.topic.isEmpty())
            about.append(topicName(signal.topic));
        if (!signal.regimes.isEmpty())
            about.append(regimeNames(signal.regimes));
        table.rows.append(
            {ReportCell::figure(++number), ReportCell::words(text),
             ReportCell::words(words(signal.kind, m_words.phrases())),
             ReportCell::words(about.join(QLatin1String(": "))),
             ReportCell::words(signal.instrument ? words(*signal.instrument, m_words.phrases()) : QString()),
             ReportCell::words(cameBack(signal)), ReportCell::count(lesson.times)});
    }
    return table;
}

} // namespace tverrlos

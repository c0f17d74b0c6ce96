#include "ui/cases/page/casepaper.h"

#include "core/calendar/clock.h"
#include "core/outward/outwardcheck.h"
#include "ui/wording/datewords.h"
#include "ui/wording/words.h"

#include <QCoreApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

namespace tverrlos {

namespace {

struct CasePaper
{
    Q_DECLARE_TR_FUNCTIONS(CasePaper)
};

QStringList answeringAgencies(const Case &value, const CaseKnowledge &knowledge, const QDate &day)
{
    QStringList names;
    const auto add = [&](const AgencyCode &agency) {
        const QString name = knowledge.agencyName(agency, day);
        if (!agency.isEmpty() && !names.contains(name))
            names.append(name);
    };
    for (const SignOff &signOff : value.signOffs)
        add(signOff.agency);
    if (names.isEmpty())
        add(value.lead());
    return names;
}

/// Headings and paragraphs; everything that comes from a case is text and nothing else.
class Page
{
public:
    void heading(const QString &text, int level = 2)
    {
        m_html += QStringLiteral("<h%1>%2</h%1>").arg(level).arg(text.toHtmlEscaped());
    }
    void paragraph(const QString &text, const QString &lead = {})
    {
        if (text.trimmed().isEmpty())
            return;
        QString body = text.toHtmlEscaped();
        body.replace(QLatin1Char('\n'), QStringLiteral("<br/>"));
        m_html +=
            QStringLiteral("<p>%1%2</p>")
                .arg(lead.isEmpty() ? QString() : QStringLiteral("<b>%1:</b> ").arg(lead.toHtmlEscaped()),
                     body);
    }
    QString html() const { return m_html; }

private:
    QString m_html;
};

void tellAgencies(Page &page, const Case &value, const CaseKnowledge &knowledge, const QDate &today)
{
    if (!value.route)
        return;
    page.heading(CasePaper::tr("Who answers, and why"));
    page.paragraph(value.route->leadReason,
                   CasePaper::tr("Lead, %1").arg(knowledge.agencyName(value.route->lead, value.route->day)));
    for (const RoutedAgency &agency : value.route->agencies)
        page.paragraph(agency.path.join(QStringLiteral(" → ")), agency.name);
    if (!value.contributions.isEmpty())
        page.heading(CasePaper::tr("Contributions"));
    for (const Contribution &entry : value.contributions)
        page.paragraph(QStringLiteral("%1. %2").arg(words(entry.state), entry.text),
                       knowledge.agencyName(entry.agency, today));
}

void tellAnswers(Page &page, const Case &value)
{
    if (!value.meetings.isEmpty())
        page.heading(CasePaper::tr("Meetings"));
    for (const Meeting &meeting : value.meetings)
        page.paragraph(QStringLiteral("%1. %2").arg(words(meeting.state), meeting.agreements),
                       momentWords(meeting.start));
    if (!value.resolutions.isEmpty())
        page.heading(CasePaper::tr("Answers"));
    for (const Resolution &resolution : value.resolutions) {
        page.paragraph(words(resolution.outcome), regimeName(resolution.regime));
        for (const Statement &statement : resolution.statements)
            page.paragraph(statement.references.isEmpty()
                               ? statement.text
                               : QStringLiteral("%1 (%2)").arg(
                                     statement.text, statement.references.join(QStringLiteral("; "))),
                           words(statement.label));
    }
}

QString standingOf(const Case &value, const std::optional<QDate> &ended)
{
    if (!ended)
        return CasePaper::tr("received %1, not answered yet").arg(dateWords(value.received));
    if (value.answerSent || !value.resolutions.isEmpty())
        return CasePaper::tr("answered %1").arg(dateWords(*ended));
    return CasePaper::tr("closed %1").arg(dateWords(*ended));
}

} // namespace

QString citationOf(const Case &value, const CaseKnowledge &knowledge, const QDate &today)
{
    const std::optional<QDate> ended = value.answerSent ? value.answerSent : value.closed;
    const QString who = answeringAgencies(value, knowledge, ended.value_or(today)).join(QStringLiteral(", "));
    const QString title = quotedToAnyone(value.title, knowledge.peopleOn(value),
                                         {value.number, value.asker.organisation}, value.language);
    QString line = CasePaper::tr("Cross-agency guidance service, case %1: “%2”, %3")
                       .arg(value.number.text(), title, standingOf(value, ended));
    if (!who.isEmpty())
        line += QStringLiteral(" (%1)").arg(who);
    return line;
}

QString caseAsHtml(const Case &value, const CaseKnowledge &knowledge, const QDate &today)
{
    Page page;
    page.paragraph(CasePaper::tr("Internal: for the agencies of the service only."));
    page.heading(QStringLiteral("%1 %2").arg(value.number.text(), value.title), 1);
    QStringList facts{words(value.status), CasePaper::tr("received %1").arg(dateWords(value.received))};
    if (!value.asker.organisation.isEmpty())
        facts.append(value.asker.organisation);
    if (value.isOpen() && value.deadline)
        facts.append(CasePaper::tr("deadline %1").arg(dateWords(*value.deadline)));
    page.paragraph(facts.join(QStringLiteral(" · ")));
    page.heading(CasePaper::tr("The question"));
    page.paragraph(value.problem);
    page.paragraph(value.context);
    if (!value.regimes.isEmpty())
        page.heading(CasePaper::tr("Regimes"));
    for (const CaseRegime &entry : value.regimes)
        page.paragraph(QStringLiteral("%1. %2").arg(words(entry.standing), entry.why),
                       regimeName(entry.regime));
    tellAgencies(page, value, knowledge, today);
    tellAnswers(page, value);
    return page.html();
}

void printCase(const Case &value, const CaseKnowledge &knowledge, const QDate &today, QWidget *window)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(value.number.text());
    QPrintDialog dialog(&printer, window);
    dialog.setWindowTitle(CasePaper::tr("Print the case"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    QTextDocument document;
    document.setHtml(caseAsHtml(value, knowledge, today));
    document.print(&printer);
}

} // namespace tverrlos

#include "ui/responsibility/vertexpanel.h"

#include "core/calendar/clock.h"
#include "core/routing/graphcheck.h"
#include "core/store/store.h"
#include "core/work/databasedesk.h"
#include "ui/responsibility/vertexwords.h"
#include "ui/shell/navigation.h"
#include "ui/style/measure.h"
#include "ui/wording/datewords.h"

namespace tverrlos {

namespace {

QString heading(const QString &words)
{
    return QStringLiteral("<p style=\"margin:10px 0 2px 0\"><b>%1</b></p>").arg(words.toHtmlEscaped());
}

QString title(const QString &words)
{
    return QStringLiteral("<p style=\"margin:0 0 6px 0\"><big><b>%1</b></big></p>")
        .arg(words.toHtmlEscaped());
}

QString line(const QString &html)
{
    return QStringLiteral("<p style=\"margin:0 0 6px 0\">%1</p>").arg(html);
}

QString vertexLink(const DatedGraph &shown, const QString &code)
{
    return QStringLiteral("<a href=\"vertex:%1\">%2</a>")
        .arg(code.toHtmlEscaped(), shown.graph.nameOf(code, shown.day, readersLanguage()).toHtmlEscaped());
}

QString sentences(const QStringList &words)
{
    QString html;
    for (const QString &sentence : words)
        html += line(sentence.toHtmlEscaped());
    return html;
}

} // namespace

VertexPanel::VertexPanel(const Workplace &workplace, QWidget *parent)
    : QTextBrowser(parent), m_workplace(workplace)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setTabChangesFocus(true);
    setFocusPolicy(Qt::StrongFocus);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(style::grid);
    setAccessibleName(tr("What is chosen, in words"));
    connect(this, &QTextBrowser::anchorClicked, this, &VertexPanel::follow);
}

void VertexPanel::tell(const QString &html)
{
    m_counting.cancel();
    setHtml(html);
}

void VertexPanel::showVertex(const DatedGraph &shown, const QString &code)
{
    const ResponsibilityNode *node = shown.graph.find(code);
    if (!node)
        return showDay(shown);
    tell(vertexStory(shown.graph, *node, shown.day));
    countCases(*node, shown.graph.nameOf(code, shown.day, readersLanguage()));
}

void VertexPanel::countCases(const ResponsibilityNode &node, const QString &name)
{
    m_filter = CaseFilter();
    m_filter.open = true;
    m_filter.today = m_workplace.clock.today();
    if (node.kind == NodeKind::Regime)
        m_filter.regime = RegimeCode(node.code);
    else if (node.kind == NodeKind::Agency)
        m_filter.agency = AgencyCode(node.code);
    else
        return;
    m_filterTitle = tr("Open cases: %1", "an agency or regime").arg(name);
    const QFuture<Result<qint64>> count =
        m_workplace.desk.ask([filter = m_filter](Store &store) { return store.cases().count(filter); });
    m_counting.await(count, this, [this](const Result<qint64> &cases) {
        if (!cases)
            return; // the case list says what is wrong with the database
        const QString words = tr("%n open case(s) now", nullptr, static_cast<int>(*cases)).toHtmlEscaped();
        QTextCursor end(document());
        end.movePosition(QTextCursor::End);
        end.insertBlock();
        end.insertHtml(*cases > 0 ? QStringLiteral("<a href=\"cases:\">%1</a>").arg(words) : words);
    });
}

void VertexPanel::showDay(const DatedGraph &shown)
{
    QString html = title(tr("On %1").arg(dateWords(shown.day)));
    const DatedGraph before{shown.graph, shown.day.addDays(-1)};
    const QStringList changed =
        differenceWords(difference(before.graph, before.day, shown.graph, shown.day), before, shown);
    if (!changed.isEmpty())
        html += heading(tr("Changed on this day")) + sentences(changed);
    const GraphFindings findings = checkGraph(shown.graph, shown.day);
    const auto listed = [&](const QString &words, const QStringList &codes) {
        QStringList links;
        for (const QString &code : codes)
            links.append(vertexLink(shown, code));
        if (!links.isEmpty())
            html += heading(words) + line(links.join(QStringLiteral(", ")));
    };
    listed(tr("Nobody answers for"), findings.gaps);
    QStringList shared;
    for (const GraphFindings::Shared &overlap : findings.overlaps)
        shared.append(overlap.code);
    listed(tr("Several agencies answer for"), shared);
    for (const QStringList &lost : findings.lost)
        listed(tr("Ended, and nobody carries on"), lost);
    html += heading(tr("To read the drawing")) +
            line(tr("Point at something, or walk to it with the arrow keys, and its paths are lit and told "
                    "here. Letters find a name.")
                     .toHtmlEscaped());
    if (!m_origin.isEmpty())
        html += heading(tr("Where the graph comes from")) + line(m_origin.toHtmlEscaped());
    tell(html);
}

void VertexPanel::showDifference(const DatedGraph &before, const DatedGraph &after)
{
    const QStringList told =
        differenceWords(difference(before.graph, before.day, after.graph, after.day), before, after);
    QString html = title(tr("From %1 to %2").arg(dateWords(before.day), dateWords(after.day)));
    html +=
        told.isEmpty() ? line(tr("Nothing differs between these days.").toHtmlEscaped()) : sentences(told);
    tell(html);
}

void VertexPanel::showRoute(const QString &routeTitle, const QStringList &lines)
{
    tell(title(routeTitle) + sentences(lines) + line(tr("Escape lets go of the route.").toHtmlEscaped()));
}

void VertexPanel::follow(const QUrl &link)
{
    if (link.scheme() == QLatin1String("vertex"))
        Q_EMIT vertexChosen(link.path());
    else if (link.scheme() == QLatin1String("cases"))
        m_workplace.navigation.openCases(m_filter, m_filterTitle);
}

} // namespace tverrlos

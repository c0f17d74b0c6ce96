#include "core/answers/answerdocument.h"
#include "ui/cases/story/storyparts.h"
#include "ui/style/plainlabel.h"
#include "ui/style/textsize.h"
#include "ui/wording/datewords.h"
#include "ui/wording/words.h"

#include <QGridLayout>
#include <QLabel>
#include <QUrl>

#include <algorithm>

namespace tverrlos {

namespace {

QLabel *cell(const QString &text)
{
    QLabel *label = plainLabel(text);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return label;
}

/// The references as written, each provision whose place is known a link to it.
QLabel *referenceLine(const QStringList &references)
{
    QStringList written;
    for (const QString &reference : references) {
        const Citation citation = citationOf(reference, CaseLanguage::Bokmal);
        QString html;
        qsizetype from = 0;
        for (const CitedProvision &provision : citation.provisions) {
            if (provision.length == 0 || provision.address.isEmpty())
                continue;
            html += reference.mid(from, provision.start - from).toHtmlEscaped();
            html += QStringLiteral("<a href=\"%1\">%2</a>")
                        .arg(QString::fromLatin1(QUrl(provision.address).toEncoded()).toHtmlEscaped(),
                             reference.mid(provision.start, provision.length).toHtmlEscaped());
            from = provision.start + provision.length;
        }
        written.append(html + reference.mid(from).toHtmlEscaped());
    }
    QLabel *line = cell({});
    line->setTextFormat(Qt::RichText);
    line->setText(written.join(QStringLiteral("; ")));
    line->setForegroundRole(QPalette::PlaceholderText);
    line->setTextInteractionFlags(Qt::TextBrowserInteraction);
    line->setOpenExternalLinks(true);
    line->setAccessibleName(StorySection::tr("References: %1").arg(references.join(QStringLiteral("; "))));
    return line;
}

/// The label stands first and in words, so that a duty is never read as advice.
QWidget *statements(const Resolution &resolution)
{
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(24, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Statement &statement : resolution.statements) {
        QLabel *label = cell(words(statement.label));
        label->setWordWrap(false);
        setTextSize(label, TextSize::Body, statement.label == StatementLabel::Must);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(cell(statement.text), row++, 1);
        if (!statement.references.isEmpty()) {
            grid->addWidget(referenceLine(statement.references), row++, 1);
        }
    }
    return table;
}

void tellLimits(StorySection &section, const StoryTeller &teller)
{
    for (const GuidanceLimit &limit : teller.shown.limits) {
        section.addLine(
            StorySection::tr("%1 does not cover: %2").arg(teller.agency(limit.agency), limit.text));
        if (teller.canAct())
            section.addLink(StorySection::tr("Change the limit of %1").arg(teller.agency(limit.agency)),
                            [begin = teller.begin, agency = limit.agency] {
                                begin(QStringLiteral("limit"), {.agency = agency});
                            });
    }
    if (teller.canAct())
        section.addLink(StorySection::tr("Say what an agency's part does not cover"),
                        [begin = teller.begin] { begin(QStringLiteral("limit"), {}); });
}

/// Who stands behind the answer, who has still to say so, and what becomes of it then.
void tellSignatures(StorySection &section, const StoryTeller &teller)
{
    const Case &shown = teller.shown;
    section.addGap();
    for (const SignOff &sign : shown.signOffs)
        section.addLine(
            StorySection::tr("Signed: %1, %2")
                .arg(teller.office.knowledge.agencyName(sign.agency, sign.day), dateWords(sign.day)));
    const QList<AgencyCode> missing = shown.awaitingSignOff();
    if (!missing.isEmpty())
        section.addLine(StorySection::tr("Not signed yet: %1").arg(teller.agencies(missing)));
    if (teller.canAct()) {
        for (const AgencyCode &agency : missing)
            section.addLink(
                StorySection::tr("Sign for %1").arg(teller.agency(agency)),
                [begin = teller.begin, agency] { begin(QStringLiteral("sign"), {.agency = agency}); });
        for (const SignOff &sign : shown.signOffs)
            section.addLink(StorySection::tr("Take back the signature of %1").arg(teller.agency(sign.agency)),
                            [begin = teller.begin, agency = sign.agency] {
                                begin(QStringLiteral("sign"), {.agency = agency});
                            });
    }
    if (shown.answerSent)
        section.addLine(StorySection::tr("Sent to the asker on %1").arg(dateWords(*shown.answerSent)));
    if (teller.begin)
        section.addLink(StorySection::tr("Preview, save and send the answer"),
                        [begin = teller.begin] { begin(QStringLiteral("send"), {}); });
}

} // namespace

void tellAnswers(StorySection &section, const StoryTeller &teller)
{
    const Case &shown = teller.shown;
    section.clear();
    if (shown.regimes.isEmpty() && shown.resolutions.isEmpty())
        section.addLine(StorySection::tr("One answer is written for each regime, once the case is tagged."),
                        true);
    for (const CaseRegime &entry : shown.regimes) {
        section.addGap();
        const auto found =
            std::find_if(shown.resolutions.begin(), shown.resolutions.end(),
                         [&](const Resolution &resolution) { return resolution.regime == entry.regime; });
        const bool written = found != shown.resolutions.end();
        const QString line = written ? StorySection::tr("%1 · %2, %3", "outcome, day, officer")
                                           .arg(words(found->outcome), dateWords(found->decided), found->by)
                                     : StorySection::tr("Not answered yet");
        section.addWidget(chipRow(entry.regime, entry.standing == RegimeStanding::ToAssess, line, !written));
        if (written)
            section.addWidget(statements(*found));
        if (teller.canAct())
            section.addLink(
                written ? StorySection::tr("Change the answer under %1").arg(regimeLabel(entry.regime))
                        : StorySection::tr("Answer under %1").arg(regimeLabel(entry.regime)),
                [begin = teller.begin, regime = entry.regime] {
                    begin(QStringLiteral("resolve"), {.regime = regime});
                });
    }
    if (shown.resolutions.isEmpty())
        return;
    section.addGap();
    tellLimits(section, teller);
    tellSignatures(section, teller);
    section.addLine(StorySection::tr("Guidance, not approval: the asker stays responsible."), true);
}

} // namespace tverrlos

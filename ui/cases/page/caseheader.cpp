#include "ui/cases/page/caseheader.h"

#include "core/calendar/clock.h"
#include "ui/cases/inputs/flowlayout.h"
#include "ui/cases/page/presenceline.h"
#include "ui/style/measure.h"
#include "ui/style/plainlabel.h"
#include "ui/style/regimechip.h"
#include "ui/style/textsize.h"
#include "ui/style/theme.h"
#include "ui/wording/datewords.h"
#include "ui/wording/deadlinewords.h"
#include "ui/wording/words.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tverrlos {

namespace {

constexpr qsizetype longestRelatedTitle = 48;

/// With room for the other case.
QString relationWords(CaseRelation relation)
{
    switch (relation) {
    case CaseRelation::SplitFrom:
        return CaseHeader::tr("split from %1");
    case CaseRelation::Sibling:
        return CaseHeader::tr("same enquiry: %1");
    case CaseRelation::MergedInto:
        return CaseHeader::tr("goes on in %1");
    case CaseRelation::MergedHere:
        return CaseHeader::tr("merged here: %1");
    }
    return {};
}

} // namespace

CaseHeader::CaseHeader(const CaseOffice &office, QWidget *parent)
    : QWidget(parent), m_office(office), m_number(plainLabel()), m_title(plainLabel()), m_facts(plainLabel()),
      m_related(new QLabel), m_deadline(plainLabel()), m_why(new QToolButton), m_reasons(plainLabel()),
      m_chips(new QWidget), m_chipFlow(new FlowLayout(m_chips, 8)), m_next(new QPushButton),
      m_acts(new QToolButton), m_presence(new PresenceLine(office, this)), m_drafts(new QLabel),
      m_complaint(plainLabel())
{
    setTextSize(m_title, TextSize::Title, true);
    m_number->setForegroundRole(QPalette::PlaceholderText);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_number->setAccessibleName(tr("Number and status"));
    m_title->setAccessibleName(tr("Title"));
    m_why->setText(tr("Why this date?"));
    m_why->setAutoRaise(true);
    QSizePolicy keepsItsLine = m_why->sizePolicy();
    keepsItsLine.setRetainSizeWhenHidden(true); // a closed case has the same lines as an open one
    m_why->setSizePolicy(keepsItsLine);
    m_why->setCheckable(true);
    m_why->setFocusPolicy(Qt::StrongFocus);
    // One line where there is room for it; a narrow window may still squeeze it.
    m_deadline->setWordWrap(false);
    m_deadline->setMinimumWidth(1);
    m_reasons->hide();
    m_reasons->setAccessibleName(tr("Why this date"));
    connect(m_why, &QToolButton::toggled, m_reasons, &QLabel::setVisible);
    m_complaint->hide();
    m_complaint->setObjectName(QStringLiteral("complaint"));
    m_complaint->setFrameShape(QFrame::StyledPanel);
    m_complaint->setMargin(8);
    m_complaint->setAccessibleName(tr("Why it was refused"));
    m_drafts->hide();
    m_drafts->setWordWrap(true);
    m_drafts->setFocusPolicy(Qt::StrongFocus);
    m_drafts->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_drafts, &QLabel::linkActivated, this, &CaseHeader::draftChosen);
    m_related->hide();
    m_related->setObjectName(QStringLiteral("related-cases"));
    m_related->setWordWrap(true);
    m_related->setFocusPolicy(Qt::StrongFocus);
    m_related->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_related, &QLabel::linkActivated, this, [this](const QString &number) {
        if (const auto parsed = CaseNumber::parse(number))
            Q_EMIT relatedChosen(*parsed);
    });

    auto *dates = new QWidget;
    auto *dateFlow = new FlowLayout(dates, 4);
    dateFlow->addWidget(m_deadline);
    dateFlow->addWidget(m_why);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 4);
    column->setSpacing(4);
    column->addWidget(m_presence);
    column->addWidget(m_number);
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addWidget(m_related);
    column->addWidget(dates);
    column->addWidget(m_reasons);
    column->addWidget(m_chips);
    column->addWidget(makeActRow());
    column->addWidget(m_drafts);
    column->addWidget(m_complaint);
}

QWidget *CaseHeader::makeActRow()
{
    m_next->setObjectName(QStringLiteral("next-act"));
    m_next->setDefault(true);
    QPalette accent = m_next->palette();
    accent.setColor(QPalette::Button, accent.color(QPalette::Highlight));
    accent.setColor(QPalette::ButtonText, accent.color(QPalette::HighlightedText));
    m_next->setPalette(accent);
    connect(m_next, &QPushButton::clicked, this, &CaseHeader::nextChosen);
    m_acts->setText(tr("All acts"));
    m_acts->setObjectName(QStringLiteral("all-acts"));
    m_acts->setPopupMode(QToolButton::InstantPopup);
    m_acts->setFocusPolicy(Qt::StrongFocus);
    m_acts->setMinimumSize(fontMetrics().horizontalAdvance(m_acts->text()) + 5 * style::grid,
                           4 * style::grid);
    m_acts->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, 8);
    flow->setContentsMargins(0, 4, 0, 4);
    flow->addWidget(m_next);
    flow->addWidget(m_acts);
    return row;
}

void CaseHeader::setActs(QMenu *menu)
{
    m_acts->setMenu(menu);
}

QString CaseHeader::standing(const Case &shown) const
{
    QStringList told{shown.number.text(), words(shown.status)};
    if (shown.disposition)
        told.append(words(*shown.disposition));
    told.append(shown.officer.isEmpty() ? tr("nobody's") : shown.officer);
    const QDate today = m_office.clock().today();
    QStringList waiting;
    for (const AgencyCode &agency : shown.waitingFor()) {
        QDate since;
        for (const Contribution &entry : shown.contributions)
            if (entry.agency == agency && (!since.isValid() || entry.asked < since) && !entry.answered)
                since = entry.asked;
        waiting.append(tr("%1 (%n day(s))", "agency, how long it has been waited for",
                          static_cast<int>(since.daysTo(today)))
                           .arg(m_office.knowledge.agencyName(agency, today)));
    }
    if (!waiting.isEmpty())
        told.append(tr("waits for %1").arg(waiting.join(QStringLiteral(", "))));
    return told.join(QStringLiteral(" · "));
}

void CaseHeader::tell(const Case &shown, const QString &next, const DeadlineRule &target)
{
    m_number->setText(standing(shown));
    m_title->setText(shown.title.isEmpty() ? tr("(no title)") : shown.title);
    QStringList facts;
    if (!shown.asker.organisation.isEmpty())
        facts.append(shown.asker.organisation);
    facts.append(tr("received %1").arg(dateWithAge(shown.received, m_office.clock().today())));
    if (!shown.externalReference.isEmpty())
        facts.append(tr("elsewhere %1").arg(shown.externalReference));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    tellDeadline(shown, target);

    while (QLayoutItem *item = m_chipFlow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const CaseRegime &entry : shown.regimes)
        m_chipFlow->addWidget(new RegimeChip(entry.regime, entry.standing == RegimeStanding::ToAssess
                                                               ? ChipKind::ToAssess
                                                               : ChipKind::Tagged));
    m_chips->setVisible(!shown.regimes.isEmpty());

    m_next->setText(next);
    m_next->setMinimumSize(fontMetrics().horizontalAdvance(next) + 4 * style::grid, 4 * style::grid);
    m_next->setAccessibleName(next);
    m_next->setVisible(!next.isEmpty());
}

void CaseHeader::tellDeadline(const Case &shown, const DeadlineRule &target)
{
    const QDate today = m_office.clock().today();
    QPalette colours = palette();
    if (!shown.isOpen()) {
        m_deadline->setText(tr("Closed %1").arg(dateWithAge(*shown.closed, today)));
    } else if (!shown.deadline) {
        m_deadline->setText(shown.status == CaseStatus::Held
                                ? tr("Held: the clock stands until the asker has answered")
                                : tr("No deadline"));
    } else {
        const bool late = *shown.deadline < today;
        m_deadline->setText(
            (late ? tr("Overdue: %1") : tr("Deadline %1")).arg(dateWithAge(*shown.deadline, today)));
        if (late)
            colours.setColor(QPalette::WindowText, attentionColour(palette()));
    }
    m_deadline->setPalette(colours);
    QStringList reasons;
    if (shown.isOpen() && shown.deadline) {
        const Deadline reckoned = answerDeadline(shown.clockStart, target);
        for (const DeadlineReason &reason : reckoned.why)
            reasons.append(deadlineSentence(reason));
        if (reckoned.day != *shown.deadline)
            reasons.append(
                tr("The office's answer target has been changed since; by today's target it would be %1.")
                    .arg(dateWords(reckoned.day)));
    }
    m_reasons->setText(reasons.join(QLatin1Char('\n')));
    m_why->setVisible(!reasons.isEmpty());
    if (reasons.isEmpty())
        m_why->setChecked(false);
}

void CaseHeader::tellRelated(const QList<RelatedCase> &related)
{
    QStringList told;
    QStringList aloud;
    for (const RelatedCase &entry : related) {
        const QString number = entry.row.number.text();
        const QString sentence = relationWords(entry.relation);
        const QString title = entry.row.title.size() > longestRelatedTitle
                                  ? entry.row.title.left(longestRelatedTitle - 1) + QChar(0x2026)
                                  : entry.row.title;
        const QString link = QStringLiteral("<a href=\"%1\">%1 %2</a>").arg(number, title.toHtmlEscaped());
        told.append(sentence.arg(link));
        aloud.append(sentence.arg(number));
    }
    m_related->setText(told.join(QStringLiteral(" · ")));
    m_related->setAccessibleName(aloud.join(QStringLiteral(", ")));
    m_related->setVisible(!told.isEmpty());
}

void CaseHeader::offerDrafts(const QList<Draft> &drafts)
{
    QStringList links;
    for (const Draft &draft : drafts) {
        const QString act = draft.editor.section(QLatin1Char(':'), 2, 2);
        const QString part = draft.editor.section(QLatin1Char(':'), 3);
        const QString name = act == QLatin1String("resolve")
                                 ? QStringLiteral("%1, %2").arg(actWords(act), regimeLabel(RegimeCode(part)))
                                 : actWords(act);
        links.append(
            QStringLiteral("<a href=\"%1\">%2</a>").arg(draft.editor.toHtmlEscaped(), name.toHtmlEscaped()));
    }
    m_drafts->setText(tr("Unfinished: %1").arg(links.join(QStringLiteral(" · "))));
    m_drafts->setVisible(!links.isEmpty());
}

void CaseHeader::complain(const QString &sentence)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, attentionColour(palette()));
    m_complaint->setPalette(colours);
    m_complaint->setText(sentence);
    m_complaint->setVisible(!sentence.isEmpty());
}

} // namespace tverrlos

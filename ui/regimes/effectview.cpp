#include "ui/regimes/effectview.h"

#include "ui/lines/linesview.h"
#include "ui/regimes/termmodel.h"
#include "ui/style/measure.h"
#include "ui/wording/words.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tverrlos {

namespace {

constexpr qsizetype mostLines = 500;

QString arrow(const std::optional<double> &before, const std::optional<double> &after)
{
    if (percent(before) == percent(after))
        return percent(after);
    return QStringLiteral("%1 → %2").arg(percent(before), percent(after));
}

QString labels(const QList<RegimeCode> &regimes)
{
    QStringList list;
    for (const RegimeCode &regime : regimes)
        list.append(regimeLabel(regime));
    return list.join(QStringLiteral(", "));
}

} // namespace

EffectView::EffectView(const QList<RegimeCode> &regimes, QWidget *parent)
    : QWidget(parent), m_regimes(regimes), m_table(new QTableWidget(int(regimes.size()), 3, this)),
      m_summary(new QLabel(this)), m_list(new LinesView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::grid);
    for (int row = 0; row < int(regimes.size()); ++row) {
        auto *head = new QTableWidgetItem(regimeLabel(regimes.at(row)));
        head->setToolTip(regimeName(regimes.at(row)));
        m_table->setVerticalHeaderItem(row, head);
    }
    m_table->setHorizontalHeaderLabels({tr("Precision"), tr("Recall"), tr("F1")});
    m_table->setAccessibleName(tr("Precision and recall of each regime, before and after"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            int(regimes.size()) * m_table->verticalHeader()->defaultSectionSize() + 2);
    m_summary->setWordWrap(true);
    m_list->setAccessibleName(tr("Cases"));
    m_list->setMinimumHeight(16 * style::grid);
    column->addWidget(m_table);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    connect(m_list, &LinesView::chosen, this, [this](int row) { Q_EMIT caseChosen(m_cases.at(row)); });
}

void EffectView::fill(const QMap<RegimeCode, Hits> &after)
{
    for (int row = 0; row < int(m_regimes.size()); ++row) {
        const Hits was = m_before.value(m_regimes.at(row)), is = after.value(m_regimes.at(row));
        const QStringList cells{arrow(was.precision(), is.precision()), arrow(was.recall(), is.recall()),
                                arrow(was.f1(), is.f1())};
        for (int at = 0; at < cells.size(); ++at) {
            auto *item = new QTableWidgetItem(cells.at(at));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            item->setToolTip(tr("%1 right, %2 wrong, %3 missed").arg(is.right).arg(is.wrong).arg(is.missed));
            m_table->setItem(row, at, item);
        }
    }
}

void EffectView::showStanding(const LexiconStanding &standing)
{
    m_before = standing.hits;
    fill(standing.hits);
    m_cases.clear();
    QList<Line> lines;
    for (const Miss &miss : standing.misses) {
        if (lines.size() == mostLines)
            break;
        m_cases.append(miss.number);
        lines.append(
            {QStringLiteral("cases"), miss.number.text(), {}, tr("no term speaks for it"), {miss.regime}});
    }
    m_summary->setText(standing.misses.isEmpty()
                           ? tr("Every confirmed regime has a term that speaks for it.")
                           : tr("%n confirmed regime(s) without any term that speaks for it:", nullptr,
                                int(standing.misses.size())));
    m_list->setLines(lines);
}

void EffectView::showEffect(const LexiconEffect &effect)
{
    fill(effect.hits);
    m_cases.clear();
    QList<Line> lines;
    int better = 0, worse = 0;
    for (const ChangedCase &changed : effect.changed) {
        better += changed.better > 0;
        worse += changed.better < 0;
        if (lines.size() == mostLines)
            continue;
        m_cases.append(changed.number);
        QStringList parts;
        if (!changed.gained.isEmpty())
            parts.append(tr("now suggested: %1").arg(labels(changed.gained)));
        if (!changed.lost.isEmpty())
            parts.append(tr("no longer suggested: %1").arg(labels(changed.lost)));
        const QString verdict = changed.better > 0   ? tr("better")
                                : changed.better < 0 ? tr("worse")
                                                     : tr("not judged");
        lines.append({QStringLiteral("cases"), changed.number.text(), verdict,
                      parts.join(QStringLiteral("; ")), changed.gained + changed.lost, changed.better < 0});
    }
    m_summary->setText(effect.changed.isEmpty() ? tr("The change alters no suggestion in the judged cases.")
                                                : tr("%n case(s) get other suggestions: %1 better, %2 worse.",
                                                     nullptr, int(effect.changed.size()))
                                                      .arg(better)
                                                      .arg(worse));
    m_list->setLines(lines);
}

} // namespace tverrlos

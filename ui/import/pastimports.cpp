#include "ui/import/pastimports.h"

#include "core/calendar/clock.h"
#include "core/intake/intakestore.h"
#include "core/store/store.h"
#include "core/work/databasedesk.h"
#include "ui/import/receiptwords.h"
#include "ui/lines/linesview.h"
#include "ui/shell/notices.h"
#include "ui/style/icon.h"
#include "ui/style/measure.h"
#include "ui/style/textsize.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tverrlos {

PastImports::PastImports(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_title(new QLabel(tr("Past imports"))), m_list(new LinesView),
      m_reverse(new QPushButton(icon(QStringLiteral("undo")), tr("&Take this import back ..."))),
      m_keep(new QPushButton(tr("Keep it")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, style::grid, 0, 0);
    column->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(2 * style::grid, style::grid, style::grid, style::grid);
    setTextSize(m_title, TextSize::Body, true);
    m_title->setWordWrap(true);
    bar->addWidget(m_title, 1);
    bar->addWidget(m_keep);
    bar->addWidget(m_reverse);
    column->addLayout(bar);
    column->addWidget(m_list, 1);
    m_list->setAccessibleName(tr("Past imports"));
    m_keep->hide();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_asked = false;
        offer();
    });
    connect(m_reverse, &QPushButton::clicked, this, &PastImports::press);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_asked = false;
        offer();
        m_list->setFocus();
    });
    offer(); // nothing to take back before it is known what there is
    hide();
}

void PastImports::read()
{
    constexpr int most = 100;
    m_reading.await(m_workplace.desk.ask([](Store &store) { return store.intake().imports(most); }), this,
                    [this](const Result<QList<ImportRecord>> &records) {
                        if (!records)
                            return m_workplace.notices.sayFailed(records.error());
                        fill(*records);
                    });
}

void PastImports::fill(const QList<ImportRecord> &records)
{
    m_records = records;
    QList<Line> lines;
    for (const ImportRecord &record : records)
        lines.append(lineOf(record));
    m_list->setLines(lines);
    m_asked = false;
    setVisible(!records.isEmpty());
    if (!records.isEmpty())
        m_list->setCurrentIndex(m_list->model()->index(0, 0));
    offer();
}

Line PastImports::lineOf(const ImportRecord &record) const
{
    const auto moment = [](const QDateTime &at) {
        return toOslo(at).toString(QStringLiteral("dd.MM.yyyy HH:mm"));
    };
    Line line;
    line.iconName = record.reversed ? QStringLiteral("undo") : QStringLiteral("import");
    line.title = record.sources.join(QStringLiteral(", "));
    line.aside = tr("%1, %2", "when, who").arg(moment(record.started), record.actor);
    IntakeReceipt counted;
    counted.read = record.read;
    counted.taken = record.taken;
    counted.duplicates = record.duplicates;
    counted.quarantined = record.quarantined;
    counted.cancelled = record.cancelled;
    line.detail = receiptSummary(counted);
    if (record.reversed) {
        line.detail += QLatin1Char(' ') + (record.reversedWhole ? tr("Taken back %1 by %2.")
                                                                : tr("Taken back in part %1 by %2."))
                                              .arg(moment(*record.reversed), record.reversedBy);
        if (record.keptCases > 0)
            line.detail += QLatin1Char(' ') + tr("%n cases stayed, since someone had worked on them.",
                                                 nullptr, static_cast<int>(record.keptCases));
    }
    return line;
}

void PastImports::offer()
{
    const int row = m_list->currentIndex().row();
    const bool open = row >= 0 && row < m_records.size() && !m_records[row].reversedWhole;
    m_reverse->setEnabled(open);
    m_reverse->setText(m_asked ? tr("&Take it back now") : tr("&Take this import back ..."));
    m_keep->setVisible(m_asked);
    m_title->setText(
        m_asked ? tr("%n cases and replies leave again; those that someone has worked on since stay.",
                     nullptr, static_cast<int>(m_records.value(row).taken))
                : tr("Past imports"));
}

void PastImports::press()
{
    if (!m_asked) {
        m_asked = true;
        offer();
        m_reverse->setFocus();
        return;
    }
    m_asked = false;
    const ImportId id = m_records.value(m_list->currentIndex().row()).id;
    offer();
    Q_EMIT reversing(id);
}

} // namespace tverrlos

#include "ui/cases/precedents/contradictionnotice.h"

#include "core/precedents/precedentqueries.h"
#include "core/store/store.h"
#include "core/work/databasedesk.h"
#include "ui/cases/precedents/precedentwords.h"
#include "ui/cases/story/linkbutton.h"
#include "ui/shell/navigation.h"
#include "ui/style/measure.h"
#include "ui/style/plainlabel.h"
#include "ui/style/textsize.h"
#include "ui/wording/datewords.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace tverrlos {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype mostTold = 5;

QLabel *line(const QString &text)
{
    QLabel *label = plainLabel(text);
    label->setForegroundRole(QPalette::ToolTipText);
    return label;
}

} // namespace

ContradictionNotice::ContradictionNotice(const CaseOffice &office, QWidget *parent)
    : QFrame(parent), m_office(office), m_title(line({})), m_column(new QVBoxLayout(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setAccessibleName(tr("Answered otherwise before"));
    setTextSize(m_title, TextSize::Body, true);
    m_column->setSpacing(style::grid);
    m_column->addWidget(m_title);
    hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(400ms);
    connect(&m_pause, &QTimer::timeout, this, &ContradictionNotice::ask);
}

void ContradictionNotice::weigh(const Resolution &answer, const CaseNumber &self)
{
    m_answers = {answer};
    m_self = self;
    m_pause.start();
}

void ContradictionNotice::compare(const QList<Resolution> &answers, const CaseNumber &self)
{
    m_answers = answers;
    m_self = self;
    ask();
}

void ContradictionNotice::ask()
{
    const auto answer = m_office.desk().ask(
        [answers = m_answers, self = m_self](Store &store) -> Result<QList<Contradiction>> {
            QList<Contradiction> all;
            for (const Resolution &resolution : answers) {
                const auto found = store.precedents().contradicted(resolution, self);
                if (!found)
                    return found.error();
                all += *found;
            }
            return all;
        });
    m_comparing.await(answer, this, [this](const Result<QList<Contradiction>> &found) {
        // Where the comparison itself fails, the answer can still be written: nothing is told.
        tell(found ? *found : QList<Contradiction>());
        Q_EMIT compared();
    });
}

void ContradictionNotice::tell(const QList<Contradiction> &contradictions)
{
    if (m_told == contradictions)
        return;
    m_told = contradictions;
    delete m_entries;
    m_entries = nullptr;
    setVisible(!m_told.isEmpty());
    if (m_told.isEmpty())
        return;
    m_title->setText(tr("This differs from %n earlier answer(s) on the same provision", nullptr,
                        static_cast<int>(m_told.size())));
    m_entries = new QWidget;
    auto *column = new QVBoxLayout(m_entries);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::grid / 2);
    m_column->addWidget(m_entries);
    for (const Contradiction &contradiction : m_told.first(std::min(m_told.size(), mostTold)))
        addEntry(contradiction);
    if (m_told.size() > mostTold)
        column->addWidget(line(tr("and %n more", nullptr, static_cast<int>(m_told.size() - mostTold))));
}

void ContradictionNotice::addEntry(const Contradiction &contradiction)
{
    auto *column = static_cast<QVBoxLayout *>(m_entries->layout());
    if (column->count() > 0)
        column->addSpacing(style::grid);
    auto *link =
        new LinkButton(QStringLiteral("%1  %2").arg(contradiction.number.text(), contradiction.title));
    connect(link, &LinkButton::clicked, m_entries,
            [this, number = contradiction.number] { m_office.place->navigation.openCase(number); });
    column->addWidget(link);
    const QString when = dateWords(contradiction.decided);
    column->addWidget(line(QStringLiteral("%1 · %2 · %3")
                               .arg(contradictionWords(contradiction), when,
                                    contradiction.closed ? tr("closed") : tr("not closed yet"))));
    column->addWidget(line(tr("There: %1").arg(saidWords(contradiction.there, contradiction.kind))));
    column->addWidget(line(tr("Here: %1").arg(saidWords(contradiction.here, contradiction.kind))));
}

} // namespace tverrlos

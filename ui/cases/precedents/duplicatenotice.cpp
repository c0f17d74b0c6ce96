#include "ui/cases/precedents/duplicatenotice.h"

#include "core/calendar/clock.h"
#include "core/precedents/precedentqueries.h"
#include "core/store/store.h"
#include "core/work/databasedesk.h"
#include "ui/cases/inputs/flowlayout.h"
#include "ui/shell/navigation.h"
#include "ui/wording/datewords.h"
#include "ui/wording/words.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>

namespace tverrlos {

using namespace std::chrono_literals;

DuplicateNotice::DuplicateNotice(const CaseOffice &office, QWidget *parent)
    : QFrame(parent), m_office(office), m_words(new QLabel), m_open(new QPushButton),
      m_goOn(new QPushButton(tr("Save as a ne&w case all the same")))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setAccessibleName(tr("Perhaps a case already"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setForegroundRole(QPalette::ToolTipText);
    m_open->setAutoDefault(true); // Enter opens it, once the focus is here
    m_goOn->setAutoDefault(true);
    m_goOn->setToolTip(tr("Ctrl+Enter"));
    m_open->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_words);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    flow->addWidget(m_open);
    flow->addWidget(m_goOn);
    column->addWidget(buttons);
    hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(500ms);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        m_looking.await(ask(m_enquiry), this, [this](const Result<QList<LikelyDuplicate>> &found) {
            tell(found ? *found : QList<LikelyDuplicate>());
            Q_EMIT looked();
        });
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (!m_told.isEmpty())
            m_office.place->navigation.openCase(m_told.first().row.number);
    });
    connect(m_goOn, &QPushButton::clicked, this, [this] {
        for (const LikelyDuplicate &each : std::as_const(m_told))
            m_seen.append(each.row.number);
        Q_EMIT goOnChosen();
    });
}

bool DuplicateNotice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enter || !(key->modifiers() & Qt::ControlModifier))
        return QFrame::eventFilter(watched, event);
    m_goOn->click();
    return true;
}

QFuture<Result<QList<LikelyDuplicate>>> DuplicateNotice::ask(const Case &enquiry)
{
    return m_office.desk().ask(
        [enquiry](Store &store) { return store.precedents().likelyDuplicates(enquiry); });
}

void DuplicateNotice::weigh(const Case &enquiry)
{
    m_enquiry = enquiry;
    m_pause.start();
}

void DuplicateNotice::check(const Case &enquiry, std::function<void()> goOn)
{
    m_pause.stop();
    m_looking.await(ask(enquiry), this,
                    [this, goOn = std::move(goOn)](const Result<QList<LikelyDuplicate>> &found) {
                        // Where the look itself fails, saving says what is wrong with the database.
                        tell(found ? *found : QList<LikelyDuplicate>());
                        bool isNews = false;
                        for (const LikelyDuplicate &each : std::as_const(m_told))
                            if (!m_seen.contains(each.row.number)) {
                                m_seen.append(each.row.number);
                                isNews = true;
                            }
                        if (!isNews)
                            return goOn();
                        m_open->setFocus(Qt::OtherFocusReason);
                        Q_EMIT heldBack();
                    });
}

void DuplicateNotice::forget()
{
    m_pause.stop();
    m_looking.cancel();
    m_seen.clear();
    tell({});
}

void DuplicateNotice::tell(const QList<LikelyDuplicate> &found)
{
    m_told = found;
    setVisible(!m_told.isEmpty());
    if (m_told.isEmpty())
        return;
    const CaseRow &row = m_told.first().row;
    QStringList lines{tr("This reads like %1 from the same asker: “%2”.").arg(row.number.text(), row.title),
                      QStringLiteral("%1 · %2").arg(words(row.status),
                                                    dateWithAge(row.received, m_office.clock().today()))};
    if (m_told.size() > 1)
        lines.append(tr("%n more case(s) read like it.", nullptr, static_cast<int>(m_told.size() - 1)));
    const QString sentence = lines.join(QLatin1Char('\n'));
    m_words->setText(sentence);
    m_words->setAccessibleName(sentence);
    m_open->setText(tr("Op&en %1").arg(row.number.text()));
}

} // namespace tverrlos

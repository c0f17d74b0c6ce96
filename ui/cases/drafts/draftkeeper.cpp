#include "ui/cases/drafts/draftkeeper.h"

#include "core/calendar/clock.h"
#include "core/work/databasedesk.h"
#include "ui/background/whenready.h"
#include "ui/cases/caseoffice.h"

#include <chrono>

namespace tverrlos {

using namespace std::chrono_literals;

DraftKeeper::DraftKeeper(const CaseOffice &office, QString editor, QObject *parent)
    : QObject(parent), m_desk(office.desk()), m_clock(office.clock())
{
    m_draft.editor = std::move(editor);
    m_draft.author = office.officer();
    // Long enough not to write at every key, short enough that a crash costs a word and not a sentence.
    m_pause.setInterval(400ms);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &DraftKeeper::flush);
}

DraftKeeper::~DraftKeeper()
{
    if (!m_waiting)
        return;
    m_draft.savedAt = m_clock.now();
    m_desk.ask([draft = m_draft](Store &store) { return store.drafts().save(draft); });
}

void DraftKeeper::load(std::function<void(const Draft &)> restore)
{
    const auto answer = m_desk.ask([editor = m_draft.editor, author = m_draft.author](Store &store) {
        return store.drafts().load(editor, author);
    });
    whenReady(answer, this, [this, restore = std::move(restore)](const Result<std::optional<Draft>> &draft) {
        if (!draft)
            Q_EMIT failed(draft.error());
        else if (*draft)
            restore(**draft);
    });
}

void DraftKeeper::keep(const QString &text, const QJsonObject &fields)
{
    m_draft.text = text;
    m_draft.fields = fields;
    m_waiting = true;
    m_pause.start();
}

void DraftKeeper::flush()
{
    m_pause.stop();
    if (!std::exchange(m_waiting, false))
        return;
    m_draft.savedAt = m_clock.now();
    const auto answer = m_desk.ask([draft = m_draft](Store &store) { return store.drafts().save(draft); });
    whenReady(answer, this, [this](const Result<void> &saved) {
        if (saved)
            Q_EMIT kept();
        else
            Q_EMIT failed(saved.error());
    });
}

void DraftKeeper::discard()
{
    m_pause.stop();
    m_waiting = false;
    const auto answer = m_desk.ask([editor = m_draft.editor, author = m_draft.author](Store &store) {
        return store.drafts().discard(editor, author);
    });
    whenReady(answer, this, [this](const Result<void> &gone) {
        if (!gone)
            Q_EMIT failed(gone.error());
    });
}

} // namespace tverrlos

#pragma once

#include "core/drafts/draftstore.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace tverrlos {

struct CaseOffice;
class Clock;
class DatabaseDesk;

/// Keeps what is being typed in one editor in the database, so that neither a crash nor Esc loses it. Writes
/// a moment after the last keystroke; what is still unwritten when the keeper goes is written then.
class DraftKeeper final : public QObject
{
    Q_OBJECT

public:
    DraftKeeper(const CaseOffice &office, QString editor, QObject *parent);
    ~DraftKeeper() override;

    /// Asks for the draft; `restore` is called only if there is one.
    void load(std::function<void(const Draft &)> restore);
    /// Something was typed: this is what the editor holds now.
    void keep(const QString &text, const QJsonObject &fields);
    /// Writes at once what waits to be written.
    void flush();
    /// Nothing is left to keep: saved as an act, or thrown away on purpose.
    void discard();

Q_SIGNALS:
    void kept();
    void failed(const tverrlos::Error &error);

private:
    DatabaseDesk &m_desk;
    const Clock &m_clock;
    Draft m_draft;
    bool m_waiting = false;
    QTimer m_pause;
};

} // namespace tverrlos

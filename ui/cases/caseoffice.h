#pragma once

#include "core/intake/incomingmail.h"
#include "core/intake/readablesource.h"
#include "ui/cases/caseknowledge.h"
#include "ui/shell/workplace.h"

namespace tverrlos {

/// What every page and panel about cases stands on. A value: copies share the workplace, which outlives all
/// of them.
struct CaseOffice
{
    const Workplace *place = nullptr; ///< never null
    CaseKnowledge knowledge;
    /// Reads the bytes of a .eml; any thread. Unset: mails can be pasted but not dropped.
    std::function<Result<IncomingMail>(const QByteArray &bytes, const QString &source)> readMail = {};
    /// What a person can read of a quarantined source; any thread. Unset: nothing is taken from quarantine.
    std::function<ReadableSource(const QByteArray &bytes, const QString &source)> readSource = {};

    /// Drafts a published answer from the case and opens it. Unset: cannot be done from here.
    std::function<void(const CaseNumber &)> publishFrom = {};

    DatabaseDesk &desk() const { return place->desk; }
    const Clock &clock() const { return place->clock; }
    /// Who sits here: the actor of every act and the author of every draft.
    QString officer() const { return place->actor(); }
};

} // namespace tverrlos

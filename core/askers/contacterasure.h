#pragma once

#include "core/cases/casenumber.h"
#include "core/published/publishednumber.h"
#include "core/results/result.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace tverrlos {

/// What is to be erased: the contact of a case, on request.
struct ErasureRequest
{
    CaseNumber number{1900, 1};
    bool everywhere = false;  ///< in every case with the same contact address too
    QStringList words;        ///< to be erased with it: a phone number, another name
    bool attachments = false; ///< the attachments of the cases too
};

/// What erasing would do, before it is done.
struct ErasurePreview
{
    QString name;
    QString address;
    QList<CaseNumber> cases;          ///< these would be erased
    QList<CaseNumber> others;         ///< the same address stands in these too, and would stay
    int places = 0;                   ///< in texts, notes and history, where the contact is named
    bool originalText = false;        ///< a mail's own text would go as a whole
    int attachments = 0;              ///< that would stay, unread
    int drafts = 0;                   ///< unsaved texts that name the contact
    QList<PublishedNumber> published; ///< made from these cases; would stay, and be marked to be read again
    bool empty() const { return name.isEmpty() && address.isEmpty() && places == 0 && !originalText; }
};

struct ErasureReceipt
{
    QList<CaseNumber> cases;
    int events = 0; ///< of the history, written again without the contact
    int drafts = 0;
    QList<PublishedNumber> published; ///< made from these cases: marked to be read again
    /// Nothing of it is left in the file of the database. False on a server, and where another program was
    /// reading at that moment: then the file still holds traces until it is next written.
    bool overwritten = false;
};

/// Erases contact data: what it does to each place where such data may stand, and why the history still
/// proves itself afterwards, says core/askers/README.md. It cannot be undone. Thread: the database thread
/// only.
class ContactErasure
{
public:
    virtual ~ContactErasure() = default;
    /// NotFound when there is no such case.
    virtual Result<ErasurePreview> foretell(const ErasureRequest &request) = 0;
    /// One transaction. Refused when the case holds nothing to erase.
    virtual Result<ErasureReceipt> erase(const ErasureRequest &request, const QString &actor) = 0;
};

} // namespace tverrlos

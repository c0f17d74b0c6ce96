#pragma once

#include "core/cases/facets.h"
#include "core/identity/code.h"
#include "core/results/result.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace tverrlos {

enum class LegalActKind { Statute, Regulation, EuAct, IndustryNorm };

/// An act that answers refer to (resources/reference/acts.json).
struct LegalAct
{
    QString code; ///< small letters: "helsepersonelloven", "gdpr"
    LegalActKind kind = LegalActKind::Statute;
    QMap<CaseLanguage, QString> names; ///< in all three languages
    QStringList also;                  ///< other names and abbreviations, of any language: "hpl."
    QString lovdata;                   ///< e.g. "lov/1999-07-02-64"; empty for others, and while not verified
    QString celex;                     ///< e.g. "32016R0679"; likewise
    RegimeCode regime;                 ///< the regime its questions belong to; empty where none does alone
    QString source;
    bool verified = true; ///< false: no page stood behind its number, so it gives no address
    int articles = 0;     ///< how many it has, for acts of the EU; 0: not known
    bool operator==(const LegalAct &) const = default;
};

/// Invalid, naming the act and the field, for what is missing, doubled or not understood.
Result<QList<LegalAct>> parseLegalActs(const QByteArray &json);
/// The acts in the binary. A fault in them is the program's own and stops the program. Thread-safe.
const QList<LegalAct> &legalActs();
/// Nothing for an unknown code.
const LegalAct *legalAct(const QString &code);

QLatin1String codeOf(LegalActKind kind);

} // namespace tverrlos

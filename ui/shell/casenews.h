#pragma once

#include "core/cases/casenumber.h"

#include <QObject>

namespace tverrlos {

/// Word that something was committed, so that lists, counts and open pages read again. Whoever had an act
/// performed tells it, after the receipt came back.
class CaseNews final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void tellChanged(const CaseNumber &number) { Q_EMIT caseChanged(number); }
    void tellMany() { Q_EMIT manyChanged(); }

Q_SIGNALS:
    void caseChanged(const tverrlos::CaseNumber &number);
    /// An import or a restore: anything may be different.
    void manyChanged();
};

} // namespace tverrlos

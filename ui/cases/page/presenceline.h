#pragma once

#include "core/cases/casenumber.h"
#include "core/presence/presence.h"
#include "ui/background/whenready.h"
#include "ui/cases/caseoffice.h"

#include <QLabel>

#include <optional>

class QTimer;

namespace tverrlos {

/// Says who else has the case open, and lets the others know that this window has. Hidden while one is alone.
/// It asks again every presenceInterval as long as it can be seen; what goes wrong with it is kept from the
/// person, for nothing depends on it.
class PresenceLine final : public QLabel
{
    Q_OBJECT

public:
    explicit PresenceLine(const CaseOffice &office, QWidget *parent = nullptr);
    ~PresenceLine() override;

    /// The case that is open here; nothing: none.
    void watch(const std::optional<CaseNumber> &number);

private:
    void announce();
    void leave();
    void tell(const QList<CasePresence> &others);

    CaseOffice m_office;
    QString m_session; ///< of this window
    std::optional<CaseNumber> m_number;
    bool m_announced = false;
    QTimer *m_again;
    NewestAnswer m_asking;
};

} // namespace tverrlos

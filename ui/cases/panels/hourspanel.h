#pragma once

#include "ui/cases/panels/actpanel.h"

class QLabel;
class QLineEdit;

namespace tverrlos {

class ChoiceBox;
class DayInput;

/// Hours an agency spent on the case, exact to the minute however they are written.
class HoursPanel final : public ActPanel
{
    Q_OBJECT

public:
    HoursPanel(const CaseOffice &office, const Case &shown, QWidget *parent = nullptr);
    Result<Act> act() const override;
    QJsonObject fields() const override;
    void restore(const QJsonObject &fields) override;

private:
    void explain();

    ChoiceBox *m_agency;
    QLineEdit *m_hours;
    QLabel *m_meaning;
    DayInput *m_day;
};

} // namespace tverrlos

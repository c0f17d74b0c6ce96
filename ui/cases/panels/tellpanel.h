#pragma once

#include "ui/cases/panels/actpanel.h"

namespace tverrlos {

class DayInput;
class NoticeBox;

/// The mail about what triage decided, once more, and the day the asker was told.
class TellPanel final : public ActPanel
{
    Q_OBJECT

public:
    TellPanel(const CaseOffice &office, const Case &shown, QWidget *parent = nullptr);
    Result<Act> act() const override;
    QJsonObject fields() const override;
    void restore(const QJsonObject &fields) override;

private:
    void propose(const QString &publishedAnswer);
    /// The asker reads its title too, once that has been read.
    void nameThePublishedAnswer();

    IdentifyingCheck m_people;
    NoticeBox *m_notice;
    DayInput *m_day;
};

} // namespace tverrlos

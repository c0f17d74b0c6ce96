#pragma once

#include "ui/cases/panels/actpanel.h"

namespace tverrlos {

class EnquiryForm;

/// Corrects the enquiry itself.
class EditPanel final : public ActPanel
{
    Q_OBJECT

public:
    EditPanel(const CaseOffice &office, const Case &shown, QWidget *parent = nullptr);
    Result<Act> act() const override;
    QJsonObject fields() const override;
    void restore(const QJsonObject &fields) override;
    QString theirs(const Case &now) const override;

private:
    QString draftText() const override;

    EnquiryForm *m_form;
};

} // namespace tverrlos

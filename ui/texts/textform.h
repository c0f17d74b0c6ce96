#pragma once

#include "core/texts/textstore.h"
#include "ui/plan/recordform.h"

namespace tverrlos {

class GrowingText;

/// One standing text being written, with its placeholders to be put in by a click.
class TextForm final : public RecordForm
{
    Q_OBJECT
public:
    explicit TextForm(const CaseOffice &office, QWidget *parent = nullptr);

    void show(const OfficeText &text);
    QString written() const;

    QJsonObject fields() const override;
    void restore(const QJsonObject &fields) override;

    GrowingText *editor() const { return m_editor; }

private:
    QString draftText() const override;
    void offerPlaceholders(const TextTemplate &known);

    OfficeText m_shown;
    bool m_begun = false;
    GrowingText *m_editor;
    QWidget *m_placeholders;
};

} // namespace tverrlos

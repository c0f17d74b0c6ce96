#pragma once

#include "core/plan/measure.h"
#include "ui/plan/recordform.h"

class QComboBox;
class QLineEdit;

namespace tverrlos {

class ChoiceBox;
class DayInput;
class GrowingText;

/// What the office says of a measure: owner, status, days, note; title and area of one of its own.
class MeasureForm final : public RecordForm
{
    Q_OBJECT
public:
    explicit MeasureForm(const CaseOffice &office, QWidget *parent = nullptr);

    /// A new one of the office's own: code empty.
    void show(const Measure &measure);
    /// What differs from what was shown; Invalid when a day is none.
    Result<MeasureChange> change() const;

    QJsonObject fields() const override;
    void restore(const QJsonObject &fields) override;

    ChoiceBox *status() const { return m_status; }
    QLineEdit *titleField() const { return m_title; }
    GrowingText *note() const { return m_note; }

private:
    QString draftText() const override;
    static QJsonObject ownFields(const Measure &measure);
    QString ownerCode() const;

    Measure m_shown;
    bool m_begun = false;
    QLineEdit *m_title;
    QLineEdit *m_area;
    QWidget *m_titleColumn;
    QWidget *m_areaColumn;
    QComboBox *m_owner;
    ChoiceBox *m_status;
    DayInput *m_start;
    DayInput *m_due;
    DayInput *m_done;
    GrowingText *m_note;
};

} // namespace tverrlos

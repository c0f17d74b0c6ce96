#pragma once

#include "core/askers/organisation.h"
#include "ui/cases/inputs/codechecks.h"

#include <QWidget>

class QLineEdit;

namespace tverrlos {

class ChoiceBox;

/// What is known of an organisation, each field to be corrected where it stands.
class FactsForm final : public QWidget
{
    Q_OBJECT
public:
    explicit FactsForm(const QList<NamedCode> &agencies, QWidget *parent = nullptr);

    void show(const OrganisationFacts &facts);
    OrganisationFacts facts() const;
    /// Differs from what was shown.
    bool isEdited() const;

    QLineEdit *name() const { return m_name; }
    ChoiceBox *type() const { return m_type; }
    QLineEdit *sizeField() const { return m_size; }

Q_SIGNALS:
    void edited();

private:
    QLineEdit *m_name;
    ChoiceBox *m_type;
    ChoiceBox *m_region;
    ChoiceBox *m_level;
    QLineEdit *m_size;
    ChoiceBox *m_supervisedBy;
    OrganisationFacts m_shown;
};

} // namespace tverrlos

#pragma once

#include "core/cases/case.h"
#include "ui/cases/inputs/rowlist.h"

class QLineEdit;

namespace tverrlos {

class ChoiceBox;
class GrowingText;

/// One statement of an answer: label, text, references.
class StatementRow final : public ListRow
{
    Q_OBJECT

public:
    explicit StatementRow(QWidget *parent = nullptr);
    Statement statement() const;
    QJsonObject fields() const override;
    void restore(const QJsonObject &fields) override;
    bool isEmpty() const override;

private:
    ChoiceBox *m_label;
    GrowingText *m_text;
    QLineEdit *m_references;
};

QJsonObject fieldsOf(const Statement &statement);

} // namespace tverrlos

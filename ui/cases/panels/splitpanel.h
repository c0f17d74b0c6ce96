#pragma once

#include "ui/cases/inputs/rowlist.h"
#include "ui/cases/panels/actpanel.h"

class QLineEdit;

namespace tverrlos {

class ChoiceBox;
class GrowingText;

/// One problem that becomes a case of its own.
class SplitPartRow final : public ListRow
{
    Q_OBJECT

public:
    explicit SplitPartRow(QWidget *parent = nullptr);
    SplitPart part() const;
    void setPart(const SplitPart &part);
    QJsonObject fields() const override;
    void restore(const QJsonObject &fields) override;
    bool isEmpty() const override;

private:
    QLineEdit *m_title;
    GrowingText *m_problem;
};

/// An enquiry with several problems becomes several cases, for one problem is taken at a time. Each piece of
/// the text gets the number of its problem; what that makes can be corrected by hand below.
class SplitPanel final : public ActPanel
{
    Q_OBJECT

public:
    SplitPanel(const CaseOffice &office, const Case &shown, QWidget *parent = nullptr);
    Result<Act> act() const override;
    QJsonObject fields() const override;
    void restore(const QJsonObject &fields) override;

private:
    void makePieces(int problems);
    QList<int> problemOf() const;
    void compose();
    QString draftText() const override;

    QStringList m_pieces;
    QList<ChoiceBox *> m_marks;
    QStringList m_composed; ///< the texts as the marks made them, the one that stays first
    GrowingText *m_keep;
    RowList *m_parts;
};

} // namespace tverrlos

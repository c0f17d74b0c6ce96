#pragma once

#include "ui/cases/list/caselistmodel.h"
#include "ui/cases/list/listchoices.h"

#include <QWidget>

class QLayout;
class QLineEdit;
class QTimer;

namespace tverrlos {

class ChoiceButton;

/// The filters and the order of a case list, as buttons with menus and a search field. Members of the filter
/// that have no button here (those a number elsewhere was counted by) are kept, until `showAll`.
class CaseFilterBar final : public QWidget
{
    Q_OBJECT
public:
    CaseFilterBar(ListChoices choices, QWidget *parent = nullptr);

    void setListing(const CaseListing &listing);
    const CaseListing &listing() const { return m_listing; }
    void setOfficers(const QStringList &officers);
    void focusSearch();
    /// Another button beside those of the filters.
    void addButton(QWidget *button);
    /// "sorted by: deadline"
    QString orderWords() const;

Q_SIGNALS:
    /// By the person; typing is awaited a moment.
    void listingChosen(const tverrlos::CaseListing &listing);

protected:
    void changeEvent(QEvent *event) override;

private:
    void translate();
    void translateOrder();
    void show();
    void readButtons();

    ListChoices m_choices;
    CaseListing m_listing;
    QStringList m_officers;
    ChoiceButton *m_open;
    ChoiceButton *m_regime;
    ChoiceButton *m_agency;
    ChoiceButton *m_officer;
    ChoiceButton *m_status;
    ChoiceButton *m_order;
    QLineEdit *m_search;
    QTimer *m_typing;
    QLayout *m_buttons;
};

} // namespace tverrlos

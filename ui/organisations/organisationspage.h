#pragma once

#include "core/askers/organisationstore.h"
#include "ui/background/whenready.h"
#include "ui/cases/inputs/codechecks.h"
#include "ui/lines/listside.h"
#include "ui/shell/organisationplace.h"
#include "ui/shell/workplace.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace tverrlos {

class OrganisationPanel;

/// Those who ask: the list, searched and paged by the database, and the chosen one beside it.
class OrganisationsPage final : public QWidget, public OrganisationPlace
{
    Q_OBJECT
public:
    /// Agencies that may supervise an organisation, with the names of today.
    using Agencies = std::function<QList<NamedCode>()>;

    OrganisationsPage(Workplace &workplace, const Agencies &agencies, QWidget *parent = nullptr);

    void showOrganisation(OrganisationId id) override;

    LinesView *list() const { return m_side->list(); }
    QLineEdit *searchField() const { return m_side->search(); }
    QCheckBox *onlyAlike() const { return m_alike; }
    OrganisationPanel *panel() const { return m_panel; }
    StateFrame *frame() const { return m_side->frame(); }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeListSide();
    OrganisationFilter filter() const;
    void read();
    void readMore();
    void showRows(const OrganisationPage &page);
    void showChosen();
    void sayCount();

    Workplace &m_workplace;
    ListSide *m_side;
    QCheckBox *m_alike;
    OrganisationPanel *m_panel;
    QList<OrganisationId> m_ids; ///< of the lines, in their order
    std::optional<OrganisationCursor> m_next;
    std::optional<OrganisationId> m_wanted; ///< to be shown, whether the list holds it or not
    NewestAnswer m_answer;
    NewestAnswer m_more;
    NewestAnswer m_count;
};

} // namespace tverrlos

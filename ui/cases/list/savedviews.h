#pragma once

#include "core/cases/savedview.h"
#include "ui/background/whenready.h"
#include "ui/cases/list/caselistmodel.h"
#include "ui/shell/workplace.h"

#include <QToolButton>

#include <functional>

class QLineEdit;
class QMenu;

namespace tverrlos {

/// The person's own views of the case list, in one menu: choose one, keep what stands now under a name, or
/// throw one away. Kept in the database, so that they follow the person. GUI thread.
class SavedViews final : public QToolButton
{
    Q_OBJECT

public:
    /// `listing` is what stands in the list now.
    SavedViews(Workplace &workplace, std::function<CaseListing()> listing, QWidget *parent = nullptr);

    const QList<SavedView> &views() const { return m_views; }
    /// Keeps the present listing under the name; an equal name is replaced.
    void keep(const QString &name);
    void drop(const QString &name);
    QLineEdit *nameField() const { return m_name; }

Q_SIGNALS:
    void chosen(const tverrlos::CaseListing &listing, const QString &name);
    /// The kept views have been read or written.
    void read();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void write(const QList<SavedView> &views, const QString &said);
    void fill();

    Workplace &m_workplace;
    std::function<CaseListing()> m_listing;
    QList<SavedView> m_views;
    QMenu *m_menu;
    QLineEdit *m_name = nullptr;
    NewestAnswer m_reading;
    bool m_loaded = false;
};

} // namespace tverrlos

#pragma once

#include "ui/cases/caseview.h"
#include "ui/cases/list/caselistmodel.h"
#include "ui/cases/list/listchoices.h"
#include "ui/shell/caseplace.h"
#include "ui/shell/workplace.h"

#include <QWidget>

#include <functional>

class QLabel;
class QSplitter;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace tverrlos {

class BulkPanel;
class CaseFilterBar;
class CaseListView;
class SavedViews;
class StateFrame;

/// The list with the case beside it, or the case alone. Filtering, sorting and counting happen in the
/// database.
class CaseListPage final : public QWidget, public CasePlace
{
    Q_OBJECT
public:
    /// `makeView` makes the place where the chosen case is shown.
    CaseListPage(Workplace &workplace, const ListChoices &choices,
                 const std::function<CaseView *(QWidget *)> &makeView, QWidget *parent = nullptr);

    void showCases(const CaseFilter &filter, const QString &title) override;
    void showAlone(const CaseNumber &number) override;
    void showList();
    void goBack();
    /// What stands beside the list while several cases are chosen; the page owns it.
    void offerBulk(BulkPanel *panel);

    CaseListModel *model() const { return m_model; }
    CaseListView *list() const { return m_list; }
    SavedViews *savedViews() const { return m_views; }
    CaseFilterBar *filterBar() const { return m_filters; }
    QSplitter *splitter() const { return m_splitter; }
    bool isAlone() const { return m_alone; }
    BulkPanel *bulkPanel() const { return m_bulk; }
    /// Whether several cases are chosen, and the panel for them stands beside the list.
    bool isManyChosen() const;
    std::optional<CaseNumber> shown() const { return m_shown; }
    QString footer() const;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeListSide();
    QWidget *makeCaseSide(const std::function<CaseView *(QWidget *)> &makeView);
    void makeKeys();
    QAction *addKey(const char *text, const QKeySequence &key, const QString &iconName,
                    std::function<void()> act);
    void connectModel();
    void connectSelection();
    void translate();
    void load(const CaseListing &listing);
    void reload();
    void keepSelection();
    void showSelected();
    void showChosen();
    void openSelected();
    void begin(const QString &actCode);
    void move(int step);
    void sayTotal();
    void setAlone(bool alone);

    Workplace &m_workplace;
    CaseListModel *m_model;
    CaseFilterBar *m_filters;
    SavedViews *m_views;
    CaseListView *m_list;
    StateFrame *m_frame;
    QLabel *m_footer;
    QWidget *m_countedBy;
    QLabel *m_countedByText;
    QToolButton *m_showAll;
    QSplitter *m_splitter;
    QWidget *m_listSide = nullptr;
    QWidget *m_backRow = nullptr;
    QToolButton *m_back = nullptr;
    QLabel *m_position = nullptr;
    CaseView *m_view = nullptr;
    QStackedWidget *m_sides = nullptr; ///< the case, or the panel for several
    BulkPanel *m_bulk = nullptr;
    bool m_keeping = false; ///< the selection is being put back, not chosen
    QTimer *m_settle;
    QList<std::pair<QAction *, const char *>> m_keys;
    std::optional<CaseNumber> m_shown;
    bool m_alone = false;
    bool m_moving = false; ///< a person goes to the next case or the one before
    bool m_loaded = false;
};

} // namespace tverrlos

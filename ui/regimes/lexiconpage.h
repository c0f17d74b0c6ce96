#pragma once

#include "core/work/current.h"
#include "ui/regimes/lexicontrial.h"
#include "ui/shell/workplace.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace tverrlos {

class EffectView;
class StateFrame;
class TermEditor;
class TermModel;

/// The office's lexicon: how each term has done where people have judged, and tuning it with the effect on
/// every judged case in view before it is saved. A saved change holds at once, and can be undone.
class LexiconPage final : public QWidget
{
    Q_OBJECT
public:
    /// `live` is what the office suggests by; the workplace outlives the page.
    LexiconPage(Workplace &workplace, std::shared_ptr<Current<Lexicon>> live, QWidget *parent = nullptr);

    QTableView *table() const { return m_table; }
    TermEditor *editor() const { return m_editor; }
    EffectView *effect() const { return m_effect; }
    QLineEdit *newTermField() const { return m_newTerm; }
    QLineEdit *whyField() const { return m_why; }
    QPushButton *saveButton() const { return m_save; }
    StateFrame *frame() const { return m_frame; }
    const LexiconChanges &draft() const { return m_draft; }

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeTerms();
    QWidget *makeWork();
    QLayout *makeSaving();
    void read();
    void showTerms(const LexiconStanding &standing);
    void fitColumns();
    void showTerm();
    void addTerm();
    void change(const TermChange &change);
    void discard();
    void save(const LexiconChanges &changes, const QString &why, bool undoing);
    void saved(const LexiconVersion &version, const LexiconChanges &before, bool undoing);
    void sayState();
    bool isChanged() const { return m_draft != m_office.changes; }

    Workplace &m_workplace;
    std::shared_ptr<Current<Lexicon>> m_live;
    Lexicon m_shipped;
    LexiconVersion m_office;
    LexiconChanges m_draft;
    LexiconTrial *m_trial;
    TermModel *m_terms;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_table;
    TermEditor *m_editor;
    EffectView *m_effect;
    QLabel *m_state;
    QLineEdit *m_filter, *m_newTerm, *m_why;
    QPushButton *m_save, *m_discard;
    StateFrame *m_frame;
    QTimer m_pause{this};
    bool m_isRead = false;
    bool m_isRefused = false; ///< the last saving; until the lexicon is read again
    bool m_stale = true;      ///< a case has changed since the judged ones were read
};

} // namespace tverrlos

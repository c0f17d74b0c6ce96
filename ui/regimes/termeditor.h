#pragma once

#include "ui/regimes/termmodel.h"

#include <QMap>
#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tverrlos {

class LinkButton;

/// Edits what the office changes about one term: off, weights, further forms per language. Saving is someone
/// else's verb.
class TermEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit TermEditor(const QList<RegimeCode> &regimes, QWidget *parent = nullptr);

    void edit(const TermRow &row);
    QCheckBox *offBox() const { return m_off; }
    QDoubleSpinBox *weightBox(const RegimeCode &regime) const { return m_weights.value(regime); }
    QLineEdit *formsField(CaseLanguage language) const { return m_forms.value(language); }
    QPushButton *resetButton() const { return m_reset; }

Q_SIGNALS:
    void edited(const tverrlos::TermChange &change);

private:
    void tellEdited();
    /// The forms that the program came with; a long list is folded away.
    void tellShipped(bool unfolded);

    TermRow m_row;
    QLabel *m_title;
    QLabel *m_shipped;
    LinkButton *m_unfold;
    QCheckBox *m_off;
    QMap<RegimeCode, QDoubleSpinBox *> m_weights;
    QMap<CaseLanguage, QLineEdit *> m_forms;
    QPushButton *m_reset;
    bool m_showing = false;
    bool m_unfolded = false;
};

} // namespace tverrlos

#pragma once

#include "core/intake/importdesk.h"
#include "core/responsibility/responsibilitygraph.h"
#include "core/work/current.h"
#include "ui/background/whenready.h"
#include "ui/shell/workplace.h"

#include <QWidget>

#include <atomic>
#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTabWidget;
class QTimer;

namespace tverrlos {

class LinesView;
class SheetColumnsTable;
class SheetValuesTable;
class StateFrame;

/// A sheet before it is imported: its first rows, which column is what, what the words mean that were not
/// understood, and what would become of every row. Whatever is changed is tried at once, and nothing is
/// stored before the person says so; what was settled is remembered for the next sheet with the same
/// headings.
class SheetPanel final : public QWidget
{
    Q_OBJECT
public:
    SheetPanel(Workplace &workplace, ImportDesk &desk,
               std::shared_ptr<const Current<ResponsibilityGraph>> graph, QWidget *parent = nullptr);
    ~SheetPanel() override;

    /// Looks at the sheet and shows it.
    void open(const QString &path);
    QString path() const { return m_path; }
    /// Whether the file's name says that it is a sheet.
    static bool isSheet(const QString &path);

    SheetColumnsTable *columns() const { return m_columns; }
    SheetValuesTable *values() const { return m_values; }
    LinesView *results() const { return m_results; }
    QCheckBox *othersBox() const { return m_others; }
    QPushButton *importButton() const { return m_import; }
    QString summary() const;

Q_SIGNALS:
    /// Import it so.
    void chosen(const QString &path, const SheetPlan &plan);
    /// The person thought better of it.
    void left();

private:
    struct Trial;
    void makeKeys();
    QWidget *makeHead();
    QWidget *makeBody();
    void look(const SheetPlan &plan);
    void fill(const SheetPreview &preview);
    void showSource(const SheetPreview &preview);
    void lookAgain();
    void plannedAnew();
    void tryLater();
    void tryNow();
    void stopTrial();
    void showTrial(const IntakeReceipt &receipt);
    void finish();

    Workplace &m_workplace;
    ImportDesk &m_desk;
    QString m_path;
    SheetPreview m_preview;
    bool m_settled = false; ///< the person has changed something
    bool m_showing = false; ///< the program is filling in the choices
    QLabel *m_title;
    QLabel *m_summary;
    QComboBox *m_sheet;
    QCheckBox *m_others;
    QSpinBox *m_headerLine;
    QComboBox *m_delimiter;
    SheetColumnsTable *m_columns;
    SheetValuesTable *m_values;
    LinesView *m_results;
    QTabWidget *m_tabs;
    StateFrame *m_frame;
    QPushButton *m_import;
    QPushButton *m_leave;
    QTimer *m_pause; ///< between the last change and the trial
    NewestAnswer m_looking;
    NewestAnswer m_trying;
    std::shared_ptr<Trial> m_trial;
};

} // namespace tverrlos

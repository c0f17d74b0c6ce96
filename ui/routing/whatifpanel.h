#pragma once

#include "core/responsibility/graphedit.h"
#include "core/routing/routechanges.h"
#include "core/work/current.h"
#include "ui/shell/workplace.h"

#include <QWidget>

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tverrlos {

class AffectedModel;
class CasesTable;
class LinkLine;
class OpenCasesReading;
class StateFrame;

/// What if the graph were changed: the change in words, what it would do to the open cases in sentences that
/// open the cases, and one button that hands the change on to be saved. Also the preview of an editor: ask()
/// with its edit. GUI thread.
class WhatIfPanel final : public QWidget
{
    Q_OBJECT
public:
    WhatIfPanel(Workplace &workplace, std::shared_ptr<const Current<ResponsibilityGraph>> graph,
                QWidget *parent = nullptr);
    ~WhatIfPanel() override;

    /// The change as typed, e.g. "merge ehelse into hdir on 2024-01-01"; asked at once.
    void ask(const QString &words);
    void ask(const GraphEdit &edit);
    /// The change that is shown, in one sentence.
    QString changeWords() const;
    /// It has been kept, or could not be: then it stays, and why is told.
    void finish();
    void refuse(const Error &error);

    QLineEdit *words() const { return m_words; }
    QLineEdit *source() const { return m_source; }
    QPushButton *saveButton() const { return m_save; }
    CasesTable *cases() const { return m_cases; }
    StateFrame *frame() const { return m_frame; }
    QStringList sentences() const;
    /// What to mind about the change; empty where there is nothing.
    QString cautions() const;

Q_SIGNALS:
    /// The change that is shown, with its source: the receiver keeps it.
    void saveRequested(const tverrlos::GraphEdit &edit);

private:
    struct Asked;
    void makeBar(QVBoxLayout *column);
    QWidget *makeAnswer();
    void save();
    void clear();
    void tellCautions(const GraphEdit &edit, const ResponsibilityGraph &before,
                      const std::optional<Error> &fault);
    void show(const Asked &asked);
    void addSentence(const QString &sentence, const std::optional<QList<CaseNumber>> &cases);

    Workplace &m_workplace;
    const std::shared_ptr<const Current<ResponsibilityGraph>> m_graph;
    QLineEdit *m_words;
    QComboBox *m_examples;
    QPushButton *m_ask;
    QLineEdit *m_source;
    QPushButton *m_save;
    QLabel *m_change;
    QLabel *m_cautions;
    QWidget *m_list;
    QVBoxLayout *m_lines;
    AffectedModel *m_model;
    CasesTable *m_cases;
    StateFrame *m_frame;
    OpenCasesReading *m_reading;
    std::optional<GraphEdit> m_edit;
};

} // namespace tverrlos

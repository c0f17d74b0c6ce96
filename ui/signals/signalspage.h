#pragma once

#include "core/plan/measure.h"
#include "core/signals/signalregister.h"
#include "core/submissions/submission.h"
#include "ui/background/whenready.h"
#include "ui/cases/caseoffice.h"
#include "ui/lines/listside.h"

#include <QWidget>

class QPushButton;

namespace tverrlos {

class ChoiceButton;
class SignalStory;

/// The register of signals: what the service has learned across cases, where it has been lifted and what came
/// back. Listed one by one, or as concerns that several cases share; the chosen one stands beside the list.
class SignalsPage final : public QWidget
{
    Q_OBJECT
public:
    /// Asks where to write the register; empty: nowhere after all.
    using AskForFile = std::function<QString(QWidget *parent, const QString &suggestion)>;
    static QString askWithDialog(QWidget *parent, const QString &suggestion);

    explicit SignalsPage(const CaseOffice &office, AskForFile ask = askWithDialog, QWidget *parent = nullptr);

    /// Only the signals tied to this measure.
    void showTiedTo(const QString &measure);
    void read();
    SignalFilter filter() const;
    void exportSheet();

    LinesView *list() const { return m_side->list(); }
    ChoiceButton *lifted() const { return m_lifted; }
    QPushButton *concerns() const { return m_concerns; }
    SignalStory *story() const { return m_story; }
    StateFrame *frame() const { return m_side->frame(); }

Q_SIGNALS:
    void measureWanted(const QString &code);
    void submissionWanted(const tverrlos::SubmissionNumber &number);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Reading;

    void makeListSide();
    void offerChoices();
    void offerMeasures(const QList<Measure> &measures);
    void addActs();
    void clearFilter();
    void readMore();
    void tellAll(const Reading &reading);
    void showSignals(const SignalPage &page);
    void showConcerns(const QList<Concern> &concerns);
    QString topicWords(const QString &topic) const;
    void sayEmpty();
    void showChosen();
    void choose(int row);

    CaseOffice m_office;
    AskForFile m_ask;
    ChoiceButton *m_kind;
    ChoiceButton *m_topic;
    ChoiceButton *m_regime;
    ChoiceButton *m_instrument;
    ChoiceButton *m_lifted;
    ChoiceButton *m_answered;
    ChoiceButton *m_measure;
    QPushButton *m_concerns;
    QPushButton *m_export;
    ListSide *m_side;
    SignalStory *m_story;
    QList<RegisteredSignal> m_shown; ///< of the lines, in their order
    QList<Concern> m_grouped;        ///< instead, while grouped
    QList<Measure> m_measures;
    std::optional<SignalCursor> m_next;
    std::optional<SignalKey> m_chosen;
    NewestAnswer m_answer;
    NewestAnswer m_more;
};

} // namespace tverrlos

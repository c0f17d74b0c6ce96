#pragma once

#include "core/plan/measure.h"
#include "core/signals/signalregister.h"
#include "core/submissions/submission.h"
#include "ui/background/whenready.h"
#include "ui/cases/caseoffice.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tverrlos {

class LiftPanel;
class ToldLines;

/// One signal beside the register: what was learned, where it stands, what it is tied to; followed up in
/// place.
class SignalStory final : public QWidget
{
    Q_OBJECT
public:
    explicit SignalStory(const CaseOffice &office, QWidget *parent = nullptr);

    /// `measures`: all there are, for their names. An open panel about the same signal stays.
    void show(const RegisteredSignal &shown, const QList<Measure> &measures);
    void showNothing();
    /// What several cases raised alike, as the list of concerns names it.
    void showConcern(const QString &name, int count);
    /// Opens the panel in which the signal is followed up.
    void beginLift();
    LiftPanel *panel() const { return m_panel; }
    QPushButton *liftButton() const { return m_lift; }

Q_SIGNALS:
    void measureWanted(const QString &code);
    void submissionWanted(const tverrlos::SubmissionNumber &number);

private:
    void tell();
    void tellSubmissions();
    void openPanel(const Case &now);
    void closePanel();
    void perform(const Act &act);
    void conflicted(const Error &error);

    CaseOffice m_office;
    std::optional<RegisteredSignal> m_shown;
    QList<Measure> m_measures;
    QLabel *m_title;
    QLabel *m_facts;
    QPushButton *m_lift;
    QLabel *m_complaint;
    QVBoxLayout *m_panelPlace;
    LiftPanel *m_panel = nullptr;
    ToldLines *m_told;
    NewestAnswer m_reading;
    NewestAnswer m_submissions;
};

} // namespace tverrlos

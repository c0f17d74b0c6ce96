#pragma once

#include "core/plan/planstore.h"
#include "ui/background/whenready.h"
#include "ui/cases/caseoffice.h"
#include "ui/lines/listside.h"

#include <QWidget>

class QLabel;

namespace tverrlos {

class ChoiceButton;
class MeasureForm;
class ToldLines;

/// The measures of the joint plan as the office follows them, and its own: the list, and the chosen one
/// beside it.
class MeasuresPage final : public QWidget
{
    Q_OBJECT
public:
    explicit MeasuresPage(const CaseOffice &office, QWidget *parent = nullptr);

    void showMeasure(const QString &code);
    /// The form for one of the office's own.
    void beginNew();
    void read();

    LinesView *list() const { return m_side->list(); }
    ChoiceButton *standing() const { return m_standing; }
    MeasureForm *form() const { return m_form; }
    StateFrame *frame() const { return m_side->frame(); }

Q_SIGNALS:
    /// The signals tied to a measure are to be seen.
    void signalsWanted(const QString &code);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeListSide();
    QWidget *makePanel();
    void addActs();
    void tellAll(const QList<Measure> &measures);
    void showChosen();
    void tell(const Measure &measure);
    void tellHistory(const QString &code);
    void save();
    void wrote(const Result<Measure> &now, const QString &line);
    void conflicted(const Error &error);
    void step(const QString &code, bool back);
    QString ownerName(const Measure &measure) const;

    CaseOffice m_office;
    ChoiceButton *m_standing;
    ListSide *m_side;
    QLabel *m_title;
    QLabel *m_source;
    MeasureForm *m_form;
    ToldLines *m_told;
    QList<Measure> m_shown; ///< of the lines, in their order
    Measure m_chosen;
    std::optional<QString> m_wanted; ///< to be chosen when the list has been read
    NewestAnswer m_answer;
    NewestAnswer m_history;
};

} // namespace tverrlos

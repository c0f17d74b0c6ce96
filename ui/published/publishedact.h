#pragma once

#include "core/published/publishedacts.h"
#include "ui/cases/inputs/codechecks.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tverrlos {

class DayInput;
class PublishedChooser;
struct Workplace;

/// One act being prepared, in the page: what it needs to know, and a button that does it. Esc puts it away.
class PublishedActStrip final : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Ask, Refuse, Publish, Review, Supersede, Withdraw };

    /// `agency`: whose clearance is refused. `warned`: publishing needs a reason.
    PublishedActStrip(Kind kind, const PublishedAnswer &answer, const QList<NamedCode> &agencies,
                      const AgencyCode &agency, bool warned, const Workplace &workplace,
                      QWidget *parent = nullptr);

    /// Nothing while something is missing; then the strip says what.
    std::optional<PublishedAct> act();

    QLineEdit *reason() const { return m_reason; }
    DayInput *day() const { return m_day; }
    CodeChecks *agencies() const { return m_agencies; }
    PublishedChooser *chooser() const { return m_chooser; }
    QPushButton *doIt() const { return m_do; }

Q_SIGNALS:
    void done(const tverrlos::PublishedAct &act);
    void putAway();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void submit();
    /// What is asked for this kind of act.
    void addFields(const PublishedAnswer &answer, const QList<NamedCode> &agencies,
                   const Workplace &workplace);
    void addReason(const QString &name);
    void addDay(const QDate &today, const QDate &proposed);
    QString title() const;
    QString verb() const;

    Kind m_kind;
    bool m_warned;
    AgencyCode m_agency;
    QLabel *m_complaint;
    QLineEdit *m_reason = nullptr;
    DayInput *m_day = nullptr;
    CodeChecks *m_agencies = nullptr;
    PublishedChooser *m_chooser = nullptr;
    QPushButton *m_do;
};

} // namespace tverrlos

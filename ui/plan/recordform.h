#pragma once

#include "core/results/result.h"
#include "ui/cases/caseoffice.h"

#include <QJsonObject>
#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tverrlos {

class DraftKeeper;

/// A record of the office being written, in place: shows its values, lets the person edit them and says when
/// they are to be saved; saving is the page's verb. Keeps a draft while typing, under a name of each record's
/// own. A refusal stands in the form beside what was typed, which is never lost. Ctrl+Enter saves.
class RecordForm : public QWidget
{
    Q_OBJECT
public:
    ~RecordForm() override;

    /// Differs from what was shown.
    bool isEdited() const;
    /// The revision that the values were read at.
    int basedOn() const { return m_basedOn; }
    QPushButton *saveButton() const { return m_save; }
    QString refusal() const;

    /// Says why it did not happen; the typed text stays.
    void refuse(const Error &error);
    /// Someone else was faster: says what now stands, in words, and lets the next save go on top of it.
    void showConflict(const Error &error, const QString &theirs, int revision);
    /// Done: what is typed is what stands now, and the draft is no longer needed.
    void succeeded(int revision);
    void setBusy(bool busy);

    /// Everything typed, so that restore(fields()) changes nothing.
    virtual QJsonObject fields() const = 0;
    virtual void restore(const QJsonObject &fields) = 0;

Q_SIGNALS:
    void submitted();
    void edited();

protected:
    RecordForm(const CaseOffice &office, QWidget *parent);

    const CaseOffice &office() const { return m_office; }
    QVBoxLayout *body() const { return m_body; }
    /// A field under its name, which is its screen-reader name too.
    QWidget *field(const QString &name, QWidget *editor) const;
    void addRow(const QList<QWidget *> &columns);
    void setSaveWords(const QString &words);
    void noteEdit();
    /// Fills the fields with the record's own values, then looks for a draft of it. `key` names it.
    void begin(const QString &key, int revision, const QJsonObject &own);
    /// The main text of the draft, for a list of unfinished drafts.
    virtual QString draftText() const = 0;

    void keyPressEvent(QKeyEvent *event) override;

private:
    void throwAway();
    void submit();
    void sayStanding();

    CaseOffice m_office;
    std::unique_ptr<DraftKeeper> m_drafts;
    QJsonObject m_loaded;
    int m_basedOn = 0;
    bool m_filling = false;
    QVBoxLayout *m_body;
    QLabel *m_refusal;
    QLabel *m_draftNote;
    QPushButton *m_save;
    QPushButton *m_discard;
};

} // namespace tverrlos

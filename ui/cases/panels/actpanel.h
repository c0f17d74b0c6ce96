#pragma once

#include "core/cases/act.h"
#include "core/drafts/draftstore.h"
#include "ui/cases/caseoffice.h"

#include <QFrame>
#include <QJsonObject>

class QLabel;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace tverrlos {

class DraftKeeper;

/// One act being written, in place on the case page: loads the case's values, lets the person edit them, and
/// hands back an act; performing it is the page's verb. Keeps a draft while typing. A refusal stands in the
/// panel beside what was typed, which is never lost. Ctrl+Enter saves, Esc closes and keeps the draft.
class ActPanel : public QFrame
{
    Q_OBJECT

public:
    ~ActPanel() override;

    /// What would be performed, or Invalid with what is missing.
    virtual Result<Act> act() const = 0;
    /// What is performed after it, in turn, where the panel stands for several acts at once.
    virtual QList<Act> further() const { return {}; }
    /// Everything typed, so that restore(fields()) changes nothing.
    virtual QJsonObject fields() const = 0;
    virtual void restore(const QJsonObject &fields) = 0;
    /// What the case says now about what this panel edits, in words: shown beside the person's own after a
    /// conflict.
    virtual QString theirs(const Case &now) const;

    const QString &draftKey() const { return m_draftKey; }
    /// The revision the values were read at; the act is performed against it.
    int basedOn() const { return m_basedOn; }
    bool isDirty() const;

    /// Called once the panel is built: remembers the values as loaded, then looks for a draft.
    void begin();
    /// Says why it did not happen; the typed text stays.
    void refuse(const Error &error);
    void setBusy(bool busy);
    /// Someone else was faster: shows what they did and what now stands, and lets the person choose.
    void showConflict(const Error &error, const Case &now, const QStringList &whatHappened);
    /// Done: the draft is no longer needed.
    void succeeded();
    /// Writes the draft at once.
    void flushDraft();
    void focusFirst();

Q_SIGNALS:
    void submitted(const tverrlos::Act &act);
    void closed();
    /// The person took the other's version after a conflict.
    void withdrawn();

protected:
    /// `key` names the draft within the case: "resolve:MDR".
    ActPanel(const CaseOffice &office, const Case &shown, const QString &title, const QString &key,
             QWidget *parent);

    const CaseOffice &office() const { return m_office; }
    const Case &shown() const { return m_shown; }
    /// Where the panel's own fields go.
    QVBoxLayout *body() const { return m_body; }
    /// A field under its name; the name is its screen-reader name too. Returns the column to place.
    QWidget *field(const QString &name, QWidget *editor) const;
    /// The same, placed in the body.
    void addField(const QString &name, QWidget *editor);
    /// Several short fields side by side, wrapping where it is narrow.
    void addRow(const QList<QWidget *> &columns);
    void setSaveWords(const QString &words);
    /// To be called at every edit.
    void noteEdit();
    /// The main text of the draft, for a list of unfinished drafts.
    virtual QString draftText() const;

    QList<NamedCode> agencyChoices() const;
    QList<NamedCode> regimeChoices() const;
    QDate today() const;

    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeFoot();
    void submit();
    /// Says what in the act looks like a slip of the keyboard; whether that is news to the person.
    bool tellDoubts();
    void throwAway();
    QJsonObject draftFields() const;
    void takeDraft(QJsonObject kept);
    void hideNotices();

    CaseOffice m_office;
    Case m_shown;
    QString m_draftKey;
    int m_basedOn;
    int m_writtenOn = 0;      ///< the revision that the draft was begun on
    QJsonObject m_stoodThere; ///< in the fields then
    QJsonObject m_loaded;
    bool m_begun = false;
    DraftKeeper *m_drafts;
    QVBoxLayout *m_body;
    QLabel *m_refusal;
    QLabel *m_doubts;
    QTimer *m_pause; ///< in the typing, before a doubt is told
    QLabel *m_draftNote;
    QFrame *m_conflict = nullptr;
    QPushButton *m_save;
    QPushButton *m_close;
    QPushButton *m_discard;
};

/// An Invalid error in place: what is missing or not understood.
Error missing(const QString &sentence);

} // namespace tverrlos

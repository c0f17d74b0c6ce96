#pragma once

#include "core/published/publishedstore.h"
#include "ui/background/whenready.h"
#include "ui/cases/inputs/codechecks.h"
#include "ui/published/publishedact.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;
class QTabBar;
class QToolButton;
class QVBoxLayout;

namespace tverrlos {

class DraftKeeper;
class GrowingText;
class PublishedTextForm;
class StateFrame;
struct Workplace;

/// One published answer: its texts in three languages with what could tell who asked marked in them, the
/// clearances, the acts and the history. What is typed is kept as a draft until it is saved. Reads and writes
/// through the desk; never refreshes what is being written.
class PublishedPanel final : public QWidget
{
    Q_OBJECT
public:
    using Choices = std::function<QList<NamedCode>()>;

    PublishedPanel(Workplace &workplace, Choices agencies, Choices regimes, QWidget *parent = nullptr);
    ~PublishedPanel() override;

    void show(const PublishedNumber &number);
    void showNothing();
    std::optional<PublishedNumber> shown() const;
    /// Something is typed that has not been saved.
    bool isEdited() const;
    void save();
    /// Opens what an act needs to know: ask, publish, review, supersede, withdraw.
    void begin(const QString &actCode);
    void perform(const PublishedAct &act);

    PublishedTextForm *form() const { return m_form; }
    QTabBar *languages() const { return m_languages; }
    QPushButton *next() const { return m_next; }
    QPushButton *saveButton() const { return m_save; }
    QLabel *complaint() const { return m_complaint; }
    QLabel *state() const { return m_state; }
    PublishedActStrip *strip() const { return m_strip; }
    StateFrame *frame() const { return m_frame; }
    QMenu *menu() const { return m_menu; }

Q_SIGNALS:
    /// The list may be read anew.
    void changed(const tverrlos::PublishedNumber &number);

private:
    struct Reading;

    void makeContent();
    void makeHead(QVBoxLayout *column);
    void makeMenu();
    void tell(const Reading &reading);
    void tellState();
    void tellClearances();
    QWidget *clearanceRow(const Clearance &clearance);
    void tellHistory(const QList<PublishedEvent> &events);
    void showLanguage();
    void takeTyped();
    void noteEdit();
    void keepDraft();
    void restore(const QMap<CaseLanguage, PublishedText> &texts, const QStringList &references);
    EditPublishedAct typedAct() const;
    void openStrip(PublishedActStrip::Kind kind, const AgencyCode &agency = {});
    void closeStrip();
    void answered(const PublishedAct &act, const Result<PublishedAnswer> &answer);
    void conflicted(const Error &error);
    void complain(const QString &why);

    Workplace &m_workplace;
    Choices m_agencyChoices, m_regimeChoices;
    QScrollArea *m_scroll;
    StateFrame *m_frame;
    QVBoxLayout *m_column = nullptr;
    QLabel *m_title;
    QLabel *m_state;
    QLabel *m_complaint;
    QPushButton *m_next;
    QToolButton *m_more;
    QMenu *m_menu;
    QTabBar *m_languages;
    PublishedTextForm *m_form;
    CodeChecks *m_regimes;
    GrowingText *m_references;
    QPushButton *m_save;
    QPushButton *m_revert;
    QVBoxLayout *m_stripPlace = nullptr;
    QVBoxLayout *m_clearances = nullptr;
    QLabel *m_history;
    QPointer<PublishedActStrip> m_strip;
    std::optional<PublishedAnswer> m_answer;   ///< as it was read last
    QMap<CaseLanguage, PublishedText> m_texts; ///< as typed
    QMap<CaseLanguage, PublishedText> m_sent;  ///< as they were when the act on its way was given
    CaseLanguage m_language = CaseLanguage::Bokmal;
    std::unique_ptr<DraftKeeper> m_drafts;
    bool m_filling = false;
    bool m_busy = false;
    int m_warns = 0; ///< in the language on screen
    NewestAnswer m_reading;
};

} // namespace tverrlos

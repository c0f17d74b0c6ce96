#pragma once

#include "core/cases/casequeries.h"
#include "core/cases/caserepository.h"
#include "core/deadlines/deadline.h"
#include "ui/background/whenready.h"
#include "ui/cases/caseview.h"
#include "ui/cases/story/storyparts.h"

#include <QPointer>

#include <map>

class QMenu;
class QScrollArea;

namespace tverrlos {

class ActPanel;
class CaseHeader;
class CaseOutline;
struct Performed;
class EarlierAnswers;
class StateFrame;

/// The case page: one scroll that reads as a story, from the question to the events, with every act written
/// in the chapter it belongs to. Reads and writes through the desk; never refreshes what is being written.
class CaseStory final : public CaseView
{
    Q_OBJECT

public:
    enum class Chapter {
        Question,
        Regimes,
        Responsibility,
        Similar,
        Contributions,
        Meetings,
        Answers,
        Afterwards,
        Signals,
        Hours,
        Notes,
        Attachments,
        Events
    };

    explicit CaseStory(const CaseOffice &office, QWidget *parent = nullptr);
    ~CaseStory() override;

    void showCase(const CaseNumber &number) override;
    void showNothing() override;
    void begin(const QString &actCode) override;
    void beginAt(const QString &actCode, const ActTarget &target);
    /// Closes the panel; what was written stays as a draft.
    void closePanel();
    /// Takes back what was done here last: never what another has done meanwhile.
    void undo();

    const std::optional<Case> &shown() const { return m_shown; }
    ActPanel *panel() const;
    CaseHeader *header() const { return m_header; }
    StateFrame *frame() const { return m_frame; }
    StorySection *chapter(Chapter chapter) const { return m_chapters.at(chapter); }
    /// Every act as a command; those that make no sense now are disabled.
    QList<QAction *> commands() const { return m_commands; }

Q_SIGNALS:
    /// The case on screen is the one that was asked for, whole.
    void told();
    void performed(const tverrlos::CaseEvent &event);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Reading;

    QWidget *makeContent();
    void makeChapters(QWidget *story);
    void makeCommands();
    void load(const CaseNumber &number);
    void tell();
    void tellEarlierAnswers();
    void startAnswerFrom(const Resolution &earlier);
    void offerDrafts();
    void perform(const QList<Act> &acts, int basedOn);
    void answered(const Result<Performed> &performed);
    void refused(const Error &error);
    void conflicted(const Error &error);
    void openPanel(ActPanel *panel, Chapter chapter);
    void bringToView(const ActPanel *panel, Chapter chapter);
    void sayUndoable(const Performed &performed);
    void tellRead(const Reading &reading);
    /// Whether the act can be begun as the case stands now.
    bool isPossible(const QString &actCode) const;
    /// The act that the timeline says, whoever did it.
    void step(const QString &actCode);
    void beginLift(int signal);
    void makeTakingAway();
    void previewAttachment(const Attachment &attachment);
    void saveAttachment(const Attachment &attachment);

    CaseOffice m_office;
    StateFrame *m_frame;
    CaseHeader *m_header = nullptr;
    CaseOutline *m_outline = nullptr;
    QScrollArea *m_scroll = nullptr;
    QMenu *m_menu = nullptr;
    std::map<Chapter, StorySection *> m_chapters;
    EarlierAnswers *m_earlier = nullptr;
    QList<QAction *> m_commands;
    std::optional<CaseNumber> m_wanted;
    std::optional<Case> m_shown; ///< the one wanted, once it is read; until then nothing can be done
    QString m_begun;             ///< an act chosen while the case was being read
    QList<CaseEvent> m_timeline;
    QList<RelatedCase> m_related;
    DeadlineRule m_target;
    QPointer<ActPanel> m_panel;
    int m_performing = 0; ///< acts sent and not answered: news of them is our own
    std::function<void()> m_undo;
    NewestAnswer m_reading;
};

} // namespace tverrlos

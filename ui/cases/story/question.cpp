#include "core/askers/organisationstore.h"
#include "core/work/databasedesk.h"
#include "ui/background/whenready.h"
#include "ui/cases/story/contacteraser.h"
#include "ui/cases/story/evidencemarks.h"
#include "ui/cases/story/foldedmail.h"
#include "ui/cases/story/readingtext.h"
#include "ui/cases/story/storyparts.h"
#include "ui/cases/story/triage.h"
#include "ui/shell/navigation.h"
#include "ui/shell/notices.h"
#include "ui/wording/datewords.h"
#include "ui/wording/words.h"

#include <QApplication>
#include <QCoreApplication>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace tverrlos {

namespace {

class QuestionWords
{
    Q_DECLARE_TR_FUNCTIONS(QuestionWords)

public:
    /// "General practice · Western · 14 employees · clinical use": what is known, nothing for what is not.
    static QString facts(const StoryTeller &teller)
    {
        const Case &shown = teller.shown;
        QStringList known;
        const auto note = [&](const auto &value) {
            if (value)
                known.append(words(*value));
        };
        note(shown.asker.type);
        note(shown.asker.region);
        note(shown.asker.level);
        if (!shown.asker.size.isEmpty())
            known.append(shown.asker.size);
        note(shown.phase);
        note(shown.projectType);
        if (!shown.asker.supervisedBy.isEmpty())
            known.append(tr("supervised by %1").arg(teller.agency(shown.asker.supervisedBy)));
        known.append(tr("answer in %1").arg(words(shown.language).toLower()));
        return known.join(QStringLiteral(" · "));
    }
};

void addMarked(StorySection &section, const QString &text, const QString &name,
               const QList<CaseRegime> &regimes)
{
    auto *reading = static_cast<ReadingText *>(section.addText(text, name));
    showEvidence(*reading, evidenceMarks(text, regimes));
}

/// Whose name it is now, merges followed.
void openOrganisationOf(const Workplace &place, const CaseNumber &number, QObject *receiver)
{
    const auto question = [number](Store &store) { return store.organisations().ofCase(number); };
    whenReady(place.desk.ask(question), receiver,
              [&place](const Result<std::optional<OrganisationId>> &organisation) {
                  if (!organisation)
                      place.notices.sayFailed(organisation.error());
                  else if (*organisation)
                      place.navigation.openOrganisation(**organisation);
              });
}

/// Brings what has just been opened into view; only when the layout has given it its place can that be done.
void showWhole(QWidget *opened)
{
    QTimer::singleShot(0, opened, [opened] {
        QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        for (QWidget *around = opened->parentWidget(); around; around = around->parentWidget())
            if (auto *scroll = qobject_cast<QScrollArea *>(around))
                return scroll->ensureWidgetVisible(opened);
    });
}

void addEraser(StorySection &section, const StoryTeller &teller)
{
    auto *room = new QWidget;
    auto *column = new QVBoxLayout(room);
    column->setContentsMargins(0, 0, 0, 0);
    section.addLink(StorySection::tr("Erase the contact data ..."),
                    [room, column, office = teller.office, number = teller.shown.number] {
                        if (room->findChild<ContactEraser *>())
                            return;
                        auto *eraser = new ContactEraser(office, number);
                        column->addWidget(eraser);
                        QObject::connect(eraser, &ContactEraser::cancelled, eraser, &QObject::deleteLater);
                        QObject::connect(eraser, &ContactEraser::erased, eraser, &QObject::deleteLater);
                        eraser->words()->setFocus();
                        showWhole(eraser);
                    });
    section.addWidget(room);
}

} // namespace

void tellQuestion(StorySection &section, const StoryTeller &teller)
{
    const Case &shown = teller.shown;
    section.clear();
    if (teller.canAct())
        section.addAct(StorySection::tr("Correct"),
                       [begin = teller.begin] { begin(QStringLiteral("edit"), {}); });
    if (shown.problem.isEmpty())
        section.addLine(StorySection::tr("The problem has not been described."), true);
    else
        addMarked(section, shown.problem, StorySection::tr("Problem"), shown.regimes);
    if (!shown.context.isEmpty()) {
        section.addLine(StorySection::tr("Context"), true);
        addMarked(section, shown.context, StorySection::tr("Context"), shown.regimes);
    }
    section.addLine(QuestionWords::facts(teller), true);
    const Asker &asker = shown.asker;
    if (!asker.organisation.isEmpty())
        section.addLink(StorySection::tr("Asked by %1: what is known of it").arg(asker.organisation),
                        [&office = *teller.office.place, number = shown.number, place = &section] {
                            openOrganisationOf(office, number, place);
                        });
    if (!asker.contactName.isEmpty() || !asker.contactAddress.isEmpty())
        section.addLine(StorySection::tr("Contact: %1")
                            .arg(QStringList{asker.contactName, asker.contactAddress}
                                     .filter(QRegularExpression(QStringLiteral(".")))
                                     .join(QStringLiteral(", "))),
                        true);
    if (!asker.contactName.isEmpty() || !asker.contactAddress.isEmpty() || !shown.originalText.isEmpty())
        addEraser(section, teller);
    if (!shown.originalText.isEmpty() && shown.originalText.trimmed() != shown.problem.trimmed()) {
        auto *mail = new FoldedMail(shown.originalText);
        mail->hide();
        section.addLink(StorySection::tr("Show the mail as it was written"),
                        [mail] { mail->setVisible(mail->isHidden()); });
        section.addWidget(mail);
    }
    tellTriage(section, teller);
}

} // namespace tverrlos

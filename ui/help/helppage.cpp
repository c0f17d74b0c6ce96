#include "ui/help/helppage.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tverrlos {

HelpPage::HelpPage(QWidget *parent) : ReadingPage(parent)
{
    const auto addText = [this](const QString &text) {
        auto *label = new QLabel(text);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column()->addWidget(label);
    };
    setTitle(tr("Help"), tr("F1 tells about the place you are in; ? lists its keys."));
    addHeading(tr("An enquiry comes in"));
    addText(tr("Drop the mail anywhere on the window, or press Ctrl+N and write it down: the problem, its "
               "context, and who "
               "asks. The regimes are suggested with the words that speak for them, and the agencies that "
               "answer are shown "
               "with the reason. Ctrl+Enter saves; what is typed and not yet saved survives a power cut."));
    addHeading(tr("Working on cases"));
    addText(tr("J and K, or the arrows, run through the list; Enter opens the case alone. E corrects the "
               "enquiry, T tags "
               "regimes, M proposes a meeting, R resolves. The button at the top of the case is the next "
               "sensible act. "
               "Ctrl+Z takes back the latest one."));
    addHeading(tr("Regimes"));
    addText(tr("A chip with a question mark is to be assessed by a person: a doubtful device is never "
               "silently yes or no."));
    addHeading(tr("Finding anything"));
    addText(tr("Ctrl+K searches cases by number or words, organisations, and every command. Words may end in "
               "an asterisk, and "
               "\"several words\" in quotation marks are found together."));
    addHeading(tr("Numbers"));
    addText(tr("Every number opens the list it counted."));
    addHeading(tr("When something goes wrong"));
    addText(tr("The message says what happened, where, and what you can do. What you typed is still there. A "
               "database that "
               "may be damaged is checked under Settings, or with `tverrlos verify`."));
}

} // namespace tverrlos

#include "ui/cases/story/eventwords.h"
#include "ui/cases/story/storyparts.h"
#include "ui/style/regimechip.h"
#include "ui/wording/actwords.h"
#include "ui/wording/datewords.h"
#include "ui/wording/words.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

namespace tverrlos {

void tellSignals(StorySection &section, const StoryTeller &teller)
{
    section.clear();
    section.addAct(StorySection::tr("Raise a signal"),
                   [begin = teller.begin] { begin(QStringLiteral("signal"), {}); });
    if (teller.shown.raised.isEmpty())
        section.addLine(StorySection::tr("Nothing has been lifted from this case."), true);
    for (const CaseSignal &raised : teller.shown.raised) {
        section.addGap();
        QStringList told{words(raised.kind)};
        for (const RegimeCode &regime : raised.regimes)
            told.append(regimeLabel(regime));
        if (!raised.topic.isEmpty())
            told.append(raised.topic);
        if (raised.instrument)
            told.append(words(*raised.instrument));
        told.append(words(raised.lifted));
        told.append(dateWords(raised.raised));
        section.addText(raised.text, StorySection::tr("Signal %1").arg(raised.number));
        section.addLine(told.join(QStringLiteral(" · ")), true);
        if (!raised.response.isEmpty())
            section.addLine(StorySection::tr("Came back: %1").arg(raised.response));
        section.addLink(StorySection::tr("Follow up"), [begin = teller.begin, number = raised.number] {
            begin(QStringLiteral("lift"), {.signal = number});
        });
    }
}

void tellAttachments(StorySection &section, const StoryTeller &teller,
                     const std::function<void(const Attachment &)> &save)
{
    section.clear();
    section.setVisible(!teller.shown.attachments.isEmpty());
    for (const Attachment &attachment : teller.shown.attachments) {
        const QString size = Phrasebook::application().locale().formattedDataSize(attachment.size, 1,
                                                                                  QLocale::DataSizeSIFormat);
        section.addLink(StorySection::tr("%1 (%2)", "file name, size").arg(attachment.name, size),
                        [save, attachment] { save(attachment); });
    }
}

void tellEvents(StorySection &section, const StoryTeller &teller, const QList<CaseEvent> &events)
{
    section.clear();
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (auto event = events.crbegin(); event != events.crend(); ++event, ++row) {
        auto *when = new QLabel(momentWords(event->at) + QLatin1Char('\n') + event->actor);
        when->setForegroundRole(QPalette::PlaceholderText);
        when->setTextFormat(Qt::PlainText);
        const QStringList details = eventDetails(*event, teller.office.knowledge);
        auto *what = new QLabel((QStringList{eventWords(*event)} + details).join(QLatin1Char('\n')));
        what->setTextFormat(Qt::PlainText);
        what->setWordWrap(true);
        what->setTextInteractionFlags(Qt::TextSelectableByMouse);
        what->setAccessibleName(eventLine(*event, teller.office.knowledge));
        grid->addWidget(when, row, 0, Qt::AlignTop);
        grid->addWidget(what, row, 1, Qt::AlignTop);
    }
    section.addWidget(table);
}

} // namespace tverrlos

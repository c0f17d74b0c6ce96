#include "ui/shell/places.h"

#include <QCoreApplication>

namespace tverrlos {

namespace {

struct PlaceWords
{
    Place place;
    const char *key;
    const char *icon;
    const char *title;
    const char *purpose;
    const char *help;
    bool inNavigation;
};

const PlaceWords places[] = {
    {Place::Today, "today", "today", QT_TRANSLATE_NOOP("Place", "Today"),
     QT_TRANSLATE_NOOP("Place", "What needs someone now, in words."),
     QT_TRANSLATE_NOOP(
         "Place",
         "<p>Every line that has a number opens exactly the cases it counted. Tab leads from line to "
         "line, Enter opens.</p>"),
     true},
    {Place::Cases, "cases", "cases", QT_TRANSLATE_NOOP("Place", "Cases"),
     QT_TRANSLATE_NOOP("Place", "Every enquiry, with the case beside the list."),
     QT_TRANSLATE_NOOP(
         "Place",
         "<p>The filters above the list narrow it, and the search field below them searches in what "
         "they leave. A row says number, title and regimes; then organisation, deadline, whose turn it "
         "is and the officer. A filled mark is an open case, a ring a closed one.</p>"
         "<p>A regime with a question mark is to be assessed by a person.</p>"),
     true},
    {Place::Meetings, "meetings", "meetings", QT_TRANSLATE_NOOP("Place", "Meetings"),
     QT_TRANSLATE_NOOP("Place", "Meetings to come, and those that were, across all cases."),
     QT_TRANSLATE_NOOP(
         "Place", "<p>A proposed date is not a confirmed one, and a confirmed one is not a held one: each "
                  "meeting says which it is. Enter opens its case, where it is confirmed, held or "
                  "cancelled.</p>"),
     true},
    {Place::Workload, "workload", "workload", QT_TRANSLATE_NOOP("Place", "Workload"),
     QT_TRANSLATE_NOOP("Place", "Who has how much, who is waited for, and what is overdue."),
     QT_TRANSLATE_NOOP("Place", "<p>Every number opens the list it counted.</p>"), true},
    {Place::Responsibility, "responsibility", "responsibility", QT_TRANSLATE_NOOP("Place", "Responsibility"),
     QT_TRANSLATE_NOOP("Place", "Who answers for what on a day, in which role and from which source."),
     QT_TRANSLATE_NOOP(
         "Place",
         "<p>Choose a day, or step to the days on which something changed. An agency is shown by the "
         "name it had then.</p>"),
     true},
    {Place::Signals, "signals", "signals", QT_TRANSLATE_NOOP("Place", "Signals"),
     QT_TRANSLATE_NOOP("Place", "What the cases taught: unclear rules, missing guidance, gaps and overlaps."),
     QT_TRANSLATE_NOOP(
         "Place",
         "<p>Signals are raised from a case; Ctrl+L says where one is lifted, what came back and which "
         "measures it "
         "belongs to. Enter opens the case behind it. Grouped by topic, the list says how many cases share a "
         "concern.</p><p>Measures are those of the joint plan, with what the office says of each, and the "
         "office's own. Sent in is what the regional trusts and the competence network tell; a question can "
         "become a case. Alt+1, Alt+2 and Alt+3 lead from list to list.</p>"),
     true},
    {Place::Report, "report", "report", QT_TRANSLATE_NOOP("Place", "Report"),
     QT_TRANSLATE_NOOP("Place", "The status report to the ministry, as it will look."),
     QT_TRANSLATE_NOOP(
         "Place",
         "<p>Choose a period and export. The same period exported again gives the same bytes, and no "
         "asker can be recognised in it.</p>"),
     true},
    {Place::Published, "published", "published", QT_TRANSLATE_NOOP("Place", "Published answers"),
     QT_TRANSLATE_NOOP("Place", "Anonymised questions and answers for everyone, from draft to web page."),
     QT_TRANSLATE_NOOP(
         "Place",
         "<p>A draft comes from a case that has been answered. What could tell who asked is marked while one "
         "writes: what has a wavy line must go, what is dotted needs a look. The agencies clear the text, "
         "and "
         "clear it again when it changes.</p><p>A published answer is read again by its review date, "
         "replaced "
         "by a newer one, or withdrawn. Its number is never used again.</p>"),
     true},
    {Place::Organisations, "organisations", "organisations", QT_TRANSLATE_NOOP("Place", "Organisations"),
     QT_TRANSLATE_NOOP("Place", "Those who ask: what is known of each, and its cases."),
     QT_TRANSLATE_NOOP(
         "Place",
         "<p>An organisation is known from the first case it asks, in whatever spelling. Two that may be one "
         "are suggested, never merged by themselves. A merge touches no case and can be taken back any "
         "time.</p>"),
     true},
    {Place::Registers, "registers", "registers", QT_TRANSLATE_NOOP("Place", "Registers"),
     QT_TRANSLATE_NOOP("Place",
                       "Plans, recommendations, reports under way and partners, each with its source."),
     QT_TRANSLATE_NOOP(
         "Place", "<p>A status is as of the day of its source. What a source does not state is shown as not "
                  "stated, never guessed.</p>"),
     true},
    {Place::Lexicon, "lexicon", "tag", QT_TRANSLATE_NOOP("Place", "Lexicon"),
     QT_TRANSLATE_NOOP("Place", "The words that regimes are suggested by, and how often they were right."),
     QT_TRANSLATE_NOOP(
         "Place",
         "<p>Each term shows how often it spoke in cases that officers have judged, and how often the regime "
         "was confirmed. Change a weight, switch a term off, or give it further forms: what that does to "
         "every judged case is shown before anything is saved. Ctrl+Enter saves; the change holds at once "
         "and "
         "can be undone.</p><p>A term that never speaks costs nothing. One that is often wrong deserves a "
         "smaller weight.</p>"),
     true},
    {Place::Texts, "texts", "note", QT_TRANSLATE_NOOP("Place", "Texts"),
     QT_TRANSLATE_NOOP("Place", "The texts that go out to askers, as the office words them."),
     QT_TRANSLATE_NOOP(
         "Place",
         "<p>Mails about triage and the sentences around a joint answer come from these texts, in the "
         "asker's "
         "language. What varies stands in braces; a click puts a placeholder in where the cursor stands. "
         "Below "
         "the text stands what a reader would get.</p><p>Ctrl+Enter saves; the text holds at once, for "
         "everyone. Each change can be undone, and the shipped text comes back any time.</p>"),
     true},
    {Place::NewCase, "new-case", "add", QT_TRANSLATE_NOOP("Place", "New case"),
     QT_TRANSLATE_NOOP("Place", "Write an enquiry down, or drop its mail here."),
     QT_TRANSLATE_NOOP("Place",
                       "<p>Ctrl+Enter saves. What is written is kept as a draft while you write.</p>"),
     false},
    {Place::Import, "import", "import", QT_TRANSLATE_NOOP("Place", "Import"),
     QT_TRANSLATE_NOOP("Place", "Mails and sheets in, each source accounted for."),
     QT_TRANSLATE_NOOP(
         "Place", "<p>A second import of the same mail changes nothing. What cannot be read is kept with its "
                  "bytes and the reason, and does not stop the rest.</p>"),
     false},
    {Place::Quarantine, "quarantine", "warning", QT_TRANSLATE_NOOP("Place", "Quarantine"),
     QT_TRANSLATE_NOOP("Place", "What could not be read on its way in, and waits for a person."),
     QT_TRANSLATE_NOOP("Place", "<p>Each source waits with the reason and its bytes. Ctrl+Enter opens the "
                                "form for a new case with what "
                                "could be read in it; saving makes the case and takes the source out of "
                                "quarantine. Delete dismisses "
                                "it: the bytes are kept, and Ctrl+Z takes it back.</p>"),
     false},
    {Place::Settings, "settings", "settings", QT_TRANSLATE_NOOP("Place", "Settings"),
     QT_TRANSLATE_NOOP("Place",
                       "Language, colours, the office's answer target, and the care of the database."),
     QT_TRANSLATE_NOOP(
         "Place", "<p>The office's choices stand in the database and hold for everyone who uses it.</p>"),
     false},
    {Place::Help, "help", "help", QT_TRANSLATE_NOOP("Place", "Help"),
     QT_TRANSLATE_NOOP("Place", "The whole of the work on one page."), nullptr, false},
    {Place::About, "about", "about", QT_TRANSLATE_NOOP("Place", "About"),
     QT_TRANSLATE_NOOP("Place", "Version, licence and sources."), nullptr, false},
};

QString say(const char *source)
{
    return source ? QCoreApplication::translate("Place", source) : QString();
}

} // namespace

Page page(Place place, std::function<QWidget *(QWidget *parent)> make)
{
    for (const PlaceWords &words : places)
        if (words.place == place)
            return Page{QString::fromLatin1(words.key),
                        [title = words.title] { return say(title); },
                        QString::fromLatin1(words.icon),
                        [purpose = words.purpose] { return say(purpose); },
                        [help = words.help] { return say(help); },
                        std::move(make),
                        words.inNavigation};
    return {};
}

} // namespace tverrlos

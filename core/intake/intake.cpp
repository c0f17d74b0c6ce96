#include "core/intake/intake.h"

#include "core/regimes/comingregimes.h"
#include "core/intake/enquirytext.h"
#include "core/intake/sender.h"

#include <algorithm>

namespace tverrlos {

namespace {

/// The subject, or the first sentence of the problem where there is none.
QString titleOf(const IncomingMail &mail, const QString &problem)
{
    constexpr qsizetype longest = 120;
    QString title = bareSubject(mail.subject);
    if (title.isEmpty()) {
        const QString opening = problem.simplified();
        qsizetype end = opening.indexOf(QLatin1Char('?'));
        const qsizetype stop = opening.indexOf(QLatin1String(". "));
        end = end < 0 ? stop : stop < 0 ? end + 1 : std::min(end + 1, stop);
        title = end > 0 ? opening.left(end) : opening;
    }
    if (title.size() <= longest)
        return title;
    const qsizetype space = title.lastIndexOf(QLatin1Char(' '), longest - 1);
    return title.left(space > longest / 2 ? space : longest - 1) + QChar(0x2026);
}

/// What holds the case back, in the asker's language: the officer sends it on when asking for more.
QString whyIncomplete(const IncomingMail &mail, CaseLanguage language)
{
    const auto say = [language](const char *nb, const char *nn, const char *en) {
        switch (language) {
        case CaseLanguage::Bokmal:
            return QString::fromUtf8(nb);
        case CaseLanguage::Nynorsk:
            return QString::fromUtf8(nn);
        case CaseLanguage::English:
            return QString::fromUtf8(en);
        }
        Q_UNREACHABLE();
    };
    if (!mail.text.isEmpty())
        return say("Henvendelsen sier for lite til at vi kan se hva det spørres om.",
                   "Førespurnaden seier for lite til at vi kan sjå kva det blir spurt om.",
                   "The enquiry says too little to know what is asked.");
    if (mail.attachments.isEmpty())
        return say("Henvendelsen har ingen tekst.", "Førespurnaden har ingen tekst.",
                   "The enquiry has no text.");
    return say("Henvendelsen har ingen tekst, bare vedlegg.", "Førespurnaden har ingen tekst, berre vedlegg.",
               "The enquiry has no text, only attachments.");
}

void addSuggestion(Case &enquiry, const Suggestion &suggestion)
{
    enquiry.regimes = caseRegimes(suggestion);
    enquiry.provisions = suggestion.provisions;
    enquiry.topics = suggestion.topics;
    enquiry.phase = suggestion.phase;
    enquiry.projectType = suggestion.projectType;
}

} // namespace

ReadyEnquiry readyEnquiry(const IncomingMail &mail, const Suggester &suggester,
                          const ResponsibilityGraph *graph)
{
    const EnquiryParts parts = enquiryParts(mail.text);
    ReadyEnquiry ready;
    ready.source = mail.source;
    ready.messageId = mail.messageId;
    ready.references = mail.references;
    ready.quotedCase = caseNumberIn(mail.subject);
    ready.contentKey = contentHash(mail);
    ready.attachments = mail.attachments;
    ready.sent = mail.sent;
    ready.remarks = mail.remarks;
    Case &enquiry = ready.enquiry;
    enquiry.title = titleOf(mail, parts.problem);
    enquiry.problem = parts.problem;
    enquiry.context = parts.context;
    enquiry.originalText = mail.text;
    enquiry.asker = askerOf(mail, parts.folds);
    enquiry.channel = Channel::Mail;
    enquiry.language =
        languageOf(mail.subject + QLatin1Char('\n') + parts.problem + QLatin1Char('\n') + parts.context);
    enquiry.received = mail.received;
    for (const AttachedBytes &attached : mail.attachments)
        enquiry.attachments.append(attached.attachment);
    const Enquiry said{mail.subject, parts.problem, parts.context};
    const QList<RegimeCode> on = graph ? graph->regimesOn(mail.received) : QList<RegimeCode>();
    addSuggestion(enquiry, withComingRegimes(suggester.suggest(said), said, on));
    if (isAlmostEmpty(bareSubject(mail.subject), parts.problem + QLatin1Char('\n') + parts.context))
        enquiry.triage =
            Triage{TriageOutcome::Incomplete, whyIncomplete(mail, enquiry.language), {}, mail.received, {}};
    return ready;
}

} // namespace tverrlos

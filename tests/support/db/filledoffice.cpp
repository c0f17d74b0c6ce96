#include "tests/support/db/filledoffice.h"

#include "core/plan/planstore.h"
#include "core/submissions/submissionstore.h"
#include "core/askers/contacterasure.h"
#include "core/askers/organisationstore.h"
#include "core/published/publishedstore.h"
#include "core/cases/caserepository.h"
#include "core/drafts/draftstore.h"
#include "core/intake/intakestore.h"
#include "core/regimes/lexiconstore.h"
#include "core/responsibility/graphstore.h"
#include "core/settings/settingsstore.h"
#include "core/texts/textstore.h"
#include "db/store/sqlstore.h"
#include "tests/support/core/filledcase.h"
#include "tests/support/db/testdatabase.h"

#include <QCryptographicHash>

namespace tverrlos::tests {

namespace {

const QString kari = QStringLiteral("kari");

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QList<AttachedBytes> attached(const QByteArray &bytes)
{
    return {{{QStringLiteral("v.txt"), QStringLiteral("text/plain"), bytes.size(), sha256(bytes)}, bytes}};
}

ReadyEnquiry mail(const QString &name, const QStringList &references = {})
{
    ReadyEnquiry ready;
    ready.source = name + QLatin1String(".eml");
    ready.messageId = name + QLatin1String("@eksempel.no");
    ready.references = references;
    ready.contentKey = sha256(name.toUtf8());
    ready.enquiry = enquiry(QDate(2024, 2, 12), name);
    ready.enquiry.asker.organisation = QStringLiteral("Klinikken ") + name;
    ready.enquiry.originalText = QStringLiteral("Teksten til ") + name;
    ready.attachments = attached("vedlegg til " + name.toUtf8());
    ready.enquiry.attachments = {ready.attachments[0].attachment};
    ready.raw = "raw " + name.toUtf8();
    return ready;
}

template<class T>
T taken(Result<T> result)
{
    EXPECT_TRUE(result.ok()) << (result ? "" : result.error().english().toStdString());
    return result ? std::move(result).value() : T();
}

ImportId import(SqlStore &store, SetClock &clock, const QList<IntakeMaterial> &sources)
{
    clock.set(clock.now().addSecs(60));
    ImportRun run{{QStringLiteral("innboks")}, {}};
    EXPECT_TRUE(store.intake().take(sources, kari, &run).ok());
    EXPECT_TRUE(store.intake().endImport(run, false).ok());
    return run.id;
}

void importAndReverse(SqlStore &store, SetClock &clock)
{
    const QByteArray noMail = "\x01 ingen e-post";
    const UnreadableSource broken{QStringLiteral("b.eml"), noMail, noMail.size(),
                                  failure(ErrorCode::Invalid, "Line %1.", {QStringLiteral("1")})};
    import(store, clock,
           {mail(QStringLiteral("en")), mail(QStringLiteral("svar"), {QStringLiteral("en@eksempel.no")}),
            broken});
    Reversal reversal;
    reversal.id =
        import(store, clock,
               {mail(QStringLiteral("to")), mail(QStringLiteral("mer"), {QStringLiteral("to@eksempel.no")})});
    while (!reversal.done && store.intake().reverseSome(reversal, kari).ok()) {
    }
    EXPECT_EQ(reversal.removed, 1);
}

void editGraphAndLexicon(SqlStore &store)
{
    const auto edit = parseGraphEdit(
        QStringLiteral("add agency nav name=NAV ministry=hod source=lov").split(QLatin1Char(' ')));
    EXPECT_TRUE(edit.ok() && store.graph().keep(*edit, kari, {}).ok());
    TermChange term;
    term.id = QStringLiteral("gdpr");
    term.off = true;
    LexiconChanges changes;
    changes.put(term);
    EXPECT_TRUE(store.lexicon().save(changes, QStringLiteral("for ofte feil"), kari, 0).ok());
}

} // namespace

void fillOffice(SqlStore &store, SetClock &clock)
{
    Case filled = filledCase();
    const QList<AttachedBytes> bytes = attached("%PDF the bytes of it");
    filled.attachments = {bytes[0].attachment};
    EXPECT_TRUE(store.casework().create(filled, bytes, kari).ok());

    Case asked = enquiry(QDate(2024, 2, 13));
    asked.asker.contactName = QStringLiteral("Ingeborg Spesiell");
    asked.asker.organisation = QStringLiteral("Klinikken AS");
    const auto erased = store.casework().create(asked, {}, kari);
    EXPECT_TRUE(erased.ok());
    ErasureRequest request;
    request.number = erased->now.number;
    EXPECT_TRUE(store.contacts().erase(request, kari).ok());

    importAndReverse(store, clock);
    const OrganisationId one = taken(store.organisations().named(QStringLiteral("Klinikken AS")));
    const OrganisationId other = taken(store.organisations().named(QStringLiteral("Klinikken en")));
    EXPECT_TRUE(store.organisations().merge(other, one, kari).ok());
    editGraphAndLexicon(store);
    EXPECT_TRUE(store.published().draft(CaseNumber(2024, 1), kari).ok());
    const auto facts =
        submissionFrom({QStringLiteral("kind=question"), QStringLiteral("sender=Helse Kysten RHF"),
                        QStringLiteral("region=west"), QStringLiteral("day=2024-02-20"),
                        QStringLiteral("text=Hvem svarer for delte modeller?")},
                       {});
    EXPECT_TRUE(facts.ok() && store.submissions().add(*facts, kari).ok());
    MeasureChange measure;
    measure.title = QStringLiteral("Et tiltak til");
    measure.owner = QStringLiteral("hdir");
    EXPECT_TRUE(store.plan().add({}, measure, kari).ok());
    EXPECT_TRUE(store.texts()
                    .write({QStringLiteral("notice.closing"), CaseLanguage::Bokmal},
                           QStringLiteral("Hilsen oss"), kari)
                    .ok());
    EXPECT_TRUE(
        store.drafts().save({QStringLiteral("e"), kari, QStringLiteral("utkast"), {}, clock.now()}).ok());
    EXPECT_TRUE(store.settings().setValue(QStringLiteral("k"), kari, {}).ok());
}

} // namespace tverrlos::tests

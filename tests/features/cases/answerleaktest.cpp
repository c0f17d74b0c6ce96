#include "tests/support/app/typing.h"
#include "tests/support/programs.h"

#include <gtest/gtest.h>

using namespace tverrlos;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// An enquiry signed with a name, a telephone and an address.
QByteArray signedMail()
{
    return "From: Turid Hemmelighaug <turid@legekontoret-lia.example>\r\n"
           "To: veiledning@tjenesten.example\r\n"
           "Subject: KI som skriver journalnotat\r\n"
           "Message-ID: <signert@legekontoret-lia.example>\r\n"
           "Date: Mon, 12 Feb 2024 09:30:00 +0100\r\n"
           "MIME-Version: 1.0\r\n"
           "Content-Type: text/plain; charset=utf-8\r\n"
           "Content-Transfer-Encoding: 8bit\r\n"
           "\r\n"
           "Problemstilling: Hei, Turid Hemmelighaug her, ring 22 41 42 43. Hvilket behandlingsgrunnlag har "
           "vi etter "
           "personvernforordningen n\xC3\xA5r et KI-verkt\xC3\xB8y skriver utkast til journalnotat?\r\n\r\n"
           "Kontekst: Sammenhengen-er-vaar-egen, fire fastleger.\r\n\r\n"
           "Med vennlig hilsen\r\nTurid Hemmelighaug\r\nMobil 22 41 42 43\r\n";
}

/// A case on which everything has been written that is for colleagues only.
class ProvokedAnswer : public testing::Test
{
protected:
    void SetUp() override
    {
        desk.json({QStringLiteral("import"), desk.write(QStringLiteral("a.eml"), signedMail())});
        act({"triage", "outcome=accepted", "reason=triagegrunn-intern"});
        act({"tag", "add=GDPR", "why=merkegrunn-intern"});
        act({"assign", "officer=synnove.saksbehandler"});
        act({"ask", "agency=datatilsynet", "regime=GDPR"});
        act({"contribute", "agency=datatilsynet", "regime=GDPR", "text=bidragstekst-intern", "hours=7.5"});
        act({"harmonise", "regime=GDPR", "text=felles-syn-internt", "agreed=datatilsynet",
             "dissent=hdir: uenighet-intern"});
        act({"note", "text=notat-internt om synnove.saksbehandler"});
        act({"note", "regime=GDPR", "text=droefting-intern"});
        act({"signal", "text=signal-internt", "kind=unclear-rule"});
        act({"resolve", "regime=GDPR", "outcome=answered", "text=Dere må ha behandlingsgrunnlag.",
             "reference=personvernforordningen art. 6"});
        act({"limit", "agency=datatilsynet", "text=Overføring ut av EØS er ikke vurdert."});
    }

    void act(std::initializer_list<const char *> words) const
    {
        QStringList typed{QStringLiteral("act"), QStringLiteral("2024-0001")};
        for (const char *word : words)
            typed.append(text(word));
        const Answered done = desk.json(typed);
        EXPECT_EQ(done.status, 0) << *words.begin() << ": " << qPrintable(done.err);
    }

    QByteArray everythingIn(const char *format, const char *language) const
    {
        const QString file = desk.path(QStringLiteral("svar.") + QString::fromLatin1(format));
        const Answered written = Typing::bare(
            {QStringLiteral("answer"), QStringLiteral("2024-0001"), QStringLiteral("--format"),
             QString::fromLatin1(format), QStringLiteral("--language"), QString::fromLatin1(language),
             QStringLiteral("--out"), file, QStringLiteral("--database"), desk.database()});
        EXPECT_EQ(written.status, 0) << qPrintable(written.err);
        QFile read(file);
        EXPECT_TRUE(read.open(QIODevice::ReadOnly));
        return read.readAll() + run(QStringLiteral("unzip"), {QStringLiteral("-p"), file}) +
               run(QStringLiteral("pdftotext"), {file, QStringLiteral("-")});
    }

    Typing desk;
};

} // namespace

TEST_F(ProvokedAnswer, HoldsTheAnswerAndNothingThatIsForColleagues)
{
    if (!has("unzip") || !has("pdftotext"))
        GTEST_SKIP() << "unzip and pdftotext (poppler-utils) are needed";
    const Answered whole = desk.json({QStringLiteral("show"), QStringLiteral("2024-0001")});
    const QStringList internal{text("triagegrunn-intern"),
                               text("merkegrunn-intern"),
                               text("bidragstekst-intern"),
                               text("felles-syn-internt"),
                               text("uenighet-intern"),
                               text("notat-internt"),
                               text("droefting-intern"),
                               text("signal-internt"),
                               text("Sammenhengen-er-vaar-egen"),
                               text("synnove"),
                               text("kari"),
                               text("Hemmelighaug"),
                               text("turid@"),
                               text("22 41 42 43")};
    for (const QString &mark : internal)
        EXPECT_TRUE(whole.out.contains(mark)) << mark.toStdString() << " is not on the case";
    for (const char *format : {"txt", "html", "odt", "pdf"})
        for (const char *language : {"nb", "nn", "en"}) {
            const QByteArray found = everythingIn(format, language);
            EXPECT_TRUE(found.contains(text("Dere må ha behandlingsgrunnlag.").toUtf8())) << format;
            EXPECT_TRUE(found.contains(text("EØS").toUtf8())) << format;
            for (const QString &mark : internal)
                EXPECT_FALSE(found.contains(mark.toUtf8()))
                    << mark.toStdString() << " in " << format << " " << language;
        }
}

TEST_F(ProvokedAnswer, IsNotWrittenWhileItNamesTheOfficer)
{
    act({"resolve", "regime=GDPR", "outcome=answered", "text=Synnove Saksbehandler mener ja."});
    const Answered refused = desk.json({QStringLiteral("answer"), QStringLiteral("2024-0001")});
    EXPECT_EQ(refused.status, 1);
    EXPECT_TRUE(refused.err.contains(QStringLiteral("Synnove"))) << qPrintable(refused.err);
}

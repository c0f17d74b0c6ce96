#include "db/mail/mailreader.h"

#include "tests/support/samples.h"

#include <gtest/gtest.h>

#include <QDirIterator>
#include <QFile>

namespace tverrlos {

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

class MailReading : public testing::Test
{
protected:
    Result<IncomingMail> read(const QByteArray &bytes, const QDateTime &fileTime = {})
    {
        return readMail({text("a.eml"), bytes, fileTime}, limits, clock);
    }
    /// A mail that must be readable.
    IncomingMail readable(const QByteArray &bytes)
    {
        const auto mail = read(bytes);
        EXPECT_TRUE(mail.ok()) << (mail.ok() ? "" : mail.error().english().toStdString());
        return mail.ok() ? *mail : IncomingMail();
    }
    /// Why a mail cannot be read.
    QString refusal(const QByteArray &bytes)
    {
        const auto mail = read(bytes);
        EXPECT_FALSE(mail.ok());
        return mail.ok() ? QString() : mail.error().english();
    }

    MailLimits limits;
    SetClock clock{QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC)};
};

const QByteArray head =
    "From: Kari <kari@eksempel.no>\r\nSubject: Sp=?utf-8?q?=C3=B8?=rsm\r\nDate: Mon, 12 Feb 2024 23:30:00 "
    "+0000\r\nMessage-ID: <a@eksempel.no>\r\nMIME-Version: 1.0\r\n";

QByteArray single(const QByteArray &type, const QByteArray &encoding, const QByteArray &body)
{
    return head + "Content-Type: " + type + "\r\nContent-Transfer-Encoding: " + encoding + "\r\n\r\n" + body +
           "\r\n";
}

/// Parts within parts.
QByteArray nested(int levels)
{
    QByteArray mail = head;
    for (int i = 0; i < levels; ++i) {
        const QByteArray boundary = "b" + QByteArray::number(i);
        mail += "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n--" + boundary + "\r\n";
    }
    mail += "Content-Type: text/plain\r\n\r\nInnerst.\r\n";
    for (int i = levels - 1; i >= 0; --i)
        mail += "--b" + QByteArray::number(i) + "--\r\n";
    return mail;
}

} // namespace

TEST_F(MailReading, TellsTheDayInNorway)
{
    const IncomingMail mail = readable(single("text/plain", "7bit", "Hei."));
    EXPECT_EQ(mail.received, QDate(2024, 2, 13));
    EXPECT_EQ(mail.sent, QDateTime(QDate(2024, 2, 12), QTime(23, 30), Qt::UTC));
    EXPECT_EQ(mail.messageId, text("a@eksempel.no"));
    EXPECT_EQ(mail.fromAddress, text("kari@eksempel.no"));
}

TEST_F(MailReading, JoinsEncodedWordsThatAreBrokenOverLines)
{
    const IncomingMail mail =
        readable("From: a@b.no\nSubject: =?utf-8?q?Beslutningsst=C3=B8?=\n =?utf-8?q?tte_p=C3=A5?= "
                 "sjukehus\n\nTekst.\n");
    EXPECT_EQ(mail.subject, text("Beslutningsstøtte på sjukehus"));
}

TEST_F(MailReading, BelievesAnEncodingOnlyWhereItFits)
{
    const QString expected = text("Må på “nå” – æøå");
    const QByteArray utf8 = expected.toUtf8();
    const QByteArray windows("M\xE5 p\xE5 \x93n\xE5\x94 \x96 \xE6\xF8\xE5");
    EXPECT_EQ(readable(single("text/plain; charset=utf-8", "8bit", utf8)).text, expected);
    EXPECT_EQ(readable(single("text/plain; charset=windows-1252", "8bit", windows)).text, expected);
    EXPECT_EQ(readable(single("text/plain; charset=iso-8859-1", "8bit", windows)).text, expected);
    EXPECT_EQ(readable(single("text/plain; charset=iso-8859-1", "8bit", utf8)).text, expected);
    EXPECT_EQ(readable(single("text/plain; charset=utf-8", "8bit", windows)).text, expected);
    EXPECT_EQ(readable(single("text/plain", "8bit", windows)).text, expected);
    EXPECT_EQ(readable(single("text/plain; charset=no-such-thing", "base64", utf8.toBase64())).text,
              expected);
    EXPECT_FALSE(readable(single("text/plain; charset=utf-8", "8bit", windows)).remarks.isEmpty());
}

TEST_F(MailReading, MakesHtmlReadable)
{
    const IncomingMail mail = readable(single(
        "text/html; charset=utf-8", "8bit",
        "<html><head><title>x</title><style>p{}</style><script>alert(1)</script></"
        "head><body><p>Hei&nbsp;der</p><p>M&aring; "
        "<b>den</b>\nmerkes?<br>Takk</p><ul><li>en</li><li>to</li></ul><blockquote>gammelt</blockquote><img "
        "src='http://eksempel.no/x.png'></body></html>"));
    EXPECT_TRUE(mail.html);
    EXPECT_EQ(mail.text, text("Hei der\n\nMå den merkes?\nTakk\n\n- en\n- to\n\n> gammelt"));
}

TEST_F(MailReading, PrefersPlainTextToHtml)
{
    const IncomingMail mail =
        readable(head + "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: "
                        "text/html\r\n\r\n<p>html</p>\r\n--b\r\nContent-Type: text/plain\r\n\r\nren "
                        "tekst\r\n--b--\r\n");
    EXPECT_EQ(mail.text, text("ren tekst"));
    EXPECT_FALSE(mail.html);
}

TEST_F(MailReading, KeepsAttachmentsUnderSafeNames)
{
    const auto attached = [&](const QByteArray &disposition) {
        return readable(
                   head +
                   "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nHei\r\n--b\r\nContent-Type: "
                   "application/pdf\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: "
                   "attachment; " +
                   disposition + "\r\n\r\nJVBERg==\r\n--b--\r\n")
            .attachments.value(0);
    };
    EXPECT_EQ(attached("filename=\"krav.pdf\"").attachment.name, text("krav.pdf"));
    EXPECT_EQ(attached("filename=\"krav.pdf\"").bytes, "%PDF");
    EXPECT_EQ(attached("filename=\"krav.pdf\"").attachment.sha256.size(), 32);
    EXPECT_EQ(attached("filename*=utf-8''p%C3%A5%20nytt.pdf").attachment.name, text("på nytt.pdf"));
    EXPECT_EQ(attached("filename*0=\"del\"; filename*1=\"to.pdf\"").attachment.name, text("delto.pdf"));
    EXPECT_EQ(attached("filename=\"../../etc/passwd\"").attachment.name, text("passwd"));
    EXPECT_EQ(attached("filename=\"C:\\\\temp\\\\nul.pdf\"").attachment.name, text("_nul.pdf"));
    EXPECT_EQ(attached("x=1").attachment.name, text("vedlegg-1.pdf"));
}

TEST_F(MailReading, ReadsAForwardedMailThatComesAsAnAttachment)
{
    const IncomingMail mail =
        readable(head + "Content-Type: message/rfc822\r\n\r\nFrom: b@eksempel.no\r\nSubject: "
                        "Videre\r\n\r\nHer er teksten.\r\n");
    EXPECT_EQ(mail.text, text("Her er teksten."));
    ASSERT_EQ(mail.attachments.size(), 1);
    EXPECT_EQ(mail.attachments[0].attachment.name, text("Videre.eml"));
}

TEST_F(MailReading, NeverLosesAMailForItsDate)
{
    const QByteArray undated = "From: a@b.no\nSubject: x\nDate: 31.02.2022 hei\n";
    const IncomingMail byServer =
        readable(undated + "Received: from x by y; Tue, 1 Mar 2022 10:00:00 +0100\n\nTekst\n");
    EXPECT_EQ(byServer.received, QDate(2022, 3, 1));
    EXPECT_FALSE(byServer.remarks.isEmpty());
    const auto byFile = read(undated + "\nTekst\n", QDateTime(QDate(2023, 5, 1), QTime(12, 0), Qt::UTC));
    EXPECT_EQ(byFile->received, QDate(2023, 5, 1));
    EXPECT_EQ(readable(undated + "\nTekst\n").received, clock.today());
    EXPECT_EQ(readable("From: a@b.no\nDate: Mon, 30 Jun 3609 15:33:50 +0600\n\nTekst\n").received,
              clock.today());
}

TEST_F(MailReading, FindsWhatItAnswers)
{
    const IncomingMail mail =
        readable("From: a@b.no\nIn-Reply-To: <3@x>\nReferences: <1@x>\n <2@x> <3@x>\n\nSvar\n");
    EXPECT_EQ(mail.references, (QStringList{text("3@x"), text("2@x"), text("1@x")}));
}

TEST_F(MailReading, RefusesWhatIsNoMailAndSaysWhere)
{
    EXPECT_TRUE(refusal({}).contains(text("empty")));
    EXPECT_TRUE(refusal("\n\n  \n").contains(text("line 1")));
    EXPECT_TRUE(refusal(QByteArray(2000, '\x03')).contains(text("binary")));
    EXPECT_TRUE(refusal("Bare litt tekst\nuten hoder\n").contains(text("Bare litt tekst")));
    EXPECT_TRUE(refusal(QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(600, '\0'))
                    .contains(text(".eml")));
}

TEST_F(MailReading, SaysWhatAnotherProgramsFormatIsAndTheWayOut)
{
    const auto remedy = [&](const QByteArray &bytes) {
        const auto mail = read(bytes);
        return mail.ok() ? QString() : mail.error().english();
    };
    const QByteArray ole("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    const QByteArray word("W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0", 24);
    EXPECT_TRUE(remedy(ole + QByteArray(600, '\0')).contains(text(".msg")));
    EXPECT_TRUE(remedy(ole + QByteArray(600, '\0') + word).contains(text("Office")));
    EXPECT_TRUE(remedy("!BDN" + QByteArray(600, '\1')).contains(text(".pst")));
    EXPECT_TRUE(remedy("\x78\x9F\x3E\x22" + QByteArray(60, '\1')).contains(text("winmail.dat")));
}

TEST_F(MailReading, RefusesAnEncryptedMailAndSaysSo)
{
    const QByteArray encrypted = head + "Content-Type: application/pkcs7-mime; smime-type=enveloped-data; "
                                        "name=smime.p7m\r\nContent-Transfer-Encoding: base64\r\n\r\nMIIB\r\n";
    EXPECT_TRUE(refusal(encrypted).contains(text("encrypted")));
    EXPECT_TRUE(refusal(encrypted).contains(text("Spørsm")));
    QByteArray sealed = encrypted;
    EXPECT_TRUE(refusal(sealed.replace("enveloped-data", "signed-data")).contains(text("signature")));
    EXPECT_TRUE(refusal(single("text/plain", "7bit", "-----BEGIN PGP MESSAGE-----\r\n\r\nhQEM"))
                    .contains(text("encrypted")));
    const auto salvaged = readDamagedMail({text("a.eml"), encrypted, {}}, limits, clock);
    ASSERT_TRUE(salvaged.has_value());
    EXPECT_EQ(salvaged->fromAddress, text("kari@eksempel.no"));
}

TEST_F(MailReading, NotesWhatLiesInOutlooksOwnPacking)
{
    const IncomingMail mail =
        readable(head + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nHei\r\n--b\r\n"
                        "Content-Type: application/ms-tnef; name=winmail.dat\r\n"
                        "Content-Transfer-Encoding: base64\r\n\r\neJ8+Ig==\r\n--b--\r\n");
    ASSERT_EQ(mail.remarks.size(), 1);
    EXPECT_TRUE(mail.remarks[0].english().contains(text("winmail.dat")));
    EXPECT_EQ(mail.attachments.size(), 1);
}

TEST_F(MailReading, ReadsHtmlThatMeansHarm)
{
    const auto html = [&](const QByteArray &body) {
        return readable(single("text/html", "8bit", body)).text;
    };
    EXPECT_TRUE(html(QByteArray("<div>").repeated(200'000) + "Innerst").contains(text("Innerst")));
    EXPECT_TRUE(
        html("Hei " + QByteArray("<a href='http://x'>").repeated(100'000) + "ord").contains(text("Hei")));
    QByteArray attributes;
    for (int i = 0; i < 100'000; ++i)
        attributes += " a" + QByteArray::number(i) + "=1";
    EXPECT_EQ(html("<p" + attributes + ">ord</p>"), text("ord"));
    EXPECT_TRUE(html(QByteArray("</b>").repeated(200'000) + "ord").contains(text("ord")));
    EXPECT_EQ(html("<p>p < 0.05 og x > y</p>"), text("p < 0.05 og x > y"));
    EXPECT_EQ(html("en<!-- to --><![if !mso]>tre<![endif]> <b title='a>b'>fire</b>"), text("entre fire"));
    EXPECT_TRUE(html("<a href=\"http://x>Her er teksten</a> og mer").contains(text("og mer")));
    EXPECT_TRUE(html("Før <select>inni en liste som aldri slutter").contains(text("Før")));
    EXPECT_TRUE(html("<object>Alt ligger her").contains(text("Alt ligger her")));
    EXPECT_EQ(html("<table><tr><td>Problemstilling</td><td>Kan vi?</td></tr></table>"),
              text("Problemstilling\tKan vi?"));
    (void)html(QByteArray("<a ").repeated(300'000));
    (void)html(QByteArray("<!--").repeated(300'000));
    (void)html(QByteArray("<a b='>").repeated(300'000));
    (void)html(QByteArray("<script>").repeated(300'000));
}

TEST_F(MailReading, RefusesWhatIsCutShortAndQuotesTheLastLine)
{
    const QByteArray whole =
        head + "Content-Type: multipart/mixed; boundary=grense\r\n\r\n--grense\r\nContent-Type: "
               "text/plain\r\n\r\nHei, dette er en tekst\r\n--grense--\r\n";
    EXPECT_TRUE(read(whole).ok());
    EXPECT_TRUE(refusal(whole.left(whole.indexOf("en tekst"))).contains(text("grense")));
    EXPECT_TRUE(refusal(head.left(head.indexOf("Date") + 9)).contains(text("line 3")));
    for (const char *cut :
         {"Hvem svarer for innhol=", "Hvem svarer for innhol=C", "Sp=C3=B8rsm=C3=A5l om innhol=C3"})
        EXPECT_TRUE(
            refusal(single("text/plain", "quoted-printable", cut).chopped(2)).contains(text("innhol")));
    EXPECT_TRUE(refusal(single("text/plain", "base64", "SGVpLCBoYXIgdmkgbG92PyBEZXR0ZS").chopped(2))
                    .contains(text("line 9")));
    EXPECT_TRUE(refusal("From: a@b.no\nContent-Length: 400\n\nHvem svarer for\n").contains(text("400")));
}

TEST_F(MailReading, TakesATextWithoutALineEndForWhole)
{
    for (const char *encoding : {"7bit", "8bit", "quoted-printable"})
        for (const char *body : {"Hvem svarer for innholdet", "Hilsen\r\nKari Nordmann", "Er 2 + 2 =3D 4",
                                 "Hvem er Bj\xC3\xB8rn\xC3\xA5"})
            EXPECT_TRUE(read(single("text/plain; charset=utf-8", encoding, body).chopped(2)).ok())
                << encoding << ' ' << body;
    EXPECT_EQ(readable(single("text/plain", "base64", "SGVpLCBoYXIgdmkgbG92Pw==").chopped(2)).text,
              text("Hei, har vi lov?"));
    // Some encoders say with a soft break that the text has no line end.
    EXPECT_EQ(readable(single("text/plain", "quoted-printable", "Hvem svarer=\r\n")).text,
              text("Hvem svarer"));
    EXPECT_TRUE(read("From: a@b.no\nContent-Length: 18\n\nHvem svarer\nfor?\n").ok());
    EXPECT_TRUE(read("From: a@b.no\nContent-Length: ni\n\nHvem svarer\n").ok());
}

TEST_F(MailReading, RefusesWhatBreaksALimit)
{
    EXPECT_TRUE(read(nested(10)).ok());
    EXPECT_TRUE(refusal(nested(200)).contains(text("30")));
    EXPECT_FALSE(read(nested(20'000)).ok());
    QByteArray many = "From: a@b.no\n";
    for (int i = 0; i < 3000; ++i)
        many += "X-Header: " + QByteArray::number(i) + "\n";
    EXPECT_TRUE(refusal(many + "\nHei\n").contains(text("500")));
    EXPECT_FALSE(read("From: a@b.no\nX: " + QByteArray(1'000'000, 'a') + "\n\nHei\n").ok());
    EXPECT_TRUE(
        refusal("From: " + QByteArray("a:").repeated(100'000) + "\n\nHei\n").contains(text("groups")));
    EXPECT_FALSE(read("Subject: x\nTo: a\n" + QByteArray(" b:\n").repeated(30'000) + "\nHei\n").ok());
    EXPECT_TRUE(read("From: a@b.no\nTo: undisclosed-recipients:;\n\nHei.\n").ok());
    limits.bytes = 1000;
    EXPECT_FALSE(read("From: a@b.no\n\n" + QByteArray(2000, 'a') + "\n").ok());
}

TEST_F(MailReading, ReadsWhatIsMerelyOdd)
{
    EXPECT_EQ(readable("From: a@b.no\n\nHei").text, text("Hei"));
    EXPECT_EQ(readable("Subject: bare emne\n\n").subject, text("bare emne"));
    EXPECT_EQ(readable("From: a@b.no\nContent-Type: multipart/mixed; boundary=x\n\nIngen deler her.\n").text,
              text("Ingen deler her."));
    EXPECT_EQ(readable(QByteArray("From: a@b.no\n\nMed\0null\n", 24)).text, text("Mednull"));
    EXPECT_EQ(readable("\n\nFrom: a@b.no\nSubject: s\n\nHei.\n").subject, text("s"));
}

TEST_F(MailReading, ReadsTheTwelveSampleEnquiries)
{
    const QString folder = samplePath(text("enquiries"));
    SKIP_WITHOUT(folder);
    QDirIterator files(folder, {text("*.eml")});
    int readCount = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const IncomingMail mail = readable(file.readAll());
        EXPECT_FALSE(mail.text.isEmpty());
        EXPECT_FALSE(mail.text.contains(QChar(QChar::ReplacementCharacter)));
        EXPECT_TRUE(mail.remarks.isEmpty());
        ++readCount;
    }
    EXPECT_EQ(readCount, 12);
}

TEST_F(MailReading, EndsEveryOddMailOfTheSuiteWithAMailOrAReason)
{
    const QString folder = samplePath(text("mail-suite"));
    SKIP_WITHOUT(folder);
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    int readCount = 0, refused = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const auto mail = read(file.readAll());
        mail.ok() ? ++readCount : ++refused;
        EXPECT_TRUE(mail.ok() || !mail.error().english().contains(text("%1")));
    }
    EXPECT_GT(readCount, 90);
    EXPECT_LT(refused, 15);
}

TEST_F(MailReading, EndsEveryPrefixOfAMail)
{
    const QByteArray whole = nested(3);
    for (qsizetype length = 0; length <= whole.size(); ++length)
        (void)read(whole.left(length));
    EXPECT_FALSE(read(whole.left(whole.size() / 2)).ok());
}

} // namespace tverrlos

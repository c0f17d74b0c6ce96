#include "core/cases/casework.h"
#include "tests/support/core/answeredcase.h"
#include "tests/support/programs.h"
#include "ui/answers/answercontent.h"
#include "ui/answers/answerexport.h"
#include "ui/answers/answertext.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

using namespace tverrlos;
using tests::answeredCase;
using tests::markedCase;
using tests::MarkedCase;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

AnswerDocument answer(const Case &value, CaseLanguage language)
{
    const Result<AnswerDocument> made = answerOf(value, ResponsibilityGraph::standard(), language);
    EXPECT_TRUE(made.ok()) << (made.ok() ? "" : made.error().english().toStdString());
    return made.ok() ? *made : AnswerDocument();
}

/// Everything a reader, or a search through the file, could find: unpacked, with metadata.
QByteArray readable(const AnswerDocument &document, AnswerFormat format)
{
    const QByteArray bytes = *answerBytes(document, format);
    if (format == AnswerFormat::Text || format == AnswerFormat::Html)
        return bytes;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("answer"));
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    if (format == AnswerFormat::Odt)
        return bytes + run(QStringLiteral("unzip"), {QStringLiteral("-p"), path});
    return bytes + run(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}) +
           run(QStringLiteral("pdfinfo"), {path}) +
           run(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), path}) +
           run(QStringLiteral("pdfinfo"), {QStringLiteral("-url"), path});
}

/// The places of the case whose words are found.
QSet<QString> placesIn(const QByteArray &found, const MarkedCase &marked)
{
    QSet<QString> places;
    for (auto each = marked.places.begin(); each != marked.places.end(); ++each)
        if (found.contains(each.key().toUtf8()))
            places.insert(each.value());
    return places;
}

std::string listed(const QSet<QString> &places)
{
    QStringList list(places.begin(), places.end());
    list.sort();
    return list.join(QLatin1Char('\n')).toStdString();
}

} // namespace

/// All that may ever reach the asker. Whoever makes this list longer has thought about it.
TEST(AnswerLeaks, NothingOfACaseGoesOutButWhatIsListedHere)
{
    if (!has("unzip") || !has("pdftotext"))
        GTEST_SKIP() << "unzip and pdftotext (poppler-utils) are needed";
    const QSet<QString> allowed{
        text("title"),
        text("problem"),
        text("asker.organisation"),
        text("regimes.regime"),       // "not answered yet"
        text("route.lead"),           // who has not signed
        text("contributions.agency"), // likewise
        text("resolutions.regime"),
        text("resolutions.statements.text"),
        text("resolutions.statements.references"),
        text("limits.agency"),
        text("limits.text"),
        text("signOffs.agency"),
    };
    const MarkedCase marked = markedCase();
    ASSERT_GT(marked.places.size(), 80) << "too few fields are marked for this to say anything";
    const QStringList markedPlaces = marked.places.values();
    for (const char *internal : {"notes.text",
                                 "notes.by",
                                 "contributions.text",
                                 "positions.text",
                                 "positions.dissents.position",
                                 "officer",
                                 "hours.officer",
                                 "asker.contactName",
                                 "asker.contactAddress",
                                 "route.leadReason",
                                 "route.roleConflict",
                                 "resolutions.by",
                                 "signOffs.by",
                                 "originalText",
                                 "context",
                                 "feedback.text",
                                 "signals.text",
                                 "attachments.name",
                                 "meetings.agreements",
                                 "triage.reason"})
        EXPECT_TRUE(markedPlaces.contains(text(internal))) << internal << " is not marked";
    for (const CaseLanguage language : allOf<CaseLanguage>())
        for (const AnswerFormat format : allOf<AnswerFormat>())
            EXPECT_EQ(listed(placesIn(readable(answer(marked.value, language), format), marked)),
                      listed(allowed))
                << codeOf(format).data() << " " << codeOf(language).data();
}

TEST(AnswerLeaks, WhatIsListedReallyGoesOut)
{
    const AnswerDocument document = answer(answeredCase(), CaseLanguage::Bokmal);
    const QString mail = QString::fromUtf8(*answerBytes(document, AnswerFormat::Text));
    for (const char *expected :
         {"2023-0042", "Legekontoret Fjellsida", "Transkribering", "ta opp lyd", "Pasienten skal informeres.",
          "personvernforordningen art. 13", "https://lovdata.no/lov/1999-07-02-64/§39", "rundskriv IS-8/2012",
          "Overføring ut av EØS", "Direktoratet for e-helse", "05.01.2024"})
        EXPECT_TRUE(mail.contains(text(expected))) << expected << "\n" << mail.toStdString();
}

TEST(AnswerFiles, AreTheSameBytesTwice)
{
    for (const AnswerFormat format : allOf<AnswerFormat>()) {
        const AnswerDocument document = answer(answeredCase(), CaseLanguage::Nynorsk);
        EXPECT_EQ(*answerBytes(document, format), *answerBytes(document, format)) << codeOf(format).data();
    }
}

TEST(AnswerFiles, SayOnEveryPageThatADraftIsOne)
{
    Case draft = answeredCase();
    draft.signOffs.removeLast();
    const AnswerDocument document = answer(draft, CaseLanguage::English);
    const ReportContent letter = composeAnswer(document);
    EXPECT_TRUE(letter.standing.contains(text("Datatilsynet")) ||
                letter.standing.contains(text("Data Protection")))
        << letter.standing.toStdString();
    EXPECT_TRUE(letter.head().startsWith(text("DRAFT")));
    EXPECT_TRUE(mailText(letter).startsWith(text("DRAFT")));
    EXPECT_TRUE(answerFileName(document, AnswerFormat::Pdf).startsWith(text("draft")));
    const AnswerDocument whole = answer(answeredCase(), CaseLanguage::English);
    EXPECT_TRUE(composeAnswer(whole).standing.isEmpty());
    EXPECT_FALSE(mailText(composeAnswer(whole)).contains(text("DRAFT")));
}

TEST(AnswerFiles, AreWellFormedWhateverTheStatementsHold)
{
    if (!has("unzip"))
        GTEST_SKIP() << "unzip is not installed";
    Case odd = answeredCase();
    odd.resolutions.first().statements.first().text = text("<b>&amp; \"'</b>\nny linje \x01 😀 %1 %n");
    odd.resolutions.first().statements.first().references = {text("GDPR art. 6 <script>")};
    const AnswerDocument document = answer(odd, CaseLanguage::Bokmal);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.odt")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(*answerBytes(document, AnswerFormat::Odt));
    file.close();
    QString read;
    int links = 0;
    for (const char *part : {"content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"}) {
        QXmlStreamReader xml(
            run(QStringLiteral("unzip"), {QStringLiteral("-p"), file.fileName(), QString::fromLatin1(part)}));
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::Characters)
                read += xml.text();
            links += token == QXmlStreamReader::StartElement && xml.name() == QLatin1String("a");
        }
        EXPECT_FALSE(xml.hasError()) << part << ": " << xml.errorString().toStdString();
    }
    EXPECT_TRUE(read.contains(text("<b>&amp; \"'</b>"))) << "as written, not as markup";
    EXPECT_TRUE(read.contains(text("😀 %1 %n")));
    EXPECT_GE(links, 3);
    const QString html = QString::fromUtf8(*answerBytes(document, AnswerFormat::Html));
    EXPECT_FALSE(html.contains(text("<script>")));
    EXPECT_TRUE(html.contains(text("href=\"https://eur-lex.europa.eu/eli/reg/2016/679/art_6/oj\"")));
}

TEST(AnswerFiles, LeaveNoMarkOfTheMachineryInTheirSentences)
{
    for (const CaseLanguage language : allOf<CaseLanguage>()) {
        const QString mail = mailText(composeAnswer(answer(answeredCase(), language)));
        for (const char *mark : {"%n", "%1", "%2", "~"})
            EXPECT_FALSE(mail.contains(QLatin1String(mark))) << mark << "\n" << mail.toStdString();
    }
}

TEST(AnswerFiles, SpeakTheLanguageOfTheDocument)
{
    const auto lines = [](CaseLanguage language) {
        return mailText(composeAnswer(answer(answeredCase(), language))).split(QLatin1Char('\n'));
    };
    const QStringList english = lines(CaseLanguage::English);
    for (const CaseLanguage language : {CaseLanguage::Bokmal, CaseLanguage::Nynorsk}) {
        const QStringList other = lines(language);
        EXPECT_FALSE(other.contains(text("What you must do")));
        EXPECT_TRUE(english.contains(text("What you must do")));
    }
}

#include "core/regimes/suggestion.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <iostream>

using namespace tverrlos;

namespace {

struct Labelled
{
    QString id;
    Enquiry enquiry;
    QSet<QString> regimes, plausible, assess;
    int problems = 1;
    bool regulatory = true, incomplete = false;
    QString language;
};

QSet<QString> stringSet(const QJsonValue &value)
{
    QSet<QString> set;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array)
        set.insert(each.toString());
    return set;
}

/// The sets: "" is the first one, "fresh" was written without a look at the lexicon and measured blind.
QList<Labelled> labelledEnquiries(const QString &set = {})
{
    QList<Labelled> all;
    const QDir folder(QStringLiteral(TVERRLOS_SOURCE_DIR "/tests/core/regimes/enquiries/") + set);
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonArray enquiries = document.value(QLatin1String("enquiries")).toArray();
        for (const QJsonValue &value : enquiries) {
            const QJsonObject json = value.toObject();
            Labelled one;
            one.id = json.value(QLatin1String("id")).toString();
            one.enquiry = {json.value(QLatin1String("subject")).toString(),
                           json.value(QLatin1String("problem")).toString(),
                           json.value(QLatin1String("context")).toString()};
            one.regimes = stringSet(json.value(QLatin1String("regimes")));
            one.plausible = stringSet(json.value(QLatin1String("plausible")));
            one.assess = stringSet(json.value(QLatin1String("assess")));
            one.problems = json.value(QLatin1String("problems")).toInt();
            one.regulatory = json.value(QLatin1String("regulatory")).toBool();
            one.incomplete = json.value(QLatin1String("incomplete")).toBool();
            one.language = document.value(QLatin1String("language")).toString();
            all.append(one);
        }
    }
    return all;
}

/// The rule that splits: odd numbers tune, even numbers are held out.
bool isTuning(const Labelled &one)
{
    return one.id.mid(3).toInt() % 2 == 1;
}

struct Figures
{
    int enquiries = 0, hits = 0, wrong = 0, missed = 0, negatives = 0, negativesTagged = 0, assess = 0,
        problems = 0, language = 0, incomplete = 0;
    double precision() const { return double(hits) / std::max(1, hits + wrong); }
    double recall() const { return double(hits) / std::max(1, hits + missed); }
    double f1() const { return 2 * precision() * recall() / std::max(0.0001, precision() + recall()); }
};

QSet<QString> codesOf(const QList<RegimeSuggestion> &suggestions)
{
    QSet<QString> codes;
    for (const RegimeSuggestion &each : suggestions)
        codes.insert(each.regime.text());
    return codes;
}

void count(const Labelled &one, Figures &figures)
{
    const Suggestion suggestion = shippedSuggester().suggest(one.enquiry);
    const QSet<QString> got = codesOf(suggestion.regimes);
    figures.enquiries += 1;
    figures.hits += int((got & one.regimes).size());
    figures.wrong += int((got - one.regimes - one.plausible).size());
    figures.missed += int((one.regimes - got).size());
    figures.negatives += one.regulatory ? 0 : 1;
    figures.negativesTagged += !one.regulatory && !(got.isEmpty() && suggestion.assess.isEmpty()) ? 1 : 0;
    figures.assess += codesOf(suggestion.assess) == one.assess ? 1 : 0;
    figures.problems += suggestion.problems == one.problems ? 1 : 0;
    figures.language += codeOf(suggestion.language) == one.language ? 1 : 0;
    figures.incomplete += suggestion.incomplete == one.incomplete ? 1 : 0;
}

Figures figuresOf(bool tuning, const QString &language = {}, const QString &set = {})
{
    Figures figures;
    for (const Labelled &one : labelledEnquiries(set))
        if (isTuning(one) == tuning && (language.isEmpty() || one.language == language))
            count(one, figures);
    return figures;
}

QString joined(const QSet<QString> &codes)
{
    QStringList list(codes.begin(), codes.end());
    list.sort();
    return list.join(QLatin1Char(' '));
}

/// What the tuning half gets wrong, to tune by. The held-out half's errors are never printed.
void printTuningErrors(const QString &set)
{
    for (const Labelled &one : labelledEnquiries(set)) {
        if (!isTuning(one))
            continue;
        const Suggestion suggestion = shippedSuggester().suggest(one.enquiry);
        const QSet<QString> got = codesOf(suggestion.regimes), assess = codesOf(suggestion.assess);
        const QSet<QString> wrong = got - one.regimes - one.plausible, missed = one.regimes - got;
        QStringList faults;
        if (!wrong.isEmpty())
            faults << QStringLiteral("wrong ") + joined(wrong);
        if (!missed.isEmpty())
            faults << QStringLiteral("missed ") + joined(missed);
        if (assess != one.assess)
            faults << QStringLiteral("assess [%1] not [%2]").arg(joined(assess), joined(one.assess));
        if (suggestion.problems != one.problems)
            faults << QStringLiteral("problems %1 not %2").arg(suggestion.problems).arg(one.problems);
        if (suggestion.incomplete != one.incomplete)
            faults << QStringLiteral("incomplete %1").arg(suggestion.incomplete);
        if (codeOf(suggestion.language) != one.language)
            faults << QStringLiteral("language ") + QString(codeOf(suggestion.language));
        if (!faults.isEmpty())
            std::cout << one.id.toStdString() << ": " << faults.join(QStringLiteral("; ")).toStdString()
                      << '\n';
    }
}

void print(const char *half, const Figures &f)
{
    std::cout << half << ": " << f.enquiries << " enquiries, precision " << f.precision() << ", recall "
              << f.recall() << ", micro-F1 " << f.f1() << "; non-regulatory tagged " << f.negativesTagged
              << " of " << f.negatives << "; to assess right " << f.assess << ", problems right "
              << f.problems << ", language right " << f.language << ", incomplete right " << f.incomplete
              << '\n';
}

} // namespace

TEST(LabelledEnquiries, AreMoreThanAHundredInThreeLanguages)
{
    QMap<QString, int> perLanguage;
    QSet<QString> ids;
    for (const Labelled &one : labelledEnquiries()) {
        ++perLanguage[one.language];
        ids.insert(one.id);
    }
    EXPECT_GE(ids.size(), 100);
    EXPECT_EQ(perLanguage.keys(),
              QStringList({QStringLiteral("en"), QStringLiteral("nb"), QStringLiteral("nn")}));
    for (const int count : perLanguage)
        EXPECT_GE(count, 30);
}

TEST(LabelledEnquiries, OfTheTuningHalfAreTaggedRight)
{
    const Figures figures = figuresOf(true);
    print("tuning half", figures);
    EXPECT_GE(figures.f1(), 0.95);
    EXPECT_EQ(figures.negativesTagged, 0);
}

TEST(LabelledEnquiries, OfTheHeldOutHalfAreTaggedRight)
{
    const Figures figures = figuresOf(false);
    print("held-out half", figures);
    EXPECT_GE(figures.f1(), 0.85);
    EXPECT_EQ(figures.negativesTagged, 0);
    EXPECT_GE(figures.problems, figures.enquiries * 9 / 10);
    EXPECT_GE(figures.language, figures.enquiries * 9 / 10);
}

TEST(LabelledEnquiries, AreTaggedRightInEachLanguage)
{
    for (const char *language : {"nb", "nn", "en"}) {
        const Figures figures = figuresOf(false, QString::fromUtf8(language));
        print(language, figures);
        EXPECT_GE(figures.f1(), 0.85) << language;
    }
}

/// Odd on purpose: what they measure is told in the README, and asked little of here.
TEST(FreshEnquiries, ThatAreOddAreTaggedRightMoreOftenThanNot)
{
    const QString last = QStringLiteral("last");
    print("odd ones, tuning half", figuresOf(true, {}, last));
    const Figures heldOut = figuresOf(false, {}, last);
    print("odd ones, held-out half", heldOut);
    EXPECT_GE(heldOut.f1(), 0.7);
    EXPECT_EQ(heldOut.negativesTagged, 0);
}

TEST(FreshEnquiries, AreTaggedRightInBothHalvesAndEachLanguage)
{
    const QString fresh = QStringLiteral("fresh");
    printTuningErrors(fresh);
    print("fresh, tuning half", figuresOf(true, {}, fresh));
    const Figures heldOut = figuresOf(false, {}, fresh);
    print("fresh, held-out half", heldOut);
    EXPECT_GE(heldOut.f1(), 0.85);
    EXPECT_EQ(heldOut.negativesTagged, 0);
    for (const char *language : {"nb", "nn", "en"}) {
        print(language, figuresOf(true, QString::fromUtf8(language), fresh));
        const Figures figures = figuresOf(false, QString::fromUtf8(language), fresh);
        print(language, figures);
        EXPECT_GE(figures.f1(), 0.8) << language;
    }
}

/// Each was measured before the lexicon had met it: what it was then stands in the README, and says more.
TEST(BlindEnquiries, StayAboveWhatWasMeasured)
{
    const struct
    {
        const char *set;
        double floor;
        int negativesTagged;
    } sets[] = {{"blind", 0.86, 1},          {"blind/formal", 0.82, 0},   {"blind/terse", 0.82, 0},
                {"blind/indirect", 0.82, 1}, {"blind/mixed", 0.9, 0},     {"blind/later", 0.9, 0},
                {"blind/final", 0.62, 0},    {"blind/settings", 0.86, 2}, {"blind/unsaid", 0.75, 0}};
    for (const auto &[name, floor, negativesTagged] : sets) {
        const QString set = QString::fromLatin1(name);
        const Figures tuning = figuresOf(true, {}, set), heldOut = figuresOf(false, {}, set);
        print((set + QStringLiteral(", odd numbers")).toUtf8().constData(), tuning);
        print((set + QStringLiteral(", even numbers")).toUtf8().constData(), heldOut);
        EXPECT_GE(tuning.f1(), floor) << name;
        EXPECT_GE(heldOut.f1(), floor) << name;
        EXPECT_LE(tuning.negativesTagged + heldOut.negativesTagged, negativesTagged) << name;
    }
}

/// No term and no leaning is fitted to them: what an office may expect of the enquiries it has not yet got.
TEST(BlindEnquiries, LikeTheSamplesAreTaggedRightInEachLanguage)
{
    const QString set = QStringLiteral("blind/samplelike");
    int negativesTagged = 0;
    for (const char *language : {"nb", "nn", "en"}) {
        Figures figures = figuresOf(true, QString::fromUtf8(language), set);
        for (const Labelled &one : labelledEnquiries(set))
            if (!isTuning(one) && one.language == QString::fromUtf8(language))
                count(one, figures);
        print(language, figures);
        EXPECT_GE(figures.f1(), 0.85) << language;
        negativesTagged += figures.negativesTagged;
    }
    EXPECT_EQ(negativesTagged, 0);
}

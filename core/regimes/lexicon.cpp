#include "core/regimes/lexicon.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace tverrlos {

namespace {

Error faulty(const QString &entry, const QString &field)
{
    return {
        ErrorCode::Invalid,
        QString::fromUtf8(QT_TRANSLATE_NOOP("Error", "The lexicon's entry \"%1\" has a field \"%2\" that is "
                                                     "missing, doubled or not understood.")),
        {entry, field},
        QString::fromUtf8(QT_TRANSLATE_NOOP("Error", "Correct the entry and load the lexicon again."))};
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array)
        list.append(each.toString());
    return list;
}

QSet<QString> stringSet(const QJsonValue &value)
{
    const QStringList list = strings(value);
    return {list.begin(), list.end()};
}

RegimeWeights weights(const QJsonValue &value)
{
    RegimeWeights read;
    const QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each)
        read.insert(RegimeCode(each.key()), each.value().toDouble());
    return read;
}

std::optional<TermKind> kindFromCode(const QString &code)
{
    if (code == QLatin1String("law"))
        return TermKind::Law;
    if (code == QLatin1String("fact"))
        return TermKind::Fact;
    if (code == QLatin1String("cue"))
        return TermKind::Cue;
    if (code == QLatin1String("exclusion"))
        return TermKind::Exclusion;
    return std::nullopt;
}

/// Reads the document entry by entry; the first fault found stays.
class LexiconReader
{
public:
    explicit LexiconReader(const QJsonObject &document) : m_document(document) {}

    Result<Lexicon> read()
    {
        m_lexicon.phrases = PhraseIndex(strings(m_document.value(QLatin1String("endings"))));
        readRegimes();
        readReading();
        const QJsonArray terms = m_document.value(QLatin1String("terms")).toArray();
        for (const QJsonValue &term : terms)
            readTerm(term.toObject());
        const QJsonArray combinations = m_document.value(QLatin1String("combinations")).toArray();
        for (const QJsonValue &combination : combinations)
            readCombination(combination.toObject());
        if (m_lexicon.terms.isEmpty())
            fail(QStringLiteral("-"), QStringLiteral("terms"));
        if (m_fault)
            return *m_fault;
        return std::move(m_lexicon);
    }

private:
    void fail(const QString &entry, const QString &field)
    {
        if (!m_fault)
            m_fault = faulty(entry, field);
    }

    void readRegimes()
    {
        m_lexicon.version = m_document.value(QLatin1String("version")).toInt();
        const QStringList regimes = strings(m_document.value(QLatin1String("regimes")));
        for (const QString &regime : regimes)
            m_lexicon.regimes.append(RegimeCode(regime));
        if (regimes.isEmpty())
            fail(QStringLiteral("-"), QStringLiteral("regimes"));
        const QJsonObject figures = m_document.value(QLatin1String("figures")).toObject();
        const auto figure = [this, &figures](const char *name, double &target) {
            const QJsonValue value = figures.value(QLatin1String(name));
            if (!value.isDouble())
                fail(QStringLiteral("figures"), QString::fromUtf8(name));
            target = value.toDouble();
        };
        figure("slope", m_lexicon.calibration.slope);
        figure("intercept", m_lexicon.calibration.intercept);
        figure("suggestFrom", m_lexicon.suggestFrom);
        figure("assessFrom", m_lexicon.assessFrom);
        figure("background", m_lexicon.background);
        figure("factBackground", m_lexicon.factBackground);
        figure("repeats", m_lexicon.repeats);
        m_lexicon.leadingFrom = figures.value(QLatin1String("leadingFrom")).toDouble(m_lexicon.leadingFrom);
        m_lexicon.questionIntent = figures.value(QLatin1String("questionIntent")).toDouble();
        m_lexicon.negationReach =
            figures.value(QLatin1String("negationReach")).toInt(m_lexicon.negationReach);
        m_lexicon.enoughWords = figures.value(QLatin1String("enoughWords")).toInt(m_lexicon.enoughWords);
    }

    void readReading()
    {
        const QJsonObject reading = m_document.value(QLatin1String("reading")).toObject();
        m_lexicon.cues.contextHeadings = strings(reading.value(QLatin1String("contextHeadings")));
        m_lexicon.cues.problemHeadings = strings(reading.value(QLatin1String("problemHeadings")));
        m_lexicon.cues.clauseBreakers = strings(reading.value(QLatin1String("clauseBreakers")));
        m_lexicon.negators = stringSet(reading.value(QLatin1String("negators")));
        m_lexicon.englishNegators = stringSet(reading.value(QLatin1String("englishNegators")));
        m_lexicon.notOnly = stringSet(reading.value(QLatin1String("notOnly")));
        m_lexicon.problemNouns = stringSet(reading.value(QLatin1String("problemNouns")));
        const QJsonObject numerals = reading.value(QLatin1String("numerals")).toObject();
        for (auto each = numerals.begin(); each != numerals.end(); ++each)
            m_lexicon.numerals.insert(each.key(), each.value().toInt());
        const QJsonObject languages = reading.value(QLatin1String("languages")).toObject();
        for (auto each = languages.begin(); each != languages.end(); ++each) {
            if (const auto language = fromCode<CaseLanguage>(each.key()))
                m_lexicon.languageWords.insert(*language, stringSet(each.value()));
            else
                fail(QStringLiteral("languages"), each.key());
        }
    }

    void readTerm(const QJsonObject &json)
    {
        Term term;
        term.id = json.value(QLatin1String("id")).toString();
        if (term.id.isEmpty() || m_ids.contains(term.id))
            fail(term.id, QStringLiteral("id"));
        m_ids.insert(term.id);
        if (const auto kind = kindFromCode(json.value(QLatin1String("kind")).toString()))
            term.kind = *kind;
        else
            fail(term.id, QStringLiteral("kind"));
        term.weights = weights(json.value(QLatin1String("weights")));
        term.assess = weights(json.value(QLatin1String("assess")));
        checkRegimes(term.id, term.weights);
        checkRegimes(term.id, term.assess);
        term.insteadOf = strings(json.value(QLatin1String("insteadOf")));
        term.concepts = strings(json.value(QLatin1String("concepts")));
        term.asking = term.concepts.contains(QStringLiteral("asking"));
        m_concepts.unite(stringSet(json.value(QLatin1String("concepts"))));
        for (const QString &topic : strings(json.value(QLatin1String("topics"))))
            term.topics.append(TopicCode(topic));
        for (const QString &provision : strings(json.value(QLatin1String("provisions"))))
            term.provisions.append(ProvisionCode(provision));
        readFacets(json, term);
        const bool law = term.kind == TermKind::Law;
        term.intent = json.value(QLatin1String("intent")).toDouble(law ? 1 : 0);
        term.domain = json.value(QLatin1String("domain")).toDouble(law ? 0.5 : 0);
        term.source = json.value(QLatin1String("source")).toString();
        readForms(json, term);
        m_lexicon.terms.append(term);
    }

    void readFacets(const QJsonObject &json, Term &term)
    {
        if (const QString code = json.value(QLatin1String("phase")).toString(); !code.isEmpty()) {
            term.phase = fromCode<Phase>(code);
            if (!term.phase)
                fail(term.id, QStringLiteral("phase"));
        }
        if (const QString code = json.value(QLatin1String("projectType")).toString(); !code.isEmpty()) {
            term.projectType = fromCode<ProjectType>(code);
            if (!term.projectType)
                fail(term.id, QStringLiteral("projectType"));
        }
    }

    void readForms(const QJsonObject &json, Term &term)
    {
        for (const char *language : {"all", "nb", "nn", "en"}) {
            const QStringList forms = strings(json.value(QLatin1String(language)));
            if (forms.isEmpty())
                continue;
            term.forms.insert(QString::fromLatin1(language), forms);
            for (const QString &form : forms)
                if (!m_lexicon.phrases.add(int(m_lexicon.terms.size()), form))
                    fail(term.id, form);
        }
        if (term.forms.isEmpty())
            fail(term.id, QStringLiteral("nb"));
    }

    void readCombination(const QJsonObject &json)
    {
        Combination combination;
        combination.id = json.value(QLatin1String("id")).toString();
        combination.all = strings(json.value(QLatin1String("all")));
        combination.unless = strings(json.value(QLatin1String("unless")));
        combination.sameSentence = json.value(QLatin1String("sameSentence")).toBool();
        combination.question = json.value(QLatin1String("question")).toBool();
        combination.weights = weights(json.value(QLatin1String("weights")));
        combination.assess = weights(json.value(QLatin1String("assess")));
        for (const QString &topic : strings(json.value(QLatin1String("topics"))))
            combination.topics.append(TopicCode(topic));
        checkRegimes(combination.id, combination.weights);
        checkRegimes(combination.id, combination.assess);
        if (combination.all.isEmpty())
            fail(combination.id, QStringLiteral("all"));
        for (const QString &concept_ : combination.all + combination.unless)
            if (!m_concepts.contains(concept_) && !m_concepts.contains(concept_.mid(3)))
                fail(combination.id, concept_);
        m_lexicon.combinations.append(combination);
    }

    void checkRegimes(const QString &entry, const RegimeWeights &named)
    {
        for (auto each = named.begin(); each != named.end(); ++each)
            if (!m_lexicon.regimes.contains(each.key()))
                fail(entry, each.key().text());
    }

    const QJsonObject &m_document;
    Lexicon m_lexicon;
    QSet<QString> m_ids, m_concepts;
    std::optional<Error> m_fault;
};

} // namespace

double Calibration::confidence(double sum) const
{
    return 1.0 / (1.0 + std::exp(-(slope * sum + intercept)));
}

Result<Lexicon> parseLexicon(const QByteArray &json)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (!document.isObject())
        return Error{ErrorCode::Invalid,
                     QString::fromUtf8(QT_TRANSLATE_NOOP("Error", "The lexicon is not JSON: %1 at byte %2.")),
                     {parsing.errorString(), QString::number(parsing.offset)}};
    const QJsonObject object = document.object();
    return LexiconReader(object).read();
}

static QByteArray shippedFile(const QString &name)
{
    QFile file(QStringLiteral(":/reference/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing from the program.", qPrintable(name));
    return file.readAll();
}

Lexicon shippedLexicon()
{
    auto lexicon = parseLexicon(shippedFile(QStringLiteral("lexicon.json")));
    if (!lexicon)
        qFatal("%s", qPrintable(lexicon.error().english()));
    auto leanings = parseLeanings(shippedFile(QStringLiteral("leanings.json")), lexicon->regimes);
    if (!leanings)
        qFatal("%s", qPrintable(leanings.error().english()));
    lexicon->leanings = std::move(leanings).value();
    return std::move(lexicon).value();
}

} // namespace tverrlos

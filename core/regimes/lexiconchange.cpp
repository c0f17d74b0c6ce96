#include "core/regimes/lexiconchange.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace tverrlos {

namespace {

constexpr qsizetype mostBytes = 4'000'000;
constexpr qsizetype mostChanges = 10'000;
constexpr qsizetype longestForm = 200;

Error faulty(const QString &term, const QString &what)
{
    return failure(ErrorCode::Invalid,
                   QT_TRANSLATE_NOOP("Error", "The change of the term “%1” cannot be used: %2."),
                   {term, what}, QT_TRANSLATE_NOOP("Error", "Correct it and try again."));
}

Result<void> checkWeights(const TermChange &change, const Lexicon &lexicon)
{
    if (!change.weights)
        return {};
    for (auto each = change.weights->begin(); each != change.weights->end(); ++each)
        if (!lexicon.regimes.contains(each.key()) || !std::isfinite(each.value()) ||
            std::abs(each.value()) > largestWeight)
            return faulty(change.id, QStringLiteral("%1 = %2").arg(each.key().text()).arg(each.value()));
    return {};
}

Result<void> addForms(const TermChange &change, int owner, Lexicon &lexicon)
{
    for (const QStringList &forms : change.forms) {
        for (const QString &form : forms) {
            if (form.size() > longestForm || form != form.toLower())
                return faulty(change.id, form.left(longestForm));
            if (const auto added = lexicon.phrases.add(owner, form); !added)
                return faulty(change.id, form);
        }
    }
    return {};
}

Term ownTerm(const TermChange &change)
{
    Term term;
    term.id = change.id;
    term.kind = *change.own;
    if (term.kind == TermKind::Law) {
        term.intent = 1;
        term.domain = 0.5;
    }
    term.source = QStringLiteral("office");
    return term;
}

Result<TermChange> changeFromJson(const QJsonObject &json)
{
    TermChange change;
    change.id = json.value(QLatin1String("id")).toString();
    if (change.id.isEmpty() || change.id.size() > longestForm)
        return faulty(change.id.left(longestForm), QStringLiteral("id"));
    change.off = json.value(QLatin1String("off")).toBool();
    if (const QJsonValue own = json.value(QLatin1String("own")); !own.isUndefined()) {
        change.own = termKindFromCode(own.toString());
        if (!change.own)
            return faulty(change.id, QStringLiteral("own"));
    }
    if (const QJsonValue weights = json.value(QLatin1String("weights")); !weights.isUndefined()) {
        change.weights.emplace();
        const QJsonObject object = weights.toObject();
        for (auto each = object.begin(); each != object.end(); ++each) {
            if (!each.value().isDouble())
                return faulty(change.id, each.key());
            change.weights->insert(RegimeCode(each.key()), each.value().toDouble());
        }
    }
    const QJsonObject forms = json.value(QLatin1String("forms")).toObject();
    for (auto each = forms.begin(); each != forms.end(); ++each) {
        const auto language = fromCode<CaseLanguage>(each.key());
        if (!language)
            return faulty(change.id, each.key());
        for (const QJsonValue &form : each.value().toArray())
            change.forms[*language].append(form.toString());
    }
    return change;
}

} // namespace

bool TermChange::isEmpty() const
{
    return !off && !own && !weights &&
           std::all_of(forms.begin(), forms.end(), [](const QStringList &list) { return list.isEmpty(); });
}

TermChange LexiconChanges::of(const QString &id) const
{
    for (const TermChange &change : m_changes)
        if (change.id == id)
            return change;
    TermChange none;
    none.id = id;
    return none;
}

void LexiconChanges::put(const TermChange &change)
{
    TermChange kept = change;
    kept.forms.removeIf([](QMap<CaseLanguage, QStringList>::iterator entry) { return entry->isEmpty(); });
    m_changes.removeIf([&](const TermChange &each) { return each.id == kept.id; });
    if (kept.isEmpty())
        return;
    const auto place = std::lower_bound(m_changes.begin(), m_changes.end(), kept,
                                        [](const TermChange &a, const TermChange &b) { return a.id < b.id; });
    m_changes.insert(place, kept);
}

Result<Lexicon> withChanges(Lexicon lexicon, const LexiconChanges &changes)
{
    QHash<QString, int> indexes;
    for (qsizetype i = 0; i < lexicon.terms.size(); ++i)
        indexes.insert(lexicon.terms.at(i).id, int(i));
    for (const TermChange &change : changes.list()) {
        if (const auto sound = checkWeights(change, lexicon); !sound)
            return sound.error();
        if (!indexes.contains(change.id)) {
            if (!change.own)
                continue; // a later program has dropped the term
            if (change.forms.isEmpty())
                return faulty(change.id, QStringLiteral("forms"));
            indexes.insert(change.id, int(lexicon.terms.size()));
            lexicon.terms.append(ownTerm(change));
        }
        const int index = indexes.value(change.id);
        Term &term = lexicon.terms[index];
        term.off = change.off;
        if (change.weights) {
            term.weights = *change.weights;
            term.weights.removeIf([](RegimeWeights::iterator entry) { return *entry == 0; });
        }
        if (const auto added = addForms(change, index, lexicon); !added)
            return added.error();
    }
    return lexicon;
}

QByteArray toJson(const LexiconChanges &changes)
{
    QJsonArray list;
    for (const TermChange &change : changes.list()) {
        QJsonObject json{{QStringLiteral("id"), change.id}};
        if (change.off)
            json.insert(QStringLiteral("off"), true);
        if (change.own)
            json.insert(QStringLiteral("own"), codeOf(*change.own));
        if (change.weights) {
            QJsonObject weights;
            for (auto each = change.weights->begin(); each != change.weights->end(); ++each)
                weights.insert(each.key().text(), each.value());
            json.insert(QStringLiteral("weights"), weights);
        }
        QJsonObject forms;
        for (auto each = change.forms.begin(); each != change.forms.end(); ++each)
            forms.insert(QString(codeOf(each.key())), QJsonArray::fromStringList(each.value()));
        if (!forms.isEmpty())
            json.insert(QStringLiteral("forms"), forms);
        list.append(json);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("changes"), list}}).toJson(QJsonDocument::Compact);
}

Result<LexiconChanges> changesFromJson(const QByteArray &json)
{
    QJsonParseError parsing;
    const QJsonDocument document =
        json.size() > mostBytes ? QJsonDocument() : QJsonDocument::fromJson(json, &parsing);
    if (!document.isObject() || !document.object().value(QLatin1String("changes")).isArray())
        return failure(ErrorCode::Invalid,
                       QT_TRANSLATE_NOOP("Error", "These are no changes of a lexicon (%1 at byte %2)."),
                       {parsing.errorString(), QString::number(parsing.offset)},
                       QT_TRANSLATE_NOOP("Error", "Use a file that “lexicon export” has written."));
    const QJsonArray list = document.object().value(QLatin1String("changes")).toArray();
    if (list.size() > mostChanges)
        return faulty(QString::number(list.size()), QStringLiteral("changes"));
    LexiconChanges changes;
    for (const QJsonValue &value : list) {
        const auto change = changeFromJson(value.toObject());
        if (!change)
            return change.error();
        changes.put(*change);
    }
    return changes;
}

QString codeOf(TermKind kind)
{
    switch (kind) {
    case TermKind::Law:
        return QStringLiteral("law");
    case TermKind::Fact:
        return QStringLiteral("fact");
    case TermKind::Cue:
        return QStringLiteral("cue");
    case TermKind::Exclusion:
        return QStringLiteral("exclusion");
    }
    Q_UNREACHABLE();
}

std::optional<TermKind> termKindFromCode(const QString &code)
{
    for (const TermKind kind : {TermKind::Law, TermKind::Fact, TermKind::Cue, TermKind::Exclusion})
        if (codeOf(kind) == code)
            return kind;
    return std::nullopt;
}

} // namespace tverrlos

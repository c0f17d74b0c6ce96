#include "tests/support/core/answeredcase.h"

#include "core/cases/casework.h"
#include "tests/support/core/filledcase.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tverrlos::tests {

namespace {

RegimeCode regime(const char *code)
{
    return RegimeCode(QString::fromLatin1(code));
}

AgencyCode agency(const char *code)
{
    return AgencyCode(QString::fromLatin1(code));
}

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Puts a word of its own in the place of each string for which the case can still be read: enumerations and
/// days stay. A field that is added to the case is found without anybody thinking of it here.
class Marker
{
public:
    using Choose = std::function<QString(const QString &place, const QString &old)>;

    explicit Marker(QJsonObject root, Choose choose = {})
        : m_root(std::move(root)), m_choose(std::move(choose))
    {}

    MarkedCase mark()
    {
        markIn(m_root, {}, [this](const QJsonValue &changed) { return tryRoot(changed.toObject()); });
        MarkedCase marked{*caseFromJson(m_root), m_places};
        return marked;
    }

private:
    using Put = std::function<bool(const QJsonValue &)>;

    bool tryRoot(const QJsonObject &changed)
    {
        const Result<Case> read = caseFromJson(changed);
        if (!read || caseToJson(*read) != changed)
            return false;
        m_root = changed;
        return true;
    }

    /// `put` stores a changed value in the place of this one, as far as the case can be read with it.
    QJsonValue markIn(const QJsonValue &value, const QString &place, const Put &put)
    {
        if (value.isString())
            return markString(value.toString(), place, put);
        if (value.isArray()) {
            QJsonArray array = value.toArray();
            for (qsizetype i = 0; i < array.size(); ++i)
                array[i] = markIn(array.at(i), place, [&put, &array, i](const QJsonValue &changed) {
                    QJsonArray other = array;
                    other[i] = changed;
                    return put(other);
                });
            return array;
        }
        if (!value.isObject())
            return value;
        QJsonObject object = value.toObject();
        const QStringList keys = object.keys();
        for (const QString &key : keys)
            object[key] = markIn(object.value(key), place.isEmpty() ? key : place + u'.' + key,
                                 [&put, &object, &key](const QJsonValue &changed) {
                                     QJsonObject other = object;
                                     other[key] = changed;
                                     return put(other);
                                 });
        return object;
    }

    QJsonValue markString(const QString &old, const QString &place, const Put &put)
    {
        // No word of any language, and none that is part of another.
        const QString word =
            m_choose ? m_choose(place, old) : QStringLiteral("qx%1zv").arg(m_places.size() + 100);
        if (word == old || !put(word))
            return old;
        m_places.insert(word, place);
        return word;
    }

    QJsonObject m_root;
    Choose m_choose;
    QMap<QString, QString> m_places;
};

} // namespace

Case answeredCase()
{
    Case c;
    c.number = CaseNumber(2023, 42);
    c.title = text("Transkribering av konsultasjoner hos fastlege");
    c.problem = text("Vi er fire fastleger som vil ta opp lyd. Har vi lov til det?");
    c.asker.organisation = text("Legekontoret Fjellsida");
    c.language = CaseLanguage::Nynorsk;
    c.received = QDate(2023, 11, 20);
    for (const char *code : {"helselovgivning", "GDPR"}) {
        CaseRegime entry;
        entry.regime = regime(code);
        entry.standing = RegimeStanding::Confirmed;
        c.regimes.append(entry);
    }
    c.triage = Triage();
    c.triage->decided = QDate(2023, 11, 21);
    c.clockStart = c.received;
    c.route = RouteOnRecord();
    c.route->lead = agency("hdir");
    c.contributions = {{agency("datatilsynet"), regime("GDPR"), ContributionState::Delivered,
                        QDate(2023, 11, 22), std::nullopt, QDate(2023, 12, 1), text("Vårt eget syn.")},
                       {agency("ehelse"), regime("helselovgivning"), ContributionState::Delivered,
                        QDate(2023, 11, 22), std::nullopt, QDate(2023, 12, 1), text("Vårt syn.")}};
    c.resolutions = {{regime("GDPR"),
                      ResolutionOutcome::Answered,
                      {{StatementLabel::Information, text("Datatilsynet har en veileder."), {}},
                       {StatementLabel::Must,
                        text("Pasienten skal informeres."),
                        {text("personvernforordningen art. 13")}}},
                      QDate(2023, 12, 2),
                      text("kari")},
                     {regime("helselovgivning"),
                      ResolutionOutcome::Unclear,
                      {{StatementLabel::Should,
                        text("Legen bør lese gjennom utkastet."),
                        {text("helsepersonelloven §§ 39 og 40"), text("rundskriv IS-8/2012")}}},
                      QDate(2023, 12, 3),
                      text("kari")}};
    c.limits = {{agency("datatilsynet"), text("Overføring ut av EØS er ikke vurdert.")}};
    c.signOffs = {{agency("hdir"), QDate(2023, 12, 20), text("kari")},
                  {agency("ehelse"), QDate(2023, 12, 21), text("kari")},
                  {agency("datatilsynet"), QDate(2024, 1, 5), text("kari")}};
    c.status = statusOf(c);
    return c;
}

namespace {

/// Something in every field that should not leave the office.
Case fullCase()
{
    Case c = filledCase();
    const Case answered = answeredCase();
    c.closed.reset();
    c.disposition.reset();
    c.contributions += answered.contributions;
    c.resolutions = answered.resolutions;
    c.limits = answered.limits;
    c.signOffs = answered.signOffs;
    c.positions = {{regime("GDPR"),
                    text("Vi er enige."),
                    {agency("hdir")},
                    {{agency("slv"), text("Vi er uenige.")}},
                    QDate(2023, 12, 1),
                    text("kari")}};
    c.feedback = Feedback{4, text("Nyttig."), QDate(2024, 2, 1)};
    c.aftermath = Aftermath{ProjectOutcome::InUse, text("I bruk."), QDate(2024, 3, 1)};
    c.raised.first().response = text("Svar fra styringsgruppen.");
    c.raised.first().measures = {text("tiltak 3")};
    c.triage->publishedAnswer = text("svar 7");
    c.status = statusOf(c);
    return c;
}

} // namespace

MarkedCase markedCase()
{
    return Marker(caseToJson(fullCase())).mark();
}

Case rewrittenCase(const std::function<QString(const QString &place, const QString &old)> &chosen)
{
    return Marker(caseToJson(fullCase()), chosen).mark().value;
}

} // namespace tverrlos::tests

#include "core/published/identifyingwords.h"

#include "core/askers/organisationname.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace tverrlos {

namespace {

QJsonObject readReference(const QString &name)
{
    QFile file(QStringLiteral(":/reference/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("A part of the reference data is missing from the program.");
    return QJsonDocument::fromJson(file.readAll()).object();
}

QStringList listIn(const QJsonObject &json, const char *key)
{
    QStringList list;
    const QJsonArray array = json.value(QLatin1String(key)).toArray();
    for (const QJsonValue &each : array)
        list.append(each.toString());
    return list;
}

QSet<QString> setIn(const QJsonObject &json, const char *key)
{
    const QStringList list = listIn(json, key);
    return {list.begin(), list.end()};
}

/// The longest first, so that "tjuefire" is not read as "tjue".
QString alternatives(QStringList words)
{
    std::sort(words.begin(), words.end(), [](const QString &a, const QString &b) {
        return std::pair(-a.size(), a) < std::pair(-b.size(), b);
    });
    QStringList escaped;
    for (const QString &word : std::as_const(words))
        escaped.append(QRegularExpression::escape(word));
    return escaped.join(QLatin1Char('|'));
}

/// Every name that an agency or ministry has had, and its code.
QStringList namesIn(const QString &reference)
{
    QStringList names;
    const QJsonArray nodes = readReference(reference).value(QLatin1String("nodes")).toArray();
    for (const QJsonValue &node : nodes) {
        names.append(node.toObject().value(QLatin1String("code")).toString());
        const QJsonArray dated = node.toObject().value(QLatin1String("names")).toArray();
        for (const QJsonValue &name : dated)
            for (const char *language : {"nb", "nn", "en"})
                names.append(name.toObject().value(QLatin1String(language)).toString());
    }
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

/// Municipalities by county, and the other lists of names.
QStringList placesIn(const QJsonObject &places)
{
    QStringList names = listIn(places, "otherNames") + listIn(places, "formerMunicipalities") +
                        listIn(places, "hospitalPlaces") + listIn(places, "regions");
    const QJsonObject counties = places.value(QLatin1String("municipalities")).toObject();
    for (const QJsonValue &county : counties)
        for (const QJsonValue &name : county.toArray())
            names.append(name.toString());
    return names;
}

IdentifyingWords readWords()
{
    const QJsonObject json = readReference(QStringLiteral("identifying"));
    const QJsonObject names = readReference(QStringLiteral("organisationwords"));
    const QJsonObject places = readReference(QStringLiteral("places"));
    IdentifyingWords words;
    words.titles = setIn(json, "titles");
    words.leads = setIn(json, "leads");
    words.softLeads = setIn(json, "softLeads");
    words.firstNames = setIn(json, "firstNames");
    words.firstNameWords = setIn(json, "firstNameWords");
    words.surnames = setIn(json, "surnames");
    words.surnameWords = setIn(json, "surnameWords");
    words.openers = setIn(json, "openers");
    words.closings = listIn(json, "closings");
    words.ordinary = setIn(json, "ordinary");
    words.places = listIn(json, "counties") + listIn(json, "towns") + placesIn(places);
    words.places.removeDuplicates();
    words.hospitals = listIn(places, "hospitals");
    words.ambiguousPlaces = setIn(places, "ambiguous");
    for (const QString &place : std::as_const(words.places))
        if (!words.ambiguousPlaces.contains(place) && !place.contains(QLatin1Char(' ')))
            words.plainPlaces.insert(place.toLower());
    words.placeTails = listIn(json, "placeTails");
    words.acronyms = setIn(json, "acronyms");
    words.projectNouns = setIn(json, "projectNouns");
    words.groupNouns = setIn(json, "groupNouns");
    const QStringList kinds = names.value(QLatin1String("kinds")).toObject().keys();
    words.kinds = QSet<QString>(kinds.begin(), kinds.end()) + setIn(json, "kinds");
    words.forms = setIn(json, "forms");
    const QJsonArray abbreviations = names.value(QLatin1String("abbreviations")).toArray();
    for (const QJsonValue &each : abbreviations)
        words.abbreviations.insert(each.toObject().value(QLatin1String("short")).toString(),
                                   matchKey(each.toObject().value(QLatin1String("full")).toString()));
    words.publicBodies = namesIn(QStringLiteral("agencies")) + namesIn(QStringLiteral("ministries")) +
                         listIn(json, "services");
    words.publicHosts = listIn(json, "publicHosts");
    words.meetingHosts = listIn(json, "meetingHosts");
    words.profileHosts = listIn(json, "profileHosts");
    words.functionalMailboxes = setIn(json, "functionalMailboxes");
    words.streetEndings = alternatives(listIn(json, "streetEndings"));
    words.sizeNouns = alternatives(listIn(json, "sizeNouns"));
    words.numberWords = alternatives(listIn(json, "numberWords"));
    words.months = alternatives(listIn(json, "months"));
    return words;
}

} // namespace

const IdentifyingWords &IdentifyingWords::known()
{
    static const IdentifyingWords words = readWords();
    return words;
}

} // namespace tverrlos

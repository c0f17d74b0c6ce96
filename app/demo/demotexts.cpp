#include "app/demo/demotexts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace tverrlos {

namespace {

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        list.append(item.toString());
    return list;
}

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

Asker askerFrom(const QJsonObject &json)
{
    Asker asker;
    asker.organisation = text(json, "organisation");
    asker.type = fromCode<AskerType>(text(json, "type"));
    asker.region = fromCode<Region>(text(json, "region"));
    asker.level = fromCode<LevelOfCare>(text(json, "level"));
    asker.size = text(json, "size");
    asker.supervisedBy = AgencyCode(text(json, "supervisedBy"));
    return asker;
}

Case enquiryFrom(const QJsonObject &json)
{
    Case enquiry;
    enquiry.title = text(json, "title");
    enquiry.problem = text(json, "problem");
    enquiry.context = text(json, "context");
    enquiry.language = fromCode<CaseLanguage>(text(json, "language")).value_or(CaseLanguage::Bokmal);
    enquiry.phase = fromCode<Phase>(text(json, "phase"));
    enquiry.projectType = fromCode<ProjectType>(text(json, "projectType"));
    return enquiry;
}

QMap<CaseLanguage, Statement> statementFrom(const QJsonObject &json)
{
    QMap<CaseLanguage, Statement> statement;
    for (const CaseLanguage language : allOf<CaseLanguage>()) {
        const QJsonObject written = json.value(codeOf(language)).toObject();
        statement.insert(language,
                         {fromCode<StatementLabel>(text(json, "label")).value_or(StatementLabel::Information),
                          text(written, "text"),
                          {text(written, "reference")}});
    }
    return statement;
}

SignalAct signalFrom(const QJsonObject &json)
{
    SignalAct act;
    act.kind = fromCode<SignalKind>(text(json, "kind")).value_or(SignalKind::UnclearRule);
    act.text = text(json, "text");
    act.topic = text(json, "topic");
    act.instrument = fromCode<Instrument>(text(json, "instrument"));
    act.lifted = fromCode<LiftedTo>(text(json, "lifted")).value_or(LiftedTo::Nowhere);
    return act;
}

template<class T, class Read>
QList<T> each(const QJsonValue &value, Read read)
{
    QList<T> list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        list.append(read(item.toObject()));
    return list;
}

DemoTexts load()
{
    QFile file(QStringLiteral(":/demo/service.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    DemoTexts texts;
    texts.officers = strings(json.value(QStringLiteral("officers")));
    texts.askers = each<Asker>(json.value(QStringLiteral("askers")), askerFrom);
    texts.enquiries = each<Case>(json.value(QStringLiteral("enquiries")), enquiryFrom);
    const QJsonObject contributions = json.value(QStringLiteral("contributions")).toObject();
    for (auto it = contributions.begin(); it != contributions.end(); ++it)
        texts.contributions.insert(it.key(), strings(it.value()));
    const QJsonObject statements = json.value(QStringLiteral("statements")).toObject();
    for (auto it = statements.begin(); it != statements.end(); ++it)
        texts.statements.insert(it.key(), each<QMap<CaseLanguage, Statement>>(it.value(), statementFrom));
    texts.raised = each<SignalAct>(json.value(QStringLiteral("signals")), signalFrom);
    texts.agreements = strings(json.value(QStringLiteral("agreements")));
    texts.decisionMakerRoles = strings(json.value(QStringLiteral("decisionMakerRoles")));
    return texts;
}

} // namespace

const DemoTexts &DemoTexts::shipped()
{
    static const DemoTexts texts = load();
    return texts;
}

} // namespace tverrlos

#include "core/answers/legalact.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <optional>

namespace tverrlos {

namespace {

std::optional<LegalActKind> kindFromCode(const QString &code)
{
    for (const LegalActKind kind :
         {LegalActKind::Statute, LegalActKind::Regulation, LegalActKind::EuAct, LegalActKind::IndustryNorm})
        if (codeOf(kind) == code)
            return kind;
    return std::nullopt;
}

/// Reads the acts; the first fault found stays, so that the message names its place.
class ActReader
{
public:
    Result<QList<LegalAct>> read(const QJsonArray &entries)
    {
        for (const QJsonValue &entry : entries)
            readAct(entry.toObject());
        if (m_acts.isEmpty())
            fail(QString(), "acts");
        if (m_fault)
            return *m_fault;
        return std::move(m_acts);
    }

private:
    void fail(const QString &act, const char *field)
    {
        if (!m_fault)
            m_fault = failure(ErrorCode::Invalid,
                              QT_TRANSLATE_NOOP("Error", "The list of acts has an entry \"%1\" whose field "
                                                         "\"%2\" is missing, doubled or not understood."),
                              {act, QString::fromUtf8(field)},
                              QT_TRANSLATE_NOOP("Error", "Correct the entry in the file."));
    }

    void readAct(const QJsonObject &json)
    {
        const auto text = [&json](const char *field) {
            return json.value(QLatin1String(field)).toString().trimmed();
        };
        LegalAct act;
        act.code = text("code");
        if (act.code.isEmpty() || act.code != act.code.toLower() || m_codes.contains(act.code))
            fail(act.code, "code");
        m_codes.insert(act.code);
        if (const auto kind = kindFromCode(text("kind")))
            act.kind = *kind;
        else
            fail(act.code, "kind");
        readNames(json, act);
        act.lovdata = text("lovdata");
        act.celex = text("celex");
        act.regime = RegimeCode(text("regime"));
        act.source = text("source");
        act.verified = json.value(QLatin1String("verified")).toBool(true);
        act.articles = json.value(QLatin1String("articles")).toInt();
        if (act.source.isEmpty())
            fail(act.code, "source");
        checkNumbers(act);
        m_acts.append(act);
    }

    void readNames(const QJsonObject &json, LegalAct &act)
    {
        const QJsonObject names = json.value(QLatin1String("names")).toObject();
        for (const CaseLanguage language : allOf<CaseLanguage>()) {
            const QString name = names.value(codeOf(language)).toString().trimmed();
            if (name.isEmpty())
                fail(act.code, "names");
            act.names.insert(language, name);
        }
        const QJsonArray also = json.value(QLatin1String("also")).toArray();
        for (const QJsonValue &name : also)
            act.also.append(name.toString().trimmed());
        if (act.also.contains(QString()))
            fail(act.code, "also");
    }

    /// A number that has another form than its kind's would make an address that leads nowhere.
    void checkNumbers(const LegalAct &act)
    {
        static const QRegularExpression statute(QStringLiteral("^lov/\\d{4}-\\d{2}-\\d{2}(-\\d+)?$"));
        static const QRegularExpression regulation(QStringLiteral("^forskrift/\\d{4}-\\d{2}-\\d{2}-\\d+$"));
        static const QRegularExpression celex(QStringLiteral("^3\\d{4}R\\d{4}$"));
        const bool statuteGood = act.kind == LegalActKind::Statute && statute.match(act.lovdata).hasMatch();
        const bool regulationGood =
            act.kind == LegalActKind::Regulation && regulation.match(act.lovdata).hasMatch();
        if (act.verified ? !(act.lovdata.isEmpty() || statuteGood || regulationGood) : !act.lovdata.isEmpty())
            fail(act.code, "lovdata");
        const bool celexGood = act.kind == LegalActKind::EuAct && celex.match(act.celex).hasMatch();
        if (act.verified ? !(act.celex.isEmpty() || celexGood) : !act.celex.isEmpty())
            fail(act.code, "celex");
        if (act.verified && act.kind != LegalActKind::IndustryNorm && act.lovdata.isEmpty() &&
            act.celex.isEmpty())
            fail(act.code, "verified");
    }

    QList<LegalAct> m_acts;
    QSet<QString> m_codes;
    std::optional<Error> m_fault;
};

QList<LegalAct> shippedActs()
{
    QFile file(QStringLiteral(":/reference/acts.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The list of acts is missing from the program.");
    Result<QList<LegalAct>> read = parseLegalActs(file.readAll());
    if (!read)
        qFatal("%s", qPrintable(read.error().english()));
    return std::move(read).value();
}

} // namespace

QLatin1String codeOf(LegalActKind kind)
{
    switch (kind) {
    case LegalActKind::Statute:
        return QLatin1String("statute");
    case LegalActKind::Regulation:
        return QLatin1String("regulation");
    case LegalActKind::EuAct:
        return QLatin1String("eu");
    case LegalActKind::IndustryNorm:
        return QLatin1String("norm");
    }
    Q_UNREACHABLE();
}

Result<QList<LegalAct>> parseLegalActs(const QByteArray &json)
{
    return ActReader().read(QJsonDocument::fromJson(json).object().value(QLatin1String("acts")).toArray());
}

const QList<LegalAct> &legalActs()
{
    static const QList<LegalAct> acts = shippedActs();
    return acts;
}

const LegalAct *legalAct(const QString &code)
{
    for (const LegalAct &act : legalActs())
        if (act.code == code)
            return &act;
    return nullptr;
}

} // namespace tverrlos

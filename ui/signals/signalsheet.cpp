#include "ui/signals/signalsheet.h"

#include "core/calendar/clock.h"
#include "core/identity/jsonvalues.h"
#include "core/reporting/spreadsheettext.h"
#include "ui/wording/words.h"

#include <QJsonArray>

namespace tverrlos {

namespace {

QStringList texts(const QList<RegimeCode> &codes)
{
    QStringList list;
    for (const RegimeCode &code : codes)
        list.append(code.text());
    return list;
}

} // namespace

QByteArray signalSheet(const QList<RegisteredSignal> &rows, const Phrasebook &phrases)
{
    const auto say = [&phrases](const char *source) { return phrases.say("SignalSheet", source); };
    QString file(QChar::ByteOrderMark);
    file += csvLine(
        {say(QT_TRANSLATE_NOOP("SignalSheet", "Case")), say(QT_TRANSLATE_NOOP("SignalSheet", "Signal")),
         say(QT_TRANSLATE_NOOP("SignalSheet", "Raised")), say(QT_TRANSLATE_NOOP("SignalSheet", "Kind")),
         say(QT_TRANSLATE_NOOP("SignalSheet", "What was learned")),
         say(QT_TRANSLATE_NOOP("SignalSheet", "Topic")), say(QT_TRANSLATE_NOOP("SignalSheet", "Regimes")),
         say(QT_TRANSLATE_NOOP("SignalSheet", "Instrument")),
         say(QT_TRANSLATE_NOOP("SignalSheet", "Lifted to")),
         say(QT_TRANSLATE_NOOP("SignalSheet", "Lifted on")),
         say(QT_TRANSLATE_NOOP("SignalSheet", "What came back")),
         say(QT_TRANSLATE_NOOP("SignalSheet", "Came back on")),
         say(QT_TRANSLATE_NOOP("SignalSheet", "Measures"))});
    const QString comma = QStringLiteral(", ");
    for (const RegisteredSignal &each : rows) {
        const CaseSignal &raised = each.row.signal;
        const QStringList fields{each.row.number.text(),
                                 QString::number(raised.number),
                                 norwegianDate(raised.raised),
                                 words(raised.kind, phrases),
                                 raised.text,
                                 raised.topic,
                                 texts(raised.regimes).join(comma),
                                 raised.instrument ? words(*raised.instrument, phrases) : QString(),
                                 words(raised.lifted, phrases),
                                 norwegianDate(each.liftedOn.value_or(QDate())),
                                 raised.response,
                                 norwegianDate(raised.responded.value_or(QDate())),
                                 raised.measures.join(comma)};
        QStringList harmless;
        for (const QString &field : fields)
            harmless.append(withoutFormula(field));
        file += csvLine(harmless);
    }
    return file.toUtf8();
}

QJsonObject toJson(const RegisteredSignal &registered)
{
    const CaseSignal &raised = registered.row.signal;
    return {{QStringLiteral("case"), registered.row.number.text()},
            {QStringLiteral("title"), registered.row.title},
            {QStringLiteral("signal"), raised.number},
            {QStringLiteral("kind"), QString(codeOf(raised.kind))},
            {QStringLiteral("text"), raised.text},
            {QStringLiteral("topic"), raised.topic},
            {QStringLiteral("regimes"), QJsonArray::fromStringList(texts(raised.regimes))},
            {QStringLiteral("instrument"),
             raised.instrument ? QJsonValue(QString(codeOf(*raised.instrument))) : QJsonValue()},
            {QStringLiteral("raised"), jsonOrNull(raised.raised)},
            {QStringLiteral("lifted"), QString(codeOf(raised.lifted))},
            {QStringLiteral("liftedOn"), jsonOrNull(registered.liftedOn.value_or(QDate()))},
            {QStringLiteral("response"), raised.response},
            {QStringLiteral("responded"), jsonOrNull(raised.responded.value_or(QDate()))},
            {QStringLiteral("measures"), QJsonArray::fromStringList(raised.measures)}};
}

QJsonObject toJson(const Concern &concern)
{
    return {{QStringLiteral("kind"), QString(codeOf(concern.kind))},
            {QStringLiteral("topic"), concern.topic},
            {QStringLiteral("signals"), concern.raised},
            {QStringLiteral("cases"), concern.cases},
            {QStringLiteral("lifted"), concern.lifted},
            {QStringLiteral("answered"), concern.answered},
            {QStringLiteral("regimes"), QJsonArray::fromStringList(texts(concern.regimes))},
            {QStringLiteral("first"), jsonOrNull(concern.first)},
            {QStringLiteral("latest"), jsonOrNull(concern.latest)}};
}

} // namespace tverrlos

#include "core/sheets/sheetplan.h"

#include <QJsonArray>
#include <QObject>

#include <algorithm>

namespace tverrlos {

QLatin1String codeOf(SheetField field)
{
    switch (field) {
    case SheetField::Reference:
        return QLatin1String("reference");
    case SheetField::Received:
        return QLatin1String("received");
    case SheetField::Title:
        return QLatin1String("title");
    case SheetField::Question:
        return QLatin1String("question");
    case SheetField::Context:
        return QLatin1String("context");
    case SheetField::From:
        return QLatin1String("from");
    case SheetField::AskerType:
        return QLatin1String("asker-type");
    case SheetField::Region:
        return QLatin1String("region");
    case SheetField::Contact:
        return QLatin1String("contact");
    case SheetField::Regimes:
        return QLatin1String("regimes");
    case SheetField::Agencies:
        return QLatin1String("agencies");
    case SheetField::Meeting:
        return QLatin1String("meeting");
    case SheetField::DecisionMaker:
        return QLatin1String("decision-maker");
    case SheetField::Status:
        return QLatin1String("status");
    case SheetField::Closed:
        return QLatin1String("closed");
    case SheetField::Hours:
        return QLatin1String("hours");
    case SheetField::Remark:
        return QLatin1String("remark");
    case SheetField::Officer:
        return QLatin1String("officer");
    case SheetField::Deadline:
        return QLatin1String("deadline");
    }
    Q_UNREACHABLE();
}

QList<SheetField> allSheetFields()
{
    QList<SheetField> fields;
    for (int i = 0; i <= static_cast<int>(SheetField::Deadline); ++i)
        fields.append(static_cast<SheetField>(i));
    return fields;
}

std::optional<SheetField> sheetFieldFrom(const QString &code)
{
    const QList<SheetField> fields = allSheetFields();
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](SheetField field) { return codeOf(field) == code; });
    return found == fields.end() ? std::nullopt : std::optional(*found);
}

bool hasMeanings(SheetField field)
{
    switch (field) {
    case SheetField::Received:
    case SheetField::AskerType:
    case SheetField::Region:
    case SheetField::Regimes:
    case SheetField::Agencies:
    case SheetField::Meeting:
    case SheetField::DecisionMaker:
    case SheetField::Status:
    case SheetField::Closed:
    case SheetField::Hours:
    case SheetField::Deadline:
        return true;
    case SheetField::Reference:
    case SheetField::Title:
    case SheetField::Question:
    case SheetField::Context:
    case SheetField::From:
    case SheetField::Contact:
    case SheetField::Remark:
    case SheetField::Officer:
        return false;
    }
    Q_UNREACHABLE();
}

QString meaningKey(const QString &word)
{
    return word.simplified().toLower();
}

QString headingKey(const QString &heading)
{
    QString key = heading.toLower();
    key.removeIf([](QChar c) { return !c.isLetter(); });
    return key;
}

bool isMadeFor(const SheetPlan &plan, const QStringList &header)
{
    const auto same = [](const QString &a, const QString &b) { return a.simplified() == b.simplified(); };
    return !plan.header.isEmpty() && plan.header.size() == header.size() &&
           std::equal(header.begin(), header.end(), plan.header.begin(), same);
}

QJsonObject toJson(const SheetPlan &plan)
{
    QJsonObject json;
    if (!plan.sheet.isEmpty())
        json.insert(QStringLiteral("sheet"), plan.sheet);
    if (plan.others)
        json.insert(QStringLiteral("others"), true);
    if (plan.headerLine > 0)
        json.insert(QStringLiteral("headerLine"), plan.headerLine);
    if (!plan.delimiter.isNull())
        json.insert(QStringLiteral("delimiter"), QString(plan.delimiter));
    if (!plan.header.isEmpty())
        json.insert(QStringLiteral("header"), QJsonArray::fromStringList(plan.header));
    QJsonObject columns;
    for (auto column = plan.columns.begin(); column != plan.columns.end(); ++column)
        columns.insert(codeOf(column.key()), column.value());
    if (!columns.isEmpty())
        json.insert(QStringLiteral("columns"), columns);
    QJsonObject values;
    for (auto field = plan.meanings.begin(); field != plan.meanings.end(); ++field) {
        QJsonObject words;
        for (auto word = field->begin(); word != field->end(); ++word)
            words.insert(word.key(), word.value());
        if (!words.isEmpty())
            values.insert(codeOf(field.key()), words);
    }
    if (!values.isEmpty())
        json.insert(QStringLiteral("values"), values);
    return json;
}

static Error notUnderstood(const QString &key)
{
    return failure(
        ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "The mapping’s “%1” is not understood."), {key},
        QT_TRANSLATE_NOOP("Error", "Known are sheet, others, headerLine, delimiter, header, columns and "
                                   "values; the fields are those that a dry run with --json lists."));
}

Result<SheetPlan> sheetPlanFrom(const QJsonObject &json)
{
    SheetPlan plan;
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        const QString &key = entry.key();
        if (key == QLatin1String("sheet")) {
            plan.sheet = entry->toString();
        } else if (key == QLatin1String("others")) {
            plan.others = entry->toBool();
        } else if (key == QLatin1String("headerLine")) {
            plan.headerLine = std::clamp(entry->toInt(), 0, 1'048'576);
        } else if (key == QLatin1String("delimiter")) {
            const QString text = entry->toString();
            if (text.size() != 1)
                return notUnderstood(key);
            plan.delimiter = text.at(0);
        } else if (key == QLatin1String("header")) {
            for (const QJsonValue &heading : entry->toArray())
                plan.header.append(heading.toString());
        } else if (key == QLatin1String("columns")) {
            const QJsonObject columns = entry->toObject();
            for (auto column = columns.begin(); column != columns.end(); ++column) {
                const auto field = sheetFieldFrom(column.key());
                if (!field)
                    return notUnderstood(column.key());
                plan.columns.insert(*field, column->isDouble() ? QStringLiteral("#%1").arg(column->toInt())
                                                               : column->toString());
            }
        } else if (key == QLatin1String("values")) {
            const QJsonObject values = entry->toObject();
            for (auto value = values.begin(); value != values.end(); ++value) {
                const auto field = sheetFieldFrom(value.key());
                if (!field || !hasMeanings(*field))
                    return notUnderstood(value.key());
                const QJsonObject words = value->toObject();
                for (auto word = words.begin(); word != words.end(); ++word)
                    plan.meanings[*field].insert(meaningKey(word.key()), word->toString());
            }
        } else {
            return notUnderstood(key);
        }
    }
    return plan;
}

QJsonObject toJson(const SheetReading &reading)
{
    QJsonArray unknown;
    for (const UnknownValue &value : reading.unknown)
        unknown.append(QJsonObject{{QStringLiteral("field"), codeOf(value.field)},
                                   {QStringLiteral("text"), value.text},
                                   {QStringLiteral("line"), value.firstLine},
                                   {QStringLiteral("rows"), value.rows},
                                   {QStringLiteral("stops"), value.stops}});
    return {{QStringLiteral("source"), reading.source},
            {QStringLiteral("sheet"), reading.sheet},
            {QStringLiteral("headerLine"), reading.headerLine},
            {QStringLiteral("unread"), QJsonArray::fromStringList(reading.unread)},
            {QStringLiteral("mapping"), toJson(reading.plan)},
            {QStringLiteral("unknown"), unknown}};
}

} // namespace tverrlos

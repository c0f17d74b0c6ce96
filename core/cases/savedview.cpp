#include "core/cases/savedview.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tverrlos {

namespace {

constexpr std::pair<CaseOrder, const char *> orderCodes[] = {
    {CaseOrder::Deadline, "deadline"},
    {CaseOrder::Received, "received"},
    {CaseOrder::Number, "number"},
    {CaseOrder::Relevance, "relevance"},
};

QString codeOf(CaseOrder order)
{
    for (const auto &[value, code] : orderCodes)
        if (value == order)
            return QString::fromLatin1(code);
    return {};
}

/// Writes the members that are set, each under its name.
class Writer
{
public:
    void put(const char *name, const std::optional<bool> &value) { insert(name, value); }
    void put(const char *name, const std::optional<int> &value) { insert(name, value); }
    void put(const char *name, const std::optional<QString> &value) { insert(name, value); }
    void put(const char *name, const std::optional<QDate> &value)
    {
        if (value)
            m_json.insert(QLatin1String(name), value->toString(Qt::ISODate));
    }
    template<class Tag>
    void put(const char *name, const std::optional<Code<Tag>> &value)
    {
        if (value)
            m_json.insert(QLatin1String(name), value->text());
    }
    template<class E>
    requires std::is_enum_v<E>
    void put(const char *name, const std::optional<E> &value)
    {
        if (value)
            m_json.insert(QLatin1String(name), QString(tverrlos::codeOf(*value)));
    }
    void put(const char *name, const std::optional<OrganisationId> &value)
    {
        if (value)
            m_json.insert(QLatin1String(name), value->value());
    }
    QJsonObject json() const { return m_json; }

private:
    template<class T>
    void insert(const char *name, const std::optional<T> &value)
    {
        if (value)
            m_json.insert(QLatin1String(name), *value);
    }
    QJsonObject m_json;
};

/// The way back, member by member.
class Reader
{
public:
    explicit Reader(QJsonObject json) : m_json(std::move(json)) {}

    void put(const char *name, std::optional<bool> &value) const
    {
        if (at(name).isBool())
            value = at(name).toBool();
    }
    void put(const char *name, std::optional<int> &value) const
    {
        if (at(name).isDouble())
            value = at(name).toInt();
    }
    void put(const char *name, std::optional<QString> &value) const
    {
        if (at(name).isString())
            value = at(name).toString();
    }
    void put(const char *name, std::optional<QDate> &value) const
    {
        if (const QDate day = QDate::fromString(at(name).toString(), Qt::ISODate); day.isValid())
            value = day;
    }
    template<class Tag>
    void put(const char *name, std::optional<Code<Tag>> &value) const
    {
        if (at(name).isString())
            value = Code<Tag>(at(name).toString());
    }
    template<class E>
    requires std::is_enum_v<E>
    void put(const char *name, std::optional<E> &value) const { value = fromCode<E>(at(name).toString()); }
    void put(const char *name, std::optional<OrganisationId> &value) const
    {
        if (at(name).isDouble())
            value = OrganisationId(at(name).toInteger());
    }

private:
    QJsonValue at(const char *name) const { return m_json.value(QLatin1String(name)); }
    QJsonObject m_json;
};

/// Every member of a filter but the search and the day, in one place for both ways.
template<class Filter, class Visitor>
void visit(Filter &filter, Visitor &visitor)
{
    visitor.put("open", filter.open);
    visitor.put("openOn", filter.openOn);
    visitor.put("regime", filter.regime);
    visitor.put("taggedRegime", filter.taggedRegime);
    visitor.put("agency", filter.agency);
    visitor.put("lead", filter.lead);
    visitor.put("waitingFor", filter.waitingFor);
    visitor.put("waitingLongerThan", filter.waitingLongerThan);
    visitor.put("officer", filter.officer);
    visitor.put("status", filter.status);
    visitor.put("awaitsTriage", filter.awaitsTriage);
    visitor.put("receivedFrom", filter.receivedFrom);
    visitor.put("receivedTo", filter.receivedTo);
    visitor.put("closedFrom", filter.closedFrom);
    visitor.put("closedTo", filter.closedTo);
    visitor.put("overdueOn", filter.overdueOn);
    visitor.put("disposition", filter.disposition);
    visitor.put("unowned", filter.unowned);
    visitor.put("organisation", filter.organisation);
}

QJsonObject toJson(const SavedView &view)
{
    Writer filter;
    visit(view.filter, filter);
    return {{QStringLiteral("name"), view.name},
            {QStringLiteral("filter"), filter.json()},
            {QStringLiteral("search"), view.filter.search},
            {QStringLiteral("order"), codeOf(view.order)},
            {QStringLiteral("descending"), view.descending}};
}

std::optional<SavedView> fromJson(const QJsonObject &json)
{
    SavedView view;
    view.name = json.value(QLatin1String("name")).toString().trimmed();
    if (view.name.isEmpty())
        return std::nullopt;
    const Reader reader(json.value(QLatin1String("filter")).toObject());
    visit(view.filter, reader);
    view.filter.search = json.value(QLatin1String("search")).toString();
    const QString order = json.value(QLatin1String("order")).toString();
    for (const auto &[value, code] : orderCodes)
        if (order == QLatin1String(code))
            view.order = value;
    view.descending = json.value(QLatin1String("descending")).toBool();
    return view;
}

} // namespace

QString savedViewsToText(const QList<SavedView> &views)
{
    QJsonArray array;
    for (const SavedView &view : views)
        array.append(toJson(view));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<SavedView> savedViewsFromText(const QString &text)
{
    QList<SavedView> views;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &value : array)
        if (auto view = fromJson(value.toObject()))
            views = withView(std::move(views), *view);
    return views;
}

QList<SavedView> withView(QList<SavedView> views, const SavedView &view)
{
    const auto same = std::find_if(views.begin(), views.end(), [&](const SavedView &one) {
        return one.name.compare(view.name, Qt::CaseInsensitive) == 0;
    });
    if (same == views.end())
        views.append(view);
    else
        *same = view;
    return views;
}

} // namespace tverrlos

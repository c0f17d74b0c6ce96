#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <utility>

namespace tverrlos {

/// A short stable word from the reference data (`GDPR`, `hdir`), typed so that an agency is never taken for a
/// regime. Case-sensitive as written in the reference data. Empty only when default-constructed ("none").
template<class Tag>
class Code
{
public:
    Code() = default;
    explicit Code(QString text) : m_text(std::move(text)) {}

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Code &, const Code &) = default;
    friend bool operator<(const Code &a, const Code &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Code &code, size_t seed = 0) { return qHash(code.m_text, seed); }

private:
    QString m_text;
};

using RegimeCode = Code<struct RegimeTag>;       ///< helselovgivning, MDR, Normen, GDPR, tilsyn, ...
using AgencyCode = Code<struct AgencyTag>;       ///< hdir, ehelse, slv, dmp, ... also ministries (hod, dfd)
using ProvisionCode = Code<struct ProvisionTag>; ///< a legal provision, e.g. hpl-29
using TopicCode = Code<struct TopicTag>;         ///< e.g. digitalisering, transkribering

/// A row id, typed. 0 means "not stored yet".
template<class Tag>
class Id
{
public:
    Id() = default;
    explicit Id(qint64 value) : m_value(value) {}
    qint64 value() const { return m_value; }
    bool isStored() const { return m_value > 0; }
    friend auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

using CaseId = Id<struct CaseTag>;
using EventId = Id<struct EventTag>;

} // namespace tverrlos

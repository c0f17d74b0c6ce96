#pragma once

#include "core/results/result.h"

#include <QMap>
#include <QString>

#include <optional>

namespace tverrlos {

/// Keys that more than one feature reads. A feature's own keys stand in the feature.
namespace setting {
inline constexpr char16_t officeName[] = u"office.name";
/// Calendar days the office means to answer within; set by the office, never invented.
inline constexpr char16_t answerTargetDays[] = u"office.answer-target-days";
inline constexpr char16_t reportLanguage[] = u"office.report-language";
inline constexpr char16_t language[] = u"person.language";
inline constexpr char16_t theme[] = u"person.theme";
} // namespace setting

/// What matters lives in the database and moves with its backups. Keys are dotted lower-case words, values
/// are text. Thread: the database thread only.
class SettingsStore
{
public:
    virtual ~SettingsStore() = default;
    /// The person's own value. An empty person is the office: what holds for everyone. Nothing when it is not
    /// set.
    virtual Result<std::optional<QString>> value(const QString &key, const QString &person = {}) = 0;
    virtual Result<void> setValue(const QString &key, const QString &text, const QString &person = {}) = 0;
    /// Ok also when it was not set.
    virtual Result<void> clear(const QString &key, const QString &person = {}) = 0;
    /// Every key and value of the person, or of the office.
    virtual Result<QMap<QString, QString>> all(const QString &person = {}) = 0;
};

} // namespace tverrlos

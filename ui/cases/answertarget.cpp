#include "ui/cases/answertarget.h"

#include "core/settings/settingsstore.h"
#include "core/store/store.h"

namespace tverrlos {

DeadlineRule answerTarget(Store &store)
{
    DeadlineRule rule;
    const auto written = store.settings().value(QString::fromUtf16(setting::answerTargetDays));
    bool understood = false;
    const int days = written && *written ? (*written)->toInt(&understood) : 0;
    if (understood && days >= 0)
        rule.calendarDays = days;
    return rule;
}

} // namespace tverrlos

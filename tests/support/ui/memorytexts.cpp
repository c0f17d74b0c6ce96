#include "tests/support/ui/memorytexts.h"

namespace tverrlos {

Result<qint64> MemoryTexts::version()
{
    qint64 version = 0;
    for (const OfficeText &each : std::as_const(changed))
        version += each.revision;
    return version;
}

Result<QList<OfficeText>> MemoryTexts::texts()
{
    QList<OfficeText> all;
    for (const TextTemplate &each : textTemplates())
        for (const CaseLanguage language : allOf<CaseLanguage>())
            all.append(find({each.code, language}).value());
    return all;
}

Result<OfficeText> MemoryTexts::find(const TextKey &key)
{
    return changed.value(key.text(), {key, {}, 0});
}

OfficeText MemoryTexts::keep(const OfficeText &before, OfficeText after, const char *act,
                             const QString &actor)
{
    after.revision = before.revision + 1;
    RecordEvent event;
    event.act = QString::fromLatin1(act);
    event.actor = actor;
    past.add(after.key.text(), event, recordOf(before), recordOf(after));
    changed.insert(after.key.text(), after);
    return after;
}

Result<OfficeText> MemoryTexts::write(const TextKey &key, const std::optional<QString> &own,
                                      const QString &actor, std::optional<int> expectedRevision)
{
    const OfficeText before = find(key).value();
    if (expectedRevision && *expectedRevision != before.revision)
        return failure(ErrorCode::Conflict, "%1 was changed by %2 on %3 while you worked on it.",
                       {key.text(), QStringLiteral("ola"), QStringLiteral("20.02.2024 10:00")});
    const Result<OfficeText> after = textAfter(before, own);
    if (!after)
        return after.error();
    return keep(before, *after, after->own ? "edited" : "reset", actor);
}

Result<OfficeText> MemoryTexts::undo(const TextKey &key, const QString &actor)
{
    const auto event = eventToUndo(past.events.value(key.text()));
    if (!event)
        return failure(ErrorCode::Refused, "There is nothing to undo in %1.", {key.text()});
    const OfficeText before = find(key).value();
    return keep(before, withRecord(before, event->from), "undo", actor);
}

Result<OfficeText> MemoryTexts::redo(const TextKey &key, const QString &actor)
{
    const auto event = eventToRedo(past.events.value(key.text()));
    if (!event)
        return failure(ErrorCode::Refused, "There is nothing to redo in %1.", {key.text()});
    const OfficeText before = find(key).value();
    return keep(before, withRecord(before, event->to), "redo", actor);
}

} // namespace tverrlos

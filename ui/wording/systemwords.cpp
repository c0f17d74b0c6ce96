#include "ui/wording/systemwords.h"

namespace tverrlos {

namespace {

// As the C library and Qt 6 write them; a reason that is missing here is shown in English.
const char *const reasons[] = {
    QT_TRANSLATE_NOOP("System", "Permission denied"),
    QT_TRANSLATE_NOOP("System", "Operation not permitted"),
    QT_TRANSLATE_NOOP("System", "No such file or directory"),
    QT_TRANSLATE_NOOP("System", "Is a directory"),
    QT_TRANSLATE_NOOP("System", "Not a directory"),
    QT_TRANSLATE_NOOP("System", "File exists"),
    QT_TRANSLATE_NOOP("System", "Directory not empty"),
    QT_TRANSLATE_NOOP("System", "File name too long"),
    QT_TRANSLATE_NOOP("System", "File too large"),
    QT_TRANSLATE_NOOP("System", "No space left on device"),
    QT_TRANSLATE_NOOP("System", "Disk quota exceeded"),
    QT_TRANSLATE_NOOP("System", "Read-only file system"),
    QT_TRANSLATE_NOOP("System", "Input/output error"),
    QT_TRANSLATE_NOOP("System", "Device or resource busy"),
    QT_TRANSLATE_NOOP("System", "Text file busy"),
    QT_TRANSLATE_NOOP("System", "Too many open files"),
    QT_TRANSLATE_NOOP("System", "Too many levels of symbolic links"),
    QT_TRANSLATE_NOOP("System", "Invalid cross-device link"),
    QT_TRANSLATE_NOOP("System", "Invalid argument"),
    QT_TRANSLATE_NOOP("System", "Stale file handle"),
    QT_TRANSLATE_NOOP("System", "Unknown error"),
    QT_TRANSLATE_NOOP("System", "No file name specified"),
    QT_TRANSLATE_NOOP("System", "file to open is a directory"),
    QT_TRANSLATE_NOOP("System", "Filename refers to a directory"),
    QT_TRANSLATE_NOOP("System", "no file"),
    // What is wrong with JSON.
    QT_TRANSLATE_NOOP("System", "unterminated object"),
    QT_TRANSLATE_NOOP("System", "missing name separator"),
    QT_TRANSLATE_NOOP("System", "unterminated array"),
    QT_TRANSLATE_NOOP("System", "missing value separator"),
    QT_TRANSLATE_NOOP("System", "illegal value"),
    QT_TRANSLATE_NOOP("System", "invalid termination by number"),
    QT_TRANSLATE_NOOP("System", "illegal number"),
    QT_TRANSLATE_NOOP("System", "invalid escape sequence"),
    QT_TRANSLATE_NOOP("System", "invalid UTF8 string"),
    QT_TRANSLATE_NOOP("System", "unterminated string"),
    QT_TRANSLATE_NOOP("System", "object is missing after a comma"),
    QT_TRANSLATE_NOOP("System", "too deeply nested document"),
    QT_TRANSLATE_NOOP("System", "too large document"),
    QT_TRANSLATE_NOOP("System", "garbage at the end of the document"),
};

} // namespace

QString systemReason(const QString &reason, const Phrasebook &phrases)
{
    for (const char *known : reasons)
        if (reason == QLatin1String(known))
            return phrases.say("System", known);
    return reason;
}

} // namespace tverrlos

#include "ui/cases/caseknowledge.h"

namespace tverrlos {

QString nameOf(const QString &code, const QList<NamedCode> &choices)
{
    for (const NamedCode &choice : choices)
        if (choice.code == code)
            return choice.name;
    return code;
}

} // namespace tverrlos

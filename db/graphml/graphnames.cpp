#include "db/graphml/graphnames.h"

#include <QtGlobal>

#include <algorithm>

namespace tverrlos {

bool bears(const ResponsibilityNode &node, const QString &name)
{
    const QString wanted = name.simplified();
    const auto is = [&](const QString &one) {
        return one.simplified().compare(wanted, Qt::CaseInsensitive) == 0;
    };
    return is(node.code) || std::any_of(node.aliases.begin(), node.aliases.end(), is) ||
           std::any_of(node.names.begin(), node.names.end(), [&](const auto &one) {
               return is(one.name.nb) || is(one.name.nn) || is(one.name.en);
           });
}

const char *renameInstead()
{
    return QT_TRANSLATE_NOOP("Error", "A name is changed with “graph edit rename CODE name=\"..\" from D”; "
                                      "here it is only shown.");
}

} // namespace tverrlos

#include "core/precedents/plainwords.h"

namespace tverrlos {

QStringList plainWords(QStringView text, qsizetype most)
{
    QStringList words;
    qsizetype begin = -1;
    for (qsizetype at = 0; at <= text.size() && words.size() < most; ++at) {
        const bool inside = at < text.size() && (text.at(at).isLetterOrNumber() || text.at(at).isMark());
        if (inside && begin < 0)
            begin = at;
        if (inside || begin < 0)
            continue;
        words.append(text.mid(begin, at - begin).toString().toLower());
        begin = -1;
    }
    return words;
}

} // namespace tverrlos

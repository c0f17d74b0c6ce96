#include "db/search/norwegianendings.h"

#include <array>
#include <utility>

namespace tverrlos {

namespace {

constexpr qsizetype shortestBase = 3; // in bytes; "her" and "var" are words, no bases with an ending

void addOnce(QList<QByteArray> &forms, const QByteArray &form)
{
    if (!forms.contains(form))
        forms.append(form);
}

/// sårbarhet, sårbarheten, sårbarheter: sårbarheit, sårbarheita, sårbarheiter; pålitelighet: pålitelegheit.
void addQuality(QList<QByteArray> &forms)
{
    constexpr std::array<std::pair<const char *, const char *>, 8> endings{{{"lighetene", "legheitene"},
                                                                            {"ligheten", "legheita"},
                                                                            {"ligheter", "legheiter"},
                                                                            {"lighet", "legheit"},
                                                                            {"hetene", "heitene"},
                                                                            {"heten", "heita"},
                                                                            {"heter", "heiter"},
                                                                            {"het", "heit"}}};
    const QByteArray form = forms.constFirst();
    for (const auto &[bokmal, nynorsk] : endings)
        for (const auto &[here, there] : {std::pair(bokmal, nynorsk), std::pair(nynorsk, bokmal)})
            if (const QByteArray ending(here);
                form.endsWith(ending) && form.size() - ending.size() >= shortestBase)
                addOnce(forms, form.chopped(ending.size()) + there);
}

/// What an ending stands behind; empty where the form does not end so, or is hardly more than that.
QByteArray baseBefore(const QByteArray &form, const QByteArray &ending)
{
    return form.endsWith(ending) && form.size() - ending.size() >= shortestBase ? form.chopped(ending.size())
                                                                                : QByteArray();
}

/// Who does something, and many words' plural: søker, søkere, søkerne; søkjar, søkjarar, søkjarane. The parts
/// of a compound are put into the other Norwegian with the ending they had: veilederane, rettleiarne.
void addAgent(QList<QByteArray> &forms)
{
    const QByteArray form = forms.constFirst();
    for (const char *known :
         {"arane", "erane", "erne", "arne", "arar", "erar", "aren", "eren", "are", "ere", "ar", "er"}) {
        QByteArray base = baseBefore(form, known);
        if (base.isEmpty())
            continue;
        if (base.endsWith("kj") || base.endsWith("gj"))
            base.chop(1);
        const bool soft = base.endsWith('k') || base.endsWith('g');
        for (const char *other : {"er", "erne"})
            addOnce(forms, base + other);
        for (const char *other : {"ar", "arane"})
            addOnce(forms, base + (soft ? "j" : "") + other);
        return;
    }
}

} // namespace

QList<QByteArray> norwegianEndings(const QByteArray &form)
{
    QList<QByteArray> forms{form};
    addQuality(forms);
    addAgent(forms);
    return forms;
}

} // namespace tverrlos

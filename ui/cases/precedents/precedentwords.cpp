#include "ui/cases/precedents/precedentwords.h"

#include "ui/wording/words.h"

#include <QStringList>

namespace tverrlos {

namespace {

constexpr char context[] = "Precedent";

template<class C>
QString named(const C &code, const std::function<QString(const C &)> &name)
{
    return name ? name(code) : code.text();
}

} // namespace

QString likenessWords(const SimilarCase &similar, const ReasonNames &names, const Phrasebook &book)
{
    QStringList why;
    QStringList regimes;
    for (const RegimeCode &regime : similar.sharedRegimes)
        regimes.append(regimeName(regime, book));
    if (!regimes.isEmpty())
        why.append(book.say(context, QT_TRANSLATE_NOOP("Precedent", "regimes: %1"))
                       .arg(regimes.join(QStringLiteral(", "))));
    for (const ProvisionCode &provision : similar.sharedProvisions)
        why.append(named(provision, names.provision));
    for (const QString &reference : similar.sharedReferences)
        if (!why.contains(reference))
            why.append(reference);
    for (const TopicCode &topic : similar.sharedTopics)
        why.append(named(topic, names.topic));
    // The most telling come first; a dozen more make the reason no clearer.
    constexpr qsizetype toldWords = 6;
    QStringList shared = similar.sharedWords.mid(0, toldWords);
    if (similar.sharedWords.size() > toldWords)
        shared.append(QStringLiteral("…"));
    if (!shared.isEmpty())
        why.append(book.say(context, QT_TRANSLATE_NOOP("Precedent", "words: %1"))
                       .arg(shared.join(QStringLiteral(", "))));
    return why.join(QStringLiteral(" · "));
}

QString contradictionWords(const Contradiction &contradiction, const Phrasebook &book)
{
    const char *sentence = nullptr;
    switch (contradiction.kind) {
    case ContradictionKind::Opposite:
        sentence = QT_TRANSLATE_NOOP("Precedent", "%1: seems to say the opposite");
        break;
    case ContradictionKind::Outcome:
        sentence = QT_TRANSLATE_NOOP("Precedent", "%1: another outcome under the same regime");
        break;
    case ContradictionKind::Weight:
        sentence = QT_TRANSLATE_NOOP("Precedent", "%1: a duty in one answer is no duty in the other");
        break;
    }
    return book.say(context, sentence).arg(contradiction.provision);
}

QString saidWords(const Said &said, ContradictionKind kind, const Phrasebook &book)
{
    const QString weight = words(said.label, book);
    return kind == ContradictionKind::Outcome
               ? QStringLiteral("%1 · %2: %3").arg(words(said.outcome, book), weight, said.text)
               : QStringLiteral("%1: %2").arg(weight, said.text);
}

} // namespace tverrlos

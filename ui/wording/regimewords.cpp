#include "ui/wording/words.h"

namespace tverrlos {

namespace {

struct RegimeWords
{
    const char *code;
    const char *label;
    const char *name;
};

// The five of the 2021 assignment and those known to come; a regime that reference data adds later shows its
// code.
const RegimeWords regimes[] = {
    {"helselovgivning", "HELSE", QT_TRANSLATE_NOOP("Regime", "Health legislation")},
    {"MDR", "MDR", QT_TRANSLATE_NOOP("Regime", "Medical devices (MDR and IVDR)")},
    {"Normen", "NORM", QT_TRANSLATE_NOOP("Regime", "Normen (information security)")},
    {"GDPR", "GDPR", QT_TRANSLATE_NOOP("Regime", "Data protection (GDPR)")},
    {"tilsyn", "TILSYN", QT_TRANSLATE_NOOP("Regime", "Supervision of the services")},
    {"KI-forordningen", "KI", QT_TRANSLATE_NOOP("Regime", "AI Act")},
    {"EHDS", "EHDS", QT_TRANSLATE_NOOP("Regime", "European Health Data Space (EHDS)")},
    {"helseforskningsloven", "FORSK", QT_TRANSLATE_NOOP("Regime", "Health research legislation")},
};

const RegimeWords *find(const RegimeCode &regime)
{
    for (const RegimeWords &known : regimes)
        if (regime.text() == QLatin1String(known.code))
            return &known;
    return nullptr;
}

} // namespace

QString regimeLabel(const RegimeCode &regime)
{
    const RegimeWords *known = find(regime);
    return known ? QString::fromLatin1(known->label) : regime.text().toUpper();
}

QString regimeName(const RegimeCode &regime, const Phrasebook &phrases)
{
    const RegimeWords *known = find(regime);
    return known ? phrases.say("Regime", known->name) : regime.text();
}

} // namespace tverrlos

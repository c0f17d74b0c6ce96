#include "ui/wording/askerwords.h"

#include "ui/wording/words.h"

namespace tverrlos {

QString words(NameLikeness value, const Phrasebook &phrases)
{
    switch (value) {
    case NameLikeness::SameName:
        return phrases.say("Organisation", QT_TRANSLATE_NOOP("Organisation", "the same name"));
    case NameLikeness::OtherRegion:
        return phrases.say("Organisation",
                           QT_TRANSLATE_NOOP("Organisation", "the same name in another region: may be two"));
    case NameLikeness::Abbreviation:
        return phrases.say("Organisation", QT_TRANSLATE_NOOP("Organisation", "one is an abbreviation"));
    case NameLikeness::LegalForm:
        return phrases.say("Organisation",
                           QT_TRANSLATE_NOOP("Organisation", "one leaves out the legal form"));
    case NameLikeness::OtherWord:
        return phrases.say("Organisation",
                           QT_TRANSLATE_NOOP("Organisation", "another word for the same kind of place"));
    case NameLikeness::LessSaid:
        return phrases.say("Organisation",
                           QT_TRANSLATE_NOOP("Organisation", "one leaves out what kind of place it is"));
    case NameLikeness::OtherOrder:
        return phrases.say("Organisation",
                           QT_TRANSLATE_NOOP("Organisation", "the same words in another order"));
    case NameLikeness::AlmostSpelled:
        return phrases.say("Organisation", QT_TRANSLATE_NOOP("Organisation", "almost the same spelling"));
    }
    Q_UNREACHABLE();
}

QString organisationFieldWords(const QString &field, const Phrasebook &phrases)
{
    static const QHash<QString, const char *> names{
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("Organisation", "Name")},
        {QStringLiteral("type"), QT_TRANSLATE_NOOP("Organisation", "Type of asker")},
        {QStringLiteral("region"), QT_TRANSLATE_NOOP("Organisation", "Region")},
        {QStringLiteral("level"), QT_TRANSLATE_NOOP("Organisation", "Level of care")},
        {QStringLiteral("size"), QT_TRANSLATE_NOOP("Organisation", "Size")},
        {QStringLiteral("supervisedBy"), QT_TRANSLATE_NOOP("Organisation", "Supervised by")}};
    const char *name = names.value(field);
    return name ? phrases.say("Organisation", name) : field;
}

QString organisationValueWords(const QString &field, const QString &code, const Phrasebook &phrases)
{
    if (field == QLatin1String("type"))
        if (const auto type = fromCode<AskerType>(code))
            return words(*type, phrases);
    if (field == QLatin1String("region"))
        if (const auto region = fromCode<Region>(code))
            return words(*region, phrases);
    if (field == QLatin1String("level"))
        if (const auto level = fromCode<LevelOfCare>(code))
            return words(*level, phrases);
    return code;
}

} // namespace tverrlos

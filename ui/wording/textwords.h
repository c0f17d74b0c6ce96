#pragma once

#include "core/texts/officetexts.h"
#include "ui/wording/phrasebook.h"

namespace tverrlos {

/// What a standing text is called: "Mail: the enquiry is referred"; the code where the program knows no name.
QString textName(const QString &code, const Phrasebook &phrases = Phrasebook::application());
/// Where it stands and when it is sent, as a sentence.
QString textPurpose(const QString &code, const Phrasebook &phrases = Phrasebook::application());
/// What a placeholder stands for: "the case number".
QString placeholderWords(const QString &placeholder, const Phrasebook &phrases = Phrasebook::application());

} // namespace tverrlos

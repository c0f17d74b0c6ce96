#pragma once

#include "core/askers/organisationname.h"
#include "ui/wording/phrasebook.h"

namespace tverrlos {

/// Why two organisations could be one.
QString words(NameLikeness, const Phrasebook & = Phrasebook::application());
/// What the field of an organisation is called: "Type of asker" for `type`.
QString organisationFieldWords(const QString &field, const Phrasebook & = Phrasebook::application());
/// The value of such a field as people say it; `code` where it is a free text.
QString organisationValueWords(const QString &field, const QString &code,
                               const Phrasebook & = Phrasebook::application());

} // namespace tverrlos

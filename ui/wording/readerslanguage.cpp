#include "ui/wording/readerslanguage.h"

#include "ui/wording/language.h"
#include "ui/wording/phrasebook.h"

namespace tverrlos {

CaseLanguage readersLanguage()
{
    return caseLanguageOf(Phrasebook::application().language());
}

} // namespace tverrlos

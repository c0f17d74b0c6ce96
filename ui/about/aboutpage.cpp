#include "ui/about/aboutpage.h"

#include "ui/wording/datewords.h"
#include "ui/wording/readerslanguage.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tverrlos {

AboutPage::AboutPage(const QString &version, const QList<Register> &registers, QWidget *parent)
    : ReadingPage(parent)
{
    const auto addText = [this](const QString &text) {
        auto *label = new QLabel(text);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column()->addWidget(label);
    };
    setTitle(QStringLiteral("Tverrlos"), tr("Version %1").arg(version));
    addText(tr("A case tracker for guidance across agencies on the use of artificial intelligence in health "
               "care: enquiries "
               "come in, are tagged with the rules that apply, routed to those who answer for them, met, "
               "answered and "
               "reported."));
    addHeading(tr("Licence"));
    addText(tr("GNU General Public License, version 3 or later. You may use, study, share and change the "
               "program. It comes "
               "without any warranty."));
    addHeading(tr("Guidance, not approval"));
    addText(tr(
        "What the program suggests and routes is a help for those who decide. The asker stays responsible."));
    addHeading(tr("What it stands on"));
    addText(tr("Qt, SQLite, PostgreSQL, Boost.Graph, GMime, Snowball, libical, libxlsxwriter and libxml2."));
    addHeading(tr("Sources of the reference data"));
    for (const Register &known : registers) {
        const CaseLanguage language = readersLanguage();
        addText(
            known.title.in(language) + QStringLiteral(": ") + known.source +
            (known.sourceDate.isValid() ? QStringLiteral(", ") + dateWords(known.sourceDate) : QString()));
    }
}

} // namespace tverrlos

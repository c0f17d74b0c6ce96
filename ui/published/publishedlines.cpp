#include "ui/published/publishedlines.h"

#include "ui/wording/datewords.h"
#include "ui/wording/publishedwords.h"
#include "ui/wording/readerslanguage.h"

#include <QCoreApplication>

namespace tverrlos {

QString wordsOf(const PublishedRow &row, CaseLanguage language)
{
    const QString title = row.title(language);
    return title.isEmpty() ? row.number.text() : row.number.text() + QStringLiteral(", ") + title;
}

Line lineFor(const PublishedRow &row, const QDate &today)
{
    const auto say = [](const char *source) { return QCoreApplication::translate("PublishedLines", source); };
    Line line;
    const bool due = row.isReviewDue(today);
    line.iconName = due ? QStringLiteral("warning") : QStringLiteral("published");
    const QString title = row.title(readersLanguage());
    line.title = title.isEmpty() ? row.number.text() : row.number.text() + QStringLiteral("  ") + title;
    line.aside = words(row.state);
    line.regimes = row.regimes;
    line.attention = due;
    QStringList known;
    if (due)
        known.append(
            say(QT_TRANSLATE_NOOP("PublishedLines", "to be reviewed by %1")).arg(dateWords(row.review)));
    if (!row.refusedBy.isEmpty())
        known.append(say(QT_TRANSLATE_NOOP("PublishedLines", "an agency refuses")));
    else if (row.state == PublishedState::InClearance && row.waitingFor.isEmpty())
        known.append(say(QT_TRANSLATE_NOOP("PublishedLines", "cleared by all")));
    if (row.supersededBy)
        known.append(
            say(QT_TRANSLATE_NOOP("PublishedLines", "replaced by %1")).arg(row.supersededBy->text()));
    line.detail = known.join(QStringLiteral(" · "));
    return line;
}

} // namespace tverrlos

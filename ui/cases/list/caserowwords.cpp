#include "ui/cases/list/caserowwords.h"

#include "ui/wording/datewords.h"
#include "ui/wording/words.h"

#include <QCoreApplication>

namespace tverrlos {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("CaseRow", source);
}

} // namespace

bool isOverdue(const CaseRow &row, const QDate &today)
{
    return !row.closed && row.deadline && *row.deadline < today;
}

QString dueWords(const CaseRow &row, const QDate &today)
{
    if (row.closed)
        return say(QT_TRANSLATE_NOOP("CaseRow", "closed %1")).arg(dateWords(row.closed));
    if (row.heldSince)
        return ageWords(row, today);
    if (!row.deadline)
        return say(QT_TRANSLATE_NOOP("CaseRow", "no deadline"));
    if (isOverdue(row, today))
        return say(QT_TRANSLATE_NOOP("CaseRow", "overdue since %1")).arg(dateWithAge(*row.deadline, today));
    return say(QT_TRANSLATE_NOOP("CaseRow", "due %1")).arg(dateWithAge(*row.deadline, today));
}

QString ageWords(const CaseRow &row, const QDate &today)
{
    if (row.heldSince)
        return say(QT_TRANSLATE_NOOP("CaseRow", "held since %1")).arg(dateWithAge(*row.heldSince, today));
    return say(QT_TRANSLATE_NOOP("CaseRow", "received %1")).arg(dateWithAge(row.received, today));
}

QString rowAloud(const CaseRow &row)
{
    QStringList parts{row.number.text(), row.title, row.organisation, words(row.status)};
    for (const RegimeCode &regime : row.regimes)
        parts.append(regimeName(regime));
    for (const RegimeCode &regime : row.toAssess)
        parts.append(say(QT_TRANSLATE_NOOP("CaseRow", "%1: to be assessed")).arg(regimeName(regime)));
    if (row.deadline && !row.closed)
        parts.append(say(QT_TRANSLATE_NOOP("CaseRow", "due %1")).arg(dateWords(row.deadline)));
    if (row.heldSince)
        parts.append(say(QT_TRANSLATE_NOOP("CaseRow", "held since %1")).arg(dateWords(row.heldSince)));
    if (!row.officer.isEmpty())
        parts.append(say(QT_TRANSLATE_NOOP("CaseRow", "officer %1")).arg(row.officer));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace tverrlos

#pragma once

#include "ui/reporting/reportwords.h"

#include <QDate>
#include <QList>

namespace tverrlos {

/// What an agency was asked to do by the ministry, as the background chapter tells it: in the program's own
/// words, with the number under which the letter has it.
struct Assignment
{
    QString agency; ///< code
    QString id;     ///< as in the letter of assignment
    int year = 0;   ///< the letter's
    QString text;   ///< in the document's language
    QString source;
};

/// Known assignments of the cross-agency guidance, oldest first.
QList<Assignment> assignments(const ReportWords &words);

} // namespace tverrlos

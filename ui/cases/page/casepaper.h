#pragma once

#include "core/cases/case.h"
#include "ui/cases/caseknowledge.h"

#include <QDate>
#include <QString>

class QWidget;

namespace tverrlos {

/// The case as one line that a colleague can cite: number, title, when it was answered and by which agencies
/// (names valid then). No person and no organisation is named in it.
QString citationOf(const Case &value, const CaseKnowledge &knowledge, const QDate &today);

/// The case as a page to print, for colleagues: the question, the regimes, who answers, the contributions,
/// meetings and answers. It says on top that it is internal; discussion and notes stay out all the same.
QString caseAsHtml(const Case &value, const CaseKnowledge &knowledge, const QDate &today);

/// Asks for a printer and prints. GUI thread.
void printCase(const Case &value, const CaseKnowledge &knowledge, const QDate &today, QWidget *window);

} // namespace tverrlos

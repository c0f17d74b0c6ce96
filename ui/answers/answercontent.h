#pragma once

#include "core/answers/answerdocument.h"
#include "ui/reporting/reportcontent.h"

namespace tverrlos {

/// Puts the joint answer into words, in the document's own language whatever the window speaks: a letter that
/// the report's writers turn into PDF and ODT, and mail text and HTML are made from
/// (ui/answers/answertext.h). A draft says so above everything else, and on every page. Pure; any thread.
ReportContent composeAnswer(const AnswerDocument &document);

/// "Answer to case 2026-0042: ...", in the letter's language: what the mail is about.
QString answerSubject(const AnswerDocument &document);

} // namespace tverrlos

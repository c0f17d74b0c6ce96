#pragma once

#include "core/answers/answerdocument.h"
#include "ui/reporting/pdfwriting.h"

#include <QLatin1String>

namespace tverrlos {

enum class AnswerFormat { Text, Html, Odt, Pdf };

/// txt, html, odt, pdf: on the command line, and the file's suffix.
QLatin1String codeOf(AnswerFormat);
template<>
QList<AnswerFormat> allOf<AnswerFormat>();

/// The answer as a file's bytes: the same for the window and the command line, and the same each time. Any
/// thread; ODT and PDF need a QGuiApplication (offscreen will do).
Result<QByteArray> answerBytes(
    const AnswerDocument &document, AnswerFormat format,
    const WritingProgress &progress = [](int, int) { return true; });

/// A name for the file: "svar-2026-0042.pdf"; a draft's says so.
QString answerFileName(const AnswerDocument &document, AnswerFormat format);

} // namespace tverrlos

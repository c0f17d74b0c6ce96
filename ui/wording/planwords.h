#pragma once

#include "core/plan/measure.h"
#include "core/submissions/submission.h"
#include "ui/wording/phrasebook.h"

namespace tverrlos {

/// The joint plan and what is sent in, as people say it.
QString words(MeasureStatus, const Phrasebook & = Phrasebook::application());
QString words(SubmissionKind, const Phrasebook & = Phrasebook::application());
QString words(SenderKind, const Phrasebook & = Phrasebook::application());
QString words(AdoptionStage, const Phrasebook & = Phrasebook::application());

/// The standing of a measure: the office's word, or the source's with its day and that nobody has verified
/// it.
QString standingWords(const Measure &measure, const Phrasebook & = Phrasebook::application());
/// Its days in one line: the office's, or the source's, marked as such.
QString dayWords(const Measure &measure, const Phrasebook & = Phrasebook::application());
/// An amount with its unit: "120 000 kr".
QString kronerWords(qint64 kroner, const Phrasebook & = Phrasebook::application());
/// What happened to a measure or a submission: "edited", "undone".
QString recordEventWords(const QString &act, const Phrasebook & = Phrasebook::application());

} // namespace tverrlos

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// An enquiry taken apart, so that a person can say which piece belongs to which problem. Pure; any thread.
namespace tverrlos {

/// The text in pieces that each belong to one problem as a rule: its paragraphs and the items of a list in
/// it; where it is one paragraph without a list, its sentences. Joined again nothing is missing but blanks.
QStringList problemPieces(const QString &problem);

/// For each piece the problem it seems to belong to, counted from 1, when the enquiry holds `problems`. All 1
/// where the pieces do not show which is which: then a person must say it.
QList<int> proposedProblems(const QStringList &pieces, int problems);

/// The pieces of one problem as its text.
QString textOfProblem(const QStringList &pieces, const QList<int> &problemOf, int problem);

/// A title for a problem: the words of its first question, at most a line long.
QString titleOfProblem(const QString &text);

} // namespace tverrlos

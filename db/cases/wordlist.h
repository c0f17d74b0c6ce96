#pragma once

#include "core/identity/code.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

/// How a list of words stands in one text column: `|GDPR|MDR|`, so that instr(column, '|MDR|') finds a
/// member. A bar or backslash inside a word is escaped; the empty list is the empty text.
namespace tverrlos {

QString wordList(const QStringList &words);
QStringList wordsOf(const QString &list);
void eachWord(const QString &list, const std::function<void(const QString &)> &take);

template<class Tag>
QString wordList(const QList<Code<Tag>> &codes)
{
    if (codes.isEmpty())
        return {};
    QStringList words;
    words.reserve(codes.size());
    for (const Code<Tag> &code : codes)
        words << code.text();
    return wordList(words);
}

template<class C>
QList<C> codesOf(const QString &list)
{
    QList<C> codes;
    eachWord(list, [&](const QString &word) { codes.append(C(word)); });
    return codes;
}

/// What to look for in a list to know whether the word is a member.
QString memberMark(const QString &word);

} // namespace tverrlos

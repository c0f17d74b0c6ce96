#include "db/cases/wordlist.h"

namespace tverrlos {

namespace {

constexpr QChar bar(u'|');
constexpr QChar escape(u'\\');

void append(QString &list, const QString &word)
{
    for (const QChar c : word) {
        if (c == bar || c == escape)
            list += escape;
        list += c;
    }
    list += bar;
}

} // namespace

QString wordList(const QStringList &words)
{
    if (words.isEmpty())
        return {};
    QString list(bar);
    for (const QString &word : words)
        append(list, word);
    return list;
}

QStringList wordsOf(const QString &list)
{
    QStringList words;
    QString word;
    for (qsizetype i = 1; i < list.size(); ++i) { // the first bar only opens
        if (list.at(i) == bar) {
            words << word;
            word.clear();
        } else {
            if (list.at(i) == escape && i + 1 < list.size())
                ++i;
            word += list.at(i);
        }
    }
    return words;
}

QString memberMark(const QString &word)
{
    return wordList(QStringList{word});
}

} // namespace tverrlos

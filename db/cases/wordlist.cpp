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
    eachWord(list, [&](const QString &word) { words.append(word); });
    return words;
}

void eachWord(const QString &list, const std::function<void(const QString &)> &take)
{
    // The first bar only opens. Codes hold neither bars nor escapes, and every row of every list passes here.
    if (!list.contains(escape)) {
        qsizetype begin = 1;
        for (qsizetype end; (end = list.indexOf(bar, begin)) >= 0; begin = end + 1)
            take(list.sliced(begin, end - begin));
        return;
    }
    QString word;
    for (qsizetype i = 1; i < list.size(); ++i) {
        if (list.at(i) == bar) {
            take(word);
            word.clear();
        } else {
            if (list.at(i) == escape && i + 1 < list.size())
                ++i;
            word += list.at(i);
        }
    }
}

QString memberMark(const QString &word)
{
    return wordList(QStringList{word});
}

} // namespace tverrlos

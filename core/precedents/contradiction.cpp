#include "core/precedents/contradiction.h"

#include "core/answers/legalact.h"
#include "core/answers/legalreference.h"

#include <algorithm>

namespace tverrlos {

namespace {

void addOnce(QStringList &keys, const QString &key)
{
    const bool wholeAct = legalAct(key) != nullptr;
    if (!wholeAct && !keys.contains(key))
        keys.append(key);
}

QStringList keysOf(const Statement &statement)
{
    QStringList keys;
    for (const QString &reference : statement.references)
        for (const QString &key : legalReferenceKeys(reference))
            addOnce(keys, key);
    return keys;
}

/// The references of a statement, read once: the same answer is held against many.
struct Read
{
    const Statement *statement = nullptr;
    QStringList keys;
};

QList<Read> readStatements(const Resolution &answer)
{
    QList<Read> statements;
    for (const Statement &statement : answer.statements)
        statements.append({&statement, keysOf(statement)});
    return statements;
}

QList<const Statement *> on(const QString &key, const QList<Read> &statements)
{
    QList<const Statement *> found;
    for (const Read &read : statements)
        if (read.keys.contains(key))
            found.append(read.statement);
    return found;
}

/// The one that binds most: labels stand in that order.
const Statement *strongest(const QList<const Statement *> &statements)
{
    return *std::min_element(statements.begin(), statements.end(),
                             [](const Statement *a, const Statement *b) {
                                 return static_cast<int>(a->label) < static_cast<int>(b->label);
                             });
}

QString asWritten(const Statement &statement, const QString &key)
{
    for (const QString &reference : statement.references)
        if (legalReferenceKeys(reference).contains(key))
            return reference;
    return key;
}

class Comparison
{
public:
    Comparison(const Resolution &answer, const QList<Read> &statements, const Precedent &earlier)
        : m_answer(answer), m_statements(statements), m_earlier(earlier),
          m_there(readStatements(earlier.resolution))
    {}

    QList<Contradiction> run()
    {
        for (const QString &key : provisionKeys(m_answer)) {
            const QList<const Statement *> here = on(key, m_statements);
            const QList<const Statement *> there = on(key, m_there);
            if (!here.isEmpty() && !there.isEmpty())
                compare(key, here, there);
        }
        return m_found;
    }

private:
    void compare(const QString &key, const QList<const Statement *> &here,
                 const QList<const Statement *> &there)
    {
        for (const Statement *mine : here)
            for (const Statement *theirs : there)
                if (saysTheOpposite(mine->text, theirs->text))
                    return add(ContradictionKind::Opposite, key, *mine, *theirs);
        if (m_answer.regime != m_earlier.resolution.regime)
            return;
        const Statement *mine = strongest(here);
        const Statement *theirs = strongest(there);
        if (m_answer.outcome != m_earlier.resolution.outcome) {
            if (!m_outcomeTold)
                add(ContradictionKind::Outcome, key, *mine, *theirs);
            m_outcomeTold = true;
        } else if ((mine->label == StatementLabel::Must) != (theirs->label == StatementLabel::Must)) {
            add(ContradictionKind::Weight, key, *mine, *theirs);
        }
    }

    void add(ContradictionKind kind, const QString &key, const Statement &mine, const Statement &theirs)
    {
        // Two provisions in the same two statements are one thing to read.
        for (const Contradiction &told : std::as_const(m_found))
            if (told.kind == kind && told.here.text == mine.text && told.there.text == theirs.text)
                return;
        m_found.append({kind,
                        m_earlier.number,
                        m_earlier.title,
                        m_earlier.closed,
                        m_earlier.resolution.decided,
                        m_earlier.resolution.regime,
                        asWritten(mine, key),
                        {m_answer.outcome, mine.label, mine.text},
                        {m_earlier.resolution.outcome, theirs.label, theirs.text}});
    }

    const Resolution &m_answer;
    const QList<Read> &m_statements;
    const Precedent &m_earlier;
    QList<Read> m_there;
    QList<Contradiction> m_found;
    bool m_outcomeTold = false;
};

} // namespace

QLatin1String codeOf(ContradictionKind kind)
{
    switch (kind) {
    case ContradictionKind::Opposite:
        return QLatin1String("opposite");
    case ContradictionKind::Outcome:
        return QLatin1String("outcome");
    case ContradictionKind::Weight:
        return QLatin1String("weight");
    }
    return {};
}

QStringList provisionKeys(const Resolution &answer)
{
    QStringList keys;
    for (const Statement &statement : answer.statements)
        for (const QString &key : keysOf(statement))
            addOnce(keys, key);
    return keys;
}

QStringList provisionKeys(const QString &text)
{
    QStringList keys;
    for (const LegalReference &reference : legalReferences(text))
        addOnce(keys, legalReferenceKey(reference));
    return keys;
}

QList<Contradiction> contradictions(const Resolution &answer, const QList<Precedent> &earlier)
{
    const QList<Read> statements = readStatements(answer);
    QList<Contradiction> all;
    for (const Precedent &precedent : earlier)
        all.append(Comparison(answer, statements, precedent).run());
    std::stable_sort(all.begin(), all.end(), [](const Contradiction &a, const Contradiction &b) {
        return a.closed != b.closed ? a.closed : a.decided > b.decided;
    });
    return all;
}

} // namespace tverrlos

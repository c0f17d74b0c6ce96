#pragma once

#include "core/published/identifying.h"
#include "core/published/identifyingnumbers.h"

#include <QHash>

namespace tverrlos {

/// One word of a shadow text.
struct ShadowWord
{
    qsizetype begin = 0, end = 0;
    QString text;
    QString key; ///< as names are compared: lower case, ae oe aa, one form for kommunen and kommune
    bool capital = false;
    bool shouted = false; ///< two letters or more, all of them capitals
    bool startsSentence = false;
    bool closeToLast =
        false; ///< no plain space between it and the word before: a hyphen, a line end, nothing
};

QList<ShadowWord> shadowWords(const QString &shadow);

/// The names that the check looks for, each under the key of its letters, so that a name is found however its
/// words are parted. Immutable once made.
class IdentifyingLexicon
{
public:
    explicit IdentifyingLexicon(const IdentifyingNames &names);

    QList<ShadowFinding> findings(const QString &shadow) const;

private:
    /// What does not depend on the names: public bodies, places, abbreviations. Made once.
    IdentifyingLexicon();
    static const IdentifyingLexicon &ofEverywhere();

    /// How a name must be written to count.
    enum class Form { Any, Capital, Shouted, AfterPreposition };
    struct Entry
    {
        IdentifyingKind kind = IdentifyingKind::Organisation;
        Severity severity = Severity::Blocks;
        Form form = Form::Any;
        int words = 1; ///< of the name
    };

    void add(const QStringList &words, Entry entry);
    void addPerson(const QString &name, bool isOfficer);
    void addOrganisation(const QString &name, bool isAsker);
    void addPlaces();
    void findKnown(const QList<ShadowWord> &words, QList<ShadowFinding> &found) const;
    /// The entry for the words [from, to] of the text, which make the key.
    const Entry *at(const QString &key, const QList<ShadowWord> &words, qsizetype from, qsizetype to,
                    bool parted) const;
    bool isAllowed(const QString &key) const { return m_allowed.contains(key); }

    QHash<QString, QList<Entry>> m_entries;
    QSet<QString> m_allowed; ///< keys of public bodies
    int m_longest = 0;       ///< letters of the longest key
};

/// Names that the office does not know, by what stands beside them: a title, a common first name, "kommune",
/// "AS".
QList<ShadowFinding> unknownNames(const QList<ShadowWord> &words, const QString &shadow,
                                  const QSet<QString> &allowed);

} // namespace tverrlos

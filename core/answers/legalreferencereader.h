#pragma once

#include "core/answers/legalreference.h"

namespace tverrlos {

/// Reads references out of a text, from left to right: an act and then its provisions ("helsepersonelloven
/// §§ 21 og 26"), or a provision and then its act ("artikkel 6 i personvernforordningen"). A provision
/// belongs to the act before it only while nothing but commas and small words stands between, so that "jf.
/// forskriften § 3" is never taken for a section of the statute named before.
class LegalReferenceReader
{
public:
    explicit LegalReferenceReader(const QString &text) : m_text(text) {}
    QList<LegalReference> read();

private:
    struct Place
    {
        QString code;
        qsizetype start = 0;
        qsizetype end = 0;
        bool mayStandAlone = true; ///< without a provision after it
        bool byNumber = false;     ///< "forordning (EU) 2017/745"
    };
    struct Run ///< provisions of one act, one after the other
    {
        QList<LegalReference> references;
        qsizetype end = 0;
    };

    std::optional<Place> actAt(qsizetype from) const;
    std::optional<Place> actByNumber(qsizetype from) const;
    qsizetype nextOfInterest(qsizetype from) const;
    qsizetype afterAct(const Place &act) const;
    void readAct(const Place &act);
    bool readReversed(qsizetype from);

    Run runAt(qsizetype from, bool ofNorm) const;
    bool readUnit(qsizetype &at, ProvisionUnit &unit, bool &many) const;
    bool readNumbers(qsizetype &at, ProvisionUnit unit, bool many, Run &run) const;
    bool readNumber(qsizetype &at, ProvisionUnit unit, QString &number) const;
    bool readRangeEnd(qsizetype &at, ProvisionUnit unit, bool many, Run &run) const;
    void readParts(qsizetype &at, QList<ProvisionPart> &parts) const;
    bool readPart(qsizetype &at, QList<ProvisionPart> &parts) const;
    void readVersion(qsizetype &at, Run &run) const;
    qsizetype skipSeparator(qsizetype at) const;

    const QString m_text;
    QList<LegalReference> m_found;
};

} // namespace tverrlos

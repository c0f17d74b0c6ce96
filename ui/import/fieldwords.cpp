#include "ui/import/fieldwords.h"

#include "core/responsibility/responsibilitygraph.h"
#include "ui/wording/language.h"
#include "ui/wording/readerslanguage.h"
#include "ui/wording/words.h"

#include <QCoreApplication>

namespace tverrlos {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("SheetField", source);
}

template<class E>
QList<std::pair<QString, QString>> vocabulary()
{
    QList<std::pair<QString, QString>> readings;
    for (const E value : allOf<E>())
        readings.append({words(value), codeOf(value)});
    return readings;
}

/// The states a list of cases can tell, with the Norwegian word that the reader takes for each.
QList<std::pair<QString, QString>> states()
{
    return {
        {say(QT_TRANSLATE_NOOP("SheetField", "New")), QStringLiteral("ny")},
        {say(QT_TRANSLATE_NOOP("SheetField", "In progress")), QStringLiteral("til behandling")},
        {say(QT_TRANSLATE_NOOP("SheetField", "Waiting for an agency")), QStringLiteral("venter på etat")},
        {say(QT_TRANSLATE_NOOP("SheetField", "Waiting for the asker")), QStringLiteral("venter på melder")},
        {say(QT_TRANSLATE_NOOP("SheetField", "Closed: assisted")), QStringLiteral("avsluttet")},
        {say(QT_TRANSLATE_NOOP("SheetField", "Closed: rejected")), QStringLiteral("avvist")},
        {say(QT_TRANSLATE_NOOP("SheetField", "Closed: referred")), QStringLiteral("henvist")},
        {say(QT_TRANSLATE_NOOP("SheetField", "Closed: withdrawn")), QStringLiteral("trukket")}};
}

} // namespace

QString words(SheetField field)
{
    switch (field) {
    case SheetField::Reference:
        return say(QT_TRANSLATE_NOOP("SheetField", "Case number in the sheet"));
    case SheetField::Received:
        return say(QT_TRANSLATE_NOOP("SheetField", "Day of receipt"));
    case SheetField::Title:
        return say(QT_TRANSLATE_NOOP("SheetField", "Title"));
    case SheetField::Question:
        return say(QT_TRANSLATE_NOOP("SheetField", "Question"));
    case SheetField::Context:
        return say(QT_TRANSLATE_NOOP("SheetField", "Context"));
    case SheetField::From:
        return say(QT_TRANSLATE_NOOP("SheetField", "Asker"));
    case SheetField::AskerType:
        return say(QT_TRANSLATE_NOOP("SheetField", "Type of asker"));
    case SheetField::Region:
        return say(QT_TRANSLATE_NOOP("SheetField", "Region"));
    case SheetField::Contact:
        return say(QT_TRANSLATE_NOOP("SheetField", "Contact person"));
    case SheetField::Regimes:
        return say(QT_TRANSLATE_NOOP("SheetField", "Regimes"));
    case SheetField::Agencies:
        return say(QT_TRANSLATE_NOOP("SheetField", "Agencies"));
    case SheetField::Meeting:
        return say(QT_TRANSLATE_NOOP("SheetField", "Day of the meeting"));
    case SheetField::DecisionMaker:
        return say(QT_TRANSLATE_NOOP("SheetField", "Decision maker present"));
    case SheetField::Status:
        return say(QT_TRANSLATE_NOOP("SheetField", "Status"));
    case SheetField::Closed:
        return say(QT_TRANSLATE_NOOP("SheetField", "Day of closing"));
    case SheetField::Hours:
        return say(QT_TRANSLATE_NOOP("SheetField", "Hours"));
    case SheetField::Remark:
        return say(QT_TRANSLATE_NOOP("SheetField", "Remark"));
    case SheetField::Officer:
        return say(QT_TRANSLATE_NOOP("SheetField", "Officer"));
    case SheetField::Deadline:
        return say(QT_TRANSLATE_NOOP("SheetField", "Deadline"));
    }
    Q_UNREACHABLE();
}

QList<std::pair<QString, QString>> readingsOf(SheetField field, const ResponsibilityGraph &graph,
                                              const QDate &day)
{
    QList<std::pair<QString, QString>> readings;
    switch (field) {
    case SheetField::Regimes:
        for (const RegimeCode &regime : graph.regimes())
            readings.append({regimeName(regime), regime.text()});
        return readings;
    case SheetField::Agencies:
        for (const AgencyCode &agency : day.isValid() ? graph.agenciesOn(day) : graph.agencies())
            readings.append(
                {graph.nameOf(agency.text(), day.isValid() ? day : QDate(2024, 1, 1), readersLanguage()),
                 agency.text()});
        return readings;
    case SheetField::Status:
        return states();
    case SheetField::AskerType:
        return vocabulary<AskerType>();
    case SheetField::Region:
        return vocabulary<Region>();
    case SheetField::DecisionMaker:
        return {{say(QT_TRANSLATE_NOOP("SheetField", "Yes")), QStringLiteral("ja")},
                {say(QT_TRANSLATE_NOOP("SheetField", "No")), QStringLiteral("nei")}};
    case SheetField::Reference:
    case SheetField::Received:
    case SheetField::Title:
    case SheetField::Question:
    case SheetField::Context:
    case SheetField::From:
    case SheetField::Contact:
    case SheetField::Meeting:
    case SheetField::Closed:
    case SheetField::Hours:
    case SheetField::Remark:
    case SheetField::Officer:
    case SheetField::Deadline:
        return readings;
    }
    Q_UNREACHABLE();
}

} // namespace tverrlos

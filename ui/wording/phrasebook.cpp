#include "ui/wording/phrasebook.h"

#include <QCoreApplication>
#include <QTranslator>

namespace tverrlos {

namespace {

QString translationFile(Language language)
{
    return QStringLiteral(":/translations/tverrlos_%1.qm").arg(codeOf(language));
}

const QString translatorName = QStringLiteral("tverrlosTranslator");

/// Writes %n as the language groups digits, 66 640: Qt does that for %Ln alone, and a count is a count.
class GroupingTranslator final : public QTranslator
{
public:
    using QTranslator::QTranslator;
    QString translate(const char *context, const char *source, const char *disambiguation,
                      int n) const override
    {
        QString text = QTranslator::translate(context, source, disambiguation, n);
        if (n < 0)
            return text;
        if (text.isNull() && QByteArrayView(source).contains("%n"))
            text = QString::fromUtf8(source);
        return text.replace(QLatin1String("%n"), QLatin1String("%Ln"));
    }
};

} // namespace

Phrasebook::Phrasebook(Language language) : m_language(language)
{
    auto translator = std::make_shared<QTranslator>();
    // A language without a translation file yet speaks the English source, which is what an empty translator
    // gives.
    if (!translator->load(translationFile(language)))
        translator = std::make_shared<QTranslator>();
    m_translator = std::move(translator);
}

Phrasebook::Phrasebook(Language language, std::shared_ptr<const QTranslator> translator)
    : m_language(language), m_translator(std::move(translator))
{}

Phrasebook Phrasebook::application()
{
    Language language = Language::English;
    if (QLocale().language() == QLocale::NorwegianBokmal)
        language = Language::Bokmal;
    else if (QLocale().language() == QLocale::NorwegianNynorsk)
        language = Language::Nynorsk;
    return Phrasebook(language, nullptr);
}

QString Phrasebook::say(const char *context, const char *source, int n) const
{
    if (!m_translator)
        return QCoreApplication::translate(context, source, nullptr, n);
    QString text = m_translator->translate(context, source, nullptr, n);
    if (text.isNull())
        text = QString::fromUtf8(source);
    if (n >= 0) {
        text.replace(QLatin1String("%Ln"), locale().toString(n));
        text.replace(QLatin1String("%n"), locale().toString(n));
    }
    return text;
}

void useLanguage(Language language)
{
    QCoreApplication *application = QCoreApplication::instance();
    const QList<QTranslator *> former =
        application->findChildren<QTranslator *>(translatorName, Qt::FindDirectChildrenOnly);
    // The locale first: installing the translator sends LanguageChange, and who hears it asks for both.
    QLocale::setDefault(localeOf(language));
    auto *translator = new GroupingTranslator(application);
    translator->setObjectName(translatorName);
    if (translator->load(translationFile(language)))
        QCoreApplication::installTranslator(translator);
    for (QTranslator *old : former) {
        QCoreApplication::removeTranslator(old);
        delete old;
    }
}

QString filledIn(const QString &sentence, const QStringList &arguments)
{
    QString text;
    text.reserve(sentence.size());
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const bool digitFollows = sentence.at(i) == QLatin1Char('%') && i + 1 < sentence.size() &&
                                  sentence.at(i + 1) >= QLatin1Char('1') &&
                                  sentence.at(i + 1) <= QLatin1Char('9');
        const int number = digitFollows ? sentence.at(i + 1).digitValue() : 0;
        if (number == 0 || number > arguments.size()) {
            text += sentence.at(i);
            continue;
        }
        text += arguments.at(number - 1);
        ++i;
    }
    return text;
}

} // namespace tverrlos

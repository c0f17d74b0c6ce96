#include "app/window/officewindow.h"

#include "app/composition/office.h"
#include "app/composition/officeknowledge.h"
#include "app/composition/officestore.h"
#include "core/registers/register.h"
#include "core/responsibility/responsibilitygraph.h"
#include "db/graphml/graphfiles.h"
#include "db/intake/backgroundimport.h"
#include "db/mail/mailreader.h"
#include "db/mail/readablesource.h"
#include "db/store/sqlstore.h"
#include "ui/about/aboutpage.h"
#include "ui/background/whenready.h"
#include "ui/cases/bulk/bulkpanel.h"
#include "ui/cases/enquiry/newcasepage.h"
#include "ui/cases/list/caselistpage.h"
#include "ui/cases/page/casestory.h"
#include "ui/cases/panels/actpanel.h" // CaseStory holds a pointer that needs the whole type
#include "ui/help/helppage.h"
#include "ui/import/importpage.h"
#include "ui/import/quarantinepage.h"
#include "ui/meetings/meetingspage.h"
#include "ui/organisations/organisationspage.h"
#include "ui/published/publishedpage.h"
#include "ui/regimes/lexiconpage.h"
#include "ui/registers/registerspage.h"
#include "ui/reporting/reportexport.h"
#include "ui/reporting/reportpage.h"
#include "ui/responsibility/responsibilitypage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/placecounts.h"
#include "ui/shell/places.h"
#include "ui/signals/signalsplace.h"
#include "ui/style/theme.h"
#include "ui/texts/textspage.h"
#include "ui/today/todaypage.h"
#include "ui/wording/datewords.h"
#include "ui/wording/readerslanguage.h"
#include "ui/wording/words.h"
#include "ui/workload/workloadpage.h"

#include <QApplication>

namespace tverrlos {

namespace {

const QString officerKey = QStringLiteral("officer");

} // namespace

OfficeWindow::OfficeWindow(Choices choices, const Clock &clock)
    : m_choices(std::move(choices)), m_clock(clock),
      m_memory(m_choices.windowMemory.isEmpty() ? QSettings().fileName() : m_choices.windowMemory,
               QSettings::IniFormat),
      m_knowledge(std::make_shared<OfficeKnowledge>()), m_lists(listChoices(m_knowledge->graph, clock)),
      m_reports(std::make_shared<ReportExport>(m_sheets, officeReference(m_knowledge->graph)))
{
    m_desk = std::make_unique<DatabaseThread>(
        [database = m_choices.database, &clock, knowledge = m_knowledge] {
            return openStore(database, clock, knowledge);
        },
        // What cannot be read stays as it was; verify and the pages of graph and lexicon say why.
        [knowledge = m_knowledge](Store &store) { static_cast<void>(readAnew(store, *knowledge)); });
    // Asked before there is a window: the file is opened while that is built.
    const auto chosen =
        m_desk->ask([person = officer()](Store &store) { return store.settings().all(person); });

    useLanguage(fromCode<Language>(m_choices.language.value_or(QString())).value_or(systemLanguage()));
    applyTheme(*qApp, themeFromCode(m_choices.theme.value_or(QString())).value_or(Theme::System));
    m_imports = std::make_unique<BackgroundImport>(*m_desk, [knowledge = m_knowledge, &clock] {
        return Importer({Suggester(knowledge->lexicon), *knowledge->graph->get()}, clock);
    });
    m_window = std::make_unique<MainWindow>(*m_desk, m_memory);
    m_workplace = std::make_unique<Workplace>(
        Workplace{*m_desk, m_clock, *m_window, m_window->notices(), m_news, [this] { return officer(); }});

    addReadingPages();
    addCasePages();
    addOfficePages();
    m_window->setUserName(officer());
    m_counts = new PlaceCounts(
        *m_workplace,
        [this](const QString &place, std::optional<qint64> count) { m_window->setCount(place, count); },
        m_window.get());
    followSettings(chosen);
}

OfficeWindow::~OfficeWindow() = default;

void OfficeWindow::show()
{
    m_window->begin();
    m_window->show();
    m_counts->read(); // after what the first page asks: jobs run in the order given
}

QString OfficeWindow::officer() const
{
    if (!m_choices.officer.isEmpty())
        return m_choices.officer;
    const QString remembered = m_memory.value(officerKey).toString();
    return remembered.isEmpty() ? systemOfficer() : remembered;
}

CaseOffice OfficeWindow::caseOffice()
{
    CaseOffice office;
    office.place = m_workplace.get();
    office.knowledge = caseKnowledge(m_knowledge->graph, Suggester(m_knowledge->lexicon), m_knowledge->texts,
                                     m_knowledge->officers);
    office.readMail = [this](const QByteArray &bytes, const QString &source) {
        return readMail({source, bytes, {}}, MailLimits(), m_clock);
    };
    office.readSource = [this](const QByteArray &bytes, const QString &source) {
        return readableSource({source, bytes, {}}, MailLimits(), m_clock);
    };
    office.publishFrom = [this](const CaseNumber &number) { publishFrom(number); };
    return office;
}

void OfficeWindow::addReadingPages()
{
    Workplace &work = *m_workplace;
    m_window->addPage(
        page(Place::Today, [this, &work](QWidget *parent) { return new TodayPage(work, m_lists, parent); }));
    m_window->addPage(page(Place::Cases, [this, &work](QWidget *parent) {
        auto *cases = new CaseListPage(
            work, m_lists, [this](QWidget *side) { return new CaseStory(caseOffice(), side); }, parent);
        cases->offerBulk(new BulkPanel(caseOffice(), cases));
        return cases;
    }));
    m_window->addPage(page(
        Place::Meetings, [this, &work](QWidget *parent) { return new MeetingsPage(work, m_lists, parent); }));
    m_window->addPage(page(Place::Workload, [this, &work](QWidget *parent) {
        const auto nameOf = [this](const AgencyCode &agency) {
            return m_knowledge->graph->get()->nameOf(agency, m_clock.today(), readersLanguage());
        };
        return new WorkloadPage(work, nameOf, parent);
    }));
}

void OfficeWindow::addCasePages()
{
    m_window->addPage(page(Place::Responsibility, [this](QWidget *parent) {
        return new ResponsibilityPage(*m_workplace, m_knowledge->graph, {writeGraphFile, readGraphFile},
                                      ResponsibilityPage::askWithDialog, parent);
    }));
    m_window->addPage(
        page(Place::Signals, [this](QWidget *parent) { return new SignalsPlace(caseOffice(), parent); }));
    m_window->addPage(page(Place::Report, [this](QWidget *parent) {
        return new ReportPage(*m_workplace, m_reports, ReportPage::askWithDialog, parent);
    }));
    m_window->addPage(page(Place::Published, [this](QWidget *parent) {
        const auto agencies = [this] { return caseOffice().knowledge.agencies(m_clock.today()); };
        const auto regimes = [this] {
            QList<NamedCode> names;
            for (const RegimeCode &regime : caseOffice().knowledge.regimes(m_clock.today()))
                names.append({regime.text(), regimeName(regime)});
            return names;
        };
        return new PublishedPage(*m_workplace, agencies, regimes, PublishedPage::askWithDialog, parent);
    }));
    m_window->addPage(page(Place::Organisations, [this](QWidget *parent) {
        const auto agencies = [this] { return caseOffice().knowledge.agencies(m_clock.today()); };
        return new OrganisationsPage(*m_workplace, agencies, parent);
    }));
    m_window->addPage(
        page(Place::Registers, [](QWidget *parent) { return new RegistersPage(allRegisters(), parent); }));
    m_window->addPage(page(Place::Lexicon, [this](QWidget *parent) {
        return new LexiconPage(*m_workplace, m_knowledge->lexicon, parent);
    }));
    m_window->addPage(
        page(Place::Texts, [this](QWidget *parent) { return new TextsPage(caseOffice(), parent); }));
    m_window->addPage(page(Place::NewCase, [this](QWidget *parent) {
        auto *fresh = new NewCasePage(caseOffice(), parent);
        QObject::connect(fresh, &NewCasePage::saved, m_window.get(),
                         [this](const CaseNumber &number) { m_window->openCase(number); });
        return fresh;
    }));
    m_window->addPage(page(Place::Import, [this](QWidget *parent) {
        return new ImportPage(*m_workplace, *m_imports, m_knowledge->graph, ImportPage::dialogs(), parent);
    }));
    m_window->addPage(page(Place::Quarantine, [this](QWidget *parent) {
        auto *desk = new QuarantinePage(*m_workplace, caseOffice().readSource, parent);
        QObject::connect(desk, &QuarantinePage::caseWanted, m_window.get(),
                         [this](const QuarantinedSource &source) { makeCaseOf(source); });
        return desk;
    }));
}

void OfficeWindow::publishFrom(const CaseNumber &number)
{
    const auto work = [number, actor = officer()](Store &store) {
        return store.published().draft(number, actor);
    };
    whenReady(m_desk->ask(work), m_window.get(), [this](const Result<PublishedAnswer> &draft) {
        if (!draft)
            return m_window->notices().sayFailed(draft.error());
        const QString place = QStringLiteral("published");
        m_window->openPlace(place);
        if (auto *page = qobject_cast<PublishedPage *>(m_window->pageWidget(place)))
            page->showAnswer(draft->number);
    });
}

void OfficeWindow::makeCaseOf(const QuarantinedSource &source)
{
    const QString form = QStringLiteral("new-case");
    m_window->openPlace(form);
    if (auto *page = qobject_cast<NewCasePage *>(m_window->pageWidget(form)))
        page->takeQuarantined(source);
}

void OfficeWindow::addOfficePages()
{
    m_window->addPage(page(Place::Settings, [this](QWidget *parent) {
        auto surroundings = SettingsPage::standard(m_choices.database);
        surroundings.renameOfficer = [this](const QString &name) {
            m_choices.officer.clear();
            m_memory.setValue(officerKey, name);
            m_window->setUserName(officer());
        };
        return new SettingsPage(*m_workplace, surroundings, parent);
    }));
    m_window->addPage(page(Place::Help, [](QWidget *parent) { return new HelpPage(parent); }));
    m_window->addPage(page(Place::About, [](QWidget *parent) {
        return new AboutPage(QCoreApplication::applicationVersion(), allRegisters(), parent);
    }));
}

void OfficeWindow::followSettings(const QFuture<Result<QMap<QString, QString>>> &settings)
{
    whenReady(settings, m_window.get(), [this](const Result<QMap<QString, QString>> &chosen) {
        if (!chosen)
            return; // the pages say what is wrong with the database
        const auto theme = themeFromCode(chosen->value(QString::fromUtf16(setting::theme)));
        if (theme && !m_choices.theme)
            applyTheme(*qApp, *theme);
        const auto language = fromCode<Language>(chosen->value(QString::fromUtf16(setting::language)));
        if (language && !m_choices.language && *language != Phrasebook::application().language())
            useLanguage(*language);
    });
}

} // namespace tverrlos

#include "ui/settings/settingspage.h"

#include "core/deadlines/deadline.h"
#include "core/settings/settingsstore.h"
#include "core/work/databasedesk.h"
#include "ui/background/busybar.h"
#include "ui/background/stateframe.h"
#include "ui/background/whenready.h"
#include "ui/shell/notices.h"
#include "ui/style/icon.h"
#include "ui/style/measure.h"
#include "ui/style/theme.h"
#include "ui/wording/datewords.h"
#include "ui/wording/errorwords.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

#include <atomic>

namespace tverrlos {

namespace {

constexpr int progressEveryMs = 100;
constexpr int permille = 1000;
constexpr int longestTargetDays = 365;
constexpr int problemsShown = 10;

QString key(const char16_t *name)
{
    return QString::fromUtf16(name);
}

/// One column of labels through all the forms of the page.
void alignLabels(const QList<QFormLayout *> &forms)
{
    QList<QWidget *> labels;
    int widest = 0;
    for (const QFormLayout *form : forms)
        for (int row = 0; row < form->rowCount(); ++row)
            if (QLayoutItem *label = form->itemAt(row, QFormLayout::LabelRole); label && label->widget()) {
                labels.append(label->widget());
                widest = qMax(widest, label->sizeHint().width());
            }
    for (QWidget *label : std::as_const(labels))
        label->setMinimumWidth(widest);
}

void choose(QComboBox *box, const QString &code)
{
    const int row = box->findData(code);
    box->setCurrentIndex(qMax(0, row));
}

} // namespace

/// Shared with the database thread.
struct SettingsPage::Care
{
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
    std::atomic<bool> cancelled = false;
};

SettingsPage::Surroundings SettingsPage::standard(const QString &database)
{
    Surroundings surroundings;
    surroundings.database = database;
    surroundings.backupFile = [](QWidget *parent, const QString &suggestion) {
        return QFileDialog::getSaveFileName(parent, SettingsPage::tr("Back up to"), suggestion,
                                            SettingsPage::tr("Databases (*.sqlite)"));
    };
    surroundings.useTheme = [](const QString &code) {
        applyTheme(*qApp, themeFromCode(code).value_or(Theme::System));
    };
    surroundings.useLanguage = [](const QString &code) {
        useLanguage(fromCode<Language>(code).value_or(systemLanguage()));
    };
    return surroundings;
}

SettingsPage::SettingsPage(Workplace &workplace, Surroundings surroundings, QWidget *parent)
    : ReadingPage(parent), m_workplace(workplace), m_surroundings(std::move(surroundings)),
      m_officer(new QLineEdit), m_office(new QLineEdit), m_target(new QSpinBox), m_language(new QComboBox),
      m_theme(new QComboBox), m_verify(new QPushButton(icon(QStringLiteral("verify")), tr("&Verify now"))),
      m_backup(new QPushButton(icon(QStringLiteral("backup")), tr("&Back up ..."))), m_careText(new QLabel),
      m_frame(nullptr), m_progress(new QTimer(this))
{
    setTitle(tr("Settings"), tr("Every choice is kept when it is made."));
    makeChoices();
    makeCare();
    m_progress->setInterval(progressEveryMs);
    connect(m_progress, &QTimer::timeout, this, [this] {
        if (m_care && m_care->total > 0)
            m_frame->busyBar()->setProgress(static_cast<int>(m_care->done * permille / m_care->total),
                                            permille);
    });
    load();
}

SettingsPage::~SettingsPage()
{
    if (m_care)
        m_care->cancelled = true;
}

void SettingsPage::makeChoices()
{
    const auto form = [this](const QString &heading) {
        addHeading(heading);
        auto *layout = new QFormLayout;
        layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
        layout->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        column()->addLayout(layout);
        return layout;
    };
    QFormLayout *you = form(tr("You"));
    m_officer->setText(m_workplace.actor());
    m_officer->setReadOnly(!m_surroundings.renameOfficer);
    you->addRow(tr("&Name on your acts"), m_officer);
    m_language->addItem(tr("The system's language"), QString());
    for (const Language language : allOf<Language>())
        m_language->addItem(endonym(language), QString(codeOf(language)));
    you->addRow(tr("&Language"), m_language);
    m_theme->addItem(tr("As the system"), QString(codeOf(Theme::System)));
    m_theme->addItem(tr("Light"), QString(codeOf(Theme::Light)));
    m_theme->addItem(tr("Dark"), QString(codeOf(Theme::Dark)));
    m_theme->addItem(tr("High contrast"), QString(codeOf(Theme::HighContrast)));
    you->addRow(tr("&Colours"), m_theme);

    QFormLayout *office = form(tr("The office"));
    office->addRow(tr("Name of the &office"), m_office);
    m_target->setRange(1, longestTargetDays);
    m_target->setSuffix(tr(" days", "after a number"));
    m_target->setValue(DeadlineRule().calendarDays);
    office->addRow(tr("Answer &within"), m_target);
    alignLabels({you, office});

    connect(m_officer, &QLineEdit::editingFinished, this, [this] {
        const QString name = m_officer->text().trimmed();
        if (m_surroundings.renameOfficer && !name.isEmpty() && name != m_workplace.actor())
            m_surroundings.renameOfficer(name);
    });
    connect(m_office, &QLineEdit::editingFinished, this,
            [this] { keep(key(setting::officeName), m_office->text().trimmed(), false); });
    connect(m_target, &QSpinBox::editingFinished, this,
            [this] { keep(key(setting::answerTargetDays), QString::number(m_target->value()), false); });
    connect(m_language, &QComboBox::activated, this, [this] {
        const QString code = m_language->currentData().toString();
        keep(key(setting::language), code, true);
        if (m_surroundings.useLanguage)
            m_surroundings.useLanguage(code);
    });
    connect(m_theme, &QComboBox::activated, this, [this] {
        const QString code = m_theme->currentData().toString();
        keep(key(setting::theme), code, true);
        if (m_surroundings.useTheme)
            m_surroundings.useTheme(code);
    });
}

void SettingsPage::makeCare()
{
    addHeading(tr("The database"));
    auto *where = new QLabel(m_surroundings.database);
    where->setWordWrap(true);
    where->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    where->setAccessibleName(tr("Where the database lies"));
    column()->addWidget(where);
    auto *care = new QWidget;
    auto *rows = new QVBoxLayout(care);
    rows->setContentsMargins(0, 0, 0, 0);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_verify);
    buttons->addWidget(m_backup);
    buttons->addStretch(1);
    rows->addLayout(buttons);
    m_careText->setWordWrap(true);
    m_careText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    rows->addWidget(m_careText);
    m_frame = new StateFrame(care);
    column()->addWidget(m_frame);
    connect(m_verify, &QPushButton::clicked, this, &SettingsPage::verify);
    connect(m_backup, &QPushButton::clicked, this, &SettingsPage::backup);
    connect(m_frame->busyBar(), &BusyBar::cancelled, this, [this] {
        if (m_care)
            m_care->cancelled = true;
    });
}

void SettingsPage::load()
{
    using Kept = std::pair<QMap<QString, QString>, QMap<QString, QString>>;
    const auto question = [person = m_workplace.actor()](Store &store) -> Result<Kept> {
        const auto office = store.settings().all();
        if (!office)
            return office.error();
        const auto own = store.settings().all(person);
        if (!own)
            return own.error();
        return Kept(*office, *own);
    };
    whenReady(m_workplace.desk.ask(question), this, [this](const Result<Kept> &kept) {
        if (!kept)
            m_frame->failed(kept.error(), [this] { load(); });
        else
            show(kept->first, kept->second);
    });
}

void SettingsPage::show(const QMap<QString, QString> &office, const QMap<QString, QString> &person)
{
    // A field that has the focus is being written in: it is not overwritten.
    if (!m_office->hasFocus())
        m_office->setText(office.value(key(setting::officeName)));
    if (!m_target->hasFocus())
        m_target->setValue(
            office.value(key(setting::answerTargetDays), QString::number(DeadlineRule().calendarDays))
                .toInt());
    choose(m_language, person.value(key(setting::language)));
    choose(m_theme, person.value(key(setting::theme), codeOf(Theme::System)));
}

void SettingsPage::keep(const QString &name, const QString &value, bool personal)
{
    const QString person = personal ? m_workplace.actor() : QString();
    const auto change = [name, value, person](Store &store) -> Result<bool> {
        const auto before = store.settings().value(name, person);
        if (!before)
            return before.error();
        if (before->value_or(QString()) == value)
            return false;
        const auto kept = value.isEmpty() ? store.settings().clear(name, person)
                                          : store.settings().setValue(name, value, person);
        return kept ? Result<bool>(true) : Result<bool>(kept.error());
    };
    Notices &notices = m_workplace.notices;
    whenReady(m_workplace.desk.ask(change), this, [&notices](const Result<bool> &changed) {
        if (!changed)
            notices.sayFailed(changed.error());
        else if (*changed)
            notices.say(tr("The setting is kept."));
    });
}

Progress SettingsPage::careProgress() const
{
    Progress progress;
    progress.report = [care = m_care](qint64 done, qint64 total) {
        care->done = done;
        care->total = total;
    };
    progress.cancelled = [care = m_care] { return care->cancelled.load(); };
    return progress;
}

void SettingsPage::beginCare(const QString &what)
{
    m_care = std::make_shared<Care>();
    m_careText->clear();
    m_verify->setEnabled(false);
    m_backup->setEnabled(false);
    m_frame->busy(what, true);
    m_progress->start();
}

void SettingsPage::endCare()
{
    m_progress->stop();
    m_care.reset();
    m_verify->setEnabled(true);
    m_backup->setEnabled(true);
    m_frame->ready();
}

void SettingsPage::verify()
{
    beginCare(tr("Reading everything and comparing it with its checksums"));
    const auto question = [progress = careProgress()](Store &store) {
        return store.maintenance().verify(progress);
    };
    whenReady(m_workplace.desk.ask(question), this, [this](const Result<VerifyReport> &report) {
        endCare();
        if (!report)
            m_frame->failed(report.error(), [this] { verify(); });
        else
            say(*report);
    });
}

void SettingsPage::say(const VerifyReport &report)
{
    if (report.ok()) {
        m_careText->setText(
            tr("All is well: %1 cases, %2 events and %3 attachments match their checksums.")
                .arg(numberWords(report.cases), numberWords(report.events), numberWords(report.attachments)));
        return;
    }
    const int problems = static_cast<int>(report.problems.size() + report.unlisted);
    QStringList lines{
        tr("%n things are damaged. Restore a backup, and keep this file for whoever repairs it.", nullptr,
           problems)};
    for (const Problem &problem : report.problems.mid(0, problemsShown))
        lines.append((problem.caseNumber ? problem.caseNumber->text() + QStringLiteral(": ") : QString()) +
                     sentence(problem.what));
    if (problems > problemsShown)
        lines.append(
            tr("... and %n more; `tverrlos verify` lists them all.", nullptr, problems - problemsShown));
    m_careText->setText(lines.join(QLatin1Char('\n')));
}

void SettingsPage::backup()
{
    const QString path = m_surroundings.backupFile
                             ? m_surroundings.backupFile(this, QStringLiteral("tverrlos-backup.sqlite"))
                             : QString();
    if (path.isEmpty())
        return;
    beginCare(tr("Making a backup"));
    const auto question = [path, progress = careProgress()](Store &store) {
        return store.maintenance().backup(path, progress);
    };
    whenReady(m_workplace.desk.ask(question), this, [this](const Result<BackupReceipt> &receipt) {
        endCare();
        if (!receipt)
            m_frame->failed(receipt.error(), [this] { backup(); });
        else
            m_careText->setText(
                tr("%n cases were backed up to %1.", nullptr, static_cast<int>(receipt->cases))
                    .arg(receipt->file));
    });
}

QString SettingsPage::careText() const
{
    return m_careText->text();
}

} // namespace tverrlos

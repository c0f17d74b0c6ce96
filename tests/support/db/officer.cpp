#include "tests/support/db/officer.h"

#include "core/cases/casequeries.h"
#include "core/cases/caserepository.h"
#include "tests/support/db/testdatabase.h"

#include <QCoreApplication>
#include <QProcess>

#include <iostream>
#include <string>

namespace tverrlos::tests {

namespace {

constexpr int patience = 60'000; // milliseconds; on a machine that has much else to do

const QStringList &stepWords()
{
    static const QStringList words{QStringLiteral("read"), QStringLiteral("word"), QStringLiteral("note"),
                                   QStringLiteral("own-field")};
    return words;
}

} // namespace

OfficerHere::OfficerHere(SqlStore &store, QString name) : m_store(store), m_name(std::move(name)) {}

Act OfficerHere::actFor(Step step, QString &text)
{
    text = QStringLiteral("%1%2").arg(m_name).arg(++m_count);
    if (step == Step::Note) {
        text.prepend(QStringLiteral("Notat "));
        return NoteAct{text};
    }
    EditAct act;
    if (step == Step::Word)
        act.problem = m_seen->problem + QLatin1Char(' ') + text;
    else if (m_name == QLatin1String("kari"))
        act.context = text;
    else
        act.externalReference = text;
    return act;
}

void OfficerHere::begin(Step step, const CaseNumber &number)
{
    m_done = {step, {}, {}};
    if (step == Step::Read) {
        const auto found = m_store.cases().find(number);
        if (found)
            m_seen = *found;
        else
            m_done.refused = found.error();
        return;
    }
    const Act act = actFor(step, m_done.text);
    const auto written = m_store.casework().perform(m_seen->number, act, m_name, m_seen->revision);
    if (!written)
        m_done.refused = written.error();
}

OfficerElsewhere::OfficerElsewhere(const QString &database, const QString &name)
    : m_process(std::make_unique<QProcess>())
{
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process->start(QCoreApplication::applicationFilePath(), {QStringLiteral("--officer"), database, name});
}

OfficerElsewhere::~OfficerElsewhere()
{
    m_process->closeWriteChannel();
    if (!m_process->waitForFinished(patience))
        m_process->kill();
    m_process->waitForFinished();
}

void OfficerElsewhere::begin(Step step, const CaseNumber &number)
{
    m_step = step;
    m_process->write(stepWords().at(int(step)).toUtf8() + ' ' + number.text().toUtf8() + '\n');
    m_process->waitForBytesWritten(patience);
}

StepDone OfficerElsewhere::finish()
{
    while (!m_process->canReadLine())
        if (!m_process->waitForReadyRead(patience))
            return {m_step,
                    {},
                    Error{ErrorCode::Internal, QStringLiteral("The officer's process is silent."), {}}};
    // "CODE TEXT|WHY", the code -1 for what was done.
    const QString line = QString::fromUtf8(m_process->readLine()).trimmed();
    const int code = line.section(QLatin1Char(' '), 0, 0).toInt();
    const QString rest = line.section(QLatin1Char(' '), 1);
    StepDone done{m_step, rest.section(QLatin1Char('|'), 0, 0), {}};
    if (code >= 0)
        done.refused = Error{static_cast<ErrorCode>(code), rest.section(QLatin1Char('|'), 1), {}};
    return done;
}

int officerAtWork(const QString &database, const QString &name)
{
    const SetClock clock(QDateTime(QDate(2024, 3, 1), QTime(11, 0), Qt::UTC));
    const auto address = DatabaseAddress::parse(database);
    auto store = address ? SqlStore::open(*address, plainRules(), clock)
                         : Result<std::unique_ptr<SqlStore>>(address.error());
    if (!store) {
        std::cerr << store.error().english().toStdString() << '\n';
        return 1;
    }
    OfficerHere officer(**store, name);
    for (std::string line; std::getline(std::cin, line);) {
        const QStringList words = QString::fromStdString(line).split(QLatin1Char(' '));
        const auto number = CaseNumber::parse(words.value(1));
        const qsizetype step = stepWords().indexOf(words.first());
        if (!number || step < 0)
            return 2;
        officer.begin(static_cast<Step>(step), *number);
        const StepDone done = officer.finish();
        const QString why = done.refused ? done.refused->english().simplified() : QString();
        std::cout << (done.refused ? int(done.refused->code) : -1) << ' ' << done.text.toStdString() << '|'
                  << why.toStdString() << std::endl;
    }
    return 0;
}

} // namespace tverrlos::tests

#include "ui/cases/panels/mergepanel.h"

#include "core/precedents/precedentqueries.h"
#include "core/work/databasedesk.h"
#include "ui/cases/inputs/readingorder.h"
#include "ui/cases/story/linkbutton.h"
#include "ui/wording/datewords.h"
#include "ui/wording/errorwords.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tverrlos {

namespace {

/// "2024-0003  Transkribering · Legekontoret Lia · received 12.02.2024"
QString lineOf(const CaseNumber &number, const QString &title, const QString &organisation,
               const QDate &received)
{
    QStringList told{QStringLiteral("%1  %2").arg(number.text(), title)};
    if (!organisation.isEmpty())
        told.append(organisation);
    told.append(MergeCasesPanel::tr("received %1").arg(dateWords(received)));
    return told.join(QStringLiteral(" · "));
}

} // namespace

MergeCasesPanel::MergeCasesPanel(const CaseOffice &office, const Case &shown, QWidget *parent)
    : ActPanel(office, shown, tr("Merge with another case: the same enquiry came twice"),
               QStringLiteral("merge"), parent),
      m_number(new QLineEdit), m_other(new QLabel), m_likely(new QVBoxLayout)
{
    auto *meaning = new QLabel(tr("%1 is closed, and the work goes on in the other case. Nothing is moved "
                                  "or lost, and reopening takes it back.")
                                   .arg(shown.number.text()));
    meaning->setWordWrap(true);
    meaning->setForegroundRole(QPalette::PlaceholderText);
    body()->addWidget(meaning);
    m_number->setPlaceholderText(QStringLiteral("2026-0042"));
    m_number->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    addField(tr("The &other case"), m_number);
    m_other->setTextFormat(Qt::PlainText);
    m_other->setWordWrap(true);
    m_other->setObjectName(QStringLiteral("other-case"));
    m_other->setAccessibleName(tr("The other case"));
    body()->addWidget(m_other);
    body()->addLayout(m_likely);
    setSaveWords(tr("Merge"));
    connect(m_number, &QLineEdit::textChanged, this, &MergeCasesPanel::lookUp);
    connect(m_number, &QLineEdit::textChanged, this, &MergeCasesPanel::noteEdit);
    offerLikely();
    begin();
}

Result<Act> MergeCasesPanel::act() const
{
    const auto into = CaseNumber::parse(m_number->text().trimmed());
    if (!into)
        return missing(m_number->text().trimmed().isEmpty()
                           ? tr("Write the number of the case where the work goes on.")
                           : tr("“%1” is not a case number. Write it as 2026-0042.").arg(m_number->text()));
    return Act(MergeAct{*into});
}

QJsonObject MergeCasesPanel::fields() const
{
    return {{QStringLiteral("into"), m_number->text()}};
}

void MergeCasesPanel::restore(const QJsonObject &fields)
{
    m_number->setText(fields.value(QLatin1String("into")).toString());
}

void MergeCasesPanel::offerLikely()
{
    const auto question = [value = shown()](Store &store) {
        return store.precedents().likelyDuplicates(value);
    };
    whenReady(office().desk().ask(question), this, [this](const Result<QList<LikelyDuplicate>> &likely) {
        if (!likely) // a number can still be written
            return;
        QList<LikelyDuplicate> others = *likely;
        others.removeIf([this](const LikelyDuplicate &entry) { return entry.row.number == shown().number; });
        if (others.isEmpty())
            return;
        constexpr qsizetype few = 5;
        m_likely->addWidget(new QLabel(tr("It may be the same as:")));
        for (const LikelyDuplicate &entry : others.mid(0, few)) {
            const CaseRow &row = entry.row;
            auto *link = new LinkButton(lineOf(row.number, row.title, row.organisation, row.received));
            connect(link, &LinkButton::clicked, this,
                    [this, number = row.number] { m_number->setText(number.text()); });
            m_likely->addWidget(link);
        }
        tabInReadingOrder(this);
    });
}

void MergeCasesPanel::lookUp()
{
    const auto into = CaseNumber::parse(m_number->text().trimmed());
    m_finding.cancel();
    m_other->clear();
    if (!into)
        return;
    if (*into == shown().number)
        return m_other->setText(tr("That is this case itself."));
    const auto question = [number = *into](Store &store) { return store.cases().find(number); };
    m_finding.await(office().desk().ask(question), this, [this](const Result<Case> &other) {
        m_other->setText(other
                             ? lineOf(other->number, other->title, other->asker.organisation, other->received)
                             : sentence(other.error()));
    });
}

} // namespace tverrlos

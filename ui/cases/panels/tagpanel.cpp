#include "ui/cases/panels/tagpanel.h"

#include "ui/cases/inputs/choicebox.h"
#include "ui/cases/inputs/growingtext.h"
#include "ui/style/regimechip.h"

#include <QGridLayout>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace tverrlos {

namespace {

// What a line can say. "Suggested" is what stands until a person has said something.
const QString yes = QStringLiteral("yes");
const QString no = QStringLiteral("no");
const QString assess = QStringLiteral("assess");
const QString suggested = QStringLiteral("suggested");

QString answerOf(const Case &shown, const RegimeCode &code)
{
    const CaseRegime *entry = shown.regime(code);
    if (!entry)
        return no;
    switch (entry->standing) {
    case RegimeStanding::Suggested:
        return suggested;
    case RegimeStanding::Confirmed:
        return yes;
    case RegimeStanding::ToAssess:
        return assess;
    }
    Q_UNREACHABLE();
}

QString evidenceOf(const Case &shown, const RegimeCode &code)
{
    const CaseRegime *entry = shown.regime(code);
    return entry ? entry->evidence.join(QStringLiteral(", ")) : QString();
}

template<class C>
QStringList texts(const QList<C> &codes)
{
    QStringList list;
    for (const C &code : codes)
        list.append(code.text());
    return list;
}

template<class C>
QList<C> differing(const QStringList &these, const QStringList &notThose)
{
    QList<C> codes;
    for (const QString &code : these)
        if (!notThose.contains(code))
            codes.append(C(code));
    return codes;
}

} // namespace

TagPanel::TagPanel(const CaseOffice &office, const Case &shown, QWidget *parent)
    : ActPanel(office, shown, tr("Which regimes does the question fall under?"), QStringLiteral("tag"),
               parent),
      m_provisions(new CodeChecks(office.knowledge.provisions(), tr("Provisions"))),
      m_topics(new CodeChecks(office.knowledge.topics(), tr("Topics"))), m_why(new GrowingText(1, 6))
{
    const QList<NamedCode> standings = {{yes, tr("Yes")}, {no, tr("No")}, {assess, tr("? To be assessed")}};
    auto *hint = new QLabel(tr("On a line: Y yes, N no, ? to be assessed."));
    hint->setForegroundRole(QPalette::PlaceholderText);
    body()->addWidget(hint);
    auto *table = new QWidget;
    m_grid = new QGridLayout(table);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(2, 1);
    body()->addWidget(table);
    QList<RegimeCode> regimes = office.knowledge.regimes(today());
    for (const CaseRegime &entry : shown.regimes)
        if (!regimes.contains(entry.regime))
            regimes.append(entry.regime);
    for (const RegimeCode &code : std::as_const(regimes))
        addRegime(code, standings);

    addField(tr("&Why (recorded with your name)"), m_why);
    m_provisions->choose(texts(shown.provisions));
    m_topics->choose(texts(shown.topics));
    addField(tr("&Provisions"), m_provisions);
    addField(tr("T&opics"), m_topics);
    setSaveWords(tr("Save the tags"));
    connect(m_why, &GrowingText::textChanged, this, &TagPanel::noteEdit);
    connect(m_provisions, &CodeChecks::edited, this, &TagPanel::noteEdit);
    connect(m_topics, &CodeChecks::edited, this, &TagPanel::noteEdit);
    begin();
}

void TagPanel::addRegime(const RegimeCode &code, const QList<NamedCode> &standings)
{
    const int row = m_grid->rowCount();
    auto *box = new ChoiceBox;
    QList<NamedCode> choices = standings;
    if (answerOf(shown(), code) == suggested)
        choices.prepend({suggested, tr("Suggested")});
    box->offer(choices);
    box->choose(answerOf(shown(), code));
    box->installEventFilter(this);
    box->setAccessibleName(regimeName(code));
    box->setAccessibleDescription(evidenceOf(shown(), code));
    auto *name = new QLabel(regimeName(code));
    name->setWordWrap(true);
    m_grid->addWidget(new RegimeChip(code), row, 0, Qt::AlignLeft | Qt::AlignVCenter);
    m_grid->addWidget(box, row, 1);
    m_grid->addWidget(name, row, 2);
    if (const QString words = evidenceOf(shown(), code); !words.isEmpty()) {
        auto *evidence = new QLabel(words);
        evidence->setTextFormat(Qt::PlainText);
        evidence->setWordWrap(true);
        evidence->setForegroundRole(QPalette::PlaceholderText);
        m_grid->addWidget(evidence, row + 1, 1, 1, 2);
    }
    m_standing.insert(code, box);
    m_order.append(code);
    connect(box, &ChoiceBox::edited, this, &TagPanel::noteEdit);
}

bool TagPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return ActPanel::eventFilter(watched, event);
    const QString key = static_cast<QKeyEvent *>(event)->text().toLower();
    auto *box = static_cast<ChoiceBox *>(watched);
    if (key == QLatin1String("?"))
        box->choose(assess);
    else if (key == QLatin1String("n"))
        box->choose(no);
    else if (key == QLatin1String("y") || key == QLatin1String("j")) // j: ja
        box->choose(yes);
    else
        return ActPanel::eventFilter(watched, event);
    return true;
}

Result<Act> TagPanel::act() const
{
    TagAct tag;
    for (const RegimeCode &code : m_order) {
        const QString before = answerOf(shown(), code);
        const QString now = m_standing[code]->code();
        if (now == before)
            continue;
        if (now == yes)
            tag.add.append(code);
        else if (now == assess)
            tag.assess.append(code);
        else if (now == no)
            tag.remove.append(code);
    }
    const QStringList provisions = m_provisions->chosen();
    const QStringList topics = m_topics->chosen();
    tag.addProvisions = differing<ProvisionCode>(provisions, texts(shown().provisions));
    tag.removeProvisions = differing<ProvisionCode>(texts(shown().provisions), provisions);
    tag.addTopics = differing<TopicCode>(topics, texts(shown().topics));
    tag.removeTopics = differing<TopicCode>(texts(shown().topics), topics);
    tag.why = m_why->toPlainText();
    const bool regimesChange = !tag.add.isEmpty() || !tag.remove.isEmpty() || !tag.assess.isEmpty();
    if (!tag.remove.isEmpty() && tag.why.trimmed().isEmpty())
        return missing(tr("Say why a regime is taken away."));
    if (!regimesChange && tag.addProvisions.isEmpty() && tag.removeProvisions.isEmpty() &&
        tag.addTopics.isEmpty() && tag.removeTopics.isEmpty())
        return missing(tr("Nothing has been changed yet."));
    return Act(tag);
}

QJsonObject TagPanel::fields() const
{
    QJsonObject regimes;
    for (const RegimeCode &code : m_order)
        regimes.insert(code.text(), m_standing[code]->code());
    return {{QStringLiteral("regimes"), regimes},
            {QStringLiteral("provisions"), QJsonArray::fromStringList(m_provisions->chosen())},
            {QStringLiteral("topics"), QJsonArray::fromStringList(m_topics->chosen())},
            {QStringLiteral("why"), m_why->toPlainText()}};
}

void TagPanel::restore(const QJsonObject &fields)
{
    const QJsonObject regimes = fields.value(QLatin1String("regimes")).toObject();
    for (const RegimeCode &code : m_order)
        if (regimes.contains(code.text()))
            m_standing[code]->choose(regimes.value(code.text()).toString());
    m_provisions->choose(fields.value(QLatin1String("provisions")).toVariant().toStringList());
    m_topics->choose(fields.value(QLatin1String("topics")).toVariant().toStringList());
    m_why->setPlainText(fields.value(QLatin1String("why")).toString());
}

QString TagPanel::theirs(const Case &now) const
{
    QStringList lines;
    for (const CaseRegime &entry : now.regimes)
        lines.append(QStringLiteral("%1: %2").arg(regimeLabel(entry.regime), words(entry.standing)));
    return lines.join(QLatin1Char('\n'));
}

QString TagPanel::draftText() const
{
    return m_why->toPlainText();
}

} // namespace tverrlos

#include "ui/cases/list/casefilterbar.h"

#include "ui/cases/inputs/flowlayout.h"
#include "ui/cases/list/choicebutton.h"
#include "ui/style/icon.h"
#include "ui/style/measure.h"
#include "ui/wording/words.h"

#include <QEvent>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace tverrlos {

namespace {

constexpr int typingPauseMs = 250;
/// Beside the codes of the statuses.
const QLatin1String untriaged("untriaged");

struct OrderCode
{
    const char *code;
    CaseOrder order;
    bool descending;
};
const OrderCode orders[] = {
    {"deadline", CaseOrder::Deadline, false},        {"received-newest", CaseOrder::Received, true},
    {"received-oldest", CaseOrder::Received, false}, {"number-newest", CaseOrder::Number, true},
    {"number-oldest", CaseOrder::Number, false},     {"relevance", CaseOrder::Relevance, false},
};

QString orderCode(const CaseListing &listing)
{
    for (const OrderCode &known : orders)
        if (known.order == listing.order && known.descending == listing.descending)
            return QString::fromLatin1(known.code);
    return QStringLiteral("deadline");
}

template<class C>
std::optional<QString> textOf(const std::optional<C> &code)
{
    return code ? std::optional<QString>(code->text()) : std::nullopt;
}

} // namespace

CaseFilterBar::CaseFilterBar(ListChoices choices, QWidget *parent)
    : QWidget(parent), m_choices(std::move(choices)), m_open(new ChoiceButton(this)),
      m_regime(new ChoiceButton(this)), m_agency(new ChoiceButton(this)), m_officer(new ChoiceButton(this)),
      m_status(new ChoiceButton(this)), m_order(new ChoiceButton(this)), m_search(new QLineEdit(this)),
      m_typing(new QTimer(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * style::grid, style::grid, style::grid, style::grid);
    column->setSpacing(style::grid / 2);
    column->addWidget(m_search);
    auto *buttons = new FlowLayout(nullptr, 2);
    for (ChoiceButton *button : {m_open, m_regime, m_agency, m_officer, m_status}) {
        buttons->addWidget(button);
        connect(button, &ChoiceButton::chosenByPerson, this, &CaseFilterBar::readButtons);
    }
    buttons->addWidget(m_order);
    connect(m_order, &ChoiceButton::chosenByPerson, this, &CaseFilterBar::readButtons);
    column->addLayout(buttons);
    m_buttons = buttons;

    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPauseMs);
    connect(m_search, &QLineEdit::textEdited, m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_typing->stop();
        readButtons();
    });
    connect(m_typing, &QTimer::timeout, this, &CaseFilterBar::readButtons);
    translate();
}

void CaseFilterBar::setListing(const CaseListing &listing)
{
    m_listing = listing;
    m_typing->stop();
    show();
}

void CaseFilterBar::setOfficers(const QStringList &officers)
{
    m_officers = officers;
    translate();
}

void CaseFilterBar::addButton(QWidget *button)
{
    m_buttons->addWidget(button);
}

void CaseFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QString CaseFilterBar::orderWords() const
{
    return m_order->text().toLower();
}

void CaseFilterBar::show()
{
    const CaseFilter &filter = m_listing.filter;
    m_open->setChosen(
        filter.open ? std::optional<QString>(*filter.open ? QStringLiteral("open") : QStringLiteral("closed"))
                    : std::nullopt);
    m_regime->setChosen(textOf(filter.regime));
    m_agency->setChosen(textOf(filter.agency));
    m_officer->setChosen(filter.officer);
    m_status->setChosen(filter.awaitsTriage == true ? std::optional<QString>(untriaged)
                        : filter.status             ? std::optional<QString>(codeOf(*filter.status))
                                                    : std::nullopt);
    m_order->setChosen(orderCode(m_listing));
    if (m_search->text().trimmed() != filter.search)
        m_search->setText(filter.search);
}

void CaseFilterBar::readButtons()
{
    CaseListing chosen = m_listing;
    CaseFilter &filter = chosen.filter;
    filter.open =
        m_open->chosen() ? std::optional<bool>(*m_open->chosen() == QLatin1String("open")) : std::nullopt;
    filter.regime = m_regime->chosen() ? std::optional(RegimeCode(*m_regime->chosen())) : std::nullopt;
    filter.agency = m_agency->chosen() ? std::optional(AgencyCode(*m_agency->chosen())) : std::nullopt;
    filter.officer = m_officer->chosen();
    filter.status = m_status->chosen() ? fromCode<CaseStatus>(*m_status->chosen()) : std::nullopt;
    filter.awaitsTriage = m_status->chosen() == QString(untriaged) ? std::optional<bool>(true) : std::nullopt;
    filter.search = m_search->text().trimmed();
    for (const OrderCode &known : orders)
        if (m_order->chosen() == QString::fromLatin1(known.code)) {
            chosen.order = known.order;
            chosen.descending = known.descending;
        }
    if (chosen.order == CaseOrder::Relevance && filter.search.isEmpty()) {
        chosen.order = CaseOrder::Deadline;
        chosen.descending = false;
    }
    if (chosen == m_listing)
        return;
    m_listing = chosen;
    show();
    Q_EMIT listingChosen(m_listing);
}

void CaseFilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        translate();
    QWidget::changeEvent(event);
}

void CaseFilterBar::translate()
{
    m_search->setPlaceholderText(tr("Search in these cases"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_open->setSubject(tr("Cases"));
    m_open->setChoices(tr("Open and closed"),
                       {{QStringLiteral("open"), tr("open")}, {QStringLiteral("closed"), tr("closed")}});
    m_regime->setSubject(tr("Regime"));
    QList<ChoiceButton::Choice> regimes;
    for (const RegimeCode &regime : m_choices.regimes ? m_choices.regimes() : QList<RegimeCode>())
        regimes.append({regime.text(), regimeLabel(regime)});
    m_regime->setChoices(tr("Every regime"), regimes);
    m_agency->setSubject(tr("Agency"));
    QList<ChoiceButton::Choice> agencies;
    if (m_choices.agencies)
        for (const auto &[code, name] : m_choices.agencies())
            agencies.append({code.text(), name});
    m_agency->setChoices(tr("Every agency"), agencies);
    m_officer->setSubject(tr("Officer"));
    QList<ChoiceButton::Choice> officers{{QString(), tr("nobody")}};
    for (const QString &officer : std::as_const(m_officers))
        officers.append({officer, officer});
    m_officer->setChoices(tr("Every officer"), officers);
    m_status->setSubject(tr("Status"));
    QList<ChoiceButton::Choice> statuses{{QString(untriaged), tr("to be triaged")}};
    for (const CaseStatus status : allOf<CaseStatus>())
        statuses.append({codeOf(status), words(status)});
    m_status->setChoices(tr("Every status"), statuses);
    translateOrder();
    show();
}

void CaseFilterBar::translateOrder()
{
    m_order->setSubject(tr("Sorted by"));
    m_order->setChoices({}, {{QStringLiteral("deadline"), tr("deadline")},
                             {QStringLiteral("received-newest"), tr("received, newest first")},
                             {QStringLiteral("received-oldest"), tr("received, oldest first")},
                             {QStringLiteral("number-newest"), tr("number, newest first")},
                             {QStringLiteral("number-oldest"), tr("number, oldest first")},
                             {QStringLiteral("relevance"), tr("best match")}});
}

} // namespace tverrlos

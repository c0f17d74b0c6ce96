#include "ui/regimes/termeditor.h"

#include "ui/cases/inputs/flowlayout.h"
#include "ui/cases/story/linkbutton.h"
#include "ui/style/measure.h"
#include "ui/style/regimechip.h"
#include "ui/style/textsize.h"
#include "ui/wording/words.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tverrlos {

namespace {

QString joined(const QStringList &forms)
{
    return forms.join(QStringLiteral(", "));
}

QStringList formsOf(const QString &text)
{
    QStringList forms;
    for (const QString &part : text.split(QLatin1Char(',')))
        if (const QString form = part.simplified().toLower(); !form.isEmpty() && !forms.contains(form))
            forms.append(form);
    return forms;
}

/// A broad term has hundreds of forms: more than this would push the weights and what they do out of sight.
constexpr qsizetype shownOfForms = 240;

} // namespace

TermEditor::TermEditor(const QList<RegimeCode> &regimes, QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_shipped(new QLabel(this)),
      m_unfold(new LinkButton(QString(), this)), m_off(new QCheckBox(tr("S&witched off"), this)),
      m_reset(new QPushButton(tr("&As shipped"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::grid);
    setTextSize(m_title, TextSize::Body, true);
    m_shipped->setWordWrap(true);
    m_shipped->setForegroundRole(QPalette::PlaceholderText);
    m_shipped->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_title);
    column->addWidget(m_shipped);
    column->addWidget(m_unfold);
    connect(m_unfold, &LinkButton::clicked, this, [this] { tellShipped(!m_unfolded); });

    auto *weights = new QWidget(this);
    auto *flow = new FlowLayout(weights, style::grid);
    for (qsizetype i = 0; i < regimes.size(); ++i) {
        auto *box = new QDoubleSpinBox(this);
        box->setRange(-largestWeight, largestWeight);
        box->setSingleStep(0.1);
        box->setDecimals(1);
        box->setAccelerated(true);
        box->setKeyboardTracking(false);
        box->setAccessibleName(tr("Weight for %1").arg(regimeName(regimes.at(i))));
        connect(box, &QDoubleSpinBox::valueChanged, this, &TermEditor::tellEdited);
        m_weights.insert(regimes.at(i), box);
        auto *pair = new QWidget(weights);
        auto *stack = new QVBoxLayout(pair);
        stack->setContentsMargins(0, 0, 0, 0);
        stack->setSpacing(style::grid / 2);
        stack->addWidget(new RegimeChip(regimes.at(i), ChipKind::Tagged, pair));
        stack->addWidget(box);
        flow->addWidget(pair);
    }
    column->addWidget(weights);

    auto *forms = new QFormLayout;
    forms->setContentsMargins(0, 0, 0, 0);
    for (const CaseLanguage language : allOf<CaseLanguage>()) {
        auto *field = new QLineEdit(this);
        field->setPlaceholderText(tr("further forms, with commas between"));
        field->setToolTip(tr("word: with the usual endings. word*: and compounds. =word: exactly so. a|b: "
                             "either. ..: up to four words between."));
        field->setAccessibleName(tr("Further forms, %1").arg(words(language)));
        connect(field, &QLineEdit::editingFinished, this, &TermEditor::tellEdited);
        m_forms.insert(language, field);
        forms->addRow(words(language), field);
    }
    column->addLayout(forms);
    auto *last = new QHBoxLayout;
    last->addWidget(m_off);
    last->addStretch(1);
    last->addWidget(m_reset);
    column->addLayout(last);
    connect(m_off, &QCheckBox::toggled, this, &TermEditor::tellEdited);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        TermChange none;
        none.id = m_row.term.id;
        none.own = m_row.change.own; // an own term has nothing shipped to go back to: its forms go
        Q_EMIT edited(none.own ? m_row.change : none);
    });
}

void TermEditor::edit(const TermRow &row)
{
    m_showing = true;
    const bool anotherTerm = m_row.term.id != row.term.id;
    m_row = row;
    m_title->setText(row.term.id);
    tellShipped(m_unfolded && !anotherTerm);
    m_off->setChecked(row.change.off);
    for (auto each = m_weights.begin(); each != m_weights.end(); ++each)
        each.value()->setValue(row.weights().value(each.key()));
    for (auto each = m_forms.begin(); each != m_forms.end(); ++each)
        each.value()->setText(joined(row.change.forms.value(each.key())));
    m_reset->setEnabled(!row.change.isEmpty() && !row.change.own);
    m_showing = false;
}

void TermEditor::tellShipped(bool unfolded)
{
    m_unfolded = unfolded;
    QStringList lines;
    int forms = 0;
    const QMap<QString, QStringList> shipped = m_row.term.forms;
    for (auto each = shipped.begin(); each != shipped.end(); ++each) {
        const auto language = fromCode<CaseLanguage>(each.key());
        lines.append(QStringLiteral("%1: %2").arg(language ? words(*language) : tr("Every language"),
                                                  joined(each.value())));
        forms += static_cast<int>(each.value().size());
    }
    const QString all = lines.join(QLatin1Char('\n'));
    const bool isLong = all.size() > shownOfForms;
    m_shipped->setText(isLong && !unfolded ? all.left(shownOfForms).trimmed() + QStringLiteral(" …") : all);
    m_shipped->setVisible(!all.isEmpty());
    m_unfold->setText(unfolded ? tr("Show fewer forms") : tr("Show all %n forms", nullptr, forms));
    m_unfold->setVisible(isLong);
    m_unfold->updateGeometry();
}

void TermEditor::tellEdited()
{
    if (m_showing)
        return;
    TermChange change;
    change.id = m_row.term.id;
    change.own = m_row.change.own;
    change.off = m_off->isChecked();
    RegimeWeights weights;
    for (auto each = m_weights.begin(); each != m_weights.end(); ++each)
        if (each.value()->value() != 0)
            weights.insert(each.key(), each.value()->value());
    bool same = weights.size() == m_row.term.weights.size();
    for (auto each = weights.begin(); each != weights.end(); ++each)
        same = same && qAbs(each.value() - m_row.term.weights.value(each.key())) < 0.05;
    if (!same || change.own)
        change.weights = weights;
    for (auto each = m_forms.begin(); each != m_forms.end(); ++each)
        if (const QStringList forms = formsOf(each.value()->text()); !forms.isEmpty())
            change.forms.insert(each.key(), forms);
    if (change == m_row.change)
        return;
    m_row.change = change;
    m_reset->setEnabled(!change.isEmpty() && !change.own);
    Q_EMIT edited(change);
}

} // namespace tverrlos

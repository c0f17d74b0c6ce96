#include "ui/organisations/mergepanel.h"

#include "ui/cases/inputs/flowlayout.h"
#include "ui/style/measure.h"
#include "ui/style/plainlabel.h"
#include "ui/style/textsize.h"
#include "ui/wording/askerwords.h"
#include "ui/wording/datewords.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tverrlos {

namespace {

QLabel *cell(const QString &text, bool bold = false, bool quiet = false)
{
    QLabel *label = plainLabel(text);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setTextSize(label, quiet ? TextSize::Small : TextSize::Body, bold);
    if (quiet)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

MergePanel::MergePanel(const MergePreview &preview, const QList<NamedCode> &agencies, QWidget *parent)
    : QFrame(parent), m_summary(cell({})), m_complaint(cell({})), m_confirm(new QPushButton)
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Merge two organisations"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(style::grid);
    column->addWidget(cell(
        tr("“%1” becomes a part of “%2”").arg(preview.merged.facts.name, preview.into.facts.name), true));
    column->addWidget(makeTable(preview, agencies));
    const QString cases = tr("%n cases in all", nullptr, static_cast<int>(preview.cases));
    m_summary->setText(
        (preview.firstReceived ? tr("%1, the first of %2.").arg(cases, dateWords(preview.firstReceived))
                               : cases + QLatin1Char('.')) +
        QLatin1Char(' ') + tr("No case is changed, and the merge can be taken back any time."));
    column->addWidget(m_summary);
    m_complaint->hide();
    column->addWidget(m_complaint);
    column->addWidget(makeFoot(preview));
}

QWidget *MergePanel::makeTable(const MergePreview &preview, const QList<NamedCode> &agencies) const
{
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(style::grid);
    grid->setVerticalSpacing(style::grid / 2);
    const QStringList heads{QString(), tr("Merged"), tr("Into"), tr("Will stand")};
    for (int column = 0; column < heads.size(); ++column) {
        grid->addWidget(cell(heads.at(column), false, true), 0, column);
        grid->setColumnStretch(column, column == 0 ? 0 : 1);
    }
    int row = 0;
    for (const MergedField &field : preview.fields) {
        const auto said = [&](const QString &code) {
            if (code.isEmpty())
                return QStringLiteral("–");
            return field.field == QLatin1String("supervisedBy") ? nameOf(code, agencies)
                                                                : organisationValueWords(field.field, code);
        };
        ++row;
        grid->addWidget(cell(organisationFieldWords(field.field), false, true), row, 0);
        grid->addWidget(cell(said(field.merged)), row, 1);
        grid->addWidget(cell(said(field.into)), row, 2);
        grid->addWidget(cell(said(field.stands), true), row, 3);
    }
    return table;
}

QWidget *MergePanel::makeFoot(const MergePreview &preview)
{
    auto *foot = new QWidget;
    auto *row = new FlowLayout(foot);
    m_confirm->setText(tr("&Merge"));
    m_confirm->setObjectName(QStringLiteral("merge"));
    m_confirm->setDefault(true);
    auto *turn = new QPushButton(tr("The &other way round"));
    auto *cancel = new QPushButton(tr("Do &not merge"));
    row->addWidget(m_confirm);
    row->addWidget(turn);
    row->addWidget(cancel);
    const OrganisationId merged = preview.merged.id;
    const OrganisationId into = preview.into.id;
    connect(m_confirm, &QPushButton::clicked, this, [this, merged, into] { Q_EMIT confirmed(merged, into); });
    connect(turn, &QPushButton::clicked, this, [this, merged, into] { Q_EMIT turned(into, merged); });
    connect(cancel, &QPushButton::clicked, this, &MergePanel::cancelled);
    return foot;
}

QString MergePanel::summary() const
{
    return m_summary->text();
}

void MergePanel::refuse(const QString &why)
{
    m_complaint->setText(why);
    m_complaint->show();
}

void MergePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QFrame::keyPressEvent(event);
}

} // namespace tverrlos

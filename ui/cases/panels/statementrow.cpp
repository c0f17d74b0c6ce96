#include "ui/cases/panels/statementrow.h"

#include "ui/cases/inputs/choicebox.h"
#include "ui/cases/inputs/growingtext.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

namespace tverrlos {

namespace {

// References hold commas themselves ("GDPR art. 6 nr. 1 bokstav e, jf. nr. 3"), so a semicolon parts them.
QStringList partedReferences(const QString &text)
{
    QStringList references;
    for (const QString &part : text.split(QLatin1Char(';'), Qt::SkipEmptyParts))
        if (!part.trimmed().isEmpty())
            references.append(part.trimmed());
    return references;
}

} // namespace

QJsonObject fieldsOf(const Statement &statement)
{
    return {{QStringLiteral("label"), codeOf(statement.label)},
            {QStringLiteral("text"), statement.text},
            {QStringLiteral("references"), statement.references.join(QStringLiteral("; "))}};
}

StatementRow::StatementRow(QWidget *parent)
    : ListRow(parent), m_label(new ChoiceBox), m_text(new GrowingText(2, 12)), m_references(new QLineEdit)
{
    m_label->offer(allOf<StatementLabel>());
    m_label->setAccessibleName(tr("Duty, advice or information"));
    m_text->setAccessibleName(tr("Statement"));
    m_text->setPlaceholderText(tr("What the asker must, should or ought to know"));
    m_references->setAccessibleName(tr("Legal references"));
    m_references->setPlaceholderText(tr("Legal references, parted by semicolons"));
    auto *removal = new QPushButton(tr("Remove"));
    removal->setAccessibleName(tr("Remove this statement"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_label, 0, 0, Qt::AlignLeft);
    grid->addWidget(m_text, 1, 0, 1, 2);
    grid->addWidget(m_references, 2, 0);
    grid->addWidget(removal, 2, 1);
    grid->setColumnStretch(0, 1);
    setFocusProxy(m_label);
    connect(m_label, &ChoiceBox::edited, this, &StatementRow::edited);
    connect(m_text, &GrowingText::textChanged, this, &StatementRow::edited);
    connect(m_references, &QLineEdit::textEdited, this, &StatementRow::edited);
    connect(removal, &QPushButton::clicked, this, &StatementRow::removeRequested);
}

Statement StatementRow::statement() const
{
    return {m_label->value<StatementLabel>().value_or(StatementLabel::Information),
            m_text->toPlainText().trimmed(), partedReferences(m_references->text())};
}

QJsonObject StatementRow::fields() const
{
    return {{QStringLiteral("label"), m_label->code()},
            {QStringLiteral("text"), m_text->toPlainText()},
            {QStringLiteral("references"), m_references->text()}};
}

void StatementRow::restore(const QJsonObject &fields)
{
    const auto label = fromCode<StatementLabel>(fields.value(QLatin1String("label")).toString());
    m_label->choose(std::optional(label.value_or(StatementLabel::Must)));
    m_text->setPlainText(fields.value(QLatin1String("text")).toString());
    m_references->setText(fields.value(QLatin1String("references")).toString());
}

bool StatementRow::isEmpty() const
{
    return m_text->toPlainText().trimmed().isEmpty() && m_references->text().trimmed().isEmpty();
}

} // namespace tverrlos

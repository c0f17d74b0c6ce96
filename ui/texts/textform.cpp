#include "ui/texts/textform.h"

#include "ui/cases/inputs/flowlayout.h"
#include "ui/cases/inputs/growingtext.h"
#include "ui/wording/textwords.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tverrlos {

TextForm::TextForm(const CaseOffice &given, QWidget *parent)
    : RecordForm(given, parent), m_editor(new GrowingText(4, 16)), m_placeholders(new QWidget)
{
    body()->addWidget(field(tr("The &text"), m_editor));
    new FlowLayout(m_placeholders);
    body()->addWidget(m_placeholders);
    connect(m_editor, &GrowingText::textChanged, this, &TextForm::noteEdit);
}

void TextForm::show(const OfficeText &text)
{
    if (m_begun && text.key == m_shown.key && isEdited())
        return; // what is being typed stays; had someone changed it, saving says so
    m_begun = true;
    m_shown = text;
    if (const TextTemplate *known = textTemplate(text.key.code))
        offerPlaceholders(*known);
    begin(QStringLiteral("text:") + text.key.text(), text.revision, {{QStringLiteral("text"), text.text()}});
}

void TextForm::offerPlaceholders(const TextTemplate &known)
{
    qDeleteAll(m_placeholders->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly));
    for (const QString &placeholder : known.placeholders) {
        const QString written = QLatin1Char('{') + placeholder + QLatin1Char('}');
        const QString stands = placeholderWords(placeholder);
        auto *put = new QPushButton(written + QStringLiteral("  ") + stands);
        put->setAutoDefault(false);
        put->setToolTip(known.required.contains(placeholder) ? tr("Puts it in; the text must say it")
                                                             : tr("Puts it in where the cursor stands"));
        put->setAccessibleName(tr("Put in %1, %2", "placeholder, what it stands for").arg(written, stands));
        connect(put, &QPushButton::clicked, this, [this, written] {
            m_editor->insertPlainText(written);
            m_editor->setFocus();
        });
        m_placeholders->layout()->addWidget(put);
    }
    m_placeholders->setVisible(!known.placeholders.isEmpty());
}

QString TextForm::written() const
{
    return m_editor->toPlainText();
}

QJsonObject TextForm::fields() const
{
    return {{QStringLiteral("text"), written()}};
}

void TextForm::restore(const QJsonObject &fields)
{
    m_editor->setPlainText(fields.value(QLatin1String("text")).toString());
}

QString TextForm::draftText() const
{
    return written();
}

} // namespace tverrlos

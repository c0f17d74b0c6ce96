#include "ui/cases/panels/textpanel.h"

#include "core/cases/casework.h"
#include "ui/cases/inputs/growingtext.h"

namespace tverrlos {

TextPanel::TextPanel(const CaseOffice &office, const Case &shown, const QString &key, const Words &words,
                     MakeAct make, QWidget *parent)
    : ActPanel(office, shown, words.title, key, parent), m_required(words.required), m_make(std::move(make)),
      m_text(new GrowingText(3))
{
    addField(words.field, m_text);
    setSaveWords(words.save);
    connect(m_text, &GrowingText::textChanged, this, &TextPanel::noteEdit);
    begin();
}

Result<Act> TextPanel::act() const
{
    const QString text = m_text->toPlainText();
    if (!m_required.isEmpty() && text.trimmed().isEmpty())
        return missing(m_required);
    return m_make(text);
}

QJsonObject TextPanel::fields() const
{
    return {{QStringLiteral("text"), m_text->toPlainText()}};
}

void TextPanel::restore(const QJsonObject &fields)
{
    m_text->setPlainText(fields.value(QLatin1String("text")).toString());
}

QString TextPanel::draftText() const
{
    return m_text->toPlainText();
}

TextPanel *closePanel(const CaseOffice &office, const Case &shown, QWidget *parent)
{
    const bool unsent = signedNotSent(shown).has_value();
    const QString optional = shown.answerSent
                                 ? TextPanel::tr("&Last words, for colleagues (optional)")
                                 : TextPanel::tr("The answer has not been sent. &Last words, for colleagues "
                                                 "(optional)");
    return new TextPanel(
        office, shown, QStringLiteral("close"),
        {TextPanel::tr("Close the case"),
         unsent ? TextPanel::tr("The answer is signed and has not been sent. &Why the case ends without "
                                "it, for colleagues")
                : optional,
         TextPanel::tr("Close the case"),
         {}},
        [](const QString &text) { return CloseAct{text}; }, parent);
}

TextPanel *reopenPanel(const CaseOffice &office, const Case &shown, QWidget *parent)
{
    return new TextPanel(
        office, shown, QStringLiteral("reopen"),
        {TextPanel::tr("Reopen the case"), TextPanel::tr("&Why it is opened again"),
         TextPanel::tr("Reopen the case"), TextPanel::tr("Say why the case is opened again.")},
        [](const QString &text) { return ReopenAct{text}; }, parent);
}

TextPanel *cancelMeetingPanel(const CaseOffice &office, const Case &shown, int meeting, QWidget *parent)
{
    return new TextPanel(
        office, shown, QStringLiteral("meeting-cancel:%1").arg(meeting),
        {TextPanel::tr("Cancel meeting %1").arg(meeting),
         TextPanel::tr("&Reason"),
         TextPanel::tr("Cancel the meeting"),
         {}},
        [meeting](const QString &text) {
            return CancelMeetingAct{meeting, text};
        },
        parent);
}

} // namespace tverrlos

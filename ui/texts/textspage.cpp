#include "ui/texts/textspage.h"

#include "core/work/databasedesk.h"
#include "ui/cases/inputs/growingtext.h"
#include "ui/cases/list/choicebutton.h"
#include "ui/plan/toldlines.h"
#include "ui/shell/casenews.h"
#include "ui/shell/notices.h"
#include "ui/shell/pageacts.h"
#include "ui/style/measure.h"
#include "ui/style/plainlabel.h"
#include "ui/style/readingcolumn.h"
#include "ui/style/textsize.h"
#include "ui/texts/textform.h"
#include "ui/texts/textpreview.h"
#include "ui/wording/errorwords.h"
#include "ui/wording/planwords.h"
#include "ui/wording/readerslanguage.h"
#include "ui/wording/textwords.h"
#include "ui/wording/words.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tverrlos {

TextsPage::TextsPage(const CaseOffice &office, QWidget *parent)
    : QWidget(parent), m_office(office), m_language(new ChoiceButton),
      m_side(new ListSide(tr("Text templates"))), m_title(plainLabel()), m_purpose(plainLabel()),
      m_form(new TextForm(office)), m_shipped(new QPushButton(tr("Back to the s&hipped text"))),
      m_previewName(plainLabel()), m_preview(new QPlainTextEdit), m_told(new ToldLines)
{
    makeListSide();
    placeSideBySide(this, QStringLiteral("texts.splitter"), m_side, makePanel(), {50, 90}, {2, 3});
    setFocusProxy(m_side);
    addActs();
    connect(m_language, &ChoiceButton::chosenByPerson, this, [this] {
        m_wanted = TextKey{m_chosen.key.code, chosenLanguage()}; // the same text in the other language
        read();
    });
    connect(m_side, &ListSide::moved, this, &TextsPage::showChosen);
    connect(m_side->list(), &LinesView::chosen, this, [this] { m_form->editor()->setFocus(); });
    connect(m_form, &TextForm::submitted, this, &TextsPage::save);
    connect(m_form, &TextForm::edited, this, &TextsPage::showPreview);
    connect(m_shipped, &QPushButton::clicked, this, &TextsPage::putBackShipped);
    connect(&office.place->news, &CaseNews::manyChanged, this, &TextsPage::read);
}

void TextsPage::makeListSide()
{
    m_language->setSubject(tr("Language"));
    m_language->setChoices({}, ChoiceButton::choicesOf<CaseLanguage>());
    m_language->setChosen(QString(codeOf(readersLanguage())));
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_language);
    row->addStretch(1);
    m_side->addAbove(bar);
    m_side->wrapTexts();
}

QWidget *TextsPage::makePanel()
{
    setTextSize(m_title, TextSize::Title, true);
    m_title->setAccessibleName(tr("The text template"));
    m_purpose->setForegroundRole(QPalette::PlaceholderText);
    m_purpose->setAccessibleName(tr("What it is for"));
    m_shipped->setAutoDefault(false);
    auto *back = new QWidget;
    auto *row = new QHBoxLayout(back);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_shipped);
    row->addStretch(1);
    setTextSize(m_previewName, TextSize::Body, true);
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setMinimumHeight(32 * style::grid);
    m_preview->setAccessibleName(tr("What a reader would get"));
    QWidget *column = readingColumn({m_title, m_purpose, m_form, back, m_previewName, m_preview, m_told});
    column->setMinimumWidth(40 * style::grid);
    return column;
}

void TextsPage::addActs()
{
    addPageAct(this, tr("Back to the shipped text"), {}, [this] { putBackShipped(); });
    addPageAct(this, tr("Undo the latest change of the text"), {}, [this] { step(m_chosen.key, true); });
    addPageAct(this, tr("Redo the change of the text that was undone"), {},
               [this] { step(m_chosen.key, false); });
}

void TextsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

CaseLanguage TextsPage::chosenLanguage() const
{
    return m_language->chosenOf<CaseLanguage>().value_or(CaseLanguage::Bokmal);
}

void TextsPage::showText(const TextKey &key)
{
    m_wanted = key;
    m_language->setChosen(QString(codeOf(key.language)));
    read();
}

void TextsPage::read()
{
    if (!isVisible())
        return;
    m_side->frame()->busy();
    const auto question = [](Store &store) { return store.texts().texts(); };
    m_answer.await(m_office.desk().ask(question), this, [this](const Result<QList<OfficeText>> &texts) {
        if (!texts)
            return m_side->frame()->failed(texts.error(), [this] { read(); });
        tellAll(*texts);
    });
}

void TextsPage::tellAll(const QList<OfficeText> &texts)
{
    const TextKey wanted = m_wanted.value_or(m_chosen.key);
    m_wanted.reset();
    m_all = texts;
    m_shown.clear();
    QList<Line> lines;
    int own = 0, row = 0;
    for (const OfficeText &text : texts) {
        own += text.own ? 1 : 0;
        if (text.key.language != chosenLanguage())
            continue;
        if (text.key.code == wanted.code)
            row = int(m_shown.size());
        m_shown.append(text);
        Line line;
        line.iconName = text.key.code.startsWith(QLatin1String("letter.")) ? QStringLiteral("resolve")
                                                                           : QStringLiteral("mail");
        line.title = textName(text.key.code);
        line.aside = text.own ? tr("own") : QString();
        line.detail = text.text().simplified();
        lines.append(line);
    }
    m_side->fill(lines, row);
    m_side->footer()->setText(own > 0 ? tr("%n texts of the office's own, in all languages", nullptr, own)
                                      : tr("All texts are the shipped ones"));
    m_side->frame()->ready();
    showChosen();
}

void TextsPage::showChosen()
{
    const int row = m_side->row();
    if (row >= 0 && row < m_shown.size())
        tell(m_shown.at(row));
}

void TextsPage::tell(const OfficeText &text)
{
    m_chosen = text;
    m_title->setText(textName(text.key.code));
    m_purpose->setText(textPurpose(text.key.code) + QLatin1Char(' ') +
                       (text.own ? tr("The office's own words hold.") : tr("The shipped words hold.")));
    m_shipped->setVisible(text.own.has_value());
    m_form->show(text);
    m_told->clear();
    showPreview();
    if (text.revision > 0)
        tellHistory(text.key);
}

void TextsPage::tellHistory(const TextKey &key)
{
    const auto question = [key](Store &store) { return store.texts().history(key); };
    m_history.await(m_office.desk().ask(question), this,
                    [this, key](const Result<QList<RecordEvent>> &history) {
                        if (!history || !(m_chosen.key == key))
                            return;
                        m_told->addHistory(*history, [this, key](bool back) { step(key, back); });
                    });
}

void TextsPage::showPreview()
{
    const TextTemplate *known = textTemplate(m_chosen.key.code);
    if (!known)
        return;
    const Result<QString> sound = soundText(*known, m_form->written());
    m_preview->setEnabled(sound.ok()); // else it shows what was written before
    m_previewName->setText(sound ? tr("What a reader would get, for an invented case")
                                 : tr("It cannot be saved so: %1").arg(sentenceAndRemedy(sound.error())));
    if (!sound)
        return;
    OfficeTexts texts = officeTexts(m_all);
    texts.put(m_chosen.key, *sound);
    m_preview->setPlainText(previewOf(m_chosen.key, texts));
}

void TextsPage::save()
{
    write(m_form->written(), tr("The text “%1” was saved.").arg(textName(m_chosen.key.code)));
}

void TextsPage::putBackShipped()
{
    if (m_chosen.own)
        write(std::nullopt, tr("The text “%1” is the shipped one again.").arg(textName(m_chosen.key.code)));
}

void TextsPage::write(const std::optional<QString> &own, const QString &done)
{
    m_form->setBusy(true);
    const TextKey key = m_chosen.key;
    const auto question = [key, own, actor = m_office.officer(), revision = m_form->basedOn()](Store &store) {
        return store.texts().write(key, own, actor, revision);
    };
    whenReady(m_office.desk().ask(question), this, [this, key, done](const Result<OfficeText> &now) {
        if (!(m_chosen.key == key)) { // the person went on meanwhile
            if (!now)
                m_office.place->notices.sayFailed(now.error());
            return read();
        }
        if (!now && now.error().code == ErrorCode::Conflict)
            return conflicted(now.error());
        if (!now)
            return m_form->refuse(now.error());
        wrote(*now, done);
    });
}

void TextsPage::conflicted(const Error &error)
{
    const auto question = [key = m_chosen.key](Store &store) { return store.texts().find(key); };
    whenReady(m_office.desk().ask(question), this, [this, error](const Result<OfficeText> &now) {
        if (!now)
            return m_form->refuse(now.error());
        m_form->showConflict(error, now->text(), now->revision);
    });
}

void TextsPage::wrote(const OfficeText &now, const QString &line)
{
    m_form->restore({{QStringLiteral("text"), now.text()}});
    m_form->succeeded(now.revision);
    m_chosen = now;
    m_office.place->notices.sayUndoable(line, [this, key = now.key] { step(key, true); });
    read();
}

void TextsPage::step(const TextKey &key, bool back)
{
    if (key.code.isEmpty())
        return;
    const auto question = [key, back, actor = m_office.officer()](Store &store) {
        return back ? store.texts().undo(key, actor) : store.texts().redo(key, actor);
    };
    whenReady(m_office.desk().ask(question), this, [this, key, back](const Result<OfficeText> &now) {
        if (!now)
            return m_office.place->notices.sayFailed(now.error());
        const QString name = textName(key.code);
        m_wanted = key;
        Notices &notices = m_office.place->notices;
        if (back)
            notices.sayUndone(
                tr("The latest change of the text “%1” was undone.").arg(name),
                [this, key] { step(key, false); }, nullptr);
        else
            notices.sayUndoable(tr("The change of the text “%1” was done again.").arg(name),
                                [this, key] { step(key, true); });
        read();
    });
}

} // namespace tverrlos

#pragma once

#include "core/texts/textstore.h"
#include "ui/background/whenready.h"
#include "ui/cases/caseoffice.h"
#include "ui/lines/listside.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace tverrlos {

class ChoiceButton;
class TextForm;
class ToldLines;

/// The standing texts of the office in its three languages: the list, and the chosen one beside it with what
/// a reader would get.
class TextsPage final : public QWidget
{
    Q_OBJECT
public:
    explicit TextsPage(const CaseOffice &office, QWidget *parent = nullptr);

    void showText(const TextKey &key);
    void read();

    LinesView *list() const { return m_side->list(); }
    ChoiceButton *language() const { return m_language; }
    TextForm *form() const { return m_form; }
    QPlainTextEdit *preview() const { return m_preview; }
    QPushButton *shippedButton() const { return m_shipped; }
    ToldLines *told() const { return m_told; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeListSide();
    QWidget *makePanel();
    void addActs();
    CaseLanguage chosenLanguage() const;
    void tellAll(const QList<OfficeText> &texts);
    void showChosen();
    void tell(const OfficeText &text);
    void tellHistory(const TextKey &key);
    /// What a reader would get of the text as it is written now, or why it cannot be saved.
    void showPreview();
    void save();
    void putBackShipped();
    void write(const std::optional<QString> &own, const QString &done);
    void wrote(const OfficeText &now, const QString &line);
    void conflicted(const Error &error);
    void step(const TextKey &key, bool back);

    CaseOffice m_office;
    ChoiceButton *m_language;
    ListSide *m_side;
    QLabel *m_title;
    QLabel *m_purpose;
    TextForm *m_form;
    QPushButton *m_shipped;
    QLabel *m_previewName;
    QPlainTextEdit *m_preview;
    ToldLines *m_told;
    QList<OfficeText> m_all;
    QList<OfficeText> m_shown; ///< of the lines, in their order
    OfficeText m_chosen;
    std::optional<TextKey> m_wanted; ///< to be chosen when the list has been read
    NewestAnswer m_answer;
    NewestAnswer m_history;
};

} // namespace tverrlos

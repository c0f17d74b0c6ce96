#pragma once

#include "core/published/publishedstore.h"
#include "ui/background/whenready.h"
#include "ui/lines/listside.h"
#include "ui/published/publishedpanel.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace tverrlos {

class ChoiceBox;
struct Workplace;

/// The answers that everyone may read: the list, filtered by state and words, with those marked whose review
/// is due, and the chosen one beside it.
class PublishedPage final : public QWidget
{
    Q_OBJECT
public:
    /// The folder to export to; empty: none was chosen. GUI thread.
    using AskFolder = std::function<QString(QWidget *parent)>;
    static QString askWithDialog(QWidget *parent);

    PublishedPage(Workplace &workplace, PublishedPanel::Choices agencies, PublishedPanel::Choices regimes,
                  AskFolder askFolder, QWidget *parent = nullptr);

    /// In the list where the filter lets it, and beside it in any case.
    void showAnswer(const PublishedNumber &number);
    /// Writes the folder for the web, beside the window's thread.
    void exportFolder();

    LinesView *list() const { return m_side->list(); }
    QLineEdit *searchField() const { return m_side->search(); }
    ChoiceBox *states() const { return m_states; }
    PublishedPanel *panel() const { return m_panel; }
    StateFrame *frame() const { return m_side->frame(); }
    QPushButton *exportButton() const { return m_export; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeListSide();
    PublishedFilter filter() const;
    void read();
    void readMore();
    void showRows(const PublishedRows &page);
    void showChosen();
    void sayCount();

    Workplace &m_workplace;
    AskFolder m_askFolder;
    ListSide *m_side;
    ChoiceBox *m_states;
    PublishedPanel *m_panel;
    QPushButton *m_export;
    QList<PublishedNumber> m_numbers; ///< of the lines
    std::optional<PublishedNumber> m_next;
    std::optional<PublishedNumber> m_wanted;
    NewestAnswer m_answer, m_more, m_count;
};

} // namespace tverrlos

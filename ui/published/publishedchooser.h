#pragma once

#include "core/published/publishedstore.h"
#include "ui/background/whenready.h"

#include <QWidget>

class QLineEdit;
class QTimer;

namespace tverrlos {

class LinesView;
class StateFrame;
struct Workplace;

/// Picks one published answer: a search field and what it finds. For triage ("answered by a published
/// answer") and for what supersedes an answer. Reads when it is first shown.
///
///     auto *chooser = new PublishedChooser(workplace);
///     chooser->offer(theCase.problem.left(200), {});   // what to search for first; may be empty
///     connect(chooser, &PublishedChooser::edited, this, [=] { use(chooser->number()); });
class PublishedChooser final : public QWidget
{
    Q_OBJECT
public:
    /// The workplace outlives the widget.
    explicit PublishedChooser(const Workplace &workplace, QWidget *parent = nullptr);

    /// Only published answers are offered, those of the regime when one is given, without `except`.
    void offer(const QString &search, const std::optional<RegimeCode> &regime,
               const std::optional<PublishedNumber> &except = std::nullopt);
    /// What is chosen: the line that is marked, or a number typed whole.
    std::optional<PublishedNumber> number() const;
    void choose(const PublishedNumber &number);

    QLineEdit *searchField() const { return m_search; }
    LinesView *list() const { return m_list; }

Q_SIGNALS:
    void edited();
    /// Enter or a double click.
    void chosen();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void showRows(const QList<PublishedRow> &rows);

    const Workplace &m_workplace;
    QLineEdit *m_search;
    LinesView *m_list;
    StateFrame *m_frame;
    QTimer *m_typing;
    std::optional<RegimeCode> m_regime;
    std::optional<PublishedNumber> m_except;
    QList<PublishedNumber> m_numbers; ///< of the lines
    NewestAnswer m_answer;
};

} // namespace tverrlos

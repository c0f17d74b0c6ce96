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
/// answer"), where the answers most like the question stand first, and for what supersedes an answer. Reads
/// when it is shown.
class PublishedChooser final : public QWidget
{
    Q_OBJECT
public:
    /// The workplace outlives the widget.
    explicit PublishedChooser(const Workplace &workplace, QWidget *parent = nullptr);

    /// Only published answers are offered: the newest first, without `except`.
    void offer(const std::optional<PublishedNumber> &except = std::nullopt);
    /// The same, those first that are most like the question.
    void offerLike(const QString &question, const QList<RegimeCode> &regimes);
    /// What is chosen: the line that is marked, or a number typed whole.
    std::optional<PublishedNumber> number() const;
    /// "S-2026-003, Opptak av legesamtaler": what is chosen in words, as far as they are known; else empty.
    QString words(CaseLanguage language) const;
    /// Nothing: none is chosen.
    void choose(const std::optional<PublishedNumber> &number);

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
    QString m_question;
    QList<RegimeCode> m_regimes;
    std::optional<PublishedNumber> m_except;
    QList<PublishedRow> m_rows; ///< of the lines
    NewestAnswer m_answer;
};

} // namespace tverrlos

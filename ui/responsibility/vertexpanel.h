#pragma once

#include "core/cases/casequeries.h"
#include "ui/background/whenready.h"
#include "ui/responsibility/differencewords.h"
#include "ui/shell/workplace.h"

#include <QTextBrowser>

namespace tverrlos {

/// What the drawing shows, in words: what a vertex answers for and why, since when and from which source,
/// with its open cases; while none is chosen, what the day itself has to tell.
class VertexPanel final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit VertexPanel(const Workplace &workplace, QWidget *parent = nullptr);

    void showVertex(const DatedGraph &shown, const QString &code);
    /// What changed on the day, what is open and what is shared. `notes` come first.
    void showDay(const DatedGraph &shown);
    /// Where the graph comes from, told below what the day has to tell.
    void setOrigin(const QString &sentence) { m_origin = sentence; }
    void showDifference(const DatedGraph &before, const DatedGraph &after);
    /// The route of a case, chosen to be seen in the drawing.
    void showRoute(const QString &title, const QStringList &lines);

Q_SIGNALS:
    void vertexChosen(const QString &code);

private:
    void countCases(const ResponsibilityNode &node, const QString &name);
    void follow(const QUrl &link);
    void tell(const QString &html);

    const Workplace &m_workplace;
    QString m_origin;
    CaseFilter m_filter;
    QString m_filterTitle;
    NewestAnswer m_counting;
};

} // namespace tverrlos

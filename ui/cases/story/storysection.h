#pragma once

#include "ui/cases/panels/panelfor.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace tverrlos {

class ActPanel;

/// Opens the place where an act is written.
using BeginAct = std::function<void(const QString &actCode, const ActTarget &target)>;

/// One chapter of the case page: a heading with its own acts beside it, what there is to read, and below it
/// the place where an act about it is written. What is read is told anew after each change; the panel stays.
class StorySection final : public QWidget
{
    Q_OBJECT

public:
    explicit StorySection(const QString &title, QWidget *parent = nullptr);

    QString title() const;
    /// Takes away everything that was told, not the panel.
    void clear();
    QVBoxLayout *body() const { return m_body; }

    void addAct(const QString &words, std::function<void()> act);
    /// Selectable text that wraps anywhere; returned for formatting.
    QWidget *addText(const QString &text, const QString &accessibleName);
    /// One line in the ordinary size; rich text is taken as plain.
    QLabel *addLine(const QString &line, bool quiet = false);
    /// A notice that must not be overlooked: role conflict, nobody answers. Marked by a word, not by colour
    /// alone.
    void addNotice(const QString &sentence);
    /// A small link-like button in the body.
    void addLink(const QString &words, std::function<void()> act);
    /// Room before the next entry of a list.
    void addGap();
    void addWidget(QWidget *widget);

    void setPanel(ActPanel *panel);

private:
    QLabel *m_title;
    QHBoxLayout *m_acts;
    QVBoxLayout *m_body;
    QVBoxLayout *m_panelPlace;
    QWidget *m_told = nullptr;
    QVBoxLayout *m_column;
    QList<QWidget *> m_actButtons;
};

} // namespace tverrlos

#pragma once

#include "ui/background/whenready.h"
#include "ui/cases/list/listchoices.h"
#include "ui/shell/workplace.h"
#include "ui/today/morning.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace tverrlos {

class LinkLine;
class ReadingPage;
class StateFrame;

/// The morning: what needs someone, in words, each line leading to exactly the cases it counted.
class TodayPage final : public QWidget
{
    Q_OBJECT
public:
    TodayPage(Workplace &workplace, ListChoices choices, QWidget *parent = nullptr);

    /// Reads the numbers again.
    void read();
    const QList<LinkLine *> &lines() const { return m_lines; }
    const Morning &morning() const { return m_morning; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void show(const Morning &morning);
    void showBeginning();
    void showCounts();
    void showMeetings();
    QLabel *addText(const QString &sentence, bool bold, int above);
    void addLine(const QString &sentence, bool opens, bool attention, std::function<void()> open);
    QString sentenceFor(const MorningCount &count) const;
    QString headingFor(const MorningCount &count) const;

    Workplace &m_workplace;
    ListChoices m_choices;
    ReadingPage *m_page;
    StateFrame *m_frame;
    QWidget *m_body = nullptr;
    QList<LinkLine *> m_lines;
    Morning m_morning;
    NewestAnswer m_answer;
};

} // namespace tverrlos

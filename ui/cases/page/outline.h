#pragma once

#include <QWidget>

class QScrollArea;
class QToolButton;

namespace tverrlos {

class StorySection;

/// The chapters in one line that wraps; choosing one scrolls there. The chapter being read is marked, and one
/// that the case does not have is left out.
class CaseOutline final : public QWidget
{
    Q_OBJECT

public:
    CaseOutline(QScrollArea *story, QWidget *parent = nullptr);
    void add(StorySection *section, const QString &shortName);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void mark();

    struct Entry
    {
        StorySection *section;
        QToolButton *button;
    };
    QScrollArea *m_story;
    QList<Entry> m_entries;
};

} // namespace tverrlos

#pragma once

#include "core/records/recordevent.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace tverrlos {

/// What a panel tells below its form, told anew after each change: headings, sentences, and links that open
/// what they speak of.
class ToldLines final : public QWidget
{
    Q_OBJECT
public:
    explicit ToldLines(QWidget *parent = nullptr);

    void clear();
    void addHeading(const QString &words);
    /// Without `open` the sentence stands quiet.
    void addLine(const QString &words, std::function<void()> open = {});
    /// What happened to a record, the latest first, with the way back and forth where there is one:
    /// `step(true)` undoes. `undo` is said instead of the usual words.
    void addHistory(const QList<RecordEvent> &history, const std::function<void(bool back)> &step,
                    const QString &undo = {});

private:
    QVBoxLayout *m_column;
    QWidget *m_lines = nullptr;
    QVBoxLayout *m_inside = nullptr;
};

} // namespace tverrlos

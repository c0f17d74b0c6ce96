#pragma once

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

private:
    QVBoxLayout *m_column;
    QWidget *m_lines = nullptr;
    QVBoxLayout *m_inside = nullptr;
};

/// A column of reading width, scrolling where it is long: what stands beside a list. Takes the widgets in
/// order.
QWidget *readingColumn(const QList<QWidget *> &widgets);

} // namespace tverrlos

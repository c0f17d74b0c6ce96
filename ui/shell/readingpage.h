#pragma once

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace tverrlos {

/// A page one reads from top to bottom: a title, a quiet line, and a column no wider than reads well.
class ReadingPage : public QScrollArea
{
    Q_OBJECT
public:
    explicit ReadingPage(QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &quiet = {});
    /// The column below the title.
    QVBoxLayout *column() const { return m_column; }
    /// A heading inside the column.
    QLabel *addHeading(const QString &text);

private:
    QLabel *m_title;
    QLabel *m_quiet;
    QVBoxLayout *m_column;
};

} // namespace tverrlos

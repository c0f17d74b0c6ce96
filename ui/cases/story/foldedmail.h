#pragma once

#include <QString>
#include <QWidget>

class QVBoxLayout;

namespace tverrlos {

/// A mail's text as it was written, every word of it: what was said stands open; signature, quoted history
/// and disclaimers stand folded behind a line that says what they are and opens them.
class FoldedMail final : public QWidget
{
    Q_OBJECT

public:
    explicit FoldedMail(const QString &text = {}, QWidget *parent = nullptr);
    void setText(const QString &text);

private:
    void addSaid(const QString &text);
    void addFolded(const QString &words, const QString &text);

    QVBoxLayout *m_column;
    QWidget *m_told = nullptr;
};

} // namespace tverrlos

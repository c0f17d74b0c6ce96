#pragma once

#include <QFrame>

class QVBoxLayout;

namespace tverrlos {

/// Where what is for colleagues only is read: a hatched edge and the word itself say so, in every colour
/// scheme, so that nobody takes it for something that goes out.
class InternalBox final : public QFrame
{
    Q_OBJECT

public:
    explicit InternalBox(const QString &heading, QWidget *parent = nullptr);
    QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
};

struct InternalNote;

/// A note as it is read: its text, then who wrote it and when. `about` names what it is about; may be empty.
QWidget *internalNote(const InternalNote &note, const QString &about);

} // namespace tverrlos

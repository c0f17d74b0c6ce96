#pragma once

#include <QObject>

class QKeyEvent;

namespace tverrlos {

/// A letter, digit or sign typed without Ctrl, Alt or Meta: whoever writes means it as one.
bool isPlainLetter(const QKeyEvent &key);

/// A letter typed into an open list of choices looks for an entry; it is not one of the page's keys. Qt takes
/// a list that is open for a part of the page, so that E or J would act on the case behind it. Lives as long
/// as the window, over the whole application. GUI thread.
class PopupKeys final : public QObject
{
    Q_OBJECT
public:
    explicit PopupKeys(QObject *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace tverrlos

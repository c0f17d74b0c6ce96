#pragma once

#include <QListWidget>

#include <optional>

namespace tverrlos {

/// The places on the left: icon, name, and how many wait there.
class PlaceList final : public QListWidget
{
    Q_OBJECT
public:
    explicit PlaceList(QWidget *parent = nullptr);

    void addPlace(const QString &key, const QString &iconName);
    void name(const QString &key, const QString &title, const QString &purpose);
    /// Nothing hides the number.
    void setCount(const QString &key, std::optional<qint64> count);
    /// Marks the place without telling placeChosen(); an unknown key marks none.
    void mark(const QString &key);
    QString countText(const QString &key) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void placeChosen(const QString &key);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    QListWidgetItem *find(const QString &key) const;
};

} // namespace tverrlos

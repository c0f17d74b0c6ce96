#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QCheckBox;

namespace tverrlos {

/// One thing that can be chosen: its code and what people call it.
struct NamedCode
{
    QString code;
    QString name;
    bool operator==(const NamedCode &) const = default;
};

/// The name of a code in a list of choices; the code where it is none of them.
QString nameOf(const QString &code, const QList<NamedCode> &choices);

/// Several of a few: check boxes that wrap like words. Tab goes through them in reading order.
class CodeChecks final : public QWidget
{
    Q_OBJECT

public:
    CodeChecks(const QList<NamedCode> &choices, const QString &name, QWidget *parent = nullptr);

    QStringList chosen() const;
    /// Codes that are no choice are added as choices of their own, so that nothing chosen earlier is lost.
    void choose(const QStringList &codes);

Q_SIGNALS:
    void edited();

private:
    QCheckBox *add(const NamedCode &choice);

    QString m_name;
    QList<QCheckBox *> m_boxes;
};

} // namespace tverrlos

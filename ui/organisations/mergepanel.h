#pragma once

#include "core/askers/organisationstore.h"
#include "ui/cases/inputs/codechecks.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace tverrlos {

/// A merge before it is done: what each says, and what will stand. Doing it is the caller's verb.
class MergePanel final : public QFrame
{
    Q_OBJECT
public:
    /// `agencies`: the names of those that may supervise an organisation.
    MergePanel(const MergePreview &preview, const QList<NamedCode> &agencies, QWidget *parent = nullptr);

    QPushButton *confirmButton() const { return m_confirm; }
    QString summary() const;
    void refuse(const QString &why);

Q_SIGNALS:
    void confirmed(tverrlos::OrganisationId merged, tverrlos::OrganisationId into);
    /// The other way round.
    void turned(tverrlos::OrganisationId merged, tverrlos::OrganisationId into);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeTable(const MergePreview &preview, const QList<NamedCode> &agencies) const;
    QWidget *makeFoot(const MergePreview &preview);

    QLabel *m_summary;
    QLabel *m_complaint;
    QPushButton *m_confirm;
};

} // namespace tverrlos

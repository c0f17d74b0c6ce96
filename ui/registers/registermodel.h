#pragma once

#include "core/registers/register.h"

#include <QAbstractTableModel>

namespace tverrlos {

/// One register as a table, in the reader's language.
class RegisterModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit RegisterModel(QObject *parent = nullptr);

    void setRegister(const Register &shown, CaseLanguage language);
    const RegisterEntry &entry(int row) const { return m_register.entries.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Register m_register;
    CaseLanguage m_language = CaseLanguage::Bokmal;
};

} // namespace tverrlos

#pragma once

#include "core/maintenance/maintenance.h"
#include "ui/shell/readingpage.h"
#include "ui/shell/workplace.h"

#include <QMap>

#include <functional>
#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTimer;

namespace tverrlos {

class StateFrame;

/// What the office and the person have chosen, and the care of the database. Each choice is kept when it is
/// made.
class SettingsPage final : public ReadingPage
{
    Q_OBJECT
public:
    struct Surroundings
    {
        QString database; ///< where it lies, as people read it
        /// Asks for the file to back up to; empty: thought better of it.
        std::function<QString(QWidget *, const QString &suggestion)> backupFile;
        /// The officer's name as acts are signed; app decides where it is kept.
        std::function<void(const QString &)> renameOfficer;
        /// Puts theme and language in force at once.
        std::function<void(const QString &themeCode)> useTheme;
        std::function<void(const QString &languageCode)> useLanguage;
    };
    /// With the system's file dialog, and theme and language put in force in this program.
    static Surroundings standard(const QString &database);

    SettingsPage(Workplace &workplace, Surroundings surroundings, QWidget *parent = nullptr);
    ~SettingsPage() override;

    QLineEdit *officeField() const { return m_office; }
    QSpinBox *targetField() const { return m_target; }
    QComboBox *languageField() const { return m_language; }
    QComboBox *themeField() const { return m_theme; }
    QPushButton *verifyButton() const { return m_verify; }
    QString careText() const;

private:
    struct Care;
    void makeChoices();
    void makeCare();
    void load();
    void show(const QMap<QString, QString> &office, const QMap<QString, QString> &person);
    void keep(const QString &key, const QString &value, bool personal);
    void verify();
    void backup();
    void beginCare(const QString &what);
    void endCare();
    void say(const VerifyReport &report);
    Progress careProgress() const;

    Workplace &m_workplace;
    Surroundings m_surroundings;
    QLineEdit *m_officer;
    QLineEdit *m_office;
    QSpinBox *m_target;
    QComboBox *m_language;
    QComboBox *m_theme;
    QPushButton *m_verify;
    QPushButton *m_backup;
    QLabel *m_careText;
    StateFrame *m_frame;
    QTimer *m_progress;
    std::shared_ptr<Care> m_care;
};

} // namespace tverrlos

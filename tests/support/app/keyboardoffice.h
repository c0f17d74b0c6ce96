#pragma once

#include "app/window/officewindow.h"
#include "core/calendar/clock.h"
#include "tests/support/app/typing.h"
#include "ui/cases/page/caseheader.h"
#include "ui/cases/page/casestory.h"
#include "ui/cases/panels/actpanel.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStringList>
#include <QTest>

namespace tverrlos {

/// The real window over a real database, in English and signed by kari. Everything is done with keys, sent to
/// whatever has the focus; the widgets are only looked at.
class KeyboardOffice : public testing::Test
{
protected:
    explicit KeyboardOffice(const QDate &day) : clock(QDateTime(day, QTime(8, 0), Qt::UTC)) {}

    void SetUp() override
    {
        office = std::make_unique<OfficeWindow>(
            OfficeWindow::Choices{desk.database(), QStringLiteral("kari"), QStringLiteral("en"),
                                  QStringLiteral("light"), desk.path(QStringLiteral("window.ini"))},
            clock);
        office->show();
        office->window().activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&office->window()));
    }

    QWidget *focused() const
    {
        QWidget *widget = QApplication::focusWidget();
        return widget ? widget : &office->window();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(focused(), key, modifiers);
    }
    void write(const QString &text) { QTest::keyClicks(focused(), text); }
    void save() { press(Qt::Key_Return, Qt::ControlModifier); }

    /// False when it comes by nothing that looks so, in more steps than any page has places.
    template<class Looks>
    bool tabTo(Looks looks)
    {
        stops.clear();
        for (int stop = 0; stop < 120; ++stop) {
            stops.append(focused()->accessibleName());
            if (looks(focused()))
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }
    bool tabToNamed(const QString &accessibleName)
    {
        return tabTo([&](const QWidget *widget) { return widget->accessibleName() == accessibleName; });
    }
    bool tabToText()
    {
        return tabTo([](const QWidget *widget) { return qobject_cast<const QPlainTextEdit *>(widget); });
    }

    CaseStory *story() const { return office->window().findChild<CaseStory *>(); }
    const Case *shown() const { return story() && story()->shown() ? &*story()->shown() : nullptr; }
    /// Nothing is being written, and the case stands as said.
    template<class Stands>
    bool becomes(Stands stands)
    {
        return QTest::qWaitFor([&] { return shown() && !story()->panel() && stands(*shown()); }, 10000);
    }
    bool showsPanelOf(const char *act) const
    {
        return story()->panel() &&
               story()->panel()->objectName() == QStringLiteral("panel-") + QString::fromLatin1(act);
    }
    /// Opens the next sensible act with its one button, which has the focus after each act.
    bool opens(const char *act)
    {
        if (!tabTo([this](const QWidget *widget) { return widget == story()->header()->nextButton(); }))
            return false;
        press(Qt::Key_Space);
        return showsPanelOf(act);
    }

    /// What stands in the panel against saving.
    std::string refusal() const
    {
        const QLabel *label = story() && story()->panel()
                                  ? story()->panel()->findChild<QLabel *>(QStringLiteral("refusal"))
                                  : nullptr;
        return label ? label->text().toStdString() : "no panel";
    }

    Typing desk;
    SetClock clock;
    std::unique_ptr<OfficeWindow> office;
    QStringList stops; ///< of the last tabTo()
};

} // namespace tverrlos

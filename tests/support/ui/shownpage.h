#pragma once

#include "tests/support/ui/casefixtures.h"
#include "tests/support/ui/waiting.h"
#include "ui/cases/page/casestory.h"
#include "ui/cases/panels/actpanel.h"

#include <QLabel>
#include <QTest>
#include <QTextEdit>

#include <gtest/gtest.h>

namespace tverrlos {

/// A case page on the screen, worked with keys.
class ShownCasePage : public testing::Test
{
protected:
    ShownCasePage()
    {
        page.resize(900, 700);
        page.show();
    }

    CaseNumber show(const Case &value)
    {
        const CaseNumber number = office.store.memory.add(value).number;
        page.showCase(number);
        EXPECT_TRUE(eventually([&] { return page.shown() && page.shown()->number == number; }));
        return number;
    }
    Case stored(const CaseNumber &number)
    {
        office.desk.drain();
        return *office.store.memory.find(number);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target =
            page.focusWidget() && page.isAncestorOf(page.focusWidget()) ? page.focusWidget() : &page;
        QTest::keyClick(target, key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(page.focusWidget(), text); }
    /// Why the panel cannot be saved; empty where nothing is said.
    QString refusal() const
    {
        const auto *label =
            page.panel() ? page.panel()->findChild<QLabel *>(QStringLiteral("refusal")) : nullptr;
        return label && !label->isHidden() ? label->text() : QString();
    }
    QStringList wordsIn(CaseStory::Chapter chapter) const
    {
        QStringList texts;
        for (const QLabel *label : page.chapter(chapter)->findChildren<QLabel *>())
            texts.append(label->text());
        for (const QTextEdit *text : page.chapter(chapter)->findChildren<QTextEdit *>())
            texts.append(text->toPlainText());
        return texts;
    }
    QString told(CaseStory::Chapter chapter) const { return wordsIn(chapter).join(QLatin1Char('\n')); }

    CaseTestOffice office;
    CaseStory page{office.office};
};

} // namespace tverrlos

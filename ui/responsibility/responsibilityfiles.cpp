#include "ui/responsibility/responsibilitypage.h"

#include "core/responsibility/graphstore.h"
#include "ui/background/inbackground.h"
#include "ui/background/whenready.h"
#include "ui/responsibility/daybar.h"
#include "ui/responsibility/graphview.h"
#include "ui/routing/routingpanels.h"
#include "ui/routing/whatifpanel.h"
#include "ui/shell/notices.h"
#include "ui/wording/datewords.h"
#include "ui/wording/errorwords.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QToolButton>

// The part of the page that writes files and reads them: the drawing, and the graph itself.
namespace tverrlos {

namespace {

/// More than this is told as a number: a file with so many faults is another file.
constexpr qsizetype mostWrongRows = 8;

/// "g.csv, line 12: ...", one below the other.
Error told(const QString &name, const QList<WrongRow> &wrong)
{
    if (wrong.size() == 1 && wrong.constFirst().line == 0)
        return wrong.constFirst().why;
    QStringList lines;
    for (const WrongRow &row : wrong.mid(0, mostWrongRows))
        lines.append(row.line > 0 ? ResponsibilityPage::tr("%1, line %2: %3", "file, number, what is wrong")
                                        .arg(name)
                                        .arg(row.line)
                                        .arg(sentenceAndRemedy(row.why))
                                  : sentenceAndRemedy(row.why));
    if (wrong.size() > mostWrongRows)
        lines.append(ResponsibilityPage::tr("and %n more", "of wrong rows",
                                            static_cast<int>(wrong.size() - mostWrongRows)));
    return failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "Nothing was changed. In the file: %1"),
                   {QLatin1Char('\n') + lines.join(QLatin1Char('\n'))});
}

} // namespace

QString ResponsibilityPage::askWithDialog(QWidget *parent, const QString &suggestion, const QString &endings)
{
    QStringList patterns;
    for (const QString &ending : endings.split(QLatin1Char(' ')))
        patterns.append(QStringLiteral("*.") + ending);
    const QString kinds = QStringLiteral("%1 (%2)").arg(
        endings.toUpper().replace(QLatin1Char(' '), QLatin1String(", ")), patterns.join(QLatin1Char(' ')));
    return suggestion.isEmpty()
               ? QFileDialog::getOpenFileName(parent, tr("Take in a graph from a file"), QString(), kinds)
               : QFileDialog::getSaveFileName(parent, tr("Export"), suggestion, kinds);
}

void ResponsibilityPage::makeExport()
{
    auto *button = new QToolButton(this);
    button->setText(tr("Export"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(button);
    for (const PictureFormat format : allOf<PictureFormat>()) {
        auto *action = menu->addAction(
            tr("Export the drawing as %1", "a file format").arg(QString(codeOf(format)).toUpper()));
        if (format == PictureFormat::Pdf)
            action->setShortcut(Qt::CTRL | Qt::Key_E);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, format] { exportAs(format); });
        addAction(action);
    }
    addFileActs(*menu);
    button->setMenu(menu);
    m_days->addControl(button);
}

void ResponsibilityPage::addFileActs(QMenu &exporting)
{
    exporting.addSeparator();
    for (const auto &[words, ending] :
         {std::pair(tr("Export the graph as GraphML"), QStringLiteral("graphml")),
          std::pair(tr("Export the responsibilities as a table (CSV)"), QStringLiteral("csv"))}) {
        auto *action = exporting.addAction(words);
        connect(action, &QAction::triggered, this, [this, ending = ending] { exportGraph(ending); });
        addAction(action);
    }
}

QAction *ResponsibilityPage::takingIn()
{
    auto *action = new QAction(tr("Take in a graph from a file …"), this);
    connect(action, &QAction::triggered, this, &ResponsibilityPage::takeInGraph);
    addAction(action);
    return action;
}

void ResponsibilityPage::exportAs(PictureFormat format)
{
    const QString title = tr("Who answers for what on %1").arg(dateWords(day()));
    const QString path = m_ask(
        this,
        QStringLiteral("%1 %2.%3").arg(tr("responsibility"), day().toString(Qt::ISODate), codeOf(format)),
        codeOf(format));
    if (path.isEmpty())
        return;
    const auto work = [path, picture = m_now->picture(), light = m_now->light(), title, format] {
        return writePicture(path, picture, light, title, format);
    };
    whenReady(inBackground(work), this,
              [this, path](const Result<void> &outcome) { written(path, outcome); });
}

void ResponsibilityPage::written(const QString &path, const Result<void> &outcome)
{
    if (outcome)
        m_workplace.notices.say(tr("The drawing was written to %1.").arg(QDir::toNativeSeparators(path)));
    else
        m_workplace.notices.sayFailed(outcome.error());
}

void ResponsibilityPage::exportGraph(const QString &ending)
{
    const QString path = m_ask(this, QStringLiteral("%1.%2").arg(tr("responsibility"), ending), ending);
    if (path.isEmpty())
        return;
    const auto work = [path, graph = m_graph, write = m_files.write] {
        return write(path, {graph->nodes(), graph->edges()});
    };
    whenReady(inBackground(work), this, [this, path](const Result<void> &outcome) {
        if (outcome)
            m_workplace.notices.say(tr("The graph was written to %1.").arg(QDir::toNativeSeparators(path)));
        else
            m_workplace.notices.sayFailed(outcome.error());
    });
}

void ResponsibilityPage::takeInGraph()
{
    const QString path = m_ask(this, QString(), QStringLiteral("graphml csv"));
    if (path.isEmpty())
        return;
    const auto work = [path, graph = m_graph, read = m_files.read] { return read(path, *graph); };
    whenReady(inBackground(work), this,
              [this, name = QFileInfo(path).fileName()](const GraphFile &file) { consider(name, file); });
}

/// Nothing is kept from here: what a file would change is looked at like any other change.
void ResponsibilityPage::consider(const QString &name, const GraphFile &file)
{
    if (file.wrong.isEmpty() && sayTheSame(file.parts, *m_graph))
        return m_workplace.notices.say(tr("%1 says what the graph says: nothing was changed.").arg(name));
    showWay(Way::WhatIf);
    if (!file.wrong.isEmpty())
        return m_routing->whatIf()->refuse(told(name, file.wrong));
    m_routing->whatIf()->ask(GraphEdit{ReplaceGraph{file.parts}, {name, true, {}}});
    if (!file.leftOut.isEmpty())
        m_workplace.notices.say(tr("Left out of %1, because it says nothing about who is responsible: %2.")
                                    .arg(name, file.leftOut.join(QStringLiteral(", "))));
}

} // namespace tverrlos

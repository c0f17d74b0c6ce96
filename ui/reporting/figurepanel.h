#pragma once

#include "core/cases/casequeries.h"
#include "core/reporting/reportfigures.h"
#include "core/reporting/reporttable.h"
#include "ui/wording/language.h"

#include <QWidget>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace tverrlos {

/// The figures of the table that one is reading, each opening the cases behind it.
class FigurePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit FigurePanel(QWidget *parent = nullptr);

    void showTable(const ReportFigures &figures, const ReportTable &table, Language language);
    QTreeWidget *rows() const { return m_rows; }

Q_SIGNALS:
    void casesWanted(const tverrlos::CaseFilter &filter, const QString &title);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colourLinks();
    void follow(const QTreeWidgetItem *item);

    QLabel *m_title;
    QTreeWidget *m_rows;
    QLabel *m_note;
    ReportFigures m_figures;
    ReportTable m_table;
};

} // namespace tverrlos

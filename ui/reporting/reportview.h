#pragma once

#include "ui/reporting/reportdocument.h"

#include <QAbstractScrollArea>

#include <memory>

namespace tverrlos {

/// Shows a report's pages as they will print, one below the other, fitted to the width. Paints what is in
/// view and no more.
class ReportView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit ReportView(QWidget *parent = nullptr);

    /// Keeps the place where one was reading, when the new document has it.
    void setDocument(std::shared_ptr<ReportDocument> document);
    const ReportDocument *document() const { return m_document.get(); }
    /// Scrolls so that this cursor position is at the top.
    void goTo(int position);
    /// The code of the table that one is looking at; empty above the first.
    QString tableInView() const { return m_tableInView; }
    /// The heading under which one is reading; -1 on the title page.
    int headingInView() const;

Q_SIGNALS:
    void tableInViewChanged(const QString &code);
    void scrolled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    double scale() const;
    double pageStride() const; ///< from one page's top to the next, on screen
    void updateRange();
    void noticePlace();
    double documentTop() const; ///< the document's own ordinate at the top of the view

    std::shared_ptr<ReportDocument> m_document;
    QString m_tableInView;
};

} // namespace tverrlos

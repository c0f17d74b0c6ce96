#pragma once

#include "ui/reporting/reportcontent.h"

#include <QMap>
#include <QSizeF>
#include <QTextDocument>

#include <memory>

class QPaintDevice;
class QPainter;

namespace tverrlos {

/// Where a chapter begins, for an outline.
struct ReportHeading
{
    QString text;
    int level = 1;
    int position = 0; ///< of the cursor
};

/// A report laid out on A4 as it will print: black on white whatever the window's colours. Usable without a
/// window (QGuiApplication); made and used on one thread.
class ReportDocument
{
public:
    /// `device`: what it will be painted on; its resolution decides the layout. Null: the screen. Must
    /// outlive this.
    explicit ReportDocument(const ReportContent &content, QPaintDevice *device = nullptr);
    ReportDocument(const ReportDocument &) = delete;
    ReportDocument &operator=(const ReportDocument &) = delete;

    QTextDocument &document() { return *m_document; }
    const QList<ReportHeading> &headings() const { return m_headings; }
    /// Where each table begins, by its code.
    const QMap<QString, int> &tablePositions() const { return m_tables; }

    int pageCount() const { return m_document->pageCount(); }
    /// How far down the whole document, all pages, the paragraph at this cursor position begins; in dots.
    double heightOf(int position) const;
    /// The page (from 0) on which this cursor position stands.
    int pageOf(int position) const { return int(heightOf(position) / paperSize().height()); }
    /// In the device's dots.
    QSizeF paperSize() const { return m_document->pageSize(); }
    /// One page with its running head and foot, into the painter's origin.
    void paintPage(QPainter *painter, int page) const;

private:
    void keepTogether();
    void paintMargins(QPainter *painter, int page) const;

    QString m_runningHead;
    QString m_pageWord;
    double m_point; ///< dots
    std::unique_ptr<QTextDocument> m_document;
    QList<ReportHeading> m_headings;
    QMap<QString, int> m_tables;
};

} // namespace tverrlos

#include "ui/reporting/reportview.h"

#include "ui/style/measure.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace tverrlos {

namespace {

constexpr int gap = 2 * style::grid;
constexpr double largestScale = 1.6;
/// What stands this far down the view still counts as being read.
constexpr double readingLine = 0.3;

} // namespace

ReportView::ReportView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Window);
    setMinimumSize(240, 160);
}

void ReportView::setDocument(std::shared_ptr<ReportDocument> document)
{
    m_document = std::move(document);
    updateRange();
    noticePlace();
    viewport()->update();
}

double ReportView::scale() const
{
    if (!m_document)
        return 1;
    const double room = viewport()->width() - 2 * gap;
    return std::clamp(room / m_document->paperSize().width(), 0.2, largestScale);
}

double ReportView::pageStride() const
{
    return m_document ? std::round(m_document->paperSize().height() * scale()) + gap : 1;
}

void ReportView::updateRange()
{
    const double whole = m_document ? m_document->pageCount() * pageStride() + gap : 0;
    verticalScrollBar()->setRange(0, std::max(0, int(whole) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(3 * style::grid);
}

double ReportView::documentTop() const
{
    if (!m_document)
        return 0;
    const double below = verticalScrollBar()->value() + readingLine * viewport()->height() - gap;
    const double page = std::floor(below / pageStride());
    return page * m_document->paperSize().height() + (below - page * pageStride()) / scale();
}

void ReportView::goTo(int position)
{
    if (!m_document)
        return;
    const double height = m_document->heightOf(position);
    const double page = std::floor(height / m_document->paperSize().height());
    const double within = (height - page * m_document->paperSize().height()) * scale();
    verticalScrollBar()->setValue(int(page * pageStride() + within));
}

int ReportView::headingInView() const
{
    int found = -1;
    if (!m_document)
        return found;
    const double top = documentTop();
    const QList<ReportHeading> &headings = m_document->headings();
    for (int i = 0; i < headings.size() && m_document->heightOf(headings.at(i).position) <= top; ++i)
        found = i;
    return found;
}

void ReportView::noticePlace()
{
    QString code;
    double nearest = -1;
    if (m_document) {
        const double top = documentTop();
        const QMap<QString, int> &tables = m_document->tablePositions();
        for (auto it = tables.begin(); it != tables.end(); ++it) {
            const double height = m_document->heightOf(it.value());
            if (height <= top && height > nearest) {
                nearest = height;
                code = it.key();
            }
        }
    }
    Q_EMIT scrolled();
    if (code == m_tableInView)
        return;
    m_tableInView = code;
    Q_EMIT tableInViewChanged(code);
}

void ReportView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    if (!m_document)
        return;
    const QSizeF paper = m_document->paperSize() * scale();
    const double left = std::max(double(gap), std::round((viewport()->width() - paper.width()) / 2));
    const int offset = verticalScrollBar()->value();
    const int first = std::max(0, int((offset - gap) / pageStride()));
    for (int page = first; page < m_document->pageCount(); ++page) {
        const double top = gap + page * pageStride() - offset;
        if (top > viewport()->height())
            break;
        const QRectF sheet(QPointF(left, top), paper);
        painter.fillRect(sheet, Qt::white);
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRect(sheet.adjusted(-0.5, -0.5, 0.5, 0.5));
        painter.save();
        painter.translate(sheet.topLeft());
        painter.scale(scale(), scale());
        m_document->paintPage(&painter, page);
        painter.restore();
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void ReportView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateRange();
    noticePlace();
}

void ReportView::scrollContentsBy(int, int)
{
    noticePlace();
    viewport()->update();
}

void ReportView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_J:
        bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
        return;
    case Qt::Key_Up:
    case Qt::Key_K:
        bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
        return;
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
        return;
    case Qt::Key_PageUp:
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
        return;
    case Qt::Key_Home:
        bar->triggerAction(QAbstractSlider::SliderToMinimum);
        return;
    case Qt::Key_End:
        bar->triggerAction(QAbstractSlider::SliderToMaximum);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace tverrlos

#include "core/calendar/clock.h"
#include "ui/cases/page/attachmentfile.h"
#include "ui/cases/page/attachmentpreview.h"
#include "ui/cases/page/casepaper.h"
#include "ui/cases/page/casestory.h"
#include "ui/cases/story/storysection.h"
#include "ui/shell/notices.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

// What one takes away from a case page: attachments, a citation, a print.
namespace tverrlos {

void CaseStory::previewAttachment(const Attachment &attachment)
{
    StorySection *section = m_chapters[Chapter::Attachments];
    delete section->findChild<AttachmentPreview *>();
    auto *preview =
        new AttachmentPreview(m_office, attachment, [this, attachment] { saveAttachment(attachment); });
    section->addWidget(preview);
    // Only when the layout has given it its place can the page go there.
    connect(preview, &AttachmentPreview::shown, this, [this, preview] {
        QTimer::singleShot(0, preview, [this, preview] {
            QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            QScrollBar *bar = m_scroll->verticalScrollBar();
            const int top = preview->mapTo(m_scroll->widget(), QPoint()).y();
            const int whole = top + preview->height() - m_scroll->viewport()->height();
            bar->setValue(std::min(top, std::max(bar->value(), whole)));
        });
    });
}

/// What one takes away from a case: a line to cite it by, and the case on paper.
void CaseStory::makeTakingAway()
{
    m_menu->addSeparator();
    const auto add = [this](const QString &words, const QKeySequence &key, auto take) {
        QAction *action = m_menu->addAction(words);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, take] {
            if (m_shown)
                take(*m_shown);
        });
        addAction(action);
    };
    add(tr("Copy as citation"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this](const Case &shown) {
        QGuiApplication::clipboard()->setText(
            citationOf(shown, m_office.knowledge, m_office.clock().today()));
        m_office.place->notices.say(tr("The citation is on the clipboard."));
    });
    add(tr("Print the case …"), QKeySequence(QKeySequence::Print),
        [this](const Case &shown) { printCase(shown, m_office.knowledge, m_office.clock().today(), this); });
}

void CaseStory::saveAttachment(const Attachment &attachment)
{
    saveAttachmentFile(m_office, attachment, this);
}

} // namespace tverrlos

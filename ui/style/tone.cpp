#include "ui/style/tone.h"

#include "ui/style/theme.h"

#include <QEvent>
#include <QLabel>

namespace tverrlos {

namespace {

/// The colour of attention is no role of a palette, so it is mixed anew for each.
class AttentionColouring final : public QObject
{
public:
    static AttentionColouring *of(QLabel &label)
    {
        const auto children = label.children();
        for (QObject *child : children)
            if (auto *known = dynamic_cast<AttentionColouring *>(child))
                return known;
        return nullptr;
    }

    explicit AttentionColouring(QLabel &label) : QObject(&label), m_label(label)
    {
        label.installEventFilter(this);
        colour();
    }
    /// The label has its surroundings' colours again.
    ~AttentionColouring() override { m_label.setPalette(QPalette()); }

protected:
    bool eventFilter(QObject *label, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange)
            colour();
        return QObject::eventFilter(label, event);
    }

private:
    void colour()
    {
        const QPalette around = m_label.parentWidget() ? m_label.parentWidget()->palette() : QPalette();
        QPalette own;
        own.setColor(QPalette::WindowText, attentionColour(around));
        if (m_label.palette().color(QPalette::WindowText) != own.color(QPalette::WindowText))
            m_label.setPalette(own);
    }

    QLabel &m_label;
};

} // namespace

void setTone(QLabel &label, Tone tone)
{
    label.setForegroundRole(tone == Tone::Quiet ? QPalette::PlaceholderText : QPalette::WindowText);
    AttentionColouring *known = AttentionColouring::of(label);
    if (tone != Tone::Attention)
        delete known;
    else if (!known)
        new AttentionColouring(label);
}

} // namespace tverrlos

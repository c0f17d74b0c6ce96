#pragma once

class QLabel;

namespace tverrlos {

/// How a label asks to be read.
enum class Tone {
    Plain,
    Quiet,     ///< a hint
    Attention, ///< needs action now
};

/// Gives the label the tone's colour, also after its palette changes (dark, high contrast).
void setTone(QLabel &label, Tone tone);

} // namespace tverrlos

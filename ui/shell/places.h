#pragma once

#include "ui/shell/page.h"

namespace tverrlos {

/// The places of the window as people know them: key, name, icon, what they are for and their help. What
/// stands in each is made by whoever composes the window.
///
/// Keys: today, cases, meetings, workload, responsibility, signals, report, published, organisations,
/// registers, lexicon, texts (navigation, in this order), and new-case, import, quarantine, settings, help,
/// about (reached otherwise).
enum class Place {
    Today,
    Cases,
    Meetings,
    Workload,
    Responsibility,
    Signals,
    Report,
    Published,
    Organisations,
    Registers,
    Lexicon,
    Texts,
    NewCase,
    Import,
    Quarantine,
    Settings,
    Help,
    About,
};

Page page(Place place, std::function<QWidget *(QWidget *parent)> make);

} // namespace tverrlos

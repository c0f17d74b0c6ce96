#pragma once

#include "ui/shell/readingpage.h"

namespace tverrlos {

/// The whole of the work on one page: from enquiry to report, and the keys that lead through it.
class HelpPage final : public ReadingPage
{
    Q_OBJECT
public:
    explicit HelpPage(QWidget *parent = nullptr);
};

} // namespace tverrlos

#pragma once

#include "core/registers/register.h"
#include "ui/shell/readingpage.h"

namespace tverrlos {

/// Which program this is, under which licence, and what it knows from where.
class AboutPage final : public ReadingPage
{
    Q_OBJECT
public:
    AboutPage(const QString &version, const QList<Register> &registers, QWidget *parent = nullptr);
};

} // namespace tverrlos

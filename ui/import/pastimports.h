#pragma once

#include "core/intake/importrun.h"
#include "ui/background/whenready.h"
#include "ui/lines/line.h"
#include "ui/shell/workplace.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tverrlos {

class LinesView;

/// The imports on record, and the way to take one of them back. Asks once, in place: an import is much.
class PastImports final : public QWidget
{
    Q_OBJECT
public:
    explicit PastImports(Workplace &workplace, QWidget *parent = nullptr);

    /// Reads them again.
    void read();
    LinesView *list() const { return m_list; }
    QPushButton *reverseButton() const { return m_reverse; }

Q_SIGNALS:
    /// The person has said that this import is to be taken back.
    void reversing(ImportId id);

private:
    void fill(const QList<ImportRecord> &records);
    void offer();
    void press();
    Line lineOf(const ImportRecord &record) const;

    Workplace &m_workplace;
    QLabel *m_title;
    LinesView *m_list;
    QPushButton *m_reverse;
    QPushButton *m_keep;
    QList<ImportRecord> m_records;
    bool m_asked = false;
    NewestAnswer m_reading;
};

} // namespace tverrlos

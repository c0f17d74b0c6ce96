#include "ui/cases/panels/conflictnotice.h"

#include "ui/cases/story/readingtext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tverrlos {

ConflictNotice::ConflictNotice(const QString &sentence, const QStringList &whatHappened,
                               const QString &theirs, QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(this);
    auto *title = new QLabel(sentence);
    title->setWordWrap(true);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    column->addWidget(title);
    for (const QString &line : whatHappened) {
        auto *label = new QLabel(line);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    if (!theirs.trimmed().isEmpty()) {
        column->addWidget(new QLabel(tr("This is what stands in the case now:")));
        auto *text = new ReadingText;
        text->setPlainText(theirs);
        text->setAccessibleName(tr("What stands in the case now"));
        column->addWidget(text);
    }
    auto *mine = new QPushButton(tr("Save &mine all the same"));
    auto *other = new QPushButton(tr("Keep &theirs and drop mine"));
    connect(mine, &QPushButton::clicked, this, &ConflictNotice::mineChosen);
    connect(other, &QPushButton::clicked, this, &ConflictNotice::theirsChosen);
    auto *row = new QHBoxLayout;
    row->addWidget(mine);
    row->addWidget(other);
    row->addStretch();
    column->addLayout(row);
}

} // namespace tverrlos

#include "ui/shell/palette/searchfield.h"

#include "core/askers/organisationstore.h"
#include "ui/shell/navigation.h"
#include "ui/shell/palette/palettemodel.h"
#include "ui/style/icon.h"
#include "ui/style/measure.h"
#include "ui/style/textsize.h"
#include "ui/style/theme.h"
#include "ui/wording/errorwords.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>

namespace tverrlos {

namespace {

using style::grid;
constexpr int typingPauseMs = 180;
constexpr int casesFound = 6;
constexpr int organisationsFound = 4;
constexpr int shortestSearch = 2;

} // namespace

struct SearchField::Found
{
    std::optional<CaseRow> exact;
    QList<CaseRow> cases;
    CaseFilter all;   ///< what the cases were found by
    qint64 inAll = 0; ///< more than the cases shown: there is a list to open
    QList<OrganisationRow> organisations;

    static Result<Found> of(Store &store, const QString &text);
};

namespace {

/// The last word is still being typed.
QString asPrefix(const QString &text)
{
    return !text.isEmpty() && text.back().isLetterOrNumber() ? text + QLatin1Char('*') : text;
}

class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return QSize(40 * grid, QFontMetrics(textFont(TextSize::Body)).height() + 2 * grid);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QPalette &palette = option.palette;
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        if (chosen)
            painter->fillRect(option.rect, palette.color(QPalette::Highlight));
        QRect room = option.rect.adjusted(grid, 0, -grid, 0);
        const QRect picture(QPoint(room.left(), room.center().y() - style::iconSmall.height() / 2),
                            style::iconSmall);
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, picture, Qt::AlignCenter, chosen ? QIcon::Selected : QIcon::Normal);
        room.setLeft(picture.right() + grid);
        const QFont small = textFont(TextSize::Small);
        const QString detail = QFontMetrics(small).elidedText(index.data(PaletteModel::DetailRole).toString(),
                                                              Qt::ElideRight, room.width() / 2);
        painter->setFont(small);
        painter->setPen(palette.color(chosen ? QPalette::HighlightedText : QPalette::PlaceholderText));
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, detail);
        room.setRight(room.right() - QFontMetrics(small).horizontalAdvance(detail) - grid);
        const QFont font = textFont(TextSize::Body);
        painter->setFont(font);
        painter->setPen(palette.color(chosen ? QPalette::HighlightedText : QPalette::Text));
        painter->drawText(
            room, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, room.width()));
        painter->restore();
    }
};

} // namespace

Result<SearchField::Found> SearchField::Found::of(Store &store, const QString &text)
{
    Found found;
    if (const auto number = CaseNumber::parse(text)) {
        if (const auto known = store.cases().find(*number)) {
            CaseRow row;
            row.number = known->number;
            row.title = known->title;
            row.organisation = known->asker.organisation;
            found.exact = row;
        }
        return found;
    }
    CaseFilter filter;
    filter.search = asPrefix(text);
    const auto page = store.cases().page(filter, CaseOrder::Relevance, false, std::nullopt, casesFound);
    if (!page)
        return page.error();
    found.cases = page->rows;
    if (page->next) {
        const auto count = store.cases().count(filter);
        if (!count)
            return count.error();
        found.all = filter;
        found.inAll = *count;
    }
    if (const auto known = store.organisations().page({text, false}, std::nullopt, organisationsFound))
        found.organisations = known->rows;
    return found;
}

SearchField::SearchField(DatabaseDesk &desk, Navigation &navigation, Commands commands, QWidget *parent)
    : QLineEdit(parent), m_desk(desk), m_navigation(navigation), m_commandSource(std::move(commands)),
      m_model(new PaletteModel(this)), m_list(new QListView(parent)), m_typing(new QTimer(this))
{
    setClearButtonEnabled(true);
    addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPauseMs);
    connect(m_typing, &QTimer::timeout, this, &SearchField::search);
    connect(this, &QLineEdit::textEdited, this, &SearchField::typed);
    translate();
}

void SearchField::begin()
{
    if (!hasFocus())
        m_cameFrom = QApplication::focusWidget();
    m_commands = m_commandSource();
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    typed();
}

void SearchField::typed()
{
    m_answer.cancel();
    show({});
    if (text().trimmed().size() >= shortestSearch)
        m_typing->start();
    else
        m_typing->stop();
}

void SearchField::search()
{
    const QString text = this->text().trimmed();
    m_answer.await(m_desk.ask([text](Store &store) { return Found::of(store, text); }), this,
                   [this, text](const Result<Found> &answer) {
                       if (!hasFocus())
                           return;
                       QList<PaletteEntry> entries;
                       // Words that cannot be searched for are no failure here: the commands still answer.
                       if (answer)
                           entries = entriesOf(*answer);
                       if (entries.isEmpty() && matchingCommands().isEmpty())
                           entries = nothingFound(answer ? tr("Nothing found for “%1”. Try fewer words, or "
                                                              "the beginning of one.")
                                                               .arg(text)
                                                         : sentenceAndRemedy(answer.error()));
                       show(entries);
                   });
}

QList<PaletteEntry> SearchField::entriesOf(const Found &found)
{
    QList<PaletteEntry> entries;
    const auto addCase = [&](const CaseRow &row) {
        entries.append({icon(QStringLiteral("cases")), row.number.text() + QStringLiteral("  ") + row.title,
                        row.organisation, [this, number = row.number] { m_navigation.openCase(number); }});
    };
    if (found.exact)
        addCase(*found.exact);
    for (const CaseRow &row : found.cases)
        addCase(row);
    for (const OrganisationRow &row : found.organisations)
        entries.append({icon(QStringLiteral("organisations")), row.facts.name,
                        tr("organisation, %n cases", nullptr, static_cast<int>(row.cases)),
                        [this, id = row.id] { m_navigation.openOrganisation(id); }});
    if (found.inAll > 0)
        entries.append({icon(QStringLiteral("search")),
                        tr("Show all %n cases", nullptr, static_cast<int>(found.inAll)),
                        {},
                        [this, all = found.all] { m_navigation.openCases(all, {}); }});
    return entries;
}

/// The first says so and does nothing; the second is what one may go on with.
QList<PaletteEntry> SearchField::nothingFound(const QString &sentence)
{
    return {{icon(QStringLiteral("search")), sentence, {}, nullptr},
            {icon(QStringLiteral("add")), tr("Write it down as a new case"), {}, [this] {
                 m_navigation.openPlace(QStringLiteral("new-case"));
             }}};
}

QList<PaletteEntry> SearchField::matchingCommands() const
{
    QList<PaletteEntry> matching;
    for (const PaletteEntry &command : m_commands)
        if (matches(command.title, text()))
            matching.append(command);
    return matching;
}

void SearchField::show(const QList<PaletteEntry> &fromDatabase)
{
    QList<PaletteEntry> entries = fromDatabase;
    const QList<PaletteEntry> commands = matchingCommands();
    // Someone who typed a command's whole name wants the command.
    const bool commandMeant =
        commands.size() == 1 && commands.first().title.startsWith(text(), Qt::CaseInsensitive);
    entries = commandMeant ? commands + entries : entries + commands;
    m_model->setEntries(entries);
    m_list->setVisible(!entries.isEmpty());
    if (!entries.isEmpty())
        m_list->setCurrentIndex(m_model->index(0));
    placeList();
}

void SearchField::placeList()
{
    const QWidget *ground = m_list->parentWidget();
    const QPoint below = mapTo(ground, QPoint(0, height() + 2));
    constexpr int mostRows = 12;
    const int rowHeight = m_list->sizeHintForRow(0);
    const int wanted = qMin(mostRows, m_model->rowCount()) * rowHeight + 2 * m_list->frameWidth();
    m_list->setGeometry(below.x(), below.y(), width(), qMin(wanted, ground->height() - below.y() - grid));
    m_list->raise();
}

void SearchField::choose(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const auto act = m_model->entry(row).act;
    if (!act)
        return;
    leave();
    act();
}

void SearchField::leave()
{
    m_typing->stop();
    m_answer.cancel();
    clear();
    m_list->hide();
    if (m_cameFrom)
        m_cameFrom->setFocus(Qt::OtherFocusReason);
    else
        clearFocus();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const int row = m_list->currentIndex().row();
    const int rows = m_model->rowCount();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (rows > 0)
            m_list->setCurrentIndex(
                m_model->index((row + (event->key() == Qt::Key_Down ? 1 : rows - 1)) % rows));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_typing->isActive()) {
            m_typing->stop(); // a number typed and entered at once must not run into a command instead
            if (m_model->rowCount() == 0 || CaseNumber::parse(text())) {
                if (const auto number = CaseNumber::parse(text())) {
                    leave();
                    m_navigation.openCase(*number);
                } else {
                    search();
                }
                return;
            }
        }
        choose(row);
        return;
    case Qt::Key_Escape:
        leave();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    m_commands = m_commandSource();
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    m_typing->stop();
    m_answer.cancel();
    m_list->hide();
}

void SearchField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        translate();
    QLineEdit::changeEvent(event);
}

void SearchField::translate()
{
    setPlaceholderText(tr("Search cases, organisations, commands ...  Ctrl+K"));
    setAccessibleName(tr("Search cases, organisations and commands"));
    m_list->setAccessibleName(tr("Found"));
}

} // namespace tverrlos

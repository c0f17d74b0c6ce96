#include "db/sheets/officesheet.h"

#include "core/intake/enquirytext.h"
#include "core/intake/sender.h"

#include <QObject>
#include <QRegularExpression>

#include <algorithm>

namespace tverrlos {

namespace {

bool isBlank(const QStringList &cells)
{
    return std::all_of(cells.begin(), cells.end(),
                       [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

qsizetype lastFilled(const QStringList &cells)
{
    qsizetype last = cells.size() - 1;
    while (last >= 0 && cells[last].trimmed().isEmpty())
        --last;
    return last;
}

Error refused(const char *sentence, const QStringList &arguments)
{
    return failure(ErrorCode::Invalid, sentence, arguments,
                   QT_TRANSLATE_NOOP("Error", "Correct the row in the sheet and import it again: rows that "
                                              "are in already are not taken twice."));
}

/// What a spreadsheet shows where a formula went wrong.
bool isFormulaError(const QString &cell)
{
    static const QRegularExpression error(
        QStringLiteral("^(?:#(?:REF|N/A|NAME\\?|VALUE|DIV/0|NUM|NULL|SPILL|CALC)!?|Err:\\d{3})$"),
        QRegularExpression::CaseInsensitiveOption);
    return error.match(cell.trimmed()).hasMatch();
}

bool saysSum(const QString &cell)
{
    static const QRegularExpression sum(
        QStringLiteral(
            "^(?:sum|delsum|totalt?|total sum|i alt|til saman|til sammen|til sammens|sum total|antall|"
            "grand total|subtotal)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return sum.match(cell.trimmed()).hasMatch();
}

} // namespace

OfficeSheet::OfficeSheet(const QStringList &header, SheetContext context)
    : m_context(std::move(context)), m_header(header), m_routes(m_context.graph)
{
    const QList<qsizetype> mapped = m_context.columns.values();
    for (qsizetype column = 0; column < m_header.size(); ++column)
        if (!mapped.contains(column))
            m_unmapped.append(column);
}

QString OfficeSheet::cell(const SheetRow &row, SheetField field) const
{
    const auto at = m_context.columns.constFind(field);
    if (at == m_context.columns.constEnd())
        return {};
    // A workbook knows one line end only.
    return row.cells.value(*at).trimmed().replace(QLatin1String("\r\n"), QLatin1String("\n"));
}

QString OfficeSheet::heading(SheetField field) const
{
    const qsizetype column = m_context.columns.value(field, -1);
    const QString name = m_header.value(column).simplified();
    return name.isEmpty() ? QStringLiteral("#%1").arg(column + 1) : name;
}

WordMeaning OfficeSheet::meanings(SheetField field) const
{
    const auto words = m_context.plan.meanings.constFind(field);
    if (words == m_context.plan.meanings.constEnd())
        return {};
    return [&words = *words](const QString &word) -> std::optional<QString> {
        const auto said = words.constFind(meaningKey(word));
        return said == words.constEnd() ? std::nullopt : std::optional(*said);
    };
}

QString OfficeSheet::meant(SheetField field, const QString &text) const
{
    const WordMeaning meaning = meanings(field);
    return meaning ? meaning(text).value_or(text).trimmed() : text;
}

/// `sentence` has the line as %1, the column's heading as %2 and the cell as %3.
Error OfficeSheet::misfit(const SheetRow &row, SheetField field, const char *sentence) const
{
    return refused(sentence,
                   {QString::number(row.line), heading(field), cell(row, field).simplified().left(120)});
}

void OfficeSheet::note(const SheetRow &row, SheetField field, const QString &text, const QDate &day,
                       bool stops)
{
    const QString key = codeOf(field) + QLatin1Char('|') + meaningKey(text);
    const auto known = m_unknownAt.constFind(key);
    if (known != m_unknownAt.constEnd()) {
        ++m_unknown[*known].rows;
        return;
    }
    if (m_unknown.size() >= SheetReading::unknownLimit)
        return;
    m_unknownAt.insert(key, m_unknown.size());
    m_unknown.append({field, text.simplified().left(200), row.line, 1, day, stops});
}

std::optional<QDate> OfficeSheet::readDate(const SheetRow &row, SheetField field, SheetDraft &draft)
{
    const QString text = meant(field, cell(row, field));
    if (text.isEmpty())
        return std::nullopt;
    const QDate day = sheetDate(text);
    if (day.isValid())
        return day;
    note(row, field, cell(row, field), draft.value.received, true);
    draft.stop(misfit(row, field, QT_TRANSLATE_NOOP("Error", "Line %1, column “%2”: “%3” is not a date.")));
    return std::nullopt;
}

void OfficeSheet::readDates(const SheetRow &row, SheetDraft &draft)
{
    const auto received = readDate(row, SheetField::Received, draft);
    if (!received && cell(row, SheetField::Received).isEmpty())
        draft.stop(misfit(
            row, SheetField::Received,
            QT_TRANSLATE_NOOP("Error", "Line %1, column “%2” is empty: a case needs its day of receipt.")));
    draft.value.received = received.value_or(QDate());
    draft.value.clockStart = draft.value.received;
    draft.meeting = readDate(row, SheetField::Meeting, draft);
    draft.closedOn = readDate(row, SheetField::Closed, draft);
    draft.value.deadline = readDate(row, SheetField::Deadline, draft);
    if (received && draft.closedOn && *draft.closedOn < *received)
        draft.stop(
            misfit(row, SheetField::Closed,
                   QT_TRANSLATE_NOOP("Error", "Line %1, column “%2”: “%3” is before the day of receipt.")));
}

void OfficeSheet::readWords(const SheetRow &row, SheetDraft &draft)
{
    const QDate day = draft.value.received;
    const auto regimes =
        regimesIn(cell(row, SheetField::Regimes), m_context.graph, meanings(SheetField::Regimes));
    for (const QString &word : regimes.unknown)
        note(row, SheetField::Regimes, word, day, true);
    if (!regimes.unknown.isEmpty())
        draft.stop(misfit(
            row, SheetField::Regimes,
            QT_TRANSLATE_NOOP("Error", "Line %1, column “%2”: “%3” names rules that are not known here.")));
    for (const RegimeCode &regime : regimes.values)
        draft.value.regimes.append(taggedBySheet(regime, m_context.actor));
    const auto order = [this](const CaseRegime &tagged) {
        return m_context.graph.orderOf(tagged.regime.text());
    };
    std::stable_sort(draft.value.regimes.begin(), draft.value.regimes.end(),
                     [&](const CaseRegime &a, const CaseRegime &b) { return order(a) < order(b); });
    const auto agencies =
        agenciesIn(cell(row, SheetField::Agencies), m_context.graph, day, meanings(SheetField::Agencies));
    for (const QString &word : agencies.unknown)
        note(row, SheetField::Agencies, word, day, true);
    if (!agencies.unknown.isEmpty())
        draft.stop(
            misfit(row, SheetField::Agencies,
                   QT_TRANSLATE_NOOP("Error",
                                     "Line %1, column “%2”: “%3” names an agency that is not known here.")));
    draft.agencies = agencies.values;
    const QString decision = meant(SheetField::DecisionMaker, cell(row, SheetField::DecisionMaker));
    draft.decisionMaker = yesOrNo(decision);
    if (!decision.isEmpty() && !draft.decisionMaker) {
        note(row, SheetField::DecisionMaker, cell(row, SheetField::DecisionMaker), day, true);
        draft.stop(misfit(row, SheetField::DecisionMaker,
                          QT_TRANSLATE_NOOP("Error", "Line %1, column “%2”: “%3” is neither yes nor no.")));
    }
}

void OfficeSheet::readStatus(const SheetRow &row, SheetDraft &draft)
{
    const QString text = meant(SheetField::Status, cell(row, SheetField::Status));
    if (text.isEmpty()) {
        draft.status = draft.closedOn ? SheetStatus::Closed : SheetStatus::New;
        return;
    }
    if (const auto status = sheetStatusOf(text)) {
        draft.status = *status;
        return;
    }
    note(row, SheetField::Status, cell(row, SheetField::Status), draft.value.received, true);
    draft.stop(misfit(row, SheetField::Status,
                      QT_TRANSLATE_NOOP("Error", "Line %1, column “%2”: “%3” is not a known status.")));
}

void OfficeSheet::readHours(const SheetRow &row, SheetDraft &draft)
{
    const QString text = meant(SheetField::Hours, cell(row, SheetField::Hours));
    if (text.isEmpty())
        return;
    const auto minutes = sheetMinutes(text);
    if (!minutes) {
        note(row, SheetField::Hours, cell(row, SheetField::Hours), draft.value.received, true);
        draft.stop(
            misfit(row, SheetField::Hours,
                   QT_TRANSLATE_NOOP("Error", "Line %1, column “%2”: “%3” is not a number of hours.")));
    } else if (*minutes > 0) {
        draft.value.hours.append({draft.agencies.value(0), *minutes,
                                  draft.closedOn.value_or(draft.value.received), m_context.actor});
    }
}

void OfficeSheet::readAsker(const SheetRow &row, SheetDraft &draft)
{
    Asker &asker = draft.value.asker;
    const auto leftOut = [&](SheetField field) {
        note(row, field, cell(row, field), draft.value.received, false);
        draft.remarks.append(misfit(
            row, field,
            QT_TRANSLATE_NOOP("Error", "Line %1, column “%2”: “%3” is not known here and was left out.")));
    };
    const QString type = meant(SheetField::AskerType, cell(row, SheetField::AskerType));
    const QString region = meant(SheetField::Region, cell(row, SheetField::Region));
    asker.organisation = cell(row, SheetField::From);
    asker.contactName = cell(row, SheetField::Contact);
    if (asker.contactName.contains(QLatin1Char('@')))
        std::swap(asker.contactName, asker.contactAddress);
    asker.type = askerTypeNamed(type);
    asker.region = regionNamed(region);
    if (!type.isEmpty() && !asker.type)
        leftOut(SheetField::AskerType);
    if (!region.isEmpty() && !asker.region)
        leftOut(SheetField::Region);
    if (asker.type) {
        asker.level = levelOf(*asker.type);
        asker.supervisedBy = supervisorOf(*asker.type);
    }
}

/// What stands in the other columns, under their headings.
QString OfficeSheet::besides(const SheetRow &row) const
{
    QStringList lines;
    for (const qsizetype column : m_unmapped) {
        const QString text =
            row.cells.value(column).trimmed().replace(QLatin1String("\r\n"), QLatin1String("\n"));
        if (text.isEmpty())
            continue;
        const QString name = m_header[column].simplified();
        lines.append(name.isEmpty() ? text : name + QLatin1String(": ") + text);
    }
    return lines.join(QLatin1Char('\n'));
}

void OfficeSheet::readTexts(const SheetRow &row, SheetDraft &draft) const
{
    constexpr qsizetype longestTitle = 160;
    Case &value = draft.value;
    value.externalReference = cell(row, SheetField::Reference);
    value.problem = cell(row, SheetField::Question);
    const QString title = cell(row, SheetField::Title).simplified();
    value.title = (title.isEmpty() ? value.problem.simplified() : title).left(longestTitle);
    value.context = cell(row, SheetField::Context);
    value.officer = cell(row, SheetField::Officer);
    value.language = languageOf(value.problem + QLatin1Char(' ') + value.context);
    value.channel = Channel::Sheet;
    for (const QString &text : {cell(row, SheetField::Remark), besides(row)})
        if (!text.isEmpty())
            value.notes.append({text, sheetNoon(value.received), m_context.actor});
    if (isFormulaError(value.problem))
        draft.stop(
            misfit(row, SheetField::Question,
                   QT_TRANSLATE_NOOP("Error", "Line %1, column “%2”: the sheet’s formula gives “%3”.")));
}

/// A sum, a note below the list, or the headings once more: no case, and no damage either.
std::optional<Error> OfficeSheet::noCase(const SheetRow &row) const
{
    const QString line = QString::number(row.line);
    const auto filled = std::find_if(row.cells.begin(), row.cells.end(),
                                     [](const QString &each) { return !each.trimmed().isEmpty(); });
    const QString first = filled == row.cells.end() ? QString() : filled->simplified();
    const bool same =
        row.cells.size() >= 2 &&
        std::equal(row.cells.begin(), row.cells.end(), m_header.begin(),
                   m_header.begin() + std::min(m_header.size(), row.cells.size()),
                   [](const QString &a, const QString &b) { return a.simplified() == b.simplified(); });
    if (same)
        return failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "Line %1 repeats the headings: “%2”."),
                       {line, first.left(80)});
    const bool asked = !cell(row, SheetField::Question).isEmpty();
    const bool nothing = !asked && cell(row, SheetField::Received).isEmpty();
    if (nothing || (!asked && saysSum(first)))
        return failure(ErrorCode::Invalid,
                       QT_TRANSLATE_NOOP("Error",
                                         "Line %1 is no case: it has no question and no day of receipt, "
                                         "and says “%2” (a sum, or a note to the list)."),
                       {line, first.left(80)});
    return std::nullopt;
}

/// A text file tells how many cells a row has. A workbook does not: there, a row that ends before its status
/// is cut short where the others have one. Text files are read by the same rule, so that both give the same
/// cases.
std::optional<Error> OfficeSheet::cutShort(const SheetRow &row) const
{
    const qsizetype status = m_context.columns.value(SheetField::Status, -1);
    const qsizetype last = lastFilled(row.cells);
    const bool missing =
        row.cells.size() < m_header.size() &&
        std::any_of(m_context.columns.begin(), m_context.columns.end(), [&](qsizetype column) {
            return column >= row.cells.size() &&
                   (column == status || column == m_context.columns.value(SheetField::Received) ||
                    column == m_context.columns.value(SheetField::Question));
        });
    const bool settled = meanings(SheetField::Status) && meanings(SheetField::Status)(QString());
    const bool ends = m_context.statusGiven && !settled && last < status && status >= 0;
    if (!ends && !missing)
        return std::nullopt;
    return refused(
        QT_TRANSLATE_NOOP("Error", "Line %1 is cut short: it has %2 of %3 cells and ends with “%4”."),
        {QString::number(row.line), QString::number(ends ? last + 1 : row.cells.size()),
         QString::number(m_header.size()), row.cells.value(last).simplified().left(80)});
}

IntakeMaterial OfficeSheet::read(const SheetRow &row)
{
    const QString line = QString::number(row.line);
    const auto refuse = [&](const Error &reason) { return unreadableRow(m_context, row, reason); };
    if (isBlank(row.cells) && row.lines > 1)
        return refuse(failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "Lines %1 to %2 are blank."),
                              {line, QString::number(row.line + row.lines - 1)}));
    if (isBlank(row.cells))
        return refuse(failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "Line %1 is blank: “%2”."),
                              {line, QString::fromUtf8(row.raw.left(80))}));
    if (row.tooLong)
        return refuse(refused(QT_TRANSLATE_NOOP("Error", "Line %1 is longer than a row can be: “%2”."),
                              {line, QString::fromUtf8(row.raw.left(80))}));
    if (row.unclosed)
        return refuse(refused(QT_TRANSLATE_NOOP("Error", "Line %1 opens a quote that is never closed: “%2”."),
                              {line, row.cells.join(QLatin1Char(' ')).left(80)}));
    if (const auto why = noCase(row))
        return refuse(*why);
    if (lastFilled(row.cells) >= m_header.size())
        return refuse(refused(
            QT_TRANSLATE_NOOP(
                "Error", "Line %1 has too many cells: %2 where there are %3 columns; it ends with “%4”."),
            {line, QString::number(row.cells.size()), QString::number(m_header.size()),
             row.cells.last().simplified().left(80)}));
    if (const auto why = cutShort(row)) {
        note(row, SheetField::Status, QString(), QDate(), true);
        return refuse(*why);
    }
    SheetDraft draft;
    readDates(row, draft);
    readWords(row, draft);
    readStatus(row, draft);
    readHours(row, draft);
    readAsker(row, draft);
    readTexts(row, draft);
    if (draft.problem)
        return refuse(*draft.problem);
    if (row.cells.size() < m_header.size())
        draft.remarks.append(
            failure(ErrorCode::Invalid,
                    QT_TRANSLATE_NOOP("Error", "Line %1 has %2 of %3 cells: the rest is taken "
                                               "as empty."),
                    {line, QString::number(row.cells.size()), QString::number(m_header.size())}));
    ReadyEnquiry ready;
    ready.source = rowSource(m_context, row);
    const QString &reference = draft.value.externalReference;
    ready.messageId = reference.isEmpty() ? QString() : QLatin1String("sheet:") + reference;
    ready.contentKey = rowKey("office", reference, row.cells);
    ready.raw = row.raw;
    ready.enquiry = caseOf(draft, row.line, cell(row, SheetField::Status), m_context.actor, m_routes);
    ready.settled = true;
    ready.remarks = draft.remarks;
    return ready;
}

} // namespace tverrlos

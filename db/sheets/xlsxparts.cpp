#include "db/sheets/xlsxparts.h"

#include "db/sheets/xmlwalk.h"
#include "db/sheets/ziparchive.h"

#include <QObject>
#include <QRegularExpression>

#include <algorithm>

namespace tverrlos {

namespace {

constexpr qsizetype longestText = 1024 * 1024; ///< of one cell; Excel stops at 32,767
constexpr size_t mostTexts = 2'000'000;        ///< that differ: more than a list of cases holds

Error brokenPart(const QString &part)
{
    return failure(ErrorCode::Invalid,
                   QT_TRANSLATE_NOOP("Error", "The workbook is damaged: its part “%1” cannot be read."),
                   {part.left(120)},
                   QT_TRANSLATE_NOOP("Error", "Open it in the program it was made with, save it again, and "
                                              "import that."));
}

struct Relation
{
    QString type;
    QString target;
};

/// What a part refers to, by id. Targets outside the file are left out.
QHash<QString, Relation> relationsOf(ZipArchive &archive, const QString &part)
{
    const qsizetype slash = part.lastIndexOf(QLatin1Char('/'));
    const QString folder = part.left(slash + 1);
    QHash<QString, Relation> relations;
    auto opened =
        archive.part(folder + QLatin1String("_rels/") + part.mid(slash + 1) + QLatin1String(".rels"));
    if (!opened)
        return relations;
    XmlWalk walk(std::move(*opened));
    while (walk.next() && relations.size() < 10'000) {
        if (!walk.isStart("Relationship") ||
            walk.attribute("TargetMode").compare(QLatin1String("External"), Qt::CaseInsensitive) == 0)
            continue;
        QString target = walk.attribute("Target");
        QStringList path = target.startsWith(QLatin1Char('/'))
                               ? QStringList()
                               : folder.split(QLatin1Char('/'), Qt::SkipEmptyParts);
        for (const QString &step : target.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
            if (step == QLatin1String("..") && !path.isEmpty())
                path.removeLast();
            else if (step != QLatin1String(".") && step != QLatin1String(".."))
                path.append(step);
        }
        relations.insert(walk.attribute("Id"), {walk.attribute("Type"), path.join(QLatin1Char('/'))});
    }
    return relations;
}

QString targetOf(const QHash<QString, Relation> &relations, const char *type)
{
    for (const Relation &relation : relations)
        if (relation.type.endsWith(QLatin1String(type)))
            return relation.target;
    return {};
}

} // namespace

QString runsOf(XmlWalk &walk)
{
    if (walk.isEmpty())
        return {};
    const int from = walk.depth();
    QString text;
    bool within = false;
    while (walk.next()) {
        if (walk.depth() <= from)
            break;
        if (walk.isStart("rPh"))
            walk.skip();
        else if (walk.isStart("t"))
            within = !walk.isEmpty();
        else if (walk.isEnd("t"))
            within = false;
        else if (within && walk.isText() && text.size() < longestText)
            text += walk.text();
    }
    if (!text.contains(QLatin1String("_x")))
        return text;
    // ST_Xstring: what XML cannot hold stands as _xHHHH_.
    static const QRegularExpression sign(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    QString plain;
    qsizetype at = 0;
    auto signs = sign.globalMatch(text);
    while (signs.hasNext()) {
        const auto match = signs.next();
        plain += QStringView(text).mid(at, match.capturedStart() - at);
        const ushort unit = match.capturedView(1).toUShort(nullptr, 16);
        if (unit == u'\n' || unit == u'\t' || unit >= 0x20)
            plain += QChar(unit);
        at = match.capturedEnd();
    }
    return plain + text.mid(at);
}

Result<void> SharedTexts::read(ZipArchive &archive, const QString &part)
{
    auto opened = archive.part(part);
    if (!opened)
        return opened.error();
    XmlWalk walk(std::move(*opened));
    while (walk.next()) {
        if (!walk.isStart("si"))
            continue;
        m_bytes += runsOf(walk).toUtf8();
        m_ends.push_back(m_bytes.size());
        if (m_bytes.size() > mostBytes || m_ends.size() > mostTexts)
            return failure(ErrorCode::Invalid,
                           QT_TRANSLATE_NOOP("Error",
                                             "The file unpacks to more than a list of cases can be: it "
                                             "is not read."),
                           {}, QT_TRANSLATE_NOOP("Error", "Save the sheet as CSV (UTF-8) and import that."));
    }
    return walk.failed() ? Result<void>(brokenPart(part)) : Result<void>();
}

QString SharedTexts::at(qint64 index) const
{
    if (index < 0 || static_cast<size_t>(index) >= m_ends.size())
        return {};
    const auto place = static_cast<size_t>(index);
    const qsizetype from = place == 0 ? 0 : m_ends[place - 1];
    return QString::fromUtf8(m_bytes.constData() + from, m_ends[place] - from);
}

Result<void> CellFormats::read(ZipArchive &archive, const QString &part)
{
    auto opened = archive.part(part);
    if (!opened)
        return opened.error();
    XmlWalk walk(std::move(*opened));
    QHash<int, QString> codes;
    bool within = false;
    while (walk.next() && m_formats.size() < 65'536) {
        if (walk.isStart("numFmt") && codes.size() < 65'536) {
            codes.insert(walk.attribute("numFmtId").toInt(), walk.attribute("formatCode"));
        } else if (walk.isStart("cellXfs")) {
            within = true;
        } else if (walk.isEnd("cellXfs")) {
            break;
        } else if (within && walk.isStart("xf")) {
            const int id = walk.attribute("numFmtId").toInt();
            const auto code = codes.constFind(id);
            m_formats.push_back(code == codes.constEnd() ? NumberFormat::builtIn(id)
                                                         : NumberFormat::of(*code));
        }
    }
    return walk.failed() ? Result<void>(brokenPart(part)) : Result<void>();
}

const NumberFormat &CellFormats::of(const QString &style) const
{
    bool number = false;
    const auto at = style.toUInt(&number);
    return number && at < m_formats.size() ? m_formats[at] : m_general;
}

Result<XlsxLayout> xlsxLayout(ZipArchive &archive)
{
    QString main = targetOf(relationsOf(archive, QString()), "/officeDocument");
    if (main.isEmpty())
        main = QStringLiteral("xl/workbook.xml");
    if (main.endsWith(QLatin1String(".bin")))
        return failure(ErrorCode::Invalid,
                       QT_TRANSLATE_NOOP("Error", "The file is a binary workbook (.xlsb), "
                                                  "which is not read."),
                       {}, QT_TRANSLATE_NOOP("Error", "Save it as .xlsx or CSV (UTF-8), and import that."));
    auto opened = archive.part(main);
    if (!opened)
        return opened.error();
    const QHash<QString, Relation> relations = relationsOf(archive, main);
    XlsxLayout layout;
    layout.texts = targetOf(relations, "/sharedStrings");
    layout.styles = targetOf(relations, "/styles");
    XmlWalk walk(std::move(*opened));
    while (walk.next() && layout.sheets.size() < 1000) {
        if (walk.isStart("workbookPr")) {
            const QString since = walk.attribute("date1904");
            layout.from1904 = since == QLatin1String("1") || since == QLatin1String("true");
        } else if (walk.isStart("sheet")) {
            // r:id, whatever the prefix; sheetId has another local name.
            const Relation relation = relations.value(walk.attribute("id"));
            const QString state = walk.attribute("state");
            if (relation.type.endsWith(QLatin1String("/worksheet")))
                layout.sheets.append({walk.attribute("name"), relation.target,
                                      !state.isEmpty() && state != QLatin1String("visible")});
        }
    }
    if (walk.failed() || layout.sheets.isEmpty())
        return brokenPart(main);
    std::stable_sort(
        layout.sheets.begin(), layout.sheets.end(),
        [](const XlsxLayout::Sheet &a, const XlsxLayout::Sheet &b) { return !a.hidden && b.hidden; });
    return layout;
}

} // namespace tverrlos

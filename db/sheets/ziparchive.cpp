#include "db/sheets/ziparchive.h"

#include <QFile>
#include <QObject>

#include <zip.h>

#include <algorithm>

namespace tverrlos {

namespace {

Error damaged()
{
    return failure(ErrorCode::Invalid,
                   QT_TRANSLATE_NOOP("Error", "The file is damaged: it cannot be unpacked."), {},
                   QT_TRANSLATE_NOOP("Error", "Open it in the program it was made with, save it again, and "
                                              "import that."));
}

Error tooMuch()
{
    return failure(ErrorCode::Invalid,
                   QT_TRANSLATE_NOOP("Error",
                                     "The file unpacks to more than a list of cases can be: it is not "
                                     "read."),
                   {}, QT_TRANSLATE_NOOP("Error", "Save the sheet as CSV (UTF-8) and import that."));
}

Error encrypted()
{
    return failure(ErrorCode::Refused, QT_TRANSLATE_NOOP("Error", "The file is protected by a password."), {},
                   QT_TRANSLATE_NOOP("Error", "Open it, save it without a password, and import that."));
}

} // namespace

ZipArchive::ZipArchive(struct zip *archive, QByteArray bytes, const ZipLimits &limits)
    : m_archive(archive), m_bytes(std::move(bytes)), m_limits(limits)
{}

ZipArchive::~ZipArchive()
{
    zip_discard(m_archive);
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QString &path, const ZipLimits &limits)
{
    int code = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (!archive)
        return damaged();
    return checked(std::unique_ptr<ZipArchive>(new ZipArchive(archive, {}, limits)));
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::fromBytes(QByteArray bytes, const ZipLimits &limits)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    zip_error_fini(&error);
    if (!archive) {
        if (source)
            zip_source_free(source);
        return damaged();
    }
    return checked(std::unique_ptr<ZipArchive>(new ZipArchive(archive, std::move(bytes), limits)));
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::checked(std::unique_ptr<ZipArchive> archive)
{
    if (zip_get_num_entries(archive->m_archive, 0) > archive->m_limits.entries)
        return tooMuch();
    return archive;
}

bool ZipArchive::holds(const QString &name) const
{
    return zip_name_locate(m_archive, name.toUtf8().constData(), ZIP_FL_ENC_GUESS) >= 0;
}

Result<std::unique_ptr<ZipPart>> ZipArchive::part(const QString &name)
{
    const zip_int64_t index = zip_name_locate(m_archive, name.toUtf8().constData(), ZIP_FL_ENC_GUESS);
    if (index < 0)
        return failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "The file lacks its part “%1”."),
                       {name.left(120)});
    zip_stat_t about;
    zip_stat_init(&about);
    constexpr zip_uint64_t needed = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
    if (zip_stat_index(m_archive, static_cast<zip_uint64_t>(index), 0, &about) != 0 ||
        (about.valid & needed) != needed)
        return damaged();
    if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) && about.encryption_method != ZIP_EM_NONE)
        return encrypted();
    const auto limit = static_cast<zip_uint64_t>(m_limits.partBytes);
    const auto ratio = static_cast<zip_uint64_t>(m_limits.ratio);
    if (about.size > limit ||
        (about.size > static_cast<zip_uint64_t>(m_limits.ratioFrom) && about.size / ratio > about.comp_size))
        return tooMuch();
    zip_file_t *file = zip_fopen_index(m_archive, static_cast<zip_uint64_t>(index), 0);
    if (!file)
        return damaged();
    return std::make_unique<ZipPart>(*this, file, static_cast<qint64>(about.size));
}

Result<QByteArray> ZipArchive::bytesOf(const QString &name, qint64 most)
{
    auto opened = part(name);
    if (!opened)
        return opened.error();
    QByteArray bytes;
    char buffer[16 * 1024];
    for (;;) {
        const int count = (*opened)->read(buffer, sizeof buffer);
        if (count < 0 || bytes.size() + count > most)
            return count < 0 ? damaged() : tooMuch();
        if (count == 0)
            return bytes;
        bytes.append(buffer, count);
    }
}

ZipPart::ZipPart(ZipArchive &archive, zip_file *file, qint64 claimed)
    : m_archive(archive), m_file(file), m_left(claimed)
{}

ZipPart::~ZipPart()
{
    zip_fclose(m_file);
}

int ZipPart::read(char *buffer, int most)
{
    const zip_int64_t count = zip_fread(m_file, buffer, static_cast<zip_uint64_t>(std::max(most, 0)));
    if (count < 0)
        return -1;
    m_left -= count;
    m_archive.m_read += count;
    return m_left < 0 || m_archive.m_read > m_archive.m_limits.totalBytes ? -1 : static_cast<int>(count);
}

} // namespace tverrlos

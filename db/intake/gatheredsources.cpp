#include "db/intake/gatheredsources.h"

#include <QFile>
#include <QObject>

#include <algorithm>
#include <numeric>

namespace tverrlos {

namespace {

constexpr qint64 bytesInPortion = 8LL * 1024 * 1024;

qint64 momentOf(const IntakeMaterial &material)
{
    const auto *ready = std::get_if<ReadyEnquiry>(&material);
    return ready && ready->sent.isValid() ? ready->sent.toMSecsSinceEpoch() : 0;
}

} // namespace

Result<void> GatheredSources::add(IntakeMaterial material, qsizetype most, qint64 place)
{
    const auto *ready = std::get_if<ReadyEnquiry>(&material);
    m_bytes += ready ? ready->raw.size() : std::get<UnreadableSource>(material).bytes.size();
    m_portion.append(std::move(material));
    m_places.append(place);
    if (m_portion.size() < most && m_bytes < bytesInPortion)
        return {};
    return flush();
}

Result<void> GatheredSources::refuse(const SourceFile &source, QFile &file, const Error &reason)
{
    return add(UnreadableSource{source.label, file.read(m_limits.keptOfTooLarge), source.size, reason});
}

Result<void> GatheredSources::flush()
{
    if (m_progress.isCancelled())
        return importStopped();
    if (m_portion.isEmpty())
        return {};
    QList<IntakeMaterial> sorted;
    const QList<qsizetype> places = order();
    for (const qsizetype at : places)
        sorted.append(m_portion[at]);
    Result<QList<IntakeItem>> items = m_take(sorted);
    if (!items)
        return items.error();
    for (qsizetype i = 0; i < places.size(); ++i)
        list(std::move((*items)[i]), m_places[places[i]]);
    m_portion.clear();
    m_places.clear();
    m_bytes = 0;
    return {};
}

/// Older mails first, so that their numbers follow the days; sheets keep their order, and replies that of
/// their threads.
QList<qsizetype> GatheredSources::order() const
{
    QList<qsizetype> order(m_portion.size());
    std::iota(order.begin(), order.end(), 0);
    if (!m_threads)
        std::stable_sort(order.begin(), order.end(), [this](qsizetype a, qsizetype b) {
            return momentOf(m_portion[a]) < momentOf(m_portion[b]);
        });
    return order;
}

void GatheredSources::list(IntakeItem item, qint64 place)
{
    const qsizetype before = m_receipt.items.size();
    m_receipt.add(std::move(item));
    if (m_receipt.items.size() > before)
        m_listed.append(place);
}

IntakeReceipt GatheredSources::receipt() const
{
    QList<qsizetype> order(m_receipt.items.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(),
              [this](qsizetype a, qsizetype b) { return m_listed[a] < m_listed[b]; });
    IntakeReceipt sorted = m_receipt;
    for (qsizetype i = 0; i < order.size(); ++i)
        sorted.items[i] = m_receipt.items[order[i]];
    return sorted;
}

Error importStopped()
{
    return failure(ErrorCode::Cancelled, QT_TRANSLATE_NOOP("Error", "The import was stopped."));
}

} // namespace tverrlos

#pragma once

#include <QByteArrayView>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tverrlos {

/// Values made of texts that the same few of stand in many rows: codes, lists of codes, officers. Each is
/// made once and then shared, for most of what a list's row costs is small pieces of memory. Not thread-safe.
template<class T>
class KnownTexts
{
public:
    /// What `make` gives for the text, which is UTF-8. The same text must always give the same.
    template<class Make>
    T of(QByteArrayView utf8, const Make &make)
    {
        const std::string_view text(utf8.data(), static_cast<std::size_t>(utf8.size()));
        for (const auto &[known, value] : m_known)
            if (known == text)
                return value;
        // Looked through one by one: beyond some, making one anew is cheaper than finding it.
        if (m_known.size() == most)
            return make(utf8);
        return m_known.emplace_back(text, make(utf8)).second;
    }

private:
    static constexpr std::size_t most = 48;
    std::vector<std::pair<std::string, T>> m_known;
};

} // namespace tverrlos

#include "db/connection/placeholders.h"

#include <algorithm>
#include <cctype>

namespace tverrlos {

namespace {

bool isWordCharacter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_';
}

std::size_t endOf(std::string_view sql, std::size_t from, std::string_view mark)
{
    const std::size_t at = sql.find(mark, from);
    return at == std::string_view::npos ? sql.size() : at + mark.size();
}

std::size_t wordEnd(std::string_view sql, std::size_t from)
{
    while (from < sql.size() && isWordCharacter(sql[from]))
        ++from;
    return from;
}

/// The end of the quoted text, comment or dollar-quoted body that begins here; `at` itself when none does.
std::size_t skipOpaque(std::string_view sql, std::size_t at)
{
    const char c = sql[at];
    if (c == '\'' || c == '"')
        return endOf(sql, at + 1, sql.substr(at, 1)); // a doubled quote ends one text and begins the next
    if (sql.substr(at, 2) == "--")
        return endOf(sql, at, "\n");
    if (sql.substr(at, 2) == "/*")
        return endOf(sql, at + 2, "*/");
    if (c == '$') {
        const std::size_t close = wordEnd(sql, at + 1);
        if (close < sql.size() && sql[close] == '$')
            return endOf(sql, close + 1, sql.substr(at, close + 1 - at));
    }
    return at;
}

bool isComment(std::string_view sql, std::size_t at)
{
    return sql.substr(at, 2) == "--" || sql.substr(at, 2) == "/*";
}

/// Follows the words of one statement, to know whether a semicolon stands inside a trigger's body.
class TriggerDepth
{
public:
    void word(std::string_view text)
    {
        std::string upper(text);
        std::transform(upper.begin(), upper.end(), upper.begin(),
                       [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
        ++m_words;
        if (m_words == 1)
            m_create = upper == "CREATE";
        else if (m_create && upper == "TRIGGER" && m_words <= 3)
            m_trigger = true;
        else if (m_trigger && (upper == "BEGIN" || upper == "CASE"))
            ++m_depth;
        else if (m_trigger && upper == "END")
            --m_depth;
    }
    bool inside() const { return m_depth > 0; }

private:
    int m_words = 0;
    int m_depth = 0;
    bool m_create = false;
    bool m_trigger = false;
};

} // namespace

PositionalSql positional(std::string_view sql)
{
    PositionalSql result;
    result.sql.reserve(sql.size());
    for (std::size_t at = 0; at < sql.size();) {
        const std::size_t opaqueEnd = skipOpaque(sql, at);
        const bool cast = sql.substr(at, 2) == "::";
        const std::size_t nameEnd = sql[at] == ':' && !cast ? wordEnd(sql, at + 1) : at;
        if (opaqueEnd > at || cast) {
            const std::size_t end = cast ? at + 2 : opaqueEnd;
            result.sql += !cast && isComment(sql, at) ? std::string_view("\n") : sql.substr(at, end - at);
            at = end;
        } else if (nameEnd > at + 1) {
            result.names.emplace_back(sql.substr(at + 1, nameEnd - at - 1));
            result.sql += '?';
            at = nameEnd;
        } else {
            result.sql += sql[at++];
        }
    }
    return result;
}

std::vector<std::string> statements(std::string_view script)
{
    std::vector<std::string> result;
    std::string statement;
    TriggerDepth depth;
    const auto finish = [&] {
        const auto begin = std::find_if_not(statement.begin(), statement.end(),
                                            [](unsigned char c) { return std::isspace(c); });
        if (begin != statement.end())
            result.emplace_back(begin, statement.end());
        statement.clear();
        depth = {};
    };
    for (std::size_t at = 0; at < script.size();) {
        const std::size_t opaqueEnd = skipOpaque(script, at);
        const std::size_t end = opaqueEnd > at ? opaqueEnd : std::max(wordEnd(script, at), at + 1);
        const std::string_view part = script.substr(at, end - at);
        if (opaqueEnd > at) {
            statement += isComment(script, at) ? std::string_view("\n") : part;
        } else if (part == ";" && !depth.inside()) {
            finish();
        } else {
            if (isWordCharacter(part.front()))
                depth.word(part);
            statement += part;
        }
        at = end;
    }
    finish();
    return result;
}

} // namespace tverrlos

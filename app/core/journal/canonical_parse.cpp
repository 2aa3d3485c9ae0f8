// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/canonical.h"
#include "app/core/journal/utf8.h"

#include <array>
#include <optional>
#include <utility>

namespace comptoir::journal {

namespace {

constexpr std::size_t kUsualMembers = 16; ///< of a ticket's line: saves growing step by step

/// Characters that stand for themselves in a text and take one byte.
constexpr auto kPlain = [] {
    std::array<bool, 256> plain{};
    for (std::size_t c = 0x20; c < 0x80; ++c) {
        plain[c] = c != '"' && c != '\\';
    }
    return plain;
}();

/// One pass, no look-back: every rule of canonical form is checked where its byte stands. The first fault ends it.
class Parser {
public:
    explicit Parser(std::string_view bytes)
        : m_bytes(bytes)
    {
    }

    Result<Value, CanonicalFault> parseAll(std::size_t most)
    {
        if (m_bytes.size() > most) {
            return unexpected(CanonicalFault{CanonicalError::TooLarge, most});
        }
        Value value(false);
        const bool read = parseValue([&value](auto&& content) { value = std::forward<decltype(content)>(content); }, 0);
        if (read && m_at != m_bytes.size()) {
            fail(CanonicalError::TrailingBytes, m_at);
        }
        if (m_fault) {
            return unexpected(*m_fault);
        }
        return value;
    }

private:
    bool fail(CanonicalError error, std::size_t offset)
    {
        m_fault = CanonicalFault{error, offset};
        return false;
    }

    bool failHere() { return fail(atEnd() ? CanonicalError::Truncated : CanonicalError::Unexpected, m_at); }

    bool atEnd() const { return m_at >= m_bytes.size(); }
    char peek() const { return atEnd() ? '\0' : m_bytes[m_at]; }

    bool take(char expected)
    {
        if (atEnd() || m_bytes[m_at] != expected) {
            return false;
        }
        ++m_at;
        return true;
    }

    bool takeWord(std::string_view word)
    {
        if (m_bytes.substr(m_at, word.size()) != word) {
            return false;
        }
        m_at += word.size();
        return true;
    }

    /// Gives what it read to `sink`, so that it is made where it stays.
    template <class Sink>
    bool parseValue(Sink sink, int depth)
    {
        const char first = peek();
        if (first == '"') {
            std::string text;
            return parseText(text) && give(sink, std::move(text));
        }
        if (first == '-' || isDigit(first)) {
            std::int64_t number = 0;
            return parseInteger(number) && give(sink, number);
        }
        if (first == '{') {
            Object object;
            return parseObject(object, depth) && give(sink, std::move(object));
        }
        if (first == '[') {
            Array array;
            return parseArray(array, depth) && give(sink, std::move(array));
        }
        if (takeWord("true")) {
            return give(sink, true);
        }
        if (takeWord("false")) {
            return give(sink, false);
        }
        return failHere();
    }

    template <class Sink, class Content>
    static bool give(Sink& sink, Content&& content)
    {
        sink(std::forward<Content>(content));
        return true;
    }

    bool parseObject(Object& object, int depth)
    {
        if (depth >= kMaxDepth) {
            return fail(CanonicalError::TooDeep, m_at);
        }
        ++m_at;
        for (bool more = !take('}'); more; more = !take('}')) {
            if (object.empty()) {
                object.reserve(kUsualMembers);
            } else if (!take(',')) {
                return failHere();
            }
            const std::size_t start = m_at;
            std::string key;
            if (!parseText(key)) {
                return false;
            }
            if (const auto wrong = keyFault(object, key)) {
                return fail(*wrong, start);
            }
            if (!take(':')) {
                return failHere();
            }
            const auto append = [&object, &key](auto&& content) {
                object.appendChecked(std::move(key), std::forward<decltype(content)>(content));
            };
            if (!parseValue(append, depth + 1)) {
                return false;
            }
        }
        return true;
    }

    static std::optional<CanonicalError> keyFault(const Object& before, std::string_view key)
    {
        for (const char c : key) {
            if (static_cast<unsigned char>(c) >= 0x80) {
                return CanonicalError::KeyNotAscii;
            }
        }
        if (!before.empty() && before.members().back().first >= key) {
            return CanonicalError::KeyOrder;
        }
        return std::nullopt;
    }

    bool parseArray(Array& array, int depth)
    {
        if (depth >= kMaxDepth) {
            return fail(CanonicalError::TooDeep, m_at);
        }
        ++m_at;
        for (bool more = !take(']'); more; more = !take(']')) {
            if (!array.empty() && !take(',')) {
                return failHere();
            }
            const auto append = [&array](
                                    auto&& content) { array.emplace_back(std::forward<decltype(content)>(content)); };
            if (!parseValue(append, depth + 1)) {
                return false;
            }
        }
        return true;
    }

    static bool isDigit(char c) { return c >= '0' && c <= '9'; }

    bool parseInteger(std::int64_t& into)
    {
        const std::size_t start = m_at;
        const bool negative = take('-');
        const std::size_t digits = m_at;
        std::int64_t number = 0;
        for (; isDigit(peek()); ++m_at) {
            number = number * 10 + (peek() - '0');
            if (number > kMaxInteger) {
                return fail(CanonicalError::OutOfRange, start);
            }
        }
        if (m_at == digits) {
            return failHere();
        }
        const bool leadingZero = m_bytes[digits] == '0' && (m_at - digits > 1 || negative);
        if (leadingZero || peek() == '.' || peek() == 'e' || peek() == 'E') {
            return fail(CanonicalError::NotAnInteger, start);
        }
        into = negative ? -number : number;
        return true;
    }

    bool parseText(std::string& text)
    {
        if (!take('"')) {
            return failHere();
        }
        for (;;) {
            const std::size_t plain = m_at;
            while (m_at < m_bytes.size() && isPlain(m_bytes[m_at])) {
                ++m_at;
            }
            text.append(m_bytes, plain, m_at - plain);
            if (take('"')) {
                return true;
            }
            if (!parseSpecial(text)) {
                return false;
            }
        }
    }

    static bool isPlain(char c) { return kPlain[static_cast<unsigned char>(c)]; }

    /// An escape or a character beyond ASCII.
    bool parseSpecial(std::string& text)
    {
        if (atEnd()) {
            return fail(CanonicalError::Truncated, m_at);
        }
        const auto first = static_cast<unsigned char>(peek());
        if (first < 0x20) {
            return fail(CanonicalError::ControlCharacter, m_at);
        }
        if (first == '\\') {
            return parseEscape(text);
        }
        const std::size_t length = utf8Length(m_bytes, m_at);
        if (length == 0) {
            return fail(CanonicalError::NotUtf8, m_at);
        }
        text.append(m_bytes, m_at, length);
        m_at += length;
        return true;
    }

    bool parseEscape(std::string& text)
    {
        constexpr std::string_view kNames = "\"\\btnfr";
        constexpr std::string_view kMeanings = "\"\\\b\t\n\f\r";
        const std::size_t start = m_at++;
        const std::size_t name = atEnd() ? std::string_view::npos : kNames.find(peek());
        if (name != std::string_view::npos) {
            text += kMeanings[name];
            ++m_at;
            return true;
        }
        const auto control = controlEscape(m_bytes.substr(m_at, 5));
        if (!control) {
            return fail(atEnd() ? CanonicalError::Truncated : CanonicalError::Escape, start);
        }
        text += *control;
        m_at += 5;
        return true;
    }

    /// u0000…u001f in lower case, but not those with a short form.
    static std::optional<char> controlEscape(std::string_view digits)
    {
        if (digits.size() != 5 || !digits.starts_with("u00") || (digits[3] != '0' && digits[3] != '1')) {
            return std::nullopt;
        }
        const char last = digits[4];
        const bool letter = last >= 'a' && last <= 'f';
        if (!isDigit(last) && !letter) {
            return std::nullopt;
        }
        const auto code = static_cast<char>((digits[3] - '0') * 16 + (letter ? last - 'a' + 10 : last - '0'));
        const bool hasShortForm = std::string_view("\b\t\n\f\r").find(code) != std::string_view::npos;
        return hasShortForm ? std::nullopt : std::optional(code);
    }

    std::string_view m_bytes;
    std::size_t m_at = 0;
    std::optional<CanonicalFault> m_fault;
};

} // namespace

Result<Value, CanonicalFault> parseCanonical(std::string_view bytes, std::size_t most)
{
    return Parser(bytes).parseAll(most);
}

} // namespace comptoir::journal

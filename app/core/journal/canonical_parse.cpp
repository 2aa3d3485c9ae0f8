// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/canonical.h"
#include "app/core/journal/utf8.h"

#include <optional>

namespace comptoir::journal {

namespace {

/// One pass, no look-back: every rule of canonical form is checked where its byte stands.
class Parser {
public:
    explicit Parser(std::string_view bytes)
        : m_bytes(bytes)
    {
    }

    Result<Value, CanonicalFault> parseAll()
    {
        if (m_bytes.size() > kMaxBody) {
            return fault(CanonicalError::TooLarge, kMaxBody);
        }
        auto value = parseValue(0);
        if (value && m_at != m_bytes.size()) {
            return fault(CanonicalError::TrailingBytes, m_at);
        }
        return value;
    }

private:
    using Fault = tl::unexpected<CanonicalFault>;

    static Fault fault(CanonicalError error, std::size_t offset) { return Fault(CanonicalFault{error, offset}); }

    Fault unexpectedHere() const
    {
        return fault(m_at < m_bytes.size() ? CanonicalError::Unexpected : CanonicalError::Truncated, m_at);
    }

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

    Result<Value, CanonicalFault> parseValue(int depth)
    {
        const char first = peek();
        if (first == '{') {
            return parseObject(depth);
        }
        if (first == '[') {
            return parseArray(depth);
        }
        if (first == '"') {
            return parseText().map([](std::string&& text) { return Value(std::move(text)); });
        }
        if (first == '-' || isDigit(first)) {
            return parseInteger();
        }
        if (takeWord("true")) {
            return Value(true);
        }
        if (takeWord("false")) {
            return Value(false);
        }
        return unexpectedHere();
    }

    Result<Value, CanonicalFault> parseObject(int depth)
    {
        if (depth >= kMaxDepth) {
            return fault(CanonicalError::TooDeep, m_at);
        }
        ++m_at;
        Object object;
        if (take('}')) {
            return Value(std::move(object));
        }
        for (;;) {
            const std::size_t start = m_at;
            auto key = parseText();
            if (!key) {
                return Fault(key.error());
            }
            if (const auto wrong = keyFault(object, *key)) {
                return fault(*wrong, start);
            }
            if (!take(':')) {
                return unexpectedHere();
            }
            auto value = parseValue(depth + 1);
            if (!value) {
                return value;
            }
            object.append(*std::move(key), *std::move(value));
            if (take('}')) {
                return Value(std::move(object));
            }
            if (!take(',')) {
                return unexpectedHere();
            }
        }
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

    Result<Value, CanonicalFault> parseArray(int depth)
    {
        if (depth >= kMaxDepth) {
            return fault(CanonicalError::TooDeep, m_at);
        }
        ++m_at;
        Array array;
        if (take(']')) {
            return Value(std::move(array));
        }
        for (;;) {
            auto value = parseValue(depth + 1);
            if (!value) {
                return value;
            }
            array.push_back(*std::move(value));
            if (take(']')) {
                return Value(std::move(array));
            }
            if (!take(',')) {
                return unexpectedHere();
            }
        }
    }

    static bool isDigit(char c) { return c >= '0' && c <= '9'; }

    Result<Value, CanonicalFault> parseInteger()
    {
        const std::size_t start = m_at;
        const bool negative = take('-');
        const std::size_t digits = m_at;
        std::int64_t number = 0;
        for (; isDigit(peek()); ++m_at) {
            number = number * 10 + (peek() - '0');
            if (number > kMaxInteger) {
                return fault(CanonicalError::OutOfRange, start);
            }
        }
        if (m_at == digits) {
            return unexpectedHere();
        }
        const bool leadingZero = m_bytes[digits] == '0' && (m_at - digits > 1 || negative);
        if (leadingZero || peek() == '.' || peek() == 'e' || peek() == 'E') {
            return fault(CanonicalError::NotAnInteger, start);
        }
        return Value(negative ? -number : number);
    }

    Result<std::string, CanonicalFault> parseText()
    {
        if (!take('"')) {
            return unexpectedHere();
        }
        std::string text;
        for (;;) {
            const std::size_t plain = m_at;
            while (!atEnd() && isPlain(m_bytes[m_at])) {
                ++m_at;
            }
            text.append(m_bytes, plain, m_at - plain);
            if (take('"')) {
                return text;
            }
            if (const auto wrong = parseSpecial(text)) {
                return Fault(*wrong);
            }
        }
    }

    static bool isPlain(char c)
    {
        return static_cast<unsigned char>(c) >= 0x20 && static_cast<unsigned char>(c) < 0x80 && c != '"' && c != '\\';
    }

    /// An escape or a character beyond ASCII.
    std::optional<CanonicalFault> parseSpecial(std::string& text)
    {
        if (atEnd()) {
            return CanonicalFault{CanonicalError::Truncated, m_at};
        }
        const auto first = static_cast<unsigned char>(peek());
        if (first < 0x20) {
            return CanonicalFault{CanonicalError::ControlCharacter, m_at};
        }
        if (first == '\\') {
            return parseEscape(text);
        }
        const std::size_t length = utf8Length(m_bytes, m_at);
        if (length == 0) {
            return CanonicalFault{CanonicalError::NotUtf8, m_at};
        }
        text.append(m_bytes, m_at, length);
        m_at += length;
        return std::nullopt;
    }

    std::optional<CanonicalFault> parseEscape(std::string& text)
    {
        constexpr std::string_view kNames = "\"\\btnfr";
        constexpr std::string_view kMeanings = "\"\\\b\t\n\f\r";
        const std::size_t start = m_at++;
        const std::size_t name = atEnd() ? std::string_view::npos : kNames.find(peek());
        if (name != std::string_view::npos) {
            text += kMeanings[name];
            ++m_at;
            return std::nullopt;
        }
        const auto control = controlEscape(m_bytes.substr(m_at, 5));
        if (!control) {
            return CanonicalFault{atEnd() ? CanonicalError::Truncated : CanonicalError::Escape, start};
        }
        text += *control;
        m_at += 5;
        return std::nullopt;
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
};

} // namespace

Result<Value, CanonicalFault> parseCanonical(std::string_view bytes)
{
    return Parser(bytes).parseAll();
}

} // namespace comptoir::journal

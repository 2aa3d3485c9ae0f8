// SPDX-License-Identifier: Apache-2.0
#include "app/core/base/gs1.h"

#include <algorithm>
#include <array>
#include <utility>

namespace comptoir {

namespace {

constexpr char kSeparator = '\x1d';
constexpr std::size_t kLongestText = 20;
constexpr std::size_t kLongestVariable = 90;
constexpr std::string_view kGtinStep = "/01/";

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool allDigits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, isDigit);
}

/// AIs of predefined length by their first two digits: these need no separator. Length of AI and value together.
struct Predefined {
    std::string_view start;
    std::size_t length;
};

constexpr std::array kPredefined = {
    Predefined{"00", 20},
    Predefined{"01", 16},
    Predefined{"02", 16},
    Predefined{"03", 16},
    Predefined{"04", 18},
    Predefined{"11", 8},
    Predefined{"12", 8},
    Predefined{"13", 8},
    Predefined{"14", 8},
    Predefined{"15", 8},
    Predefined{"16", 8},
    Predefined{"17", 8},
    Predefined{"18", 8},
    Predefined{"19", 8},
    Predefined{"20", 4},
    Predefined{"31", 10},
    Predefined{"32", 10},
    Predefined{"33", 10},
    Predefined{"34", 10},
    Predefined{"35", 10},
    Predefined{"36", 10},
    Predefined{"41", 16},
};

std::size_t predefinedLength(std::string_view start)
{
    const auto* const found = std::ranges::find(kPredefined, start, &Predefined::start);
    return found == kPredefined.end() ? 0 : found->length;
}

bool isDate(std::string_view yymmdd)
{
    if (yymmdd.size() != 6 || !allDigits(yymmdd)) {
        return false;
    }
    const int month = (yymmdd[2] - '0') * 10 + (yymmdd[3] - '0');
    const int day = (yymmdd[4] - '0') * 10 + (yymmdd[5] - '0');
    return month >= 1 && month <= 12 && day <= 31;
}

bool keepText(std::string& kept, std::string_view value)
{
    if (value.empty() || value.size() > kLongestText || (!kept.empty() && kept != value)) {
        return false;
    }
    kept = value;
    return true;
}

bool keepNumber(std::optional<Gs1Number>& kept, char decimals, std::string_view value)
{
    if (!allDigits(value) || value.size() > 15 || !isDigit(decimals)) {
        return false;
    }
    Gs1Number number{.digits = 0, .decimals = decimals - '0'};
    for (const char c : value) {
        number.digits = number.digits * 10 + (c - '0');
    }
    if (kept && *kept != number) {
        return false;
    }
    kept = number;
    return true;
}

bool keepGtin(std::optional<Gtin>& kept, std::string_view value)
{
    const auto gtin = Gtin::parse(value);
    if (!gtin || (kept && *kept != *gtin)) {
        return false;
    }
    kept = *gtin;
    return true;
}

/// One field's value into `data`; false refuses the whole symbol. AIs a till has no use for are stepped over.
bool keepField(Gs1Data& data, std::string_view ai, std::string_view value)
{
    if (ai == "01") {
        return keepGtin(data.gtin, value);
    }
    if (ai == "10") {
        return keepText(data.batch, value);
    }
    if (ai == "21") {
        return keepText(data.serial, value);
    }
    if (ai == "17") {
        return isDate(value) && keepText(data.expiry, value);
    }
    if (ai.size() == 4 && ai.starts_with("310")) {
        return value.size() == 6 && keepNumber(data.weightKg, ai[3], value);
    }
    if (ai.size() == 4 && ai.starts_with("392")) {
        return keepNumber(data.price, ai[3], value);
    }
    return true;
}

/// How many digits the AI has that starts `field`; only those kept here are told apart.
std::size_t aiLength(std::string_view field)
{
    return field.starts_with("310") || field.starts_with("392") ? 4 : 2;
}

std::optional<std::string> unescaped(std::string_view text)
{
    const auto hex = [](char c) {
        if (isDigit(c)) {
            return c - '0';
        }
        const char lower = static_cast<char>(c | 0x20);
        return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
    };
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            plain += text[i];
            continue;
        }
        if (i + 2 >= text.size() || hex(text[i + 1]) < 0 || hex(text[i + 2]) < 0) {
            return std::nullopt;
        }
        plain += static_cast<char>(hex(text[i + 1]) * 16 + hex(text[i + 2]));
        i += 2;
    }
    return plain;
}

/// What stands before the next `mark`, taken off the front of `rest` with the mark.
std::string_view takeUntil(std::string_view& rest, char mark)
{
    const std::size_t end = std::min(rest.find(mark), rest.size());
    const std::string_view part = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return part;
}

bool keepEscaped(Gs1Data& data, std::string_view ai, std::string_view value)
{
    const auto plain = unescaped(value);
    return plain && keepField(data, ai, *plain);
}

bool keepQuery(Gs1Data& data, std::string_view query)
{
    while (!query.empty()) {
        std::string_view value = takeUntil(query, '&');
        const std::string_view name = takeUntil(value, '=');
        if (allDigits(name) && !keepEscaped(data, name, value)) {
            return false;
        }
    }
    return true;
}

constexpr bool fitsUri(char c)
{
    return c > ' ' && c < '\x7f' && std::string_view("<>{}\"\\^`|").find(c) == std::string_view::npos;
}

bool takeScheme(std::string_view& uri)
{
    for (const std::string_view scheme : {"https://", "http://"}) {
        const bool same = uri.size() > scheme.size()
            && std::equal(scheme.begin(), scheme.end(), uri.begin(), [](char expected, char got) {
                   return expected == (got >= 'A' && got <= 'Z' ? static_cast<char>(got | 0x20) : got);
               });
        if (same) {
            uri.remove_prefix(scheme.size());
            return true;
        }
    }
    return false;
}

/// The steps `01/{gtin}/22/…` and the attributes behind the question mark.
std::optional<Gs1Data> linkFrom(std::string_view steps, std::string_view query)
{
    Gs1Data data;
    while (!steps.empty()) {
        const std::string_view ai = takeUntil(steps, '/');
        if (!allDigits(ai) || steps.empty() || !keepEscaped(data, ai, takeUntil(steps, '/'))) {
            return std::nullopt;
        }
    }
    if (!keepQuery(data, query)) {
        return std::nullopt;
    }
    return data;
}

} // namespace

std::optional<std::int64_t> Gs1Number::thousandths() const
{
    std::int64_t value = digits;
    for (int i = decimals; i < 3; ++i) {
        value *= 10;
    }
    for (int i = 3; i < decimals; ++i) {
        if (value % 10 != 0) {
            return std::nullopt;
        }
        value /= 10;
    }
    return value <= 1'000'000'000 ? std::optional(value) : std::nullopt;
}

std::optional<Gs1Data> parseElementString(std::string_view text)
{
    Gs1Data data;
    if (text.starts_with(kSeparator)) {
        text.remove_prefix(1);
    }
    if (text.empty()) {
        return std::nullopt;
    }
    while (!text.empty()) {
        std::string_view field = text;
        const std::size_t ai = aiLength(text);
        if (text.size() < ai || !allDigits(text.substr(0, ai))) {
            return std::nullopt;
        }
        if (const std::size_t fixed = predefinedLength(text.substr(0, 2)); fixed != 0) {
            if (text.size() < fixed) {
                return std::nullopt;
            }
            field = text.substr(0, fixed);
            text.remove_prefix(fixed);
            if (text.starts_with(kSeparator)) {
                text.remove_prefix(1); // some encoders separate these too
            }
        } else {
            field = takeUntil(text, kSeparator);
        }
        if (field.size() <= ai || field.size() > kLongestVariable + 4 || field.find(kSeparator) != field.npos
            || !keepField(data, field.substr(0, ai), field.substr(ai))) {
            return std::nullopt;
        }
    }
    return data;
}

std::optional<Gs1Data> parseDigitalLink(std::string_view uri)
{
    if (!takeScheme(uri) || !std::ranges::all_of(uri, fitsUri)) {
        return std::nullopt;
    }
    uri = uri.substr(0, uri.find('#'));
    const std::string_view path = uri.substr(0, uri.find('?'));
    std::string_view query = uri.substr(path.size());
    if (query.starts_with('?')) {
        query.remove_prefix(1);
    }
    for (std::size_t at = path.find(kGtinStep, 1); at != path.npos; at = path.find(kGtinStep, at + 1)) {
        if (auto data = linkFrom(path.substr(at + 1), query)) {
            return data;
        }
    }
    return std::nullopt;
}

} // namespace comptoir

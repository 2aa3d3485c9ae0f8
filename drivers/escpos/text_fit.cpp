// SPDX-License-Identifier: Apache-2.0
#include "drivers/escpos/text_fit.h"

#include "app/core/base/check.h"
#include "drivers/api/plain_text.h"

#include <algorithm>

namespace comptoir::drivers {

namespace {

constexpr char32_t kNoBreak = 0x00a0;

// A label narrower than this beside its amount is harder to read than one above it.
constexpr int kNarrowestLabel = 8;

bool plain(char32_t character)
{
    return character < 0x7f || character == kNoBreak;
}

bool has(CodePage page, char32_t character)
{
    return plain(character) || encode(character, page).has_value();
}

std::ptrdiff_t countMissing(std::u32string_view text, CodePage page)
{
    return std::count_if(text.begin(), text.end(), [page](char32_t character) { return !has(page, character); });
}

bool anyPageHas(const PrinterProfile& profile, char32_t character)
{
    return std::any_of(profile.pages.begin(), profile.pages.end(),
        [character](const CodePageSlot& slot) { return has(slot.page, character); });
}

std::optional<CodePage> fewestMissing(std::u32string_view text, const PrinterProfile& profile)
{
    const auto best = std::min_element(
        profile.pages.begin(), profile.pages.end(), [text](const CodePageSlot& a, const CodePageSlot& b) {
            return countMissing(text, a.page) < countMissing(text, b.page);
        });
    return best == profile.pages.end() ? std::nullopt : std::optional(best->page);
}

/// `text` with substitutes for what `printable` denies.
template <class Printable>
FittedText substitute(std::u32string_view text, Printable printable)
{
    FittedText fitted;
    for (const char32_t character : text) {
        if (plain(character) || printable(character)) {
            fitted.text.push_back(character);
            continue;
        }
        const auto other = transliterate(character);
        fitted.drawn = fitted.drawn || !other;
        fitted.text += other.value_or(U"?");
    }
    return fitted;
}

std::u32string_view trimRight(std::u32string_view text)
{
    const auto last = text.find_last_not_of(U' ');
    return text.substr(0, last == std::u32string_view::npos ? 0 : last + 1);
}

std::u32string_view trimLeft(std::u32string_view text)
{
    const auto first = text.find_first_not_of(U' ');
    return first == std::u32string_view::npos ? std::u32string_view() : text.substr(first);
}

/// The last space within `columns` where French allows a break: not before the signs that a space belongs to.
std::size_t breakWithin(std::u32string_view text, std::size_t columns)
{
    constexpr std::u32string_view kBound = U"!?;:»%€";
    const auto bound = [&](std::size_t space) {
        return space + 1 < text.size() && kBound.find(text[space + 1]) != std::u32string_view::npos;
    };
    auto end = text.rfind(U' ', columns);
    while (end != std::u32string_view::npos && end > 0 && bound(end)) {
        end = text.rfind(U' ', end - 1);
    }
    return end;
}

void wrapParagraph(std::u32string_view text, std::size_t columns, std::vector<std::u32string>& rows)
{
    while (text.size() > columns) {
        auto end = breakWithin(text, columns);
        if (end == std::u32string_view::npos || trimLeft(text.substr(0, end)).empty()) {
            end = columns;
        }
        rows.emplace_back(trimRight(text.substr(0, end)));
        text = trimLeft(text.substr(end));
    }
    rows.emplace_back(text);
}

} // namespace

FittedText fitText(std::u32string_view text, const PrinterProfile& profile, std::optional<CodePage> current)
{
    if (std::all_of(text.begin(), text.end(), plain)) {
        return {.text = std::u32string(text), .page = std::nullopt};
    }
    if (current && countMissing(text, *current) == 0) {
        return {.text = std::u32string(text), .page = current};
    }
    for (const CodePageSlot& slot : profile.pages) {
        if (countMissing(text, slot.page) == 0) {
            return {.text = std::u32string(text), .page = slot.page};
        }
    }
    if (profile.switchesInLine) {
        return substitute(text, [&](char32_t character) { return anyPageHas(profile, character); });
    }
    const auto best = fewestMissing(text, profile);
    FittedText fitted = substitute(text, [best](char32_t character) { return best && has(*best, character); });
    fitted.page = best;
    return fitted;
}

std::vector<std::u32string> wrapText(std::u32string_view text, int columns)
{
    check(columns > 0);
    std::vector<std::u32string> rows;
    while (true) {
        const auto end = text.find(U'\n');
        wrapParagraph(text.substr(0, end), static_cast<std::size_t>(columns), rows);
        if (end == std::u32string_view::npos) {
            return rows;
        }
        text.remove_prefix(end + 1);
    }
}

std::vector<std::u32string> wrapColumns(std::u32string_view label, std::u32string_view amount, int columns)
{
    const int amountWidth = static_cast<int>(amount.size());
    const int room = columns - amountWidth - 1;
    std::vector<std::u32string> rows;
    if (room < 1 || (room<kNarrowestLabel&& static_cast<int>(label.size())> room)) {
        if (!label.empty()) {
            rows = wrapText(label, columns);
        }
        for (std::u32string& row : wrapText(amount, columns)) {
            row.insert(0, static_cast<std::size_t>(columns) - row.size(), U' ');
            rows.push_back(std::move(row));
        }
        return rows;
    }
    rows = wrapText(label, room);
    std::u32string& last = rows.back();
    last.append(static_cast<std::size_t>(columns - amountWidth) - last.size(), U' ');
    last += amount;
    return rows;
}

} // namespace comptoir::drivers

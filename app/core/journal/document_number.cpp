// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/document_number.h"

#include <fmt/format.h>

#include <charconv>

namespace comptoir::journal {

namespace {

std::string numberText(std::string_view registerId, std::string_view series, std::int64_t number)
{
    return fmt::format("{}-{}{:08}", registerId, series, number);
}

std::string_view seriesOf(Mode mode)
{
    return mode == Mode::Training ? "T" : "";
}

std::optional<std::int64_t> numberIn(std::string_view text, std::string_view registerId, std::string_view series)
{
    const std::size_t digits = text.find_last_not_of("0123456789") + 1;
    std::int64_t number = 0;
    const auto read = std::from_chars(text.data() + digits, text.data() + text.size(), number);
    if (read.ec != std::errc() || numberText(registerId, series, number) != text) {
        return std::nullopt;
    }
    return number;
}

} // namespace

std::string ticketNumber(std::string_view registerId, Mode mode, std::int64_t number)
{
    return numberText(registerId, seriesOf(mode), number);
}

std::optional<std::int64_t> numberOfTicket(std::string_view text, std::string_view registerId, Mode mode)
{
    return numberIn(text, registerId, seriesOf(mode));
}

std::string invoiceNumber(std::string_view registerId, std::int64_t number)
{
    return numberText(registerId, "F", number);
}

std::optional<std::int64_t> numberOfInvoice(std::string_view text, std::string_view registerId)
{
    return numberIn(text, registerId, "F");
}

} // namespace comptoir::journal

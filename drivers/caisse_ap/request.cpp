// SPDX-License-Identifier: Apache-2.0
#include "drivers/caisse_ap/request.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace comptoir::drivers {

namespace {

constexpr std::int64_t kLargestAmount = 999'999'999'999;

struct Number {
    std::string_view code;
    std::string_view number;
};

// ISO 4217 numbers of the currencies that `Currency` knows.
constexpr std::array kNumbers = {
    Number{"CHF", "756"},
    Number{"CZK", "203"},
    Number{"DKK", "208"},
    Number{"EUR", "978"},
    Number{"GBP", "826"},
    Number{"HUF", "348"},
    Number{"JPY", "392"},
    Number{"MAD", "504"},
    Number{"NOK", "578"},
    Number{"PLN", "985"},
    Number{"RON", "946"},
    Number{"SEK", "752"},
    Number{"TND", "788"},
    Number{"USD", "840"},
    Number{"XPF", "953"},
};

bool digits(std::string_view text, std::size_t count)
{
    return text.size() == count && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

constexpr std::string_view kDebit = "0";
constexpr std::string_view kCredit = "1";
constexpr std::string_view kDuplicate = "3";
constexpr std::string_view kNobodysNumber = "000000000000";

std::optional<TlvMessage> requestOf(
    std::string_view action, const std::string& key, const CardRequest& request, const CaisseApSettings& settings)
{
    const std::string& id = settings.applicationId.empty() ? key : settings.applicationId;
    const auto* const currency = std::ranges::find(kNumbers, request.currency.code(), &Number::code);
    if (currency == kNumbers.end() || !digits(id, 12) || !digits(settings.till, 2) || request.amountMinor <= 0
        || request.amountMinor > kLargestAmount) {
        return std::nullopt;
    }
    std::string amount = std::to_string(request.amountMinor);
    if (amount.size() == 1) {
        amount.insert(0, "0"); // two to twelve digits
    }
    return TlvMessage{{
        {"CZ", "0300"},
        {"CJ", id},
        {"CA", settings.till},
        {"CE", std::string(currency->number)},
        {"BA", "0"}, // one answer, at the end
        {"CD", std::string(action)},
        {"CB", amount},
    }};
}

} // namespace

std::optional<TlvMessage> debitRequest(const CardRequest& request, const CaisseApSettings& settings)
{
    return requestOf(kDebit, request.idempotencyKey, request, settings);
}

std::optional<TlvMessage> refundRequest(const CardRequest& request, const CaisseApSettings& settings)
{
    return requestOf(kCredit, request.idempotencyKey, request, settings);
}

std::optional<TlvMessage> duplicateRequest(const CardRequest& request, const CaisseApSettings& settings)
{
    return requestOf(kDuplicate, std::string(kNobodysNumber), request, settings);
}

} // namespace comptoir::drivers

// SPDX-License-Identifier: Apache-2.0
#include "app/shop/payment/begun_cancellation.h"

namespace comptoir::shop {

namespace {

constexpr const char* kOf = "cancel_of"; // sequence of the sale; 0: none
constexpr const char* kSettlement = "cancel_settlement";
constexpr const char* kReason = "cancel_reason";
constexpr const char* kOperator = "cancel_operator";

} // namespace

void keep(Desk& desk, const BegunCancellation& begun)
{
    storage::SettingRepository& settings = desk.till().settings();
    storage::Transaction transaction = desk.till().begin();
    settings.set(kOf, begun.sale.envelope.sequence);
    settings.set(kSettlement, begun.settlement.text());
    settings.set(kReason, begun.reason);
    settings.set(kOperator, begun.operatorCode);
    transaction.commit();
}

void forgetCancellation(Desk& desk)
{
    desk.till().settings().set(kOf, std::int64_t{0});
}

std::optional<BegunCancellation> begunCancellation(Desk& desk)
{
    storage::SettingRepository& settings = desk.till().settings();
    const std::int64_t sequence = settings.integer(kOf);
    auto sale = sequence != 0 ? desk.till().journal().reader().record(sequence) : std::nullopt;
    const auto settlement = Uuid::parse(settings.text(kSettlement).value_or(std::string()));
    if (!sale || !settlement) {
        return std::nullopt;
    }
    return BegunCancellation{.sale = std::move(*sale),
        .settlement = *settlement,
        .reason = settings.text(kReason).value_or(std::string()),
        .operatorCode = settings.text(kOperator).value_or(std::string())};
}

} // namespace comptoir::shop

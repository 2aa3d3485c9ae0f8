// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/enum_names.h"
#include "app/core/journal/payload.h"

namespace comptoir::journal {

namespace {

constexpr EnumNames<MoneyKind, 4> kMoneyKinds = {{
    {MoneyKind::Deposit, "deposit"},
    {MoneyKind::GiftCardIssue, "gift_card_issue"},
    {MoneyKind::GiftCardTopUp, "gift_card_top_up"},
    {MoneyKind::AccountSettlement, "account_settlement"},
}};

constexpr EnumNames<PickupStep, 12> kPickupSteps = {{
    {PickupStep::Received, "received"},
    {PickupStep::Accepted, "accepted"},
    {PickupStep::Picking, "picking"},
    {PickupStep::Picked, "picked"},
    {PickupStep::Ready, "ready"},
    {PickupStep::HandedOver, "handed_over"},
    {PickupStep::Rejected, "rejected"},
    {PickupStep::Declined, "declined"},
    {PickupStep::Cancelled, "cancelled"},
    {PickupStep::Expired, "expired"},
    {PickupStep::ToRestock, "to_restock"},
    {PickupStep::Restocked, "restocked"},
}};

constexpr EnumNames<ProofKind, 4> kProofs = {{
    {ProofKind::Code, "code"},
    {ProofKind::Identity, "identity"},
    {ProofKind::Proxy, "proxy"},
    {ProofKind::Locker, "locker"},
}};

constexpr EnumNames<CustomerAct, 7> kCustomerActs = {{
    {CustomerAct::ConsentGiven, "consent_given"},
    {CustomerAct::ConsentRefused, "consent_refused"},
    {CustomerAct::WishAdded, "wish_added"},
    {CustomerAct::WishRemoved, "wish_removed"},
    {CustomerAct::Attached, "attached"},
    {CustomerAct::Detached, "detached"},
    {CustomerAct::Accessed, "accessed"},
}};

constexpr EnumNames<StockKind, 5> kStockKinds = {{
    {StockKind::Receipt, "receipt"},
    {StockKind::Transfer, "transfer"},
    {StockKind::Count, "count"},
    {StockKind::Adjustment, "adjustment"},
    {StockKind::PutAside, "put_aside"},
}};

constexpr EnumNames<ArchiveAct, 4> kArchiveActs = {{
    {ArchiveAct::Made, "made"},
    {ArchiveAct::Exported, "exported"},
    {ArchiveAct::Verified, "verified"},
    {ArchiveAct::Purged, "purged"},
}};

} // namespace

std::string_view textOf(MoneyKind kind)
{
    return nameOf(kMoneyKinds, kind);
}

std::optional<MoneyKind> moneyKindOf(std::string_view text)
{
    return valueOf(kMoneyKinds, text);
}

std::string_view textOf(PickupStep step)
{
    return nameOf(kPickupSteps, step);
}

std::optional<PickupStep> pickupStepOf(std::string_view text)
{
    return valueOf(kPickupSteps, text);
}

std::string_view textOf(ProofKind kind)
{
    return nameOf(kProofs, kind);
}

std::optional<ProofKind> proofKindOf(std::string_view text)
{
    return valueOf(kProofs, text);
}

std::string_view textOf(CustomerAct act)
{
    return nameOf(kCustomerActs, act);
}

std::optional<CustomerAct> customerActOf(std::string_view text)
{
    return valueOf(kCustomerActs, text);
}

std::string_view textOf(StockKind kind)
{
    return nameOf(kStockKinds, kind);
}

std::optional<StockKind> stockKindOf(std::string_view text)
{
    return valueOf(kStockKinds, text);
}

std::string_view textOf(ArchiveAct act)
{
    return nameOf(kArchiveActs, act);
}

std::optional<ArchiveAct> archiveActOf(std::string_view text)
{
    return valueOf(kArchiveActs, text);
}

} // namespace comptoir::journal

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/domain/rule_pack.h"
#include "app/core/journal/ticket_record.h"

#include <optional>
#include <string>

namespace comptoir::shop {

/// The last day (2026-11-07) on which the store's own policy takes back what was sold on `businessDay`: that day and
/// `days` more. Empty without a period, and for what is no sale.
std::optional<std::string> lastReturnDay(const journal::TicketRecord& ticket, const std::string& businessDay, int days);

/// The last day on which the customer of an order made at a distance may change their mind: the law's days after
/// `businessDay`, extended to a working day where it says so. Empty where the law has no such period, and for what is
/// no sale.
std::optional<std::string> lastWithdrawalDay(
    const journal::TicketRecord& ticket, const std::string& businessDay, const RulePack& rules);

/// 2026-11-07 as 07/11/2026.
std::string dayInWords(const std::string& day);

} // namespace comptoir::shop

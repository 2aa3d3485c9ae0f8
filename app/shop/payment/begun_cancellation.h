// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shop/settlement/desk.h"

#include <optional>
#include <string>

namespace comptoir::shop {

/// A cancellation on its way: kept before the first card is given back, so that a crash leaves no half of one.
struct BegunCancellation {
    journal::Record sale;
    Uuid settlement; ///< of the ticket to come, and of its refunds
    std::string reason;
    std::string operatorCode; ///< who began it

    const journal::TicketRecord& ticket() const { return std::get<journal::TicketRecord>(sale.payload); }
};

void keep(Desk& desk, const BegunCancellation& begun);
void forgetCancellation(Desk& desk);
std::optional<BegunCancellation> begunCancellation(Desk& desk);

} // namespace comptoir::shop

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/journal/record.h"

#include <string>

namespace comptoir::journal {

/// The ticket that takes a whole sale back as if it had not been: every amount its stored one with the other sign, its
/// lines back on the shelf, linked to it. Without payments, which are the caller's. check()s that `sale` is a sale.
TicketRecord cancelling(const Record& sale, const std::string& reason);

} // namespace comptoir::journal

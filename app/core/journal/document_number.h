// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/domain/basket.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace comptoir::journal {

/// S042-C03-00000001, or S042-C03-T00000001 in training (journal.md §4, §7).
std::string ticketNumber(std::string_view registerId, Mode mode, std::int64_t number);

/// The number inside such a text; empty when it is not one of `registerId` and `mode`.
std::optional<std::int64_t> numberOfTicket(std::string_view text, std::string_view registerId, Mode mode);

/// S042-C03-F00000001: a series of its own, without holes, as invoices must have.
std::string invoiceNumber(std::string_view registerId, std::int64_t number);
std::optional<std::int64_t> numberOfInvoice(std::string_view text, std::string_view registerId);

} // namespace comptoir::journal

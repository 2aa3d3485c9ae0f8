// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shop/receipts/receipt.h"

#include <string_view>
#include <vector>

namespace comptoir::shop {

/// The `channel` of a ticket made at the counter.
inline constexpr std::string_view kStoreChannel = "store";

/// What a ticket and a note have in common. Valid while their record is.
struct SoldLines {
    Currency currency;
    const std::vector<journal::TicketLineRecord>& lines;
    const std::vector<journal::VatRecord>& vat;
    const journal::TotalsRecord& totals;
};

/// check()s that the record is a ticket or a note.
SoldLines soldOf(const journal::Record& record);

std::vector<ReceiptLine> receiptLines(const SoldLines& sold, const ReceiptSource& source);

/// One row a rate, in the record's order; the first is A.
std::vector<ReceiptVat> receiptVat(const SoldLines& sold, Language language);

std::vector<ReceiptTender> receiptTenders(const journal::TicketRecord& ticket, Language language);

} // namespace comptoir::shop

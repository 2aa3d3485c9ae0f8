// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/domain/store.h"
#include "app/core/journal/record.h"

#include <string>
#include <vector>

namespace comptoir::shop {

/// One receipt, whatever paper or screen it lands on (receipts-and-returns.md §1). Everything sold, taxed and paid
/// comes from the journal's record, so a receipt printed a year later says the same.
struct Receipt {
    journal::Record record; ///< of a ticket
    Store store;
    std::string operatorName;
    std::string signatureMark; ///< the four characters of `Sig abcd`
    std::string proof; ///< compact JWS that proves the ticket with no network; printed as a QR
    std::int64_t copy = 0; ///< 0 = ORIGINAL, n = DUPLICATA n
    std::string copyOperator; ///< who asked for a copy
    Language language = Language::French;

    const journal::TicketRecord& ticket() const { return std::get<journal::TicketRecord>(record.payload); }
};

/// A row of the laid-out receipt, for paper of a given width in characters.
enum class ReceiptRowKind {
    Text, ///< left
    Centred,
    Amount, ///< left … right
    Total, ///< double size, left … right
    Rule,
    Title, ///< centred, double size
    Code, ///< left holds what the QR says
    Space,
};

struct ReceiptRow {
    ReceiptRowKind kind = ReceiptRowKind::Text;
    std::string left;
    std::string right;
    bool bold = false;
};

/// Lays a receipt out for `columns` characters (32, 42 or 48).
std::vector<ReceiptRow> layOut(const Receipt& receipt, int columns);

/// The four characters printed as `Sig`: the 3rd, 7th, 13th and 19th of the base64url of the r‖s signature.
std::string signatureMark(std::span<const std::byte> derSignature);

} // namespace comptoir::shop

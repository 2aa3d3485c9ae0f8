// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/domain/store.h"
#include "app/shop/settlement/open_sale.h"

#include <optional>
#include <string>
#include <vector>

namespace comptoir::shop {

/// One receipt, whatever paper or screen it lands on (receipts-and-returns.md §1). Values, no layout.
struct Receipt {
    RecordedTicket recorded;
    Store store;
    std::string registerId;
    std::string operatorName;
    std::string signatureMark; ///< `Sig abcd`
    std::string software;
    std::string jws; ///< proves the ticket with no network; printed as a QR
    int copy = 0; ///< 0 = ORIGINAL, n = DUPLICATA n
    Language language = Language::French;
};

/// A line of the laid-out receipt, for paper of a given width in characters.
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

} // namespace comptoir::shop

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shop/receipts/receipt.h"

#include <string>
#include <vector>

namespace comptoir::test {

struct ReceiptCase {
    std::string name;
    shop::ReceiptSource source;
};

/// A ticket of the made-up shop with two lines at two rates, paid in cash: 23.25 €.
shop::ReceiptSource plainSale();

/// One receipt for each case of receipts-and-returns.md §1.
std::vector<ReceiptCase> receiptCases();

/// A sale of that many lines.
shop::ReceiptSource longSale(int lines);

} // namespace comptoir::test

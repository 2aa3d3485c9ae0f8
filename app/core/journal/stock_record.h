// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace comptoir::journal {

enum class StockKind {
    Receipt,
    Transfer,
    Count, ///< what is there, whatever was expected
    Adjustment,
    PutAside,
};

std::string_view textOf(StockKind kind);
std::optional<StockKind> stockKindOf(std::string_view text);

/// A movement or count of goods that no ticket shows.
struct StockRecord {
    StockKind kind = StockKind::Adjustment;
    struct Line {
        std::string sku;
        std::int64_t quantity = 0; ///< thousandths; negative leaves. Of a count: what was counted, ≥ 0
        std::string unit;
        std::string lot;
        std::string serial;

        friend bool operator==(const Line&, const Line&) = default;
    };
    std::vector<Line> lines;
    std::string reason;
    std::string document; ///< delivery note, transfer or order it belongs to
    std::string partner; ///< the other store of a transfer, the supplier of a receipt

    friend bool operator==(const StockRecord&, const StockRecord&) = default;
};

} // namespace comptoir::journal

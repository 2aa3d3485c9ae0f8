// SPDX-License-Identifier: Apache-2.0
#include "app/shop/cash/cash_session.h"

namespace comptoir::shop {

std::int64_t worth(const CashCount& count)
{
    std::int64_t sum = 0;
    for (const auto& [denomination, pieces] : count) {
        sum += denomination * pieces;
    }
    return sum;
}

std::vector<journal::CashPieces> piecesOf(const CashCount& count)
{
    std::vector<journal::CashPieces> pieces;
    for (auto it = count.rbegin(); it != count.rend(); ++it) {
        if (it->second > 0) {
            pieces.push_back({it->first, it->second});
        }
    }
    return pieces;
}

std::optional<Money> TenderComparison::difference() const
{
    return counted && expected ? std::optional(*counted - *expected) : std::nullopt;
}

} // namespace comptoir::shop

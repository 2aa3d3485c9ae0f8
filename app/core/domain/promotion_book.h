// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/domain/product.h"
#include "app/core/domain/promotion.h"
#include "app/core/domain/rule_title.h"

#include <cstddef>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace comptoir {

/// A promotion with the title that whatever it takes off carries.
struct BookedPromotion : Promotion {
    RuleTitle title;
};

/// Promotions arranged so that a product finds those that speak of it without asking each. Make one when the feed
/// changes, and price every basket with it.
class PromotionBook {
public:
    explicit PromotionBook(std::vector<Promotion> promotions);

    /// By priority, then code.
    std::span<const BookedPromotion> promotions() const { return m_promotions; }

    /// Places in promotions() of those that select `product`, ascending, whatever their dates.
    std::vector<std::size_t> selecting(const Product& product) const;

private:
    using Places = std::unordered_map<std::string, std::vector<std::size_t>>;

    void file(std::size_t place);

    std::vector<BookedPromotion> m_promotions; // their selection lists sorted
    Places m_bySku;
    Places m_byModel;
    Places m_byBrand;
    Places m_byCategory;
    Places m_byDepartment;
    std::vector<std::size_t> m_unrestricted;
};

} // namespace comptoir

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/money.h"
#include "app/core/base/quantity.h"
#include "app/core/base/rate.h"
#include "app/core/domain/language.h"

#include <optional>
#include <string>
#include <vector>

namespace comptoir {

/// What a quantity counts. Its journal text is pc, kg, l, m (data-model.md §1).
enum class Unit {
    Piece,
    Kilogram,
    Litre,
    Metre,
};

struct ProductFlags {
    bool weighed = false;
    bool openPrice = false;
    bool fixedPrice = false; ///< books, tobacco, press: no discount ever reaches it (money.md R5)
    bool service = false;
    bool durable = false; ///< its receipt names the legal guarantee and is always printed
    bool ageLimited = false;
    bool serialRequired = false;
    bool lotRequired = false;
    bool giftCard = false;
    bool deposit = false;
    bool mealVoucher = false;
    bool notReturnable = false;

    friend bool operator==(const ProductFlags&, const ProductFlags&) = default;
};

/// How much a packet holds, for the price per kilogram or litre that food must show.
struct Content {
    Quantity amount{};
    Unit unit = Unit::Piece;

    friend bool operator==(const Content&, const Content&) = default;
};

/// What is sold and stocked, as the catalogue describes it (data-model.md §2). A snapshot: a basket keeps its own.
struct Product {
    std::string sku{};
    std::string model{};
    LocalText name{};
    LocalText options{}; ///< the variant in words: "Marine/écru · M", "50 cl"
    std::string brand{};
    std::string category{};
    std::vector<std::string> departments{};
    Unit unit = Unit::Piece;
    std::string vatCategory{};
    ProductFlags flags{};
    std::int64_t ecoContributionMinor = 0; ///< per unit, inside the price, never discounted
    std::optional<Content> content{};
    std::string picture{}; ///< SHA-256 hex of its image, or empty

    /// A piece is sold whole; what is weighed or measured may be any thousandth.
    bool divisibleInto(Quantity quantity) const { return unit != Unit::Piece || quantity.whole(); }

    friend bool operator==(const Product&, const Product&) = default;
};

enum class PriceKind {
    Regular,
    Markdown,
    Clearance,
};

/// A product with what the store's price list asks for it now.
struct Offer {
    Product product{};
    UnitPrice price;
    PriceKind kind = PriceKind::Regular;
    std::optional<UnitPrice> priorPrice{}; ///< lowest of the last 30 days, when a reduction is announced
    Rate vatRate{};
};

/// What one scanned code stands for.
struct ScannedOffer {
    Offer offer;
    std::string barcode{}; ///< as looked up
    Quantity quantity = Quantity::pieces(1); ///< a case code holds several, a weighed label its weight
    std::optional<Money> labelledPrice{}; ///< the label's own price, for a priced label
};

} // namespace comptoir

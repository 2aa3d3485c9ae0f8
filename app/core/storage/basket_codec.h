// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/domain/basket.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace comptoir::storage {

/// Version of the form encodeBasket() writes; a till reads its own and earlier ones.
inline constexpr std::int64_t kBasketFormat = 1;

/// More than a basket of the most lines with the longest names comes to, and far more than a record takes.
inline constexpr std::size_t kMaxBasket = std::size_t{4} << 20;

/// The lines of a basket as they were encoded last: in a long one only what changed is encoded again.
class LineTexts {
public:
    /// Of every line, in their order and separated by commas.
    std::string of(const BasketLines& lines);

private:
    struct Known {
        BasketLines::Shared line{};
        std::string text{};
    };
    std::vector<Known> m_known; // as the lines were
};

/// The whole basket as canonical JSON.
std::string encodeBasket(const Basket& basket);
std::string encodeBasket(const Basket& basket, LineTexts& lines);

/// Nothing when the bytes are of a newer format or damaged: a draft is worth a try, never a crash.
std::optional<Basket> decodeBasket(std::string_view bytes);

} // namespace comptoir::storage

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/domain/basket.h"

#include <optional>
#include <string>
#include <string_view>

namespace comptoir::storage {

/// Version of the form encodeBasket() writes; a till reads its own and earlier ones.
inline constexpr std::int64_t kBasketFormat = 1;

/// The whole basket as canonical JSON.
std::string encodeBasket(const Basket& basket);

/// Nothing when the bytes are of a newer format or damaged: a draft is worth a try, never a crash.
std::optional<Basket> decodeBasket(std::string_view bytes);

} // namespace comptoir::storage

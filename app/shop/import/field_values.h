// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/rate.h"
#include "app/core/base/time_zone.h"
#include "app/core/domain/product.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// How single fields of a catalogue file are read. Pure; empty for what makes no sense.
namespace comptoir::shop {

/// Digits only, at most 15 of them.
std::optional<std::int64_t> wholeNumber(std::string_view text);

/// "5.5", "5,5", "20", "20 %": at most two decimals, 0…100.
std::optional<Rate> percentage(std::string_view text);

/// pc, kg, l, m, in any case.
std::optional<Unit> unitNamed(std::string_view text);

/// "500 g", "75 cl", "1,5 L": what one packet holds.
std::optional<Content> contentIn(std::string_view text);

/// Adds what `word` says to `flags`; false for an unknown word.
bool addFlag(ProductFlags& flags, std::string_view word);

/// Midnight that begins the day "2026-11-18" in `zone`.
std::optional<Instant> midnightOf(std::string_view day, const TimeZone& zone);

/// Without control characters, runs of spaces as one.
std::string tidied(std::string_view text);

} // namespace comptoir::shop

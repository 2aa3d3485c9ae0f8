// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/clock.h"
#include "app/core/base/money.h"
#include "app/core/domain/language.h"
#include "app/core/domain/product.h"

#include <string>

namespace comptoir::text {

/// The one formatter of screen, speech and print (ui.md §11.2). French: "1 234,50 €" with U+202F and U+00A0, minus
/// U+2212. English: "€1,234.50".
std::string amount(Money amount, Language language);

/// The same without its currency, for the columns of a table: "1 234,50".
std::string amountWithoutSign(Money amount, Language language);

/// A count or the number of a record: "18 469", "18,469". `number` ≥ 0.
std::string wholeNumber(std::int64_t number, Language language);

/// Whole notes on shortcut tiles: "60 €", "€60".
std::string wholeAmount(Money amount, Language language);

/// "5,5 %", "5.5%".
std::string percent(Rate rate, Language language);

/// "3", "0,342 kg".
std::string quantity(Quantity quantity, Unit unit, Language language);

/// "3 × 6,90 €", "0,342 kg × 12,40 €/kg".
std::string quantityTimesPrice(Quantity quantity, Unit unit, UnitPrice price, Language language);

/// "37,00 €/L": the price of one kilogram or litre of a packet that holds `content`.
std::string pricePerMeasure(UnitPrice price, const Content& content, Language language);

/// How a local time in `timeZone` (IANA) reads.
std::string time(Instant at, const std::string& timeZone); ///< 15:42
std::string timeWithSeconds(Instant at, const std::string& timeZone); ///< 15:42:07
std::string shortDate(Instant at, const std::string& timeZone); ///< 19/11/2026
std::string longDate(Instant at, const std::string& timeZone, Language language); ///< jeudi 19 novembre 2026
std::string duration(std::chrono::milliseconds length, Language language); ///< 6 min, 1 h 06

/// A ticket number as people read it: S042-C02-00018467 is 2-018467 (ui.md §11.2).
std::string shortTicketNumber(const std::string& number);

/// A product name as one types it: lower case, no accents, œ as oe; for search and for matching.
std::string folded(std::string_view text);

} // namespace comptoir::text

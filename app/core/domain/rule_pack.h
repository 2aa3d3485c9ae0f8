// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/money.h"
#include "app/core/domain/language.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace comptoir {

/// What a law fixes and a later one changes. VAT rates are not here: the catalogue dates them.
enum class LegalParameter {
    CashCeiling, ///< amount: cash of one debt (receipts-and-returns.md §3)
    NoteThreshold, ///< amount: a service from here on needs a note before payment
    MealVoucherCap, ///< amount: of one day
    WithdrawalDays, ///< from a distance contract, after the day of receipt
    WithdrawalExtended, ///< 1: a last day on a Saturday, Sunday or public holiday moves to the next working day
    WithdrawalUninformedMonths, ///< more, when the customer was not told
    GuaranteeYears, ///< legal guarantee of conformity
    GuaranteeMention, ///< words on the receipt of durable goods
    PublicHoliday, ///< month × 100 + day; one rule for each
    EasterHoliday, ///< days after Easter Sunday; one rule for each
};

std::string_view textOf(LegalParameter parameter);
std::optional<LegalParameter> legalParameterOf(std::string_view text);

/// The value of one parameter, while it holds.
struct LegalRule {
    LegalParameter parameter = LegalParameter::CashCeiling;
    std::string validFrom{}; ///< YYYY-MM-DD, first day; empty: always did
    std::string validTo{}; ///< last day; empty: until further notice
    std::string source{}; ///< the text of law
    std::int64_t number = 0; ///< amounts in minor units of the pack's currency
    LocalText words{};

    friend bool operator==(const LegalRule&, const LegalRule&) = default;
};

/// The legal parameters of a country, as dated reference data (receipts-and-returns.md): HQ's store feed brings it,
/// each record names its fingerprint, and none is a constant in code.
struct RulePack {
    std::string country{}; ///< ISO 3166: "FR"
    std::string edition{}; ///< for people
    Currency currency = Currency::eur();
    std::vector<LegalRule> rules{};

    /// The rule that holds on `day` (YYYY-MM-DD): the latest to begin. Null when the country has none.
    const LegalRule* on(std::string_view day, LegalParameter parameter) const;

    /// Every rule that holds on `day`, where the law has several at once.
    std::vector<const LegalRule*> allOn(std::string_view day, LegalParameter parameter) const;

    std::optional<Money> amount(std::string_view day, LegalParameter parameter) const;
    std::optional<std::int64_t> number(std::string_view day, LegalParameter parameter) const;

    friend bool operator==(const RulePack&, const RulePack&) = default;
};

} // namespace comptoir

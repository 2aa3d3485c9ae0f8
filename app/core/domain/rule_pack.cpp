// SPDX-License-Identifier: Apache-2.0
#include "app/core/domain/rule_pack.h"

#include "app/core/base/check.h"

#include <array>
#include <utility>

namespace comptoir {

namespace {

constexpr std::array<std::pair<LegalParameter, std::string_view>, 10> kNames = {{
    {LegalParameter::CashCeiling, "cash_ceiling"},
    {LegalParameter::NoteThreshold, "note_threshold"},
    {LegalParameter::MealVoucherCap, "meal_voucher_cap"},
    {LegalParameter::WithdrawalDays, "withdrawal_days"},
    {LegalParameter::WithdrawalExtended, "withdrawal_extended"},
    {LegalParameter::WithdrawalUninformedMonths, "withdrawal_uninformed_months"},
    {LegalParameter::GuaranteeYears, "guarantee_years"},
    {LegalParameter::GuaranteeMention, "guarantee_mention"},
    {LegalParameter::PublicHoliday, "public_holiday"},
    {LegalParameter::EasterHoliday, "easter_holiday"},
}};

bool holds(const LegalRule& rule, std::string_view day)
{
    return rule.validFrom <= day && (rule.validTo.empty() || day <= rule.validTo);
}

} // namespace

std::string_view textOf(LegalParameter parameter)
{
    for (const auto& [candidate, name] : kNames) {
        if (candidate == parameter) {
            return name;
        }
    }
    failCheck(__builtin_FILE(), __builtin_LINE(), "a parameter without a name");
}

std::optional<LegalParameter> legalParameterOf(std::string_view text)
{
    for (const auto& [parameter, name] : kNames) {
        if (name == text) {
            return parameter;
        }
    }
    return std::nullopt;
}

const LegalRule* RulePack::on(std::string_view day, LegalParameter parameter) const
{
    const LegalRule* latest = nullptr;
    for (const LegalRule& rule : rules) {
        if (rule.parameter == parameter && holds(rule, day)
            && (latest == nullptr || latest->validFrom <= rule.validFrom)) {
            latest = &rule;
        }
    }
    return latest;
}

std::vector<const LegalRule*> RulePack::allOn(std::string_view day, LegalParameter parameter) const
{
    std::vector<const LegalRule*> found;
    for (const LegalRule& rule : rules) {
        if (rule.parameter == parameter && holds(rule, day)) {
            found.push_back(&rule);
        }
    }
    return found;
}

std::optional<Money> RulePack::amount(std::string_view day, LegalParameter parameter) const
{
    const LegalRule* rule = on(day, parameter);
    return rule != nullptr ? std::optional(Money::fromMinor(rule->number, currency)) : std::nullopt;
}

std::optional<std::int64_t> RulePack::number(std::string_view day, LegalParameter parameter) const
{
    const LegalRule* rule = on(day, parameter);
    return rule != nullptr ? std::optional(rule->number) : std::nullopt;
}

} // namespace comptoir

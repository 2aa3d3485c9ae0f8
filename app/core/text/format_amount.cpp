// SPDX-License-Identifier: Apache-2.0
#include "app/core/text/format.h"

#include "app/core/domain/announced_price.h"

#include <array>
#include <cstdlib>
#include <string_view>

namespace comptoir::text {

namespace {

constexpr std::string_view kNoBreak = "\u00A0";
constexpr std::string_view kThousandsFrench = "\u202F";
constexpr std::string_view kMinus = "\u2212";
constexpr std::string_view kTimes = "\u00D7";

struct Symbol {
    std::string_view code;
    std::string_view sign;
};

constexpr std::array kSymbols = {Symbol{"EUR", "€"}, Symbol{"GBP", "£"}, Symbol{"JPY", "¥"}, Symbol{"USD", "$"}};

std::string grouped(const std::string& digits, Language language)
{
    const std::string_view separator = language == Language::French ? kThousandsFrench : ",";
    std::string text;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0) {
            text += separator;
        }
        text += digits[i];
    }
    return text;
}

/// `scaled` ≥ 0 is the number times 10^decimals; at most `decimals` are shown, at least `fewest`.
std::string decimal(std::int64_t scaled, int decimals, int fewest, Language language)
{
    std::string digits = std::to_string(scaled);
    const auto places = static_cast<std::size_t>(decimals);
    if (digits.size() <= places) {
        digits.insert(0, places + 1 - digits.size(), '0');
    }
    std::string fraction = digits.substr(digits.size() - places);
    while (fraction.size() > static_cast<std::size_t>(fewest) && fraction.ends_with('0')) {
        fraction.pop_back();
    }
    std::string text = grouped(digits.substr(0, digits.size() - places), language);
    if (!fraction.empty()) {
        text += language == Language::French ? ',' : '.';
        text += fraction;
    }
    return text;
}

/// Puts the currency where the language has it.
std::string withCurrency(bool negative, const std::string& number, Currency currency, Language language)
{
    std::string_view sign = currency.code();
    bool isSymbol = false;
    for (const Symbol& symbol : kSymbols) {
        if (symbol.code == currency.code()) {
            sign = symbol.sign;
            isSymbol = true;
        }
    }
    std::string text(negative ? kMinus : "");
    if (language == Language::French) {
        return text.append(number).append(kNoBreak).append(sign);
    }
    return text.append(sign).append(isSymbol ? "" : kNoBreak).append(number);
}

std::string amountWith(Money amount, int fewest, Language language)
{
    const std::string number = decimal(amount.absolute().minor(), amount.currency().exponent(), fewest, language);
    return withCurrency(amount.isNegative(), number, amount.currency(), language);
}

std::string_view symbolOf(Unit unit)
{
    switch (unit) {
    case Unit::Piece:
        return {};
    case Unit::Kilogram:
        return "kg";
    case Unit::Litre:
        return "L";
    case Unit::Metre:
        return "m";
    }
    return {};
}

/// Fractions of a cent are shown only where there are some.
std::string unitAmount(UnitPrice price, Language language)
{
    constexpr int kDecimals = 4;
    const std::string number = decimal(std::abs(price.tenThousandths), kDecimals, price.currency.exponent(), language);
    return withCurrency(price.tenThousandths < 0, number, price.currency, language);
}

std::string perUnit(std::string amount, Unit unit)
{
    return unit == Unit::Piece ? amount : amount.append("/").append(symbolOf(unit));
}

} // namespace

std::string amount(Money amount, Language language)
{
    return amountWith(amount, amount.currency().exponent(), language);
}

std::string amountWithoutSign(Money amount, Language language)
{
    const int places = amount.currency().exponent();
    const std::string number = decimal(amount.absolute().minor(), places, places, language);
    return std::string(amount.isNegative() ? kMinus : "").append(number);
}

std::string wholeNumber(std::int64_t number, Language language)
{
    return grouped(std::to_string(number), language);
}

std::string wholeAmount(Money amount, Language language)
{
    const bool whole = amount.minor() % amount.currency().minorPerUnit() == 0;
    return amountWith(amount, whole ? 0 : amount.currency().exponent(), language);
}

std::string percent(Rate rate, Language language)
{
    std::string text(rate.basisPoints < 0 ? kMinus : "");
    text += decimal(std::abs(std::int64_t{rate.basisPoints}), 2, 0, language);
    return text.append(language == Language::French ? kNoBreak : "").append("%");
}

std::string quantity(Quantity quantity, Unit unit, Language language)
{
    constexpr int kThousandths = 3;
    const int fewest = unit == Unit::Kilogram ? kThousandths : 0; // as scales show it
    std::string text(quantity < Quantity() ? kMinus : "");
    text += decimal(std::abs(quantity.thousandths()), kThousandths, fewest, language);
    return unit == Unit::Piece ? text : text.append(kNoBreak).append(symbolOf(unit));
}

std::string quantityTimesPrice(Quantity quantity, Unit unit, UnitPrice price, Language language)
{
    return text::quantity(quantity, unit, language)
        .append(" ")
        .append(kTimes)
        .append(" ")
        .append(perUnit(unitAmount(price, language), unit));
}

std::string pricePerMeasure(UnitPrice price, const Content& content, Language language)
{
    const auto perMeasure = comptoir::pricePerMeasure(price, content);
    return perMeasure ? perUnit(amount(*perMeasure, language), content.unit) : std::string();
}

} // namespace comptoir::text

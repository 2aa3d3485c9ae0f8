// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/json_fields.h"

namespace comptoir::storage {

using journal::Array;
using journal::Object;
using journal::Value;

void JsonFields::fail(std::string_view key) const
{
    if (m_fault.empty()) {
        m_fault = key;
    }
}

const Value* JsonFields::required(std::string_view key) const
{
    const Value* value = m_object.find(key);
    if (value == nullptr) {
        fail(key);
    }
    return value;
}

std::string JsonFields::text(std::string_view key) const
{
    return required(key) == nullptr ? std::string() : textOr(key);
}

std::string JsonFields::textOr(std::string_view key, std::string_view otherwise) const
{
    const Value* value = m_object.find(key);
    if (value == nullptr) {
        return std::string(otherwise);
    }
    if (value->text() == nullptr) {
        fail(key);
        return {};
    }
    return *value->text();
}

std::optional<std::int64_t> JsonFields::optionalInteger(std::string_view key) const
{
    const Value* value = m_object.find(key);
    if (value == nullptr) {
        return std::nullopt;
    }
    if (value->integer() == nullptr) {
        fail(key);
        return std::nullopt;
    }
    return *value->integer();
}

std::int64_t JsonFields::integer(std::string_view key) const
{
    return required(key) == nullptr ? 0 : integerOr(key, 0);
}

std::int64_t JsonFields::integerOr(std::string_view key, std::int64_t otherwise) const
{
    return optionalInteger(key).value_or(otherwise);
}

int JsonFields::smallOr(std::string_view key, int otherwise, int least, int most) const
{
    const std::int64_t number = integerOr(key, otherwise);
    if (number < least || number > most) {
        fail(key);
        return otherwise;
    }
    return static_cast<int>(number);
}

bool JsonFields::flag(std::string_view key) const
{
    const Value* value = m_object.find(key);
    if (value != nullptr && value->boolean() == nullptr) {
        fail(key);
    }
    return value != nullptr && value->boolean() != nullptr && *value->boolean();
}

std::vector<std::string> JsonFields::texts(std::string_view key) const
{
    std::vector<std::string> texts;
    const Value* value = m_object.find(key);
    if (value == nullptr) {
        return texts;
    }
    if (value->array() == nullptr) {
        fail(key);
        return texts;
    }
    for (const Value& item : *value->array()) {
        item.text() == nullptr ? fail(key) : texts.push_back(*item.text());
    }
    return texts;
}

LocalText JsonFields::words(std::string_view key) const
{
    const auto fields = object(key);
    return fields ? LocalText{.fr = fields->textOr("fr"), .en = fields->textOr("en")} : LocalText{};
}

std::vector<LocalText> JsonFields::wordsList(std::string_view key) const
{
    std::vector<LocalText> list;
    for (const JsonFields& fields : objects(key)) {
        list.push_back({.fr = fields.textOr("fr"), .en = fields.textOr("en")});
    }
    return list;
}

Currency JsonFields::currency(std::string_view key) const
{
    const auto currency = Currency::parse(textOr(key, "EUR"));
    if (!currency) {
        fail(key);
    }
    return currency.value_or(Currency::eur());
}

Quantity JsonFields::quantity(std::string_view key) const
{
    const std::int64_t thousandths = integer(key);
    if (thousandths < -Quantity::kLimit || thousandths > Quantity::kLimit) {
        fail(key);
        return {};
    }
    return Quantity::fromThousandths(thousandths);
}

Rate JsonFields::checkedRate(std::string_view key, std::int64_t basisPoints) const
{
    constexpr std::int64_t kWhole = 10'000;
    if (basisPoints < 0 || basisPoints > kWhole) {
        fail(key);
        return {};
    }
    return Rate{static_cast<std::int32_t>(basisPoints)};
}

Rate JsonFields::rate(std::string_view key) const
{
    return checkedRate(key, integer(key));
}

std::optional<Rate> JsonFields::optionalRate(std::string_view key) const
{
    const auto basisPoints = optionalInteger(key);
    return basisPoints ? std::optional(checkedRate(key, *basisPoints)) : std::nullopt;
}

std::optional<Money> JsonFields::optionalMoney(std::string_view key) const
{
    const auto fields = object(key);
    if (!fields) {
        return std::nullopt;
    }
    const std::int64_t minor = fields->integer("minor");
    if (minor < -Money::kLimit || minor > Money::kLimit) {
        fail(key);
        return std::nullopt;
    }
    return Money::fromMinor(minor, fields->currency("currency"));
}

Money JsonFields::money(std::string_view key) const
{
    const auto money = required(key) == nullptr ? std::nullopt : optionalMoney(key);
    return money.value_or(Money::zero(Currency::eur()));
}

std::optional<UnitPrice> JsonFields::optionalUnitPrice(std::string_view key) const
{
    const auto fields = object(key);
    if (!fields) {
        return std::nullopt;
    }
    return UnitPrice{fields->integer("1e4"), fields->currency("currency")};
}

UnitPrice JsonFields::unitPrice(std::string_view key) const
{
    const auto price = required(key) == nullptr ? std::nullopt : optionalUnitPrice(key);
    return price.value_or(UnitPrice{});
}

std::vector<JsonFields> JsonFields::objects(std::string_view key) const
{
    std::vector<JsonFields> list;
    const Value* value = m_object.find(key);
    if (value == nullptr) {
        return list;
    }
    if (value->array() == nullptr) {
        fail(key);
        return list;
    }
    for (const Value& item : *value->array()) {
        item.object() == nullptr ? fail(key) : static_cast<void>(list.emplace_back(*item.object(), m_fault));
    }
    return list;
}

std::optional<JsonFields> JsonFields::object(std::string_view key) const
{
    const Value* value = m_object.find(key);
    if (value == nullptr) {
        return std::nullopt;
    }
    if (value->object() == nullptr) {
        fail(key);
        return std::nullopt;
    }
    return std::optional<JsonFields>(std::in_place, *value->object(), m_fault);
}

void setText(Object& object, std::string_view key, const std::string& text)
{
    if (!text.empty()) {
        object.set(key, text);
    }
}

void setFlag(Object& object, std::string_view key, bool flag)
{
    if (flag) {
        object.set(key, true);
    }
}

namespace {

Object wordsObject(const LocalText& words)
{
    Object object;
    setText(object, "fr", words.fr);
    setText(object, "en", words.en);
    return object;
}

} // namespace

void setWords(Object& object, std::string_view key, const LocalText& words)
{
    if (!words.fr.empty() || !words.en.empty()) {
        object.set(key, wordsObject(words));
    }
}

void setWordsList(Object& object, std::string_view key, const std::vector<LocalText>& list)
{
    Array array;
    for (const LocalText& words : list) {
        array.emplace_back(wordsObject(words));
    }
    setArray(object, key, std::move(array));
}

void setTexts(Object& object, std::string_view key, const std::vector<std::string>& texts)
{
    setArray(object, key, Array(texts.begin(), texts.end()));
}

void setArray(Object& object, std::string_view key, Array array)
{
    if (!array.empty()) {
        object.set(key, std::move(array));
    }
}

void setMoney(Object& object, std::string_view key, const std::optional<Money>& money)
{
    if (money) {
        Object value;
        value.set("minor", money->minor());
        value.set("currency", std::string(money->currency().code()));
        object.set(key, std::move(value));
    }
}

void setUnitPrice(Object& object, std::string_view key, const std::optional<UnitPrice>& price)
{
    if (price) {
        Object value;
        value.set("1e4", price->tenThousandths);
        value.set("currency", std::string(price->currency.code()));
        object.set(key, std::move(value));
    }
}

void setRate(Object& object, std::string_view key, const std::optional<Rate>& rate)
{
    if (rate) {
        object.set(key, std::int64_t{rate->basisPoints});
    }
}

} // namespace comptoir::storage

// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/feed_body.h"
#include "app/core/storage/feed_key.h"

namespace comptoir::storage {

using journal::Object;

namespace {

template <class... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

Object encodeSelection(const ProductSelection& selection)
{
    Object object;
    setTexts(object, "skus", selection.skus);
    setTexts(object, "models", selection.models);
    setTexts(object, "categories", selection.categories);
    setTexts(object, "brands", selection.brands);
    setTexts(object, "departments", selection.departments);
    setTexts(object, "excluded_skus", selection.excludedSkus);
    return object;
}

ProductSelection decodeSelection(const JsonFields& fields)
{
    return {
        .skus = fields.texts("skus"),
        .models = fields.texts("models"),
        .categories = fields.texts("categories"),
        .brands = fields.texts("brands"),
        .departments = fields.texts("departments"),
        .excludedSkus = fields.texts("excluded_skus"),
    };
}

Object encodeBenefit(const PromotionBenefit& benefit)
{
    Object object;
    std::visit(Overloaded{
                   [&](const PercentOff& off) {
                       object.set("kind", "percent");
                       setRate(object, "rate_bp", off.rate);
                   },
                   [&](const AmountOff& off) {
                       object.set("kind", "amount");
                       setMoney(object, "amount", off.amount);
                   },
                   [&](const TakeForPay& set) {
                       object.set("kind", "take_for_pay");
                       object.set("take", set.take);
                       object.set("pay", set.pay);
                   },
                   [&](const BasketThreshold& basket) {
                       object.set("kind", "threshold");
                       setMoney(object, "threshold", basket.threshold);
                       std::visit(Overloaded{
                                      [&](const Rate& rate) { setRate(object, "rate_bp", rate); },
                                      [&](const Money& amount) { setMoney(object, "amount", amount); },
                                  },
                           basket.benefit);
                   },
               },
        benefit);
    return object;
}

PromotionBenefit decodeBenefit(const JsonFields& fields)
{
    const std::string kind = fields.text("kind");
    if (kind == "percent") {
        return PercentOff{.rate = fields.rate("rate_bp")};
    }
    if (kind == "amount") {
        return AmountOff{.amount = fields.money("amount")};
    }
    if (kind == "take_for_pay") {
        const int take = fields.smallOr("take", 0, 1, JsonFields::kMany);
        return TakeForPay{.take = take, .pay = fields.smallOr("pay", 0, 0, take)};
    }
    if (kind == "threshold") {
        const Money threshold = fields.money("threshold");
        if (const auto rate = fields.optionalRate("rate_bp")) {
            return BasketThreshold{.threshold = threshold, .benefit = *rate};
        }
        return BasketThreshold{.threshold = threshold, .benefit = fields.money("amount")};
    }
    fields.fail("kind");
    return PercentOff{};
}

std::optional<Instant> instantAt(const JsonFields& fields, std::string_view key)
{
    const auto ms = fields.optionalInteger(key);
    return ms ? std::optional(Instant{*ms}) : std::nullopt;
}

} // namespace

FeedRow encodeRow(const Promotion& promotion, std::int64_t version)
{
    Object object;
    object.set("code", promotion.code);
    setWords(object, "name", promotion.name);
    if (promotion.validFrom) {
        object.set("valid_from", promotion.validFrom->ms);
    }
    if (promotion.validTo) {
        object.set("valid_to", promotion.validTo->ms);
    }
    object.set("selection", encodeSelection(promotion.selection));
    object.set("benefit", encodeBenefit(promotion.benefit));
    object.set("priority", promotion.priority);
    setFlag(object, "exclusive", promotion.exclusive);
    if (promotion.perTicketLimit) {
        object.set("per_ticket_limit", *promotion.perTicketLimit);
    }
    return {feedKey(kPromotionRow, {promotion.code}), version, writeBody(std::move(object))};
}

Result<Promotion, FeedFault> decodePromotion(std::string_view body)
{
    return readBody(body, [](const JsonFields& fields) {
        Promotion promotion{.code = fields.text("code"), .benefit = PercentOff{}};
        promotion.name = fields.words("name");
        promotion.validFrom = instantAt(fields, "valid_from");
        promotion.validTo = instantAt(fields, "valid_to");
        if (const auto selection = fields.object("selection")) {
            promotion.selection = decodeSelection(*selection);
        }
        const auto benefit = fields.object("benefit");
        benefit ? static_cast<void>(promotion.benefit = decodeBenefit(*benefit)) : fields.fail("benefit");
        promotion.priority = fields.smallOr("priority", promotion.priority, 0, JsonFields::kMany);
        promotion.exclusive = fields.flag("exclusive");
        if (fields.find("per_ticket_limit") != nullptr) {
            promotion.perTicketLimit = fields.smallOr("per_ticket_limit", 0, 0, JsonFields::kMany);
        }
        return promotion;
    });
}

} // namespace comptoir::storage

// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/calendar.h"
#include "app/core/journal/rule_fingerprint.h"
#include "app/core/storage/feed_body.h"
#include "app/core/storage/feed_key.h"

namespace comptoir::storage {

using journal::Array;
using journal::Object;

namespace {

Object encodeLegal(const LegalEntity& legal)
{
    Object object;
    setText(object, "name", legal.name);
    setText(object, "form", legal.form);
    setText(object, "siren", legal.siren);
    setText(object, "siret", legal.siret);
    setText(object, "naf", legal.naf);
    setText(object, "vat_number", legal.vatNumber);
    setText(object, "vat_exemption", legal.vatExemption);
    setText(object, "capital", legal.capital);
    setText(object, "rcs", legal.rcs);
    setTexts(object, "address", legal.address);
    setText(object, "phone", legal.phone);
    return object;
}

LegalEntity decodeLegal(const JsonFields& fields)
{
    return {
        .name = fields.textOr("name"),
        .form = fields.textOr("form"),
        .siren = fields.textOr("siren"),
        .siret = fields.textOr("siret"),
        .naf = fields.textOr("naf"),
        .vatNumber = fields.textOr("vat_number"),
        .vatExemption = fields.textOr("vat_exemption"),
        .capital = fields.textOr("capital"),
        .rcs = fields.textOr("rcs"),
        .address = fields.texts("address"),
        .phone = fields.textOr("phone"),
    };
}

Array encodeReasons(const std::vector<ReasonPreset>& reasons)
{
    Array array;
    for (const ReasonPreset& reason : reasons) {
        Object object;
        object.set("code", reason.code);
        setWords(object, "label", reason.label);
        array.emplace_back(std::move(object));
    }
    return array;
}

std::vector<ReasonPreset> decodeReasons(const JsonFields& fields, std::string_view key)
{
    std::vector<ReasonPreset> reasons;
    for (const JsonFields& reason : fields.objects(key)) {
        reasons.push_back({.code = reason.text("code"), .label = reason.words("label")});
    }
    return reasons;
}

Array encodeQuickKeys(const std::vector<QuickKey>& keys)
{
    Array array;
    for (const QuickKey& key : keys) {
        Object object;
        setWords(object, "label", key.label);
        setText(object, "icon", key.icon);
        setText(object, "sku", key.sku);
        array.emplace_back(std::move(object));
    }
    return array;
}

std::vector<QuickKey> decodeQuickKeys(const JsonFields& fields)
{
    std::vector<QuickKey> keys;
    for (const JsonFields& key : fields.objects("quick_keys")) {
        keys.push_back({.label = key.words("label"), .icon = key.textOr("icon"), .sku = key.textOr("sku")});
    }
    return keys;
}

Object encodePolicies(const StorePolicies& policies)
{
    Object object;
    object.set("cut_off_hour", policies.cutOffHour);
    object.set("pin_attempts", policies.pinAttempts);
    object.set("pin_wait_seconds", policies.pinWaitSeconds);
    object.set("idle_lock_minutes", policies.idleLockMinutes);
    object.set("repeated_read_ms", policies.repeatedReadMs);
    setMoney(object, "float_default", policies.floatDefault);
    setMoney(object, "variance_limit", policies.varianceLimit);
    setMoney(object, "drawer_limit", policies.drawerLimit);
    setArray(object, "discount_reasons", encodeReasons(policies.discountReasons));
    setArray(object, "price_reasons", encodeReasons(policies.priceReasons));
    setArray(object, "variance_reasons", encodeReasons(policies.varianceReasons));
    setArray(object, "void_reasons", encodeReasons(policies.voidReasons));
    setArray(object, "no_sale_reasons", encodeReasons(policies.noSaleReasons));
    setArray(object, "cash_in_reasons", encodeReasons(policies.cashInReasons));
    setArray(object, "cash_out_reasons", encodeReasons(policies.cashOutReasons));
    return object;
}

StorePolicies decodePolicies(const JsonFields& fields)
{
    constexpr int kLastHour = 23;
    StorePolicies policies;
    policies.cutOffHour = fields.smallOr("cut_off_hour", policies.cutOffHour, 0, kLastHour);
    policies.pinAttempts = fields.smallOr("pin_attempts", policies.pinAttempts, 1, JsonFields::kMany);
    policies.pinWaitSeconds = fields.smallOr("pin_wait_seconds", policies.pinWaitSeconds, 0, JsonFields::kMany);
    policies.idleLockMinutes = fields.smallOr("idle_lock_minutes", policies.idleLockMinutes, 0, JsonFields::kMany);
    policies.repeatedReadMs = fields.smallOr("repeated_read_ms", policies.repeatedReadMs, 0, JsonFields::kMany);
    policies.floatDefault = fields.optionalMoney("float_default").value_or(policies.floatDefault);
    policies.drawerLimit = fields.optionalMoney("drawer_limit");
    policies.varianceLimit = fields.optionalMoney("variance_limit").value_or(policies.varianceLimit);
    policies.discountReasons = decodeReasons(fields, "discount_reasons");
    policies.priceReasons = decodeReasons(fields, "price_reasons");
    policies.varianceReasons = decodeReasons(fields, "variance_reasons");
    policies.voidReasons = decodeReasons(fields, "void_reasons");
    policies.noSaleReasons = decodeReasons(fields, "no_sale_reasons");
    policies.cashInReasons = decodeReasons(fields, "cash_in_reasons");
    policies.cashOutReasons = decodeReasons(fields, "cash_out_reasons");
    return policies;
}

std::string dayOr(const JsonFields& fields, std::string_view key)
{
    std::string day = fields.textOr(key);
    if (!day.empty() && !journal::isDate(day)) {
        fields.fail(key);
    }
    return day;
}

RulePack decodeRules(const JsonFields& fields)
{
    RulePack pack;
    pack.country = fields.text("country");
    pack.edition = fields.textOr("edition");
    pack.currency = fields.currency("currency");
    for (const JsonFields& rule : fields.objects("rules")) {
        const auto parameter = legalParameterOf(rule.text("code"));
        if (!parameter) {
            rule.fail("code");
            continue;
        }
        pack.rules.push_back({
            .parameter = *parameter,
            .validFrom = dayOr(rule, "valid_from"),
            .validTo = dayOr(rule, "valid_to"),
            .source = rule.textOr("source"),
            .number = rule.integerOr("number", 0),
            .words = rule.find("words") != nullptr ? rule.words("words") : LocalText(),
        });
    }
    return pack;
}

} // namespace

FeedRow encodeRow(const Store& store, std::int64_t version)
{
    Object object;
    object.set("id", store.id);
    setWords(object, "name", store.name);
    setText(object, "brand", store.brand);
    object.set("legal", encodeLegal(store.legal));
    object.set("territory", store.territory);
    object.set("time_zone", store.timeZone);
    object.set("currency", std::string(store.currency.code()));
    setText(object, "price_list", store.priceList);
    setText(object, "fallback_price_list", store.fallbackPriceList);
    setWordsList(object, "receipt_header", store.receiptHeader);
    setWordsList(object, "receipt_footer", store.receiptFooter);
    setWords(object, "return_policy", store.returnPolicy);
    object.set("return_days", store.returnDays);
    setWords(object, "legal_guarantee", store.legalGuarantee);
    setWords(object, "privacy", store.privacy);
    setText(object, "privacy_url", store.privacyUrl);
    setText(object, "withdrawal_url", store.withdrawalUrl);
    setWordsList(object, "opening_hours", store.openingHours);
    setText(object, "receipt_host", store.receiptHost);
    setArray(object, "quick_keys", encodeQuickKeys(store.quickKeys));
    object.set("policies", encodePolicies(store.policies));
    if (!store.rules.country.empty()) {
        object.set("rules", journal::encodeRules(store.rules));
    }
    return {feedKey(kStoreRow, {store.id}), version, writeBody(std::move(object))};
}

Result<Store, FeedFault> decodeStore(std::string_view body)
{
    return readBody(body, [](const JsonFields& fields) {
        Store store;
        store.id = fields.text("id");
        store.name = fields.words("name");
        store.brand = fields.textOr("brand");
        if (const auto legal = fields.object("legal")) {
            store.legal = decodeLegal(*legal);
        }
        store.territory = fields.text("territory");
        store.timeZone = fields.text("time_zone");
        store.currency = fields.currency("currency");
        store.priceList = fields.textOr("price_list");
        store.fallbackPriceList = fields.textOr("fallback_price_list");
        store.receiptHeader = fields.wordsList("receipt_header");
        store.receiptFooter = fields.wordsList("receipt_footer");
        store.returnPolicy = fields.words("return_policy");
        store.returnDays = fields.smallOr("return_days", 0, 0, JsonFields::kMany);
        store.legalGuarantee = fields.words("legal_guarantee");
        store.privacy = fields.words("privacy");
        store.privacyUrl = fields.textOr("privacy_url");
        store.withdrawalUrl = fields.textOr("withdrawal_url");
        store.openingHours = fields.wordsList("opening_hours");
        store.receiptHost = fields.textOr("receipt_host");
        store.quickKeys = decodeQuickKeys(fields);
        if (const auto policies = fields.object("policies")) {
            store.policies = decodePolicies(*policies);
        }
        if (const auto rules = fields.object("rules")) {
            store.rules = decodeRules(*rules);
        }
        return store;
    });
}

} // namespace comptoir::storage

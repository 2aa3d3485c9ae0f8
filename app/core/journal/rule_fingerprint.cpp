// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/rule_fingerprint.h"

#include "app/core/crypto/hash.h"
#include "app/core/journal/canonical.h"
#include "app/core/journal/fields.h"

namespace comptoir::journal {

namespace {

constexpr std::size_t kDigits = 16;

Object encode(const LegalRule& rule)
{
    Object object;
    object.set("code", std::string(textOf(rule.parameter)));
    if (rule.number != 0) {
        object.set("number", rule.number);
    }
    setText(object, "source", rule.source);
    setText(object, "valid_from", rule.validFrom);
    setText(object, "valid_to", rule.validTo);
    if (!rule.words.fr.empty() || !rule.words.en.empty()) {
        Object words;
        setText(words, "en", rule.words.en);
        setText(words, "fr", rule.words.fr);
        object.set("words", std::move(words));
    }
    return object;
}

} // namespace

Object encodeRules(const RulePack& pack)
{
    Object object;
    object.set("country", pack.country);
    object.set("currency", std::string(pack.currency.code()));
    setText(object, "edition", pack.edition);
    setArray(object, "rules", pack.rules, [](const LegalRule& rule) { return encode(rule); });
    return object;
}

std::string rulesFingerprint(const RulePack& pack)
{
    return crypto::sha256(writeCanonical(encodeRules(pack))).hex().substr(0, kDigits);
}

} // namespace comptoir::journal

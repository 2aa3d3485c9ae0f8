// SPDX-License-Identifier: Apache-2.0
#include "app/hq/shop_file.h"

#include "app/core/base/own_code.h"
#include "app/core/crypto/hash.h"
#include "app/core/crypto/pin_verifier.h"
#include "app/core/storage/feed_codec.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace comptoir::hq {

namespace {

using Json = nlohmann::json;
using Rows = std::vector<storage::FeedChange>;

template <class Decode>
Result<void, std::string> addRow(Rows& rows, const Json& object, const char* kind, Decode decode)
{
    const auto value = decode(object.dump());
    if (!value) {
        return unexpected(fmt::format(
            "{}: the field '{}' is missing or wrong in {}", kind, value.error().field, object.dump().substr(0, 80)));
    }
    rows.push_back({storage::encodeRow(*value, 0), false});
    return {};
}

template <class Decode>
Result<void, std::string> addRows(Rows& rows, const Json& file, const char* kind, Decode decode)
{
    const auto list = file.find(kind);
    if (list == file.end() || !list->is_array()) {
        return unexpected(fmt::format("the list '{}' is missing", kind));
    }
    for (const Json& object : *list) {
        if (auto added = addRow(rows, object, kind, decode); !added) {
            return added;
        }
    }
    return {};
}

/// The badge's code in clear becomes its hash. Badges are optional.
Result<void, std::string> hashBadge(Json& person)
{
    const auto badge = person.find("badge");
    if (badge == person.end()) {
        return {};
    }
    const auto code = badge->is_string() ? OwnCode::parse(badge->get<std::string>()) : std::nullopt;
    if (!code || code->kind() != OwnCodeKind::Badge) {
        return unexpected(std::string("a badge is a B1 code with its check character"));
    }
    *badge = crypto::sha256(code->text()).hex();
    return {};
}

/// Operators carry their PIN and badge in clear in the file; only a verifier and a hash leave this function.
Result<Json, std::string> withVerifiers(const Json& file, Random& random)
{
    Json derived = file;
    const auto list = derived.find("operators");
    if (list == derived.end() || !list->is_array()) {
        return unexpected(std::string("the list 'operators' is missing"));
    }
    for (Json& person : *list) {
        const auto pin = person.find("pin");
        if (pin == person.end() || !pin->is_string()) {
            return unexpected(std::string("an operator has no 'pin'"));
        }
        const std::string digits = pin->get<std::string>();
        if (digits.size() != 6 || digits.find_first_not_of("0123456789") != std::string::npos) {
            return unexpected(std::string("a PIN has six digits"));
        }
        person["pin"] = crypto::makePinVerifier(digits, random);
        if (const auto hashed = hashBadge(person); !hashed) {
            return unexpected(hashed.error());
        }
    }
    return derived;
}

} // namespace

Result<ShopFile, std::string> readShopFile(std::string_view text, Random& random)
{
    const Json file = Json::parse(text, nullptr, false);
    if (!file.is_object() || file.value("format", "") != "comptoir-shop/1" || !file.contains("store")) {
        return unexpected(std::string("it is not a comptoir-shop/1 file"));
    }
    const auto people = withVerifiers(file, random);
    if (!people) {
        return unexpected(people.error());
    }
    ShopFile shop;
    Result<void, std::string> read = addRow(shop.store, file["store"], "store", storage::decodeStore);
    const auto then = [&](auto&& next) {
        if (read) {
            read = next();
        }
    };
    then([&] { return addRows(shop.staff, file, "roles", storage::decodeRole); });
    then([&] { return addRows(shop.staff, *people, "operators", storage::decodeOperator); });
    then([&] { return addRows(shop.catalogue, file, "vat_rates", storage::decodeVatRate); });
    then([&] { return addRows(shop.catalogue, file, "masks", storage::decodeMeasureMask); });
    then([&] { return addRows(shop.catalogue, file, "promotions", storage::decodePromotion); });
    if (!read) {
        return unexpected(read.error());
    }
    return shop;
}

} // namespace comptoir::hq

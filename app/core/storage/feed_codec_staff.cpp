// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/feed_body.h"
#include "app/core/storage/feed_key.h"

#include <array>
#include <utility>

namespace comptoir::storage {

using journal::Object;

namespace {

constexpr std::array<std::pair<Permission, std::string_view>, 12> kPermissions = {{
    {Permission::Sell, "sell"},
    {Permission::Discount, "discount"},
    {Permission::PriceOverride, "price_override"},
    {Permission::VoidSale, "void_sale"},
    {Permission::OpenDrawer, "open_drawer"},
    {Permission::CashOut, "cash_out"},
    {Permission::CloseSession, "close_session"},
    {Permission::AcceptVariance, "accept_variance"},
    {Permission::Training, "training"},
    {Permission::Reports, "reports"},
    {Permission::Approve, "approve"},
    {Permission::UnlockStaff, "unlock_staff"},
}};

std::vector<std::string> permissionNames(const std::set<Permission>& permissions)
{
    std::vector<std::string> names;
    for (const auto& [permission, name] : kPermissions) {
        if (permissions.contains(permission)) {
            names.emplace_back(name);
        }
    }
    return names;
}

// A permission this version does not know is one it cannot give.
std::set<Permission> permissionsNamed(const std::vector<std::string>& names)
{
    std::set<Permission> permissions;
    for (const auto& [permission, name] : kPermissions) {
        for (const std::string& given : names) {
            if (given == name) {
                permissions.insert(permission);
            }
        }
    }
    return permissions;
}

} // namespace

FeedRow encodeRow(const Role& role, std::int64_t version)
{
    Object object;
    object.set("code", role.code);
    setWords(object, "name", role.name);
    setTexts(object, "permissions", permissionNames(role.permissions));
    setRate(object, "discount_limit_bp", role.discountLimit);
    setRate(object, "price_override_limit_bp", role.priceOverrideLimit);
    setMoney(object, "variance_limit", role.varianceLimit);
    setMoney(object, "cash_out_limit", role.cashOutLimit);
    setFlag(object, "training_only", role.trainingOnly);
    return {feedKey(kRoleRow, {role.code}), version, writeBody(std::move(object))};
}

Result<Role, FeedFault> decodeRole(std::string_view body)
{
    return readBody(body, [](const JsonFields& fields) {
        return Role{
            .code = fields.text("code"),
            .name = fields.words("name"),
            .permissions = permissionsNamed(fields.texts("permissions")),
            .discountLimit = fields.optionalRate("discount_limit_bp"),
            .priceOverrideLimit = fields.optionalRate("price_override_limit_bp"),
            .varianceLimit = fields.optionalMoney("variance_limit"),
            .cashOutLimit = fields.optionalMoney("cash_out_limit"),
            .trainingOnly = fields.flag("training_only"),
        };
    });
}

FeedRow encodeRow(const Operator& person, std::int64_t version)
{
    Object object;
    object.set("code", person.code);
    setText(object, "first_name", person.firstName);
    setText(object, "initial", person.initial);
    object.set("role", person.role);
    setWords(object, "duty", person.duty);
    setText(object, "colour", person.colour);
    std::vector<std::string> languages;
    languages.reserve(person.languages.size());
    for (const Language language : person.languages) {
        languages.emplace_back(language == Language::French ? "fr" : "en");
    }
    setTexts(object, "languages", languages);
    setText(object, "pin", person.pinVerifier);
    setText(object, "badge", person.badgeHash);
    setFlag(object, "active", person.active);
    return {feedKey(kOperatorRow, {person.code}), version, writeBody(std::move(object))};
}

Result<Operator, FeedFault> decodeOperator(std::string_view body)
{
    return readBody(body, [](const JsonFields& fields) {
        Operator person;
        person.code = fields.text("code");
        person.firstName = fields.textOr("first_name");
        person.initial = fields.textOr("initial");
        person.role = fields.text("role");
        person.duty = fields.words("duty");
        person.colour = fields.textOr("colour");
        for (const std::string& language : fields.texts("languages")) {
            if (language == "fr" || language == "en") {
                person.languages.push_back(language == "fr" ? Language::French : Language::English);
            }
        }
        person.pinVerifier = fields.textOr("pin");
        person.badgeHash = fields.textOr("badge");
        person.active = fields.flag("active");
        return person;
    });
}

} // namespace comptoir::storage

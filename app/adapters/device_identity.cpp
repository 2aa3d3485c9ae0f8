// SPDX-License-Identifier: Apache-2.0
#include "app/adapters/device_identity.h"

#include "app/adapters/private_file.h"
#include "app/core/base/check.h"
#include "app/core/crypto/bytes.h"
#include "app/core/crypto/pin_verifier.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace comptoir::adapters {

namespace {

std::filesystem::path keyFolder(const std::filesystem::path& folder)
{
    const std::filesystem::path keys = folder / "keys";
    std::filesystem::create_directories(keys);
    std::filesystem::permissions(keys, std::filesystem::perms::owner_all);
    return keys;
}

std::string_view text(sync::Role role)
{
    switch (role) {
    case sync::Role::Till:
        return "till";
    case sync::Role::Tablet:
        return "tablet";
    case sync::Role::BackOffice:
        return "back_office";
    case sync::Role::Hub:
        return "hub";
    }
    check(false, "an unknown role");
    return {};
}

std::optional<sync::Role> roleOf(std::string_view name)
{
    for (const sync::Role role : {sync::Role::Till, sync::Role::Tablet, sync::Role::BackOffice, sync::Role::Hub}) {
        if (text(role) == name) {
            return role;
        }
    }
    return std::nullopt;
}

std::string textOfFile(const nlohmann::json& json, const char* key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

} // namespace

Result<sync::EnrolledIdentity, IdentityError> loadIdentity(const std::filesystem::path& folder)
{
    const auto content = readFile(folder / "identity.json");
    if (!content) {
        return unexpected(IdentityError::NotEnrolled);
    }
    const nlohmann::json json = nlohmann::json::parse(*content, nullptr, false);
    if (!json.is_object()) {
        return unexpected(IdentityError::Damaged);
    }
    const auto role = roleOf(textOfFile(json, "role"));
    const auto key = sync::CurveKey::parse(textOfFile(json, "server_key"));
    const auto certificate = crypto::fromBase64(textOfFile(json, "certificate"));
    if (!role || !key || !certificate || textOfFile(json, "device").empty()) {
        return unexpected(IdentityError::Damaged);
    }
    return sync::EnrolledIdentity{
        .device = textOfFile(json, "device"),
        .store = textOfFile(json, "store"),
        .role = *role,
        .server = {.control = textOfFile(json, "control"), .bulk = textOfFile(json, "bulk"), .key = *key},
        .certificate = std::string(crypto::textOf(*certificate)),
    };
}

void saveIdentity(const std::filesystem::path& folder, const sync::EnrolledIdentity& identity)
{
    const nlohmann::json json{
        {"device", identity.device},
        {"store", identity.store},
        {"role", text(identity.role)},
        {"control", identity.server.control},
        {"bulk", identity.server.bulk},
        {"server_key", identity.server.key.text()},
        {"certificate", crypto::base64(crypto::bytesOf(identity.certificate))},
    };
    writePrivateFile(folder / "identity.json", json.dump(2) + "\n");
}

sync::CurveKeyPair ownCurveKeys(const std::filesystem::path& folder, Random& random)
{
    const std::filesystem::path file = keyFolder(folder) / "curve.key";
    if (const auto content = readFile(file)) {
        const std::size_t end = content->find('\n');
        const auto publicKey = sync::CurveKey::parse(content->substr(0, end));
        const auto secretKey =
            end == std::string::npos ? std::nullopt : sync::CurveKey::parse(content->substr(end + 1, 40));
        if (!publicKey || !secretKey) {
            throw std::runtime_error(fmt::format("{} is damaged. Enrol this device again.", file.native()));
        }
        return {*publicKey, *secretKey};
    }
    const sync::CurveKeyPair pair = sync::CurveKeyPair::make(random);
    writePrivateFile(file, fmt::format("{}\n{}\n", pair.publicKey.text(), pair.secretKey.text()));
    return pair;
}

crypto::FileSigner ownSigner(const std::filesystem::path& folder)
{
    const std::filesystem::path file = keyFolder(folder) / "journal.pem";
    auto loaded = crypto::FileSigner::load(file);
    if (loaded) {
        return std::move(*loaded);
    }
    if (loaded.error() != crypto::KeyError::Missing) {
        throw std::runtime_error(
            fmt::format("{} cannot be used as the journal's key: it must be a P-256 key that only its owner can read.",
                file.native()));
    }
    crypto::FileSigner made = crypto::FileSigner::generate();
    made.save(file);
    return made;
}

std::string ownSecret(const std::filesystem::path& folder, Random& random)
{
    const std::filesystem::path file = keyFolder(folder) / "device.secret";
    if (auto content = readFile(file); content && content->size() == crypto::kDeviceSecretSize) {
        return std::move(*content);
    }
    std::string secret(crypto::kDeviceSecretSize, '\0');
    random.fill(std::as_writable_bytes(std::span(secret)));
    writePrivateFile(file, secret);
    return secret;
}

} // namespace comptoir::adapters

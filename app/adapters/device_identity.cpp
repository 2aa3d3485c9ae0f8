// SPDX-License-Identifier: Apache-2.0
#include "app/adapters/device_identity.h"

#include "app/adapters/private_file.h"
#include "app/adapters/role_names.h"
#include "app/core/crypto/bytes.h"
#include "app/core/crypto/pin_verifier.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace comptoir::adapters {

namespace {

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
    const auto role = roleNamed(textOfFile(json, "role"));
    const auto key = sync::CurveKey::parse(textOfFile(json, "server_key"));
    const auto certificate = crypto::fromBase64(textOfFile(json, "certificate"));
    const auto root = crypto::fromHex(textOfFile(json, "root"));
    if (!role || !key || !certificate || !root || textOfFile(json, "device").empty()) {
        return unexpected(IdentityError::Damaged);
    }
    return sync::EnrolledIdentity{
        .device = textOfFile(json, "device"),
        .store = textOfFile(json, "store"),
        .role = *role,
        .server = {.control = textOfFile(json, "control"), .bulk = textOfFile(json, "bulk"), .key = *key},
        .certificate = std::string(crypto::textOf(*certificate)),
        .root = std::string(crypto::textOf(*root)),
    };
}

void saveIdentity(const std::filesystem::path& folder, const sync::EnrolledIdentity& identity)
{
    const nlohmann::json json{
        {"device", identity.device},
        {"store", identity.store},
        {"role", nameOf(identity.role)},
        {"control", identity.server.control},
        {"bulk", identity.server.bulk},
        {"server_key", identity.server.key.text()},
        {"certificate", crypto::base64(crypto::bytesOf(identity.certificate))},
        {"root", crypto::hex(crypto::bytesOf(identity.root))},
    };
    writePrivateFile(folder / "identity.json", json.dump(2) + "\n");
}

sync::CurveKeyPair ownCurveKeys(const std::filesystem::path& folder, Random& random)
{
    const std::filesystem::path file = ownKeyFolder(folder) / "curve.key";
    if (const auto content = readPrivateFile(file)) {
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

std::string ownSecret(const std::filesystem::path& folder, Random& random)
{
    const std::filesystem::path file = ownKeyFolder(folder) / "device.secret";
    if (auto content = readPrivateFile(file); content && content->size() == crypto::kDeviceSecretSize) {
        return std::move(*content);
    }
    std::string secret(crypto::kDeviceSecretSize, '\0');
    random.fill(std::as_writable_bytes(std::span(secret)));
    writePrivateFile(file, secret);
    return secret;
}

} // namespace comptoir::adapters

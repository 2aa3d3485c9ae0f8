// SPDX-License-Identifier: Apache-2.0
#include "app/adapters/authority.h"

#include "app/adapters/private_file.h"
#include "app/adapters/role_names.h"
#include "app/adapters/signed_roster.h"
#include "app/core/base/check.h"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace comptoir::adapters {

namespace {

using std::chrono::hours;

// Nothing that expires stops a sale (sync.md §7): HQ renews a certificate long before, a hub's is replaced by HQ's.
constexpr hours kDeviceLife(24 * 730);
constexpr hours kIssuingLife(24 * 3650);
constexpr hours kVouchedLife(24);

constexpr const char* kIssuingKey = "issuing.key";
constexpr const char* kIssuingCertificate = "issuing.certificate";
constexpr const char* kVouchingKey = "vouching.key";

std::filesystem::path keyFile(const std::filesystem::path& folder, const char* name)
{
    return folder / "keys" / name;
}

std::optional<crypto::IssuingKeys> readKeys(const std::filesystem::path& file)
{
    const auto content = readPrivateFile(file);
    if (!content) {
        return std::nullopt;
    }
    const auto keys = crypto::readIssuingKey(*content);
    if (!keys) {
        throw std::runtime_error(fmt::format("{} is damaged. Restore it from its copy.", file.native()));
    }
    return keys;
}

crypto::IssuingKeys ownKeys(const std::filesystem::path& file)
{
    if (const auto known = readKeys(file)) {
        return *known;
    }
    const crypto::IssuingKeys made = crypto::makeIssuingKeys();
    if (file.has_parent_path()) {
        std::filesystem::create_directories(file.parent_path());
    }
    writePrivateFile(file, crypto::issuingKeyText(made));
    return made;
}

/// The key at the end of `chain`: who signed its last certificate.
std::optional<crypto::IssuerKey> rootOf(std::string_view chain)
{
    std::optional<crypto::IssuerKey> root;
    std::string rest(chain);
    while (!rest.empty()) {
        const auto statement = crypto::openStatement(rest);
        if (!statement) {
            return std::nullopt;
        }
        root = statement->issuer;
        rest = statement->chain;
    }
    return root;
}

crypto::Certificate certificateOf(const sync::RosterEntry& entry, Instant notAfter)
{
    return {.subject = entry.device,
        .store = entry.store,
        .role = std::string(nameOf(entry.role)),
        .curveKey = std::string(crypto::textOf(entry.curveKey.bytes)),
        .signingKey = entry.signingKey,
        .epoch = entry.epoch,
        .notAfter = notAfter};
}

} // namespace

Authority::Authority(
    crypto::IssuingKeys keys, std::string chain, crypto::IssuerKey root, std::chrono::milliseconds life)
    : m_keys(std::move(keys))
    , m_chain(std::move(chain))
    , m_root(root)
    , m_life(life)
{
}

std::optional<Authority> Authority::ofHq(const std::filesystem::path& folder)
{
    const auto keys = readKeys(keyFile(folder, kIssuingKey));
    const auto chain = readFile(keyFile(folder, kIssuingCertificate));
    const auto root = chain ? rootOf(*chain) : std::nullopt;
    if (!keys || !root) {
        return std::nullopt;
    }
    return Authority(*keys, *chain, *root, kDeviceLife);
}

std::optional<Authority> Authority::ofHub(const std::filesystem::path& folder, const sync::EnrolledIdentity& identity)
{
    crypto::IssuerKey root{};
    if (identity.root.size() != root.size()) {
        return std::nullopt;
    }
    std::ranges::copy(crypto::bytesOf(identity.root), root.begin());
    return Authority(ownVouchingKeys(folder), identity.certificate, root, kVouchedLife);
}

std::string Authority::certify(const sync::RosterEntry& entry, Instant now) const
{
    return crypto::issue(certificateOf(entry, now + m_life), m_keys, m_chain);
}

bool Authority::isCurrent(std::string_view certificate, const sync::RosterEntry& entry, Instant now) const
{
    const auto proven = crypto::proveCertificate(certificate, m_root);
    return proven && proven->certificate == certificateOf(entry, proven->certificate.notAfter)
        && proven->validUntil > now + m_life / 2;
}

std::string Authority::sign(std::string_view store, const sync::Roster& roster) const
{
    return signRoster(store, roster, m_keys, m_chain);
}

crypto::IssuingKeys ownVouchingKeys(const std::filesystem::path& folder)
{
    return ownKeys(keyFile(folder, kVouchingKey));
}

crypto::IssuerKey setUpAuthority(
    const std::filesystem::path& folder, const std::filesystem::path& rootFile, Instant now)
{
    const crypto::IssuingKeys root = ownKeys(rootFile);
    const crypto::IssuingKeys issuing = ownKeys(keyFile(folder, kIssuingKey));
    const auto known = Authority::ofHq(folder);
    if (known && known->root() != root.publicKey) {
        throw std::runtime_error("This HQ belongs to another root: every device trusts that one. Use its root file.");
    }
    const std::string certificate = crypto::issue({.subject = "HQ",
                                                      .role = "issuing",
                                                      .signingKey = std::string(crypto::textOf(issuing.publicKey)),
                                                      .notAfter = now + kIssuingLife},
        root, {});
    writePrivateFile(keyFile(folder, kIssuingCertificate), certificate);
    return root.publicKey;
}

} // namespace comptoir::adapters

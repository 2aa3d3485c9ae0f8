// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/clock.h"
#include "app/core/crypto/certificate.h"
#include "sync/enrolment/enrolment.h"
#include "sync/link/roster.h"

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>

namespace comptoir::adapters {

/// Who speaks for devices: HQ with its issuing key, a hub with its own for a day (sync.md §6).
class Authority {
public:
    /// HQ's, as `comptoirctl authority` set it up; nothing before.
    static std::optional<Authority> ofHq(const std::filesystem::path& folder);

    /// A hub's, when HQ certified it; nothing otherwise.
    static std::optional<Authority> ofHub(const std::filesystem::path& folder, const sync::EnrolledIdentity& identity);

    const crypto::IssuerKey& root() const { return m_root; }
    std::chrono::milliseconds life() const { return m_life; }

    /// Its word on `entry`'s keys, good for life() from `now`.
    std::string certify(const sync::RosterEntry& entry, Instant now) const;

    /// Whether `certificate` says of `entry` what certify() would, and not for less than half its life.
    bool isCurrent(std::string_view certificate, const sync::RosterEntry& entry, Instant now) const;

    std::string sign(std::string_view store, const sync::Roster& roster) const;

private:
    Authority(crypto::IssuingKeys keys, std::string chain, crypto::IssuerKey root, std::chrono::milliseconds life);

    crypto::IssuingKeys m_keys;
    std::string m_chain;
    crypto::IssuerKey m_root;
    std::chrono::milliseconds m_life;
};

/// The key with which a hub vouches, made at the first call and kept in `keys/vouching.key` (0600).
crypto::IssuingKeys ownVouchingKeys(const std::filesystem::path& folder);

/// Lets the HQ of `folder` certify devices: makes its issuing key there and has it named by the root kept in
/// `rootFile`, which is made when it does not exist. Answers the root's public key. Throws std::runtime_error that says
/// what to do.
crypto::IssuerKey setUpAuthority(
    const std::filesystem::path& folder, const std::filesystem::path& rootFile, Instant now);

} // namespace comptoir::adapters

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/link/curve_key.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace comptoir::sync {

/// What a device is, said by its enrolment. Till, Tablet and BackOffice are registers: they push their own journal.
enum class Role {
    Till = 1,
    Tablet = 2,
    BackOffice = 3,
    Hub = 4,
};

/// One enrolled device.
struct RosterEntry {
    std::string device; ///< `S042-C03`; a register's id is its device id
    std::string store; ///< `S042`
    Role role = Role::Till;
    CurveKey curveKey;
    std::string signingKey; ///< public half of the pair it signs with, opaque here (SPKI DER; Ed25519 of a hub)
    bool revoked = false;
    std::uint32_t epoch = 1; ///< grows with each enrolment and new key: of two entries the larger is the later

    friend bool operator==(const RosterEntry&, const RosterEntry&) = default;
};

/// Who may talk: a value whose version only grows (sync.md §6). Deny by default: who is not here is a stranger.
class Roster {
public:
    Roster() = default;
    Roster(std::uint64_t version, std::vector<RosterEntry> entries);

    std::uint64_t version() const { return m_version; }
    const std::vector<RosterEntry>& entries() const { return m_entries; }

    /// The device that holds `key`, or null when there is none or it is revoked.
    const RosterEntry* admitted(const CurveKey& key) const;

    /// The device called so, or null when there is none or it is revoked.
    const RosterEntry* admitted(std::string_view device) const;

    /// What is known of the device called so, revoked or not; null when nothing is.
    const RosterEntry* known(std::string_view device) const;

    /// The next version, in which `entry` stands in the place of the device with its name.
    Roster with(RosterEntry entry) const;

    /// The next version, in which `device` is refused.
    Roster revoking(std::string_view device) const;

    friend bool operator==(const Roster&, const Roster&) = default;

private:
    std::uint64_t m_version = 0;
    std::vector<RosterEntry> m_entries;
};

} // namespace comptoir::sync

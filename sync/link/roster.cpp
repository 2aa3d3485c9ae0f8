// SPDX-License-Identifier: Apache-2.0
#include "sync/link/roster.h"

#include <algorithm>

namespace comptoir::sync {

Roster::Roster(std::uint64_t version, std::vector<RosterEntry> entries)
    : m_version(version)
    , m_entries(std::move(entries))
{
}

const RosterEntry* Roster::admitted(const CurveKey& key) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
        [&](const RosterEntry& entry) { return entry.curveKey == key && !entry.revoked; });
    return found == m_entries.end() ? nullptr : &*found;
}

const RosterEntry* Roster::admitted(std::string_view device) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
        [&](const RosterEntry& entry) { return entry.device == device && !entry.revoked; });
    return found == m_entries.end() ? nullptr : &*found;
}

const RosterEntry* Roster::known(std::string_view device) const
{
    const auto found = std::find_if(
        m_entries.begin(), m_entries.end(), [&](const RosterEntry& entry) { return entry.device == device; });
    return found == m_entries.end() ? nullptr : &*found;
}

Roster Roster::with(RosterEntry entry) const
{
    Roster next = *this;
    ++next.m_version;
    const auto known = std::find_if(next.m_entries.begin(), next.m_entries.end(),
        [&](const RosterEntry& other) { return other.device == entry.device; });
    if (known == next.m_entries.end()) {
        next.m_entries.push_back(std::move(entry));
    } else {
        *known = std::move(entry);
    }
    return next;
}

Roster Roster::revoking(std::string_view device) const
{
    Roster next = *this;
    ++next.m_version;
    for (RosterEntry& entry : next.m_entries) {
        if (entry.device == device) {
            entry.revoked = true;
        }
    }
    return next;
}

} // namespace comptoir::sync

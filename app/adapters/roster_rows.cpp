// SPDX-License-Identifier: Apache-2.0
#include "app/adapters/roster_rows.h"

#include "app/core/crypto/bytes.h"

#include <nlohmann/json.hpp>

namespace comptoir::adapters {

namespace {

std::string rowOf(const sync::RosterEntry& entry)
{
    return nlohmann::json{
        {"store", entry.store},
        {"role", static_cast<int>(entry.role)},
        {"curve", entry.curveKey.text()},
        {"signing", crypto::base64(crypto::bytesOf(entry.signingKey))},
        {"revoked", entry.revoked},
        {"epoch", entry.epoch},
    }
        .dump();
}

sync::RosterEntry entryOf(const storage::RosterRow& row)
{
    // Written by rowOf() alone: a row that does not read is a damaged file, and json throws.
    const nlohmann::json json = nlohmann::json::parse(row.body);
    const auto curve = sync::CurveKey::parse(json.at("curve").get<std::string>());
    const auto signing = crypto::fromBase64(json.at("signing").get<std::string>());
    if (!curve || !signing) {
        throw std::runtime_error("the roster is damaged at " + row.device);
    }
    return {
        .device = row.device,
        .store = json.at("store").get<std::string>(),
        .role = static_cast<sync::Role>(json.at("role").get<int>()),
        .curveKey = *curve,
        .signingKey = std::string(crypto::textOf(*signing)),
        .revoked = json.at("revoked").get<bool>(),
        .epoch = json.value("epoch", std::uint32_t{1}),
    };
}

} // namespace

sync::Roster loadRoster(storage::ReceiverDatabase& database)
{
    std::vector<sync::RosterEntry> entries;
    for (const storage::RosterRow& row : database.roster()) {
        entries.push_back(entryOf(row));
    }
    return {static_cast<std::uint64_t>(database.rosterVersions().own), std::move(entries)};
}

void saveRoster(storage::ReceiverDatabase& database, const sync::Roster& roster, std::uint64_t hqVersion)
{
    std::vector<storage::RosterRow> rows;
    for (const sync::RosterEntry& entry : roster.entries()) {
        rows.push_back({entry.device, rowOf(entry)});
    }
    database.replaceRoster({static_cast<std::int64_t>(roster.version()), static_cast<std::int64_t>(hqVersion)}, rows);
}

} // namespace comptoir::adapters

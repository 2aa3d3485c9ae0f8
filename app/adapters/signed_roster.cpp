// SPDX-License-Identifier: Apache-2.0
#include "app/adapters/signed_roster.h"

#include "app/adapters/role_names.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <sstream>

namespace comptoir::adapters {

namespace {

constexpr std::string_view kFormat = "comptoir-roster/1";
constexpr std::string_view kDevice = "device: ";

std::string lineOf(const sync::RosterEntry& entry)
{
    return fmt::format("{}{} {} {} {} {} {}\n", kDevice, entry.device, nameOf(entry.role), entry.epoch,
        entry.revoked ? "revoked" : "active", crypto::hex(entry.curveKey.bytes),
        crypto::base64(crypto::bytesOf(entry.signingKey)));
}

std::optional<sync::RosterEntry> entryOf(const std::string& line, std::string_view store)
{
    std::istringstream words(line);
    std::string device;
    std::string role;
    std::string state;
    std::string curve;
    std::string signing;
    sync::RosterEntry entry{.store = std::string(store)};
    words >> entry.device >> role >> entry.epoch >> state >> curve >> signing;
    const auto known = roleNamed(role);
    const auto key = crypto::fromBase64(signing);
    if (words.fail() || !known || !key || !crypto::readHex(curve, entry.curveKey.bytes)) {
        return std::nullopt;
    }
    entry.role = *known;
    entry.revoked = state != "active";
    entry.signingKey = crypto::textOf(*key);
    return entry;
}

} // namespace

std::string signRoster(
    std::string_view store, const sync::Roster& roster, const crypto::IssuingKeys& keys, std::string_view chain)
{
    std::string body = fmt::format("{}\nstore: {}\nversion: {}\n", kFormat, store, roster.version());
    for (const sync::RosterEntry& entry : roster.entries()) {
        if (entry.store == store) {
            body += lineOf(entry);
        }
    }
    return crypto::signStatement(body, keys, chain);
}

std::optional<sync::Roster> proveRoster(std::string_view text, const crypto::IssuerKey& root, std::string_view store)
{
    const auto statement = crypto::openStatement(text);
    if (!statement || !statement->body.starts_with(kFormat) || statement->field("store") != store) {
        return std::nullopt;
    }
    const auto issuer = crypto::proveCertificate(statement->chain, root);
    if (!issuer || issuer->certificate.role != "issuing"
        || !std::ranges::equal(crypto::bytesOf(issuer->certificate.signingKey), statement->issuer)) {
        return std::nullopt;
    }
    std::uint64_t version = 0;
    const std::string_view digits = statement->field("version");
    std::from_chars(digits.data(), digits.data() + digits.size(), version);
    std::vector<sync::RosterEntry> entries;
    std::istringstream lines(statement->body);
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with(kDevice)) {
            auto entry = entryOf(line.substr(kDevice.size()), store);
            if (!entry) {
                return std::nullopt;
            }
            entries.push_back(std::move(*entry));
        }
    }
    return sync::Roster(version, std::move(entries));
}

} // namespace comptoir::adapters

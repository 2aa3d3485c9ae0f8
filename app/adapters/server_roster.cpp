// SPDX-License-Identifier: Apache-2.0
// How a hub and HQ keep the roster: who was enrolled, what a hub offered, what HQ decided.
#include "app/adapters/copy_proof.h"
#include "app/adapters/feed_names.h"
#include "app/adapters/roster_rows.h"
#include "app/adapters/server_node.h"
#include "app/adapters/signed_roster.h"

#include <fmt/format.h>

#include <set>

namespace comptoir::adapters {

namespace {

/// Whether `entry` comes after what is known of its device: unknown so far, or of a later enrolment.
bool isLater(const sync::Roster& roster, const sync::RosterEntry& entry)
{
    const sync::RosterEntry* const known = roster.known(entry.device);
    return known == nullptr || known->epoch < entry.epoch;
}

/// Every key a register was ever enrolled with stays good for the records it signed.
void keepKeys(storage::ReceiverDatabase& database, const sync::Roster& roster)
{
    for (const sync::RosterEntry& entry : roster.entries()) {
        if (const auto key = crypto::PublicKey::fromDer(crypto::bytesOf(entry.signingKey))) {
            database.keepKey(entry.device, key->id(), key->pem());
        }
    }
}

} // namespace

void ServerNode::setAuthority(std::optional<Authority> authority)
{
    m_authority = std::move(authority);
    publishRoster();
}

Admission ServerNode::admit(sync::RosterEntry entry)
{
    if (const sync::RosterEntry* const known = m_roster.known(entry.device)) {
        entry.epoch = known->epoch + 1;
    }
    Admission admission;
    if (m_authority) {
        admission.certificate = m_authority->certify(entry, m_clock.now());
        admission.root = crypto::textOf(m_authority->root());
    }
    replaceRoster(m_roster.with(std::move(entry)));
    return admission;
}

void ServerNode::replaceRoster(sync::Roster roster)
{
    saveRoster(m_received, roster, m_hqRoster);
    keepKeys(m_received, roster);
    m_roster = roster;
    publishRoster();
    m_downlink.replaceRoster(std::move(roster));
    m_rosterGrew();
}

bool ServerNode::revoke(const std::string& device)
{
    if (m_roster.admitted(device) == nullptr) {
        return false;
    }
    m_logged(fmt::format("{} is revoked", device));
    replaceRoster(m_roster.revoking(device));
    return true;
}

void ServerNode::keyAnnounced(const std::string& registerId, const crypto::PublicKey& key)
{
    m_logged(fmt::format("{} announces the key {}", registerId, key.id()));
    const sync::RosterEntry* const known = m_roster.admitted(registerId);
    if (m_tier != sync::Tier::Hq || known == nullptr) {
        return; // a hub checks records by it, and waits for HQ's word
    }
    sync::RosterEntry next = *known;
    next.signingKey = crypto::textOf(key.der());
    ++next.epoch;
    replaceRoster(m_roster.with(std::move(next)));
}

void ServerNode::publishRoster()
{
    if (m_tier != sync::Tier::Hq || !m_authority) {
        return;
    }
    std::set<std::string> stores;
    for (const sync::RosterEntry& entry : m_roster.entries()) {
        stores.insert(entry.store);
    }
    for (const std::string& store : stores) {
        const std::string feed = ServedFeeds::ofStore(kRosterFeed, store);
        std::vector<storage::FeedChange> rows;
        for (const sync::RosterEntry& entry : m_roster.entries()) {
            if (entry.store != store) {
                continue;
            }
            const std::string key = certificateKey(entry.device);
            const auto before = m_feedDatabase.row(feed, key);
            if (entry.revoked) {
                rows.push_back({{.key = key}, true});
            } else if (!before || !m_authority->isCurrent(before->body, entry, m_clock.now())) {
                rows.push_back({{.key = key, .body = m_authority->certify(entry, m_clock.now())}, false});
            }
        }
        const auto before = m_feedDatabase.row(feed, rosterKey(store));
        const auto published = before ? proveRoster(before->body, m_authority->root(), store) : std::nullopt;
        std::vector<sync::RosterEntry> now;
        std::ranges::copy_if(m_roster.entries(), std::back_inserter(now),
            [&](const sync::RosterEntry& entry) { return entry.store == store; });
        if (!published || published->entries() != now) {
            rows.push_back({{.key = rosterKey(store), .body = m_authority->sign(store, m_roster)}, false});
        }
        if (!rows.empty() && m_feedDatabase.edit(feed, rows) > 0) {
            m_downlink.announceFeed(kRosterFeed);
        }
    }
}

void ServerNode::takeHqRoster(const std::string& store)
{
    const auto row = m_feedDatabase.row(std::string(kRosterFeed), rosterKey(store));
    if (!row || !m_authority) {
        return;
    }
    const auto hq = proveRoster(row->body, m_authority->root(), store);
    if (!hq || hq->version() < m_hqRoster) {
        m_logged("HQ's roster is not signed by the chain's root, or older than the last: the last stays in force");
        return;
    }
    if (hq->version() == m_hqRoster) {
        return;
    }
    sync::Roster next = m_roster;
    for (const sync::RosterEntry& entry : hq->entries()) {
        const sync::RosterEntry* const known = m_roster.known(entry.device);
        const bool ours = entry.role != sync::Role::Hub; // what this hub is, its own identity says
        // A revocation made here beats what HQ has not heard of yet.
        const bool changes = known != nullptr && known->epoch == entry.epoch && !known->revoked && *known != entry;
        if (ours && (isLater(m_roster, entry) || changes)) {
            next = next.with(entry);
        }
    }
    m_hqRoster = hq->version();
    replaceRoster(std::move(next));
}

// A hub vouches for the new keys for a day; HQ certifies them as soon as the hub has offered its roster.
sync::CopyChosen ServerNode::copyChosen(const sync::RosterEntry& device, const sync::CopyChoice& choice)
{
    sync::CopyChosen answer{choice.registerId, choice.stays, false, {}};
    const bool admittedByThem =
        choice.stays && device.curveKey == choice.curveKey && device.signingKey == choice.signingKey;
    if (!admittedByThem && !provesChoice(choice, m_received.keys(device.device))) {
        m_logged(fmt::format("refused {}: a choice between its copies that none of its keys signed", device.device));
        return answer;
    }
    answer.taken = true;
    if (!choice.stays) {
        m_logged(fmt::format("{}: one of two copies leaves, says {}", device.device, choice.approver));
        return answer;
    }
    sync::RosterEntry next = device;
    next.curveKey = choice.curveKey;
    next.signingKey = choice.signingKey;
    if (m_authority) {
        answer.certificate = m_authority->certify(next, m_clock.now());
    }
    if (!admittedByThem) {
        m_logged(fmt::format(
            "{}: one of two copies stays, says {}; the keys of the other are revoked", device.device, choice.approver));
        ++next.epoch;
        replaceRoster(m_roster.with(std::move(next)));
    }
    return answer;
}

void ServerNode::rosterOffered(const sync::RosterEntry& hub, const sync::Roster& roster)
{
    sync::Roster next = m_roster;
    for (const sync::RosterEntry& entry : roster.entries()) {
        if (entry.store == hub.store && entry.device != hub.device && !entry.revoked && isLater(next, entry)) {
            next = next.with(entry);
        }
    }
    if (next.version() != m_roster.version()) {
        replaceRoster(std::move(next));
    }
}

} // namespace comptoir::adapters

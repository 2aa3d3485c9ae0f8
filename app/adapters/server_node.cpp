// SPDX-License-Identifier: Apache-2.0
#include "app/adapters/server_node.h"

#include "app/adapters/device_identity.h"
#include "app/adapters/feed_names.h"
#include "app/adapters/roster_rows.h"

#include <fmt/format.h>

namespace comptoir::adapters {

namespace {

std::string endpoint(const std::string& host, std::uint16_t port)
{
    return fmt::format("tcp://{}:{}", host, port);
}

std::filesystem::path made(const std::filesystem::path& folder)
{
    std::filesystem::create_directories(folder);
    return folder;
}

} // namespace

ServerNode::ServerNode(sync::SyncLoop& loop, const Clock& clock, Random& random, const std::filesystem::path& folder,
    const Listening& listening, sync::Tier tier)
    : m_clock(clock)
    , m_tier(tier)
    , m_received(made(folder) / "received.db")
    , m_feedDatabase(folder / "feeds.db", clock, random)
    , m_catalogueDatabase(folder / kCatalogueDatabase, clock, random)
    , m_keys(ownCurveKeys(folder, random))
    , m_roster(loadRoster(m_received))
    , m_hqRoster(static_cast<std::uint64_t>(m_received.rosterVersions().hq))
    , m_journals(m_received, clock, tier, [this]() -> const sync::Roster& { return m_roster; })
    , m_served({m_feedDatabase, m_catalogueDatabase}, folder / "snapshots", tier == sync::Tier::Hq)
    , m_downlink(loop,
          {.tier = tier,
              .keys = m_keys,
              .controlAddress = endpoint(listening.bind, listening.control),
              .bulkAddress = endpoint(listening.bind, listening.bulk)},
          m_roster, {random, m_journals, m_journals, m_served, *this})
    , m_pairing(loop, random,
          {.keys = m_keys,
              .bindAddress = endpoint(listening.bind, listening.enrolment),
              .advertisedHost = listening.host,
              .server = {.control = endpoint(listening.host, listening.control),
                  .bulk = endpoint(listening.host, listening.bulk),
                  .key = m_keys.publicKey},
              .admitsHubs = tier == sync::Tier::Hq},
          [this](sync::RosterEntry entry) { return admit(std::move(entry)); })
{
    const std::string catalogue(kCatalogueFeed);
    if (m_feedDatabase.head(catalogue) && !m_catalogueDatabase.head(catalogue)) {
        m_catalogueDatabase.adopt(folder / "feeds.db", catalogue);
    }
    m_journals.whenKeyAnnounced(
        [this](const std::string& registerId, const crypto::PublicKey& key) { keyAnnounced(registerId, key); });
}

ServerNode::~ServerNode() = default;

void ServerNode::open()
{
    const auto opened = m_downlink.open();
    if (opened) {
        return;
    }
    switch (opened.error()) {
    case sync::OpenRefusal::AddressInUse:
        throw std::runtime_error("another program uses the port. Stop it, or change [listen] in comptoir.toml.");
    case sync::OpenRefusal::StrangersAdmitted:
        throw std::runtime_error("the self-test failed: a stranger was admitted. The port stays closed; the installed "
                                 "libzmq cannot be used.");
    }
}

void ServerNode::deviceOnline(const sync::RosterEntry& device)
{
    m_logged(fmt::format("{} is on line", device.device));
}

void ServerNode::deviceOffline(const sync::RosterEntry& device)
{
    m_logged(fmt::format("{} is off line", device.device));
}

void ServerNode::refused(std::string_view device, std::string_view what)
{
    m_logged(fmt::format("refused {}: {}", device, what));
}

} // namespace comptoir::adapters

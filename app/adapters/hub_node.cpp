// SPDX-License-Identifier: Apache-2.0
#include "app/adapters/hub_node.h"

#include "app/adapters/feed_names.h"
#include "app/core/base/version.h"

#include <fmt/format.h>

namespace comptoir::adapters {

namespace {

sync::UplinkConfig uplinkConfig(
    const sync::EnrolledIdentity& identity, const sync::CurveKeyPair& keys, const std::filesystem::path& folder)
{
    sync::UplinkConfig config;
    config.device = identity.device;
    config.keys = keys;
    config.server = identity.server;
    config.stagingFolder = folder / "staging";
    config.software = kVersion;
    std::filesystem::create_directories(config.stagingFolder);
    return config;
}

} // namespace

HubNode::HubNode(sync::SyncLoop& loop, const Clock& clock, Random& random, const std::filesystem::path& folder,
    const Listening& listening, const sync::EnrolledIdentity& identity)
    : m_store(identity.store)
    , m_server(loop, clock, random, folder, listening, sync::Tier::Hub)
    , m_uplink(loop, uplinkConfig(identity, m_server.keys(), folder),
          {random, m_server.journals(), m_server.journals(), m_server.served(), *this})
{
    m_server.setAuthority(Authority::ofHub(folder, identity));
    m_server.journals().tell({
        .stored = [this](const std::string&) { m_uplink.journalMoved(); },
        .durableAtHq = [this](const std::string& registerId) { m_server.downlink().announceDurable(registerId); },
        .documentsStored = [this] { m_uplink.documentsMoved(); },
        .documentsAtHq = [this](const auto& ids) { m_server.downlink().announceDocumentsAtHq(ids); },
    });
    m_server.takeHqRoster(m_store);
    m_server.whenRosterGrew([this] { m_uplink.publishRoster(m_server.roster()); });
}

HubNode::~HubNode() = default;

void HubNode::open()
{
    m_server.open();
    m_uplink.publishRoster(m_server.roster());
    m_uplink.start();
}

void HubNode::whenLogged(const std::function<void(const std::string&)>& told)
{
    m_logged = told;
    m_server.whenLogged(told);
}

void HubNode::statusChanged(const sync::UplinkStatus& status)
{
    if (status.online != m_online) {
        m_online = status.online;
        m_logged(m_online ? "HQ answers" : "HQ does not answer; the store goes on");
    }
}

void HubNode::alarmRaised(const sync::UplinkAlarm& alarm)
{
    m_logged(fmt::format("alarm {} {}: {}", static_cast<int>(alarm.kind), alarm.subject, alarm.detail));
}

void HubNode::feedApplied(std::string_view feed, const sync::FeedCursor&)
{
    if (feed == kRosterFeed) {
        m_server.takeHqRoster(m_store);
    }
    m_server.downlink().announceFeed(feed);
}

} // namespace comptoir::adapters

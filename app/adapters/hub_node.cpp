// SPDX-License-Identifier: Apache-2.0
#include "app/adapters/hub_node.h"

#include "app/adapters/feed_names.h"
#include "app/core/base/version.h"

#include <fmt/format.h>

#include <algorithm>

namespace comptoir::adapters {

namespace {

constexpr std::chrono::milliseconds kPatience{5000};

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
    : m_clock(clock)
    , m_store(identity.store)
    , m_server(loop, clock, random, folder, listening, sync::Tier::Hub)
    , m_since(clock.uptimeMs())
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
    m_server.whenRecordsLack([this](const sync::RecordRange& range) { return askAbove(range); });
    m_server.takeHqRoster(m_store);
    m_server.whenRosterGrew([this] {
        m_uplink.publishRoster(m_server.roster());
        m_uplink.journalMoved(); // HQ may hold the journal of a till that is new here
    });
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
        m_since = m_clock.uptimeMs();
        m_logged(m_online ? "HQ answers" : "HQ does not answer; the store goes on");
    }
}

void HubNode::alarmRaised(const sync::UplinkAlarm& alarm)
{
    m_logged(fmt::format("alarm {} {}: {}", static_cast<int>(alarm.kind), alarm.subject, alarm.detail));
    const bool forked = alarm.kind == sync::UplinkAlarmKind::Fork;
    if (forked || alarm.kind == sync::UplinkAlarmKind::Fenced) {
        m_server.downlink().heardAbove(alarm.subject, alarm.serverHead, forked);
    }
}

// A till that waits is better served by silence of some seconds than by a hole: HQ may be speaking again in a moment.
bool HubNode::askAbove(const sync::RecordRange& range)
{
    if (!m_online && m_clock.uptimeMs() - m_since > kPatience.count()) {
        return false;
    }
    if (std::ranges::find(m_wanted, range) != m_wanted.end()) {
        return true;
    }
    // Of what one till asked before, only the question that HQ has already may still be open.
    const auto waiting = m_wanted.begin() + (m_wanted.empty() ? 0 : 1);
    m_wanted.erase(std::remove_if(waiting, m_wanted.end(),
                       [&](const sync::RecordRange& other) { return other.registerId == range.registerId; }),
        m_wanted.end());
    m_wanted.push_back(range);
    if (m_wanted.size() == 1) {
        m_uplink.fetchRecords(range);
    }
    return true;
}

void HubNode::recordsReturned(const sync::ReturnedRecords& page)
{
    if (m_wanted.empty() || page.asked != m_wanted.front()) {
        return;
    }
    m_wanted.pop_front();
    if (!m_wanted.empty()) {
        m_uplink.fetchRecords(m_wanted.front());
    }
    m_server.downlink().giveBack(page);
}

void HubNode::feedApplied(std::string_view feed, const sync::FeedCursor&)
{
    if (feed == kRosterFeed) {
        m_server.takeHqRoster(m_store);
    }
    m_server.downlink().announceFeed(feed);
}

} // namespace comptoir::adapters

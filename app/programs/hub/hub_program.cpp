// SPDX-License-Identifier: Apache-2.0
#include "app/programs/hub/hub_program.h"

#include "app/adapters/device_identity.h"
#include "app/adapters/node_service.h"
#include "app/core/base/version.h"
#include "app/programs/process/log.h"
#include "app/programs/process/readiness.h"
#include "app/programs/settings/listen_settings.h"
#include "sync/session/uplink.h"

#include <fmt/format.h>

namespace comptoir::programs {

namespace {

constexpr std::uint16_t kFirstPort = 7411;
constexpr const char* kName = "comptoir-hub";

/// Joins the two halves of a hub: what comes up goes on, what HQ says goes down.
class HubObserver final : public sync::UplinkObserver {
public:
    explicit HubObserver(adapters::ServerNode& node)
        : m_node(node)
    {
    }

    void statusChanged(const sync::UplinkStatus& status) override
    {
        if (status.online != m_online) {
            m_online = status.online;
            logLine(kName, m_online ? "HQ answers" : "HQ does not answer; the store goes on");
        }
    }

    void alarmRaised(const sync::UplinkAlarm& alarm) override
    {
        logLine(kName, fmt::format("alarm {} {}: {}", static_cast<int>(alarm.kind), alarm.subject, alarm.detail));
    }

    void feedApplied(std::string_view feed, const sync::FeedCursor&) override { m_node.downlink().announceFeed(feed); }

private:
    adapters::ServerNode& m_node;
    bool m_online = false;
};

sync::EnrolledIdentity identityOf(const std::string& folder)
{
    const auto identity = adapters::loadIdentity(folder);
    if (!identity) {
        throw std::runtime_error(fmt::format(
            "{} is not enrolled at HQ. Run `comptoirctl pair` at HQ, then `comptoirctl enrol --role hub` here.",
            folder));
    }
    return *identity;
}

} // namespace

void runHub(const HubOptions& options, StopSignal& stopSignal)
{
    const SettingsFile settings(options.folder);
    const sync::EnrolledIdentity identity = identityOf(options.folder);
    SystemClock clock;
    SystemRandom random;
    sync::SyncLoop loop(clock);
    adapters::ServerNode node(loop, clock, random, options.folder, listening(settings, kFirstPort), sync::Tier::Hub);
    node.whenLogged([](const std::string& line) { logLine(kName, line); });

    HubObserver observer(node);
    sync::UplinkConfig config;
    config.device = identity.device;
    config.keys = node.keys();
    config.server = identity.server;
    config.server.control = settings.text("hq.control", identity.server.control);
    config.server.bulk = settings.text("hq.bulk", identity.server.bulk);
    config.stagingFolder = std::filesystem::path(options.folder) / "staging";
    config.software = kVersion;
    std::filesystem::create_directories(config.stagingFolder);
    sync::Uplink uplink(loop, std::move(config), {random, node.journals(), node.journals(), node.served(), observer});

    node.journals().tell({
        .stored = [&](const std::string&) { uplink.journalMoved(); },
        .durableAtHq = [&](const std::string& registerId) { node.downlink().announceDurable(registerId); },
        .documentsStored = [&] { uplink.documentsMoved(); },
        .documentsAtHq = [&](const auto& ids) { node.downlink().announceDocumentsAtHq(ids); },
    });
    node.whenRosterGrew([&] { uplink.publishRoster(node.roster()); });
    node.open();
    uplink.publishRoster(node.roster());
    uplink.start();

    adapters::NodeControl control(loop, node);
    stopSignal.then([&loop] { loop.stop(); });
    adapters::serveUntilStopped(loop, node, control, options.folder, [&] { tellReady(options.readyFd); });
}

} // namespace comptoir::programs

// SPDX-License-Identifier: Apache-2.0
#include "app/programs/hub/hub_program.h"

#include "app/adapters/device_identity.h"
#include "app/adapters/hub_node.h"
#include "app/adapters/node_service.h"
#include "app/programs/process/log.h"
#include "app/programs/process/readiness.h"
#include "app/programs/settings/listen_settings.h"

#include <fmt/format.h>

namespace comptoir::programs {

namespace {

constexpr std::uint16_t kFirstPort = 7411;
constexpr const char* kName = "comptoir-hub";

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
    sync::EnrolledIdentity identity = identityOf(options.folder);
    identity.server.control = settings.text("hq.control", identity.server.control);
    identity.server.bulk = settings.text("hq.bulk", identity.server.bulk);
    SystemClock clock;
    SystemRandom random;
    sync::SyncLoop loop(clock);
    adapters::HubNode hub(loop, clock, random, options.folder, listening(settings, kFirstPort), identity);
    hub.whenLogged([](const std::string& line) { logLine(kName, line); });
    hub.open();

    adapters::NodeControl control(loop, hub.server());
    stopSignal.then([&loop] { loop.stop(); });
    adapters::serveUntilStopped(loop, hub.server(), control, options.folder, [&] { tellReady(options.readyFd); });
}

} // namespace comptoir::programs

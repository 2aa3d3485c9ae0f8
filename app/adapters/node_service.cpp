// SPDX-License-Identifier: Apache-2.0
#include "app/adapters/node_service.h"

#include <optional>
#include <thread>

namespace comptoir::adapters {

void serveUntilStopped(sync::SyncLoop& loop, ServerNode& node, NodeControl& control,
    const std::filesystem::path& folder, const std::function<void()>& ready)
{
    std::optional<ControlServer> server;
    server.emplace(folder / "control.sock",
        [&control](const auto& request, const auto& progress) { return control.handle(request, progress); });
    ready();
    loop.run();

    // Those who wait for a pairing are told, and requests in progress still find the loop running.
    node.pairing().abandon();
    std::thread closer([&] {
        server.reset();
        loop.stop();
    });
    loop.run();
    closer.join();
}

} // namespace comptoir::adapters

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/adapters/node_control.h"

#include <filesystem>
#include <functional>

namespace comptoir::adapters {

/// Runs `loop` until `stop` asked, answering comptoirctl at `folder`/control.sock meanwhile; then lets the requests in
/// progress end before it returns. `ready` is called once requests are taken.
void serveUntilStopped(sync::SyncLoop& loop, ServerNode& node, NodeControl& control,
    const std::filesystem::path& folder, const std::function<void()>& ready);

} // namespace comptoir::adapters

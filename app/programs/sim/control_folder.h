// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace comptoir::sim {

/// The folder where the twins of one shop meet: their control sockets and the links to their lines.
/// COMPTOIR_SIM_DIR, else comptoir-demo in XDG_RUNTIME_DIR, else in /tmp.
std::filesystem::path defaultFolder();

/// The control socket of the twin `name` (scanner, printer, hq, …).
std::filesystem::path controlSocket(const std::filesystem::path& folder, std::string_view name);

/// Names of the twins that left a socket in `folder`, sorted.
std::vector<std::string> twinNames(const std::filesystem::path& folder);

/// Lower-case letters, digits and dashes: what a twin may be called.
bool isTwinName(std::string_view name);

/// The descriptor of a Unix socket at `path`, listening or connected; -1 when it cannot be. Sets errno.
int listenAt(const std::filesystem::path& path);
int connectTo(const std::filesystem::path& path);

} // namespace comptoir::sim

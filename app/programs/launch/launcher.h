// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/programs/launch/launched_till.h"
#include "app/programs/process/versions.h"

namespace comptoir::programs {

struct LaunchOptions {
    std::string install; ///< holds versions/, and the links to them
    std::vector<std::string> tillWords; ///< what the till is started with
    std::chrono::seconds patience{120}; ///< for a version's first word: it may have to bring its database up to date
};

/// Runs the current version of the till, and lets the next one take over when the till ends for it. One that does not
/// say that it is ready is followed by the version before: a till says so before its first record, so nothing that was
/// sold is left behind. Whatever moment the power goes, the links say what comes next.
class Launcher {
public:
    explicit Launcher(LaunchOptions options);

    /// Until the till ends, or SIGTERM: its exit code.
    int run();

private:
    std::vector<std::string> command(const std::string& fellBack) const;
    std::string current() const;
    bool fallBack(const std::string& reason);
    void takeNext();

    LaunchOptions m_options;
    Versions m_versions;
    StopDescriptor m_stop;
    std::string m_fellBack; ///< why the version now started is the one before
    std::string m_failed; ///< the one that did not start
};

} // namespace comptoir::programs

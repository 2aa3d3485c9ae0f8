// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace comptoir::programs {

/// What a till ends with when another version is to take over.
inline constexpr int kExitForUpdate = 85;

/// The versions of the software that lie side by side on a machine, `DIR/versions/1.2.3/bin/comptoir-till`, and the
/// links that name one of them. A link is replaced atomically and durably.
class Versions {
public:
    static constexpr const char* kCurrent = "current"; ///< what runs
    static constexpr const char* kNext = "next"; ///< what takes over when the till ends for it
    static constexpr const char* kPrevious = "previous"; ///< until the current one has started: what comes back

    explicit Versions(std::filesystem::path folder)
        : m_folder(std::move(folder))
    {
    }

    /// The till of a version; empty when there is none that this account may run.
    std::optional<std::filesystem::path> till(const std::string& version) const;

    std::optional<std::string> named(const std::string& link) const;
    /// Throws std::system_error when the machine refuses.
    void name(const std::string& link, const std::string& version) const;
    void forget(const std::string& link) const;

private:
    std::filesystem::path m_folder;
};

} // namespace comptoir::programs

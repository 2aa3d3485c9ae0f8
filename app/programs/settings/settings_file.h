// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

#include <toml++/toml.h>

namespace comptoir::programs {

/// A settings file that cannot be used; the text says which line of which file and what belongs there.
class SettingsError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// One program's `comptoir.toml`, read at start. Keys are dotted paths ("hub.address").
class SettingsFile {
public:
    /// The settings in `folder`; all defaults when there is no file. Throws SettingsError when it is not TOML.
    explicit SettingsFile(const std::filesystem::path& folder);

    std::string text(std::string_view key, std::string fallback = {}) const;
    std::int64_t number(std::string_view key, std::int64_t fallback, std::int64_t least, std::int64_t most) const;
    bool flag(std::string_view key, bool fallback) const;

    /// A TCP port.
    std::uint16_t port(std::string_view key, std::uint16_t fallback) const;

    const std::filesystem::path& path() const { return m_path; }

private:
    [[noreturn]] void refuse(std::string_view key, std::string_view wanted) const;

    std::filesystem::path m_path;
    toml::table m_table;
};

struct HostPort {
    std::string host;
    std::uint16_t port = 0;
};

/// "127.0.0.1:9100"; throws SettingsError naming `key` for anything else.
HostPort hostPort(const SettingsFile& settings, std::string_view key);

} // namespace comptoir::programs

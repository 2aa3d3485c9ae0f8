// SPDX-License-Identifier: Apache-2.0
#include "app/programs/settings/settings_file.h"

#include <charconv>

#include <fmt/format.h>

namespace comptoir::programs {

namespace {

constexpr std::int64_t kLastPort = 65535;

} // namespace

SettingsFile::SettingsFile(const std::filesystem::path& folder)
    : m_path(folder / "comptoir.toml")
{
    if (!std::filesystem::exists(m_path)) {
        return;
    }
    try {
        m_table = toml::parse_file(m_path.native());
    } catch (const toml::parse_error& error) {
        throw SettingsError(fmt::format("{}: line {}: {}. Correct the line and start again.", m_path.native(),
            error.source().begin.line, error.description()));
    }
}

std::string SettingsFile::text(std::string_view key, std::string fallback) const
{
    const auto node = m_table.at_path(key);
    if (!node) {
        return fallback;
    }
    const auto value = node.value_exact<std::string>();
    if (!value) {
        refuse(key, "a text in quotes");
    }
    return *value;
}

std::int64_t SettingsFile::number(
    std::string_view key, std::int64_t fallback, std::int64_t least, std::int64_t most) const
{
    const auto node = m_table.at_path(key);
    if (!node) {
        return fallback;
    }
    const auto value = node.value_exact<std::int64_t>();
    if (!value || *value < least || *value > most) {
        refuse(key, fmt::format("a whole number from {} to {}", least, most));
    }
    return *value;
}

bool SettingsFile::flag(std::string_view key, bool fallback) const
{
    const auto node = m_table.at_path(key);
    if (!node) {
        return fallback;
    }
    const auto value = node.value_exact<bool>();
    if (!value) {
        refuse(key, "true or false");
    }
    return *value;
}

std::uint16_t SettingsFile::port(std::string_view key, std::uint16_t fallback) const
{
    return static_cast<std::uint16_t>(number(key, fallback, 1, kLastPort));
}

void SettingsFile::refuse(std::string_view key, std::string_view wanted) const
{
    throw SettingsError(fmt::format("{}: '{}' must be {}.", m_path.native(), key, wanted));
}

HostPort hostPort(const SettingsFile& settings, std::string_view key)
{
    const std::string text = settings.text(key);
    const std::size_t colon = text.rfind(':');
    std::uint16_t port = 0;
    if (colon != std::string::npos && colon > 0) {
        const char* const end = text.data() + text.size();
        const auto read = std::from_chars(text.data() + colon + 1, end, port);
        if (read.ec == std::errc() && read.ptr == end && port > 0) {
            return {text.substr(0, colon), port};
        }
    }
    throw SettingsError(
        fmt::format("{}: '{}' must be an address such as \"192.168.1.20:9100\".", settings.path().native(), key));
}

} // namespace comptoir::programs

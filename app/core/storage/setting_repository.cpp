// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/setting_repository.h"

#include <charconv>

namespace comptoir::storage {

SettingRepository::SettingRepository(Connection& connection)
    : m_read(connection, "SELECT value FROM setting WHERE name = ?1")
    , m_write(connection, "INSERT OR REPLACE INTO setting (name, value) VALUES (?1, ?2)")
{
}

std::optional<std::string> SettingRepository::text(const std::string& name)
{
    Rows rows = m_read.run(name);
    return rows.next() ? std::optional(rows.text(0)) : std::nullopt;
}

std::int64_t SettingRepository::integer(const std::string& name, std::int64_t otherwise)
{
    const std::string value = text(name).value_or(std::string());
    std::int64_t number = otherwise;
    const auto read = std::from_chars(value.data(), value.data() + value.size(), number);
    return read.ec == std::errc() ? number : otherwise;
}

void SettingRepository::set(const std::string& name, const std::string& value)
{
    m_write.execute(name, value);
}

} // namespace comptoir::storage

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/storage/connection.h"

#include <optional>
#include <string>

namespace comptoir::storage {

/// Small durable facts of this device that are neither records nor HQ's: last language, last operator… Till thread.
class SettingRepository {
public:
    explicit SettingRepository(Connection& connection);

    std::optional<std::string> text(const std::string& name);
    std::int64_t integer(const std::string& name, std::int64_t otherwise = 0);

    void set(const std::string& name, const std::string& value);
    void set(const std::string& name, std::int64_t value) { set(name, std::to_string(value)); }

private:
    Statement m_read;
    Statement m_write;
};

} // namespace comptoir::storage

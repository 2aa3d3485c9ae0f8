// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/clock.h"
#include "app/core/storage/connection.h"

#include <string>

namespace comptoir::storage {

/// Wrong PINs of one person here, kept over restarts (data-model.md §3).
struct PinGuard {
    int failures = 0; ///< since the last right one
    int waits = 0; ///< how often a wait was imposed: each doubles the next
    Instant blockedUntil;
};

/// PIN failures. Till thread.
class PinGuardRepository {
public:
    explicit PinGuardRepository(Connection& connection);

    PinGuard guard(const std::string& operatorCode);
    void save(const std::string& operatorCode, const PinGuard& guard);
    void clear(const std::string& operatorCode);

private:
    Statement m_guard;
    Statement m_save;
    Statement m_clear;
};

} // namespace comptoir::storage

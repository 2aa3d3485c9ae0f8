// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/clock.h"
#include "app/core/storage/connection.h"

#include <optional>
#include <string>

namespace comptoir::storage {

/// Wrong PINs of one person here, kept over restarts (data-model.md §3).
struct PinGuard {
    int failures = 0; ///< since the last right one
    int waits = 0; ///< how often a wait was imposed: each doubles the next
    Instant blockedUntil;
};

/// PIN failures, and the verifiers bound to this device. Till thread.
class PinGuardRepository {
public:
    explicit PinGuardRepository(Connection& connection);

    PinGuard guard(const std::string& operatorCode);
    void save(const std::string& operatorCode, const PinGuard& guard);
    void clear(const std::string& operatorCode);

    /// The verifier this device derived from HQ's `source`; nothing once HQ's has changed.
    std::optional<std::string> boundVerifier(const std::string& operatorCode, const std::string& source);
    void keepBoundVerifier(const std::string& operatorCode, const std::string& source, const std::string& bound);

private:
    Statement m_guard;
    Statement m_save;
    Statement m_clear;
    Statement m_bound;
    Statement m_keepBound;
};

} // namespace comptoir::storage

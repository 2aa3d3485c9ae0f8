// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/pin_guard_repository.h"

namespace comptoir::storage {

PinGuardRepository::PinGuardRepository(Connection& connection)
    : m_guard(connection, "SELECT failures, waits, blocked_until_ms FROM pin_guard WHERE operator = ?1")
    , m_save(connection, R"(INSERT OR REPLACE INTO pin_guard (operator, failures, waits, blocked_until_ms)
          VALUES (?1, ?2, ?3, ?4))")
    , m_clear(connection, "DELETE FROM pin_guard WHERE operator = ?1")
{
}

PinGuard PinGuardRepository::guard(const std::string& operatorCode)
{
    Rows rows = m_guard.run(operatorCode);
    if (!rows.next()) {
        return {};
    }
    return {
        .failures = static_cast<int>(rows.integer(0)),
        .waits = static_cast<int>(rows.integer(1)),
        .blockedUntil = {rows.integer(2)},
    };
}

void PinGuardRepository::save(const std::string& operatorCode, const PinGuard& guard)
{
    m_save.execute(operatorCode, guard.failures, guard.waits, guard.blockedUntil.ms);
}

void PinGuardRepository::clear(const std::string& operatorCode)
{
    m_clear.execute(operatorCode);
}

} // namespace comptoir::storage

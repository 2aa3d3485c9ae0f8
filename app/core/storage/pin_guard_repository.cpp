// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/pin_guard_repository.h"

#include "app/core/crypto/hash.h"

namespace comptoir::storage {

PinGuardRepository::PinGuardRepository(Connection& connection)
    : m_guard(connection, "SELECT failures, waits, blocked_until_ms FROM pin_guard WHERE operator = ?1")
    , m_save(connection, R"(INSERT OR REPLACE INTO pin_guard (operator, failures, waits, blocked_until_ms)
          VALUES (?1, ?2, ?3, ?4))")
    , m_clear(connection, "DELETE FROM pin_guard WHERE operator = ?1")
    , m_bound(connection, "SELECT bound FROM pin_verifier WHERE operator = ?1 AND source = ?2")
    , m_keepBound(connection, "INSERT OR REPLACE INTO pin_verifier (operator, source, bound) VALUES (?1, ?2, ?3)")
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

std::optional<std::string> PinGuardRepository::boundVerifier(const std::string& operatorCode, const std::string& source)
{
    Rows rows = m_bound.run(operatorCode, crypto::sha256(source).hex());
    return rows.next() ? std::optional(rows.text(0)) : std::nullopt;
}

void PinGuardRepository::keepBoundVerifier(
    const std::string& operatorCode, const std::string& source, const std::string& bound)
{
    // HQ's verifier itself must not lie here: it would open every other device.
    m_keepBound.execute(operatorCode, crypto::sha256(source).hex(), bound);
}

} // namespace comptoir::storage

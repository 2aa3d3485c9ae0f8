// SPDX-License-Identifier: Apache-2.0
#include "app/adapters/register_keys.h"

#include <algorithm>

namespace comptoir::adapters {

RegisterKeys::RegisterKeys(const std::vector<storage::SigningKey>& known)
{
    for (const storage::SigningKey& key : known) {
        m_before.emplace(key.id, key);
    }
    m_keys = m_before;
}

bool RegisterKeys::signs(
    const journal::Record& record, std::string_view body, std::span<const std::byte> signature) const
{
    const auto known = m_keys.find(record.envelope.key);
    if (known == m_keys.end() || endedBefore(record.envelope)) {
        return false;
    }
    const auto key = crypto::PublicKey::fromPem(known->second.pem);
    return key && key->verifies(body, signature);
}

std::optional<std::int64_t> RegisterKeys::endedBefore(const journal::Envelope& record) const
{
    const auto known = m_keys.find(record.key);
    if (known == m_keys.end() || !known->second.until || record.sequence <= *known->second.until) {
        return std::nullopt;
    }
    return known->second.until;
}

void RegisterKeys::take(const journal::KeyRecord& key, const journal::Envelope& envelope)
{
    const std::int64_t here = envelope.sequence;
    const auto end = [here](storage::SigningKey& ended) { ended.until = std::min(ended.until.value_or(here), here); };
    const auto named = m_keys.find(key.keyId);
    if (key.action == journal::KeyAction::Revoke) {
        if (named != m_keys.end()) {
            end(named->second);
        }
        return;
    }
    const auto der = crypto::fromBase64(key.publicKey);
    const auto publicKey = der ? crypto::PublicKey::fromDer(*der) : std::nullopt;
    if (!publicKey || publicKey->id() != key.keyId) {
        return;
    }
    if (named == m_keys.end()) {
        m_announced.push_back(*publicKey);
    }
    storage::SigningKey& row =
        m_keys.try_emplace(key.keyId, storage::SigningKey{key.keyId, publicKey->pem()}).first->second;
    row.since = row.since == 0 ? here : std::min(row.since, here);
    if (key.action != journal::KeyAction::Replace) {
        return;
    }
    // A key that was enrolled and is not announced yet is the next one: it does not end here.
    for (auto& [id, other] : m_keys) {
        const bool before = other.since > 0 && other.since < here;
        if (id != key.keyId && (before || id == envelope.key)) {
            end(other);
        }
    }
}

std::vector<storage::SigningKey> RegisterKeys::changed() const
{
    std::vector<storage::SigningKey> rows;
    for (const auto& [id, key] : m_keys) {
        const auto before = m_before.find(id);
        if (before == m_before.end() || before->second != key) {
            rows.push_back(key);
        }
    }
    return rows;
}

} // namespace comptoir::adapters

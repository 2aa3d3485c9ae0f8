// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/crypto/public_key.h"
#include "app/core/journal/verify_context.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace comptoir::journal {

/// The keys a journal is signed with, and the check of every signature (journal.md §3, §9). A signature that comes
/// before its key is announced waits for it.
class KeyRing {
public:
    explicit KeyRing(std::optional<crypto::PublicKey> given);

    /// Checks the signature of one body, once its key is known.
    void check(
        VerifyContext& context, const std::string& keyId, const crypto::Hash& hash, const crypto::Bytes& signature);

    /// Takes in a `key` record whose own signature was checked under `signedBy`.
    void announce(VerifyContext& context, const KeyRecord& key, const std::string& signedBy);

    /// Says what could not be checked.
    void finish(VerifyContext& context) const;

private:
    struct Entry {
        crypto::SignatureChecker checker;
        bool revoked = false;
    };
    struct Waiting {
        std::int64_t sequence = 0;
        crypto::Hash hash;
        crypto::Bytes signature;
    };

    void checkWaiting(VerifyContext& context, const std::string& keyId);

    std::string m_givenId; ///< empty: none was given
    std::map<std::string, Entry> m_keys;
    std::map<std::string, std::vector<Waiting>> m_waiting;
};

} // namespace comptoir::journal

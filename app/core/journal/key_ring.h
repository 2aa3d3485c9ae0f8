// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/crypto/certificate.h"
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
    /// With a `root`, a key counts only with a certificate whose chain ends there.
    explicit KeyRing(std::optional<crypto::PublicKey> given, std::optional<crypto::IssuerKey> root = std::nullopt);

    /// Checks the signature of one body, once its key is known.
    void check(
        VerifyContext& context, const std::string& keyId, const crypto::Hash& hash, const crypto::Bytes& signature);

    /// Takes in a `key` record; its own signature was checked under the key its envelope names.
    void announce(VerifyContext& context, const KeyRecord& key, const Envelope& envelope);

    /// Says what could not be checked.
    void finish(VerifyContext& context) const;

private:
    /// What is known of a key's owner, from least to most.
    enum class Standing {
        Uncertified,
        Announced, ///< by a key that has more; HQ's own word is still to come
        Vouched, ///< by a hub, for a day
        Certified, ///< by HQ
    };
    struct Entry {
        crypto::SignatureChecker checker;
        Standing standing = Standing::Uncertified;
        bool announced = false; ///< in this journal, not only given
        std::string_view ended = {}; ///< how: no record may follow that it signs; empty: in force
    };
    struct Waiting {
        std::int64_t sequence = 0;
        crypto::Hash hash;
        crypto::Bytes signature;
    };

    /// Empty, with the anomaly told, when there is a certificate that does not hold.
    std::optional<Standing> standingOf(VerifyContext& context, const KeyRecord& key, const Envelope& envelope) const;
    bool mayAnnounce(VerifyContext& context, const KeyRecord& key, const Envelope& envelope) const;
    /// Whether a key in force, of which HQ has said something, names another.
    bool isTrustedToName(const Envelope& envelope, const KeyRecord& key) const;
    /// `next` is in force now: what was announced before is not any more, nor the key that says so.
    void replaceOthers(const std::string& next, const std::string& signer);
    void checkWaiting(VerifyContext& context, const std::string& keyId);

    std::optional<crypto::IssuerKey> m_root;
    std::string m_givenId; ///< empty: none was given
    std::map<std::string, Entry> m_keys;
    std::map<std::string, std::vector<Waiting>> m_waiting;
};

} // namespace comptoir::journal

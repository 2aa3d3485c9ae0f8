// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/crypto/public_key.h"
#include "app/core/domain/ticket.h"
#include "app/core/domain/vat.h"

#include <cstdint>
#include <optional>
#include <string>

namespace comptoir::journal {

/// The first record of a segment (journal.md §2, §4).
struct GenesisRecord {
    std::int64_t schema = 0; ///< 1 for journals of the product; 0 (absent) for early ones
    std::string reason = "install"; ///< install, rotate, restore
    std::optional<crypto::Hash> previousHead; ///< head of the segment before
    std::optional<std::int64_t> previousSequence;
    std::optional<std::int64_t> witnessedSequence; ///< highest head a witness holds, after a restore
    std::optional<crypto::Hash> witnessedHead;
    GrandTotal grandTotal; ///< carried over
    std::string currency = "EUR";
    std::string cashRounding = "none"; ///< none, total, remainder (money.md R12)
    std::int64_t cashStep = 1;
    VatTie vatTie = VatTie::NetUp; ///< money.md R8
    std::int64_t ticketNumber = 0; ///< the last number used before, production
    std::int64_t trainingNumber = 0;

    friend bool operator==(const GenesisRecord&, const GenesisRecord&) = default;
};

struct KeyRecord {
    std::string action = "announce"; ///< announce, replace, revoke
    std::string keyId;
    std::string publicKey; ///< SubjectPublicKeyInfo, base64
    std::string certificate; ///< HQ's, base64; absent before the enrolment
    std::string reason;

    friend bool operator==(const KeyRecord&, const KeyRecord&) = default;
};

/// Announces a register's key: the record after the genesis, and before any that another key signs.
KeyRecord announceKey(const crypto::PublicKey& key, std::string reason);

} // namespace comptoir::journal

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/crypto/public_key.h"
#include "app/core/domain/ticket.h"
#include "app/core/domain/vat.h"
#include "app/core/journal/close_record.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace comptoir::journal {

/// The last close of a level before a segment.
struct CloseHead {
    CloseLevel level = CloseLevel::Day;
    std::int64_t number = 0;
    std::int64_t to = 0;
    crypto::Hash hash;

    friend bool operator==(const CloseHead&, const CloseHead&) = default;
};

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
    std::int64_t invoiceNumber = 0;
    std::vector<CloseHead> closes; ///< carried over, so that the closes of a new file follow those before
    std::int64_t standsAt = 0; ///< to seal it there when that is higher; not part of the record, its envelope says it

    friend bool operator==(const GenesisRecord&, const GenesisRecord&) = default;
};

/// Whether the genesis at `sequence` leaves records of its register out that it does not know. They may be fetched back
/// later, so nothing after it may depend on them: its periods, its type chains and its cash session begin anew.
inline bool leavesHole(const GenesisRecord& genesis, std::int64_t sequence)
{
    return genesis.reason == "restore" && sequence > genesis.previousSequence.value_or(0) + 1;
}

/// The number below the next multiple of `step`: the next one used is that multiple, above any that was.
inline std::int64_t belowNextMultiple(std::int64_t number, std::int64_t step)
{
    return (number / step + 1) * step - 1;
}

enum class KeyAction {
    Announce, ///< a register's first key, or its certificate once HQ made one
    Replace, ///< the named key follows the one in force
    Revoke, ///< nothing signed with it from here on counts
};

std::string_view textOf(KeyAction action);
std::optional<KeyAction> keyActionOf(std::string_view text);

enum class KeyReason {
    Install,
    Enrolment, ///< HQ certified it
    Rotation,
    Lost,
    Compromised,
    Fork, ///< of a cloned disk, one copy stays (journal.md §10)
    Restore,
    Retired,
};

std::string_view textOf(KeyReason reason);
std::optional<KeyReason> keyReasonOf(std::string_view text);

struct KeyRecord {
    KeyAction action = KeyAction::Announce;
    std::string keyId;
    std::string publicKey; ///< SubjectPublicKeyInfo, base64
    std::string certificate; ///< HQ's, base64; absent before the enrolment
    KeyReason reason = KeyReason::Install;

    friend bool operator==(const KeyRecord&, const KeyRecord&) = default;
};

/// Announces a register's key: the record after the genesis, and before any that another key signs.
KeyRecord announceKey(const crypto::PublicKey& key, KeyReason reason);

} // namespace comptoir::journal

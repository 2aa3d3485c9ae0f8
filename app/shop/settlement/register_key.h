// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/journal/genesis_record.h"

#include <string>

namespace comptoir::shop {

class Desk;

/// What the enrolment gave a register to prove its key with (sync.md §6).
struct KeyTrust {
    std::string certificate; ///< HQ's, or the hub's for a day; empty where nobody certifies
    std::string root; ///< 32 bytes: where every certificate's chain must end; empty without one
};

/// A `key` record on the register's key, with the best certificate there is: HQ's from the roster's feed, else the
/// enrolment's.
journal::KeyRecord keyRecord(Desk& desk, journal::KeyAction action, journal::KeyReason reason);

/// A journal whose key in force is not the register's any more: the key was lost and replaced at an enrolment. The
/// first record that the new key signs announces it. Till thread, before any other record.
void announceReplacedKey(Desk& desk);

/// Journals that `next` signs from the following record on, signed by the key it replaces, which signs nothing more:
/// the caller lets go of this desk. HQ's certificate of `next` follows by recordCertificate(). Answers the record.
std::int64_t announceNextKey(Desk& desk, const crypto::PublicKey& next, journal::KeyReason reason);

/// Journals HQ's certificate of the key in force, once it has come. Till thread.
void recordCertificate(Desk& desk);

} // namespace comptoir::shop

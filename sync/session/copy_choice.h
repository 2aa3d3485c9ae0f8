// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/link/curve_key.h"
#include "sync/session/records.h"

#include <string>

namespace comptoir::sync {

/// What a manager chose for one of two copies of a register (journal.md §10). The signatures are opaque here.
struct CopyChoice {
    std::string registerId;
    bool stays = false; ///< it goes on with the keys below; else the other copy does
    CurveKey curveKey{};
    Bytes signingKey; ///< SPKI DER
    JournalHead head; ///< of this copy
    std::string approver; ///< operator code, or the id of the approval in this copy's journal
    Bytes signature; ///< by the key both copies have
    Bytes nextSignature; ///< by `signingKey`

    friend bool operator==(const CopyChoice&, const CopyChoice&) = default;
};

/// The upper tier's answer.
struct CopyChosen {
    std::string registerId;
    bool stays = false;
    bool taken = false; ///< false: its signatures do not prove it, or it is not known there
    Bytes certificate; ///< of the new keys; empty where nobody certifies
};

} // namespace comptoir::sync

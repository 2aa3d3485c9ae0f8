// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/result.h"
#include "sync/link/roster.h"
#include "sync/session/server_address.h"

#include <string>

namespace comptoir::sync {

/// What a device asks for. Its private keys stay with it.
struct EnrolmentRequest {
    std::string name; ///< for people: `Caisse 3`; at a hub its store, `S042`
    Role role = Role::Till;
    CurveKey curveKey;
    std::string signingKey; ///< public half of the pair it signs with: a register's journal (SPKI DER), a hub's word

    friend bool operator==(const EnrolmentRequest&, const EnrolmentRequest&) = default;
};

/// What an enrolled device is given and keeps.
struct EnrolledIdentity {
    std::string device; ///< `S042-C03`
    std::string store; ///< `S042`
    Role role = Role::Till;
    ServerAddress server;
    std::string certificate; ///< HQ's word on its keys, or the hub's for a day, opaque; empty when HQ issues none
    std::string root; ///< 32 bytes: the public key at the end of every certificate's chain; empty without one

    friend bool operator==(const EnrolledIdentity&, const EnrolledIdentity&) = default;
};

enum class EnrolmentFailure {
    WrongToken, ///< the proof does not match; the window counts it
    WindowClosed, ///< ten minutes are over, five failures, or used by another device
    RefusedByManager,
    NotPossible, ///< the server cannot admit such a device
    Unreachable, ///< no answer in time
};

} // namespace comptoir::sync

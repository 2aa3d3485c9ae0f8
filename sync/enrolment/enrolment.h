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
    std::string signingKey; ///< public half of the journal signing pair, opaque (SPKI DER); empty at a hub

    friend bool operator==(const EnrolmentRequest&, const EnrolmentRequest&) = default;
};

/// What an enrolled device is given and keeps.
struct EnrolledIdentity {
    std::string device; ///< `S042-C03`
    std::string store; ///< `S042`
    Role role = Role::Till;
    ServerAddress server;
    std::string certificate; ///< made by HQ's issuing key, opaque; empty when the server holds none

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

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/random.h"
#include "sync/link/curve_key.h"
#include "sync/link/sync_loop.h"

#include <string>

namespace comptoir::sync {

/// Whether a server of this process with `keys` in ZAP `domain` turns strangers away: a client with a throw-away key
/// and one without CURVE are sent against a port of this machine only, and both must be refused. A server that is not
/// told who may connect accepts everyone, silently: never open a port when this says false.
bool refusesStrangers(SyncLoop& loop, Random& random, const CurveKeyPair& keys, const std::string& domain);

} // namespace comptoir::sync

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/adapters/register_signer.h"
#include "app/core/base/random.h"
#include "sync/link/curve_key.h"

#include <filesystem>
#include <memory>
#include <string>

namespace comptoir::adapters {

// Of two copies of a register, the one that stays gets both its keys anew (journal.md §10). They lie in `staying/`
// beside those in force until a server has admitted them, over restarts.

struct StayingKeys {
    sync::CurveKeyPair curve;
    std::unique_ptr<crypto::Signer> signer;
};

/// Made at the first call. Throws as ownSigner() does.
StayingKeys stayingKeys(const std::filesystem::path& folder, Random& random, const KeyHome& home = {});

/// A server admits them: they take the place of those in force, which are gone then. `certificate` is what it says of
/// them, or empty.
void takeStayingKeys(const std::filesystem::path& folder, const std::string& certificate);

/// At a start, before any key is read: ends a takeStayingKeys() that was cut.
void settleStayingKeys(const std::filesystem::path& folder);

} // namespace comptoir::adapters

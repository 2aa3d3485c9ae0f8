// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/random.h"
#include "app/core/storage/feed_row.h"

#include <string>

namespace comptoir::storage {

/// How a device keeps the PIN verifiers among the rows of its feeds: sealed with its own secret, so that a copied file
/// lets nobody try PINs (data-model.md §3). The rest of a row stays as it is, and HQ's bytes, which the digest covers,
/// come back exactly.
class PinSeal {
public:
    /// `deviceSecret` has crypto::kDeviceSecretSize bytes. `random` outlives it.
    PinSeal(std::string deviceSecret, Random& random);

    FeedRow sealed(FeedRow row) const;

    /// The row as HQ sent it; unchanged when nothing in it is sealed, or not by this device.
    FeedRow opened(FeedRow row) const;

    static bool isSealed(const FeedRow& row);

private:
    std::string m_secret;
    Random* m_random;
};

} // namespace comptoir::storage

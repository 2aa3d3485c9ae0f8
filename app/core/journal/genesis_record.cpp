// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/genesis_record.h"

namespace comptoir::journal {

KeyRecord announceKey(const crypto::PublicKey& key, std::string reason)
{
    return KeyRecord{
        .action = "announce",
        .keyId = key.id(),
        .publicKey = crypto::base64(key.der()),
        .certificate = {},
        .reason = std::move(reason),
    };
}

} // namespace comptoir::journal

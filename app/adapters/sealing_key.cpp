// SPDX-License-Identifier: Apache-2.0
#include "app/adapters/sealing_key.h"

#include "app/adapters/private_file.h"

#include <algorithm>
#include <stdexcept>

namespace comptoir::adapters {

crypto::BoxKeys ownSealingKeys(const std::filesystem::path& folder)
{
    const std::filesystem::path keys = folder / "keys";
    std::filesystem::create_directories(keys);
    const std::filesystem::path file = keys / "sealing.key";
    if (const auto content = readPrivateFile(file)) {
        const auto bytes = crypto::fromHex(*content);
        if (!bytes || bytes->size() != 64) {
            throw std::runtime_error(file.native() + " is damaged. Restore it: without it no private document opens.");
        }
        crypto::BoxKeys pair;
        std::copy_n(bytes->begin(), 32, pair.publicKey.begin());
        std::copy_n(bytes->begin() + 32, 32, pair.secretKey.begin());
        return pair;
    }
    const crypto::BoxKeys pair = crypto::makeBoxKeys();
    writePrivateFile(file, crypto::hex(pair.publicKey) + crypto::hex(pair.secretKey));
    return pair;
}

} // namespace comptoir::adapters

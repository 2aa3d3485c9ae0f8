// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/stored_hash.h"

#include "app/core/storage/storage_error.h"

namespace comptoir::storage {

crypto::Hash hashAtColumn(const Rows& rows, int column)
{
    const auto bytes = rows.bytes(column);
    if (bytes.size() != crypto::Hash::kSize) {
        throw StorageError("a stored hash is damaged");
    }
    return crypto::Hash::fromBytes(bytes.first<crypto::Hash::kSize>());
}

} // namespace comptoir::storage

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/crypto/hash.h"
#include "app/core/storage/statement.h"

namespace comptoir::storage {

/// The hash in `column`. A StorageError when it is not one: the file is damaged.
crypto::Hash hashAtColumn(const Rows& rows, int column);

} // namespace comptoir::storage

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/storage/connection.h"

#include <cstdint>
#include <string_view>

namespace comptoir::storage {

/// The word index of a catalogue file that is being made, in memory: another thread may fill it while the rest of the
/// file is written. One thread at a time.
class WordsBeside {
public:
    WordsBeside();

    /// `id` ascends for speed; any order gives the same index.
    void put(std::int64_t id, std::string_view words);

    /// After the last words.
    void finish();

    /// Becomes the index of `catalogue`, which nobody asked anything yet, inside the caller's transaction.
    void moveInto(Connection& catalogue);

private:
    Connection m_connection;
    Statement m_put;
};

} // namespace comptoir::storage

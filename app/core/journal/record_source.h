// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/crypto/bytes.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace comptoir::journal {

/// One journal row as it lies somewhere: nothing about it is trusted yet.
struct StoredRecord {
    std::int64_t sequence = 0;
    std::string hash; ///< hex
    crypto::Bytes signature;
    std::string body;
    std::optional<std::string> type; ///< indexed columns, where the place has them
    std::optional<std::string> businessDay;
    std::string fault; ///< not empty: what is wrong with how the place spells it; the rest may be empty
};

/// A journal to verify, in its own order, once through.
class RecordSource {
public:
    virtual ~RecordSource() = default;

    /// Empty at the end.
    virtual std::optional<StoredRecord> next() = 0;
};

/// The acknowledgement of a witness, from beside the journal.
struct WitnessHead {
    std::string who;
    std::int64_t sequence = 0;
    std::string hash; ///< hex
};

} // namespace comptoir::journal

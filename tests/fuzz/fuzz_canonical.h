// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/check.h"
#include "app/core/journal/chain_state.h"
#include "app/core/journal/record.h"
#include "app/core/journal/tsv_source.h"
#include "app/core/journal/verifier.h"

#include <sstream>
#include <string>
#include <string_view>

namespace comptoir::tests {

/// Reads `bytes` as a canonical value, as a record and as a journal: what is accepted is written again byte for byte,
/// and nothing that is refused does harm.
inline void fuzzCanonical(std::string_view bytes)
{
    using namespace journal;
    if (const auto value = parseCanonical(bytes)) {
        check(writeCanonical(*value) == bytes, "one value has one spelling");
    }
    if (const auto record = readRecord(bytes)) {
        check(writeCanonical(recordValue(record->envelope, record->data)) == bytes, "a record is its body");
        ChainState state;
        state.replay(*record);
        encodePayload(record->payload);
    }
    std::istringstream stream{std::string(bytes)};
    TsvSource source(stream);
    const Report report = verify(source, {.key = {}, .signatures = true, .progress = {}});
    check(!reportText(report).empty() && !reportJson(report).empty(), "there is always a report");
}

} // namespace comptoir::tests

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/journal/chain_state.h"
#include "app/core/journal/finding.h"

#include <fmt/format.h>

#include <string>
#include <utility>
#include <vector>

namespace comptoir::journal {

/// What the checks of one verification share: the state the records so far lead to, and where findings go.
struct VerifyContext {
    Report report;
    ChainState state; ///< before the record under check
    std::int64_t sequence = 0; ///< of the record under check
    std::int64_t firstSequence = 0;
    std::vector<crypto::Hash> hashes; ///< of each body, from firstSequence on; zeros where one is missing

    /// Early journals lack fields; journals of the product must have them all.
    bool early() const { return state.genesis.schema == 0; }

    void anomaly(Check check, std::string detail)
    {
        report.add({.severity = Severity::Anomaly, .sequence = sequence, .check = check, .detail = std::move(detail)});
    }

    void remark(Check check, std::string detail)
    {
        report.add({.severity = Severity::Remark, .sequence = sequence, .check = check, .detail = std::move(detail)});
    }

    /// The sentence is put together only when it is needed.
    template <class... Args>
    void unless(bool holds, Check check, fmt::format_string<Args...> sentence, Args&&... args)
    {
        if (!holds) {
            anomaly(check, fmt::format(sentence, std::forward<Args>(args)...));
        }
    }

    /// Remembers the hash of the record at `at`, for those who point back at it; a place too far ahead is left out.
    void keepHash(std::int64_t at, const crypto::Hash& hash)
    {
        constexpr std::int64_t kMostAhead = 1'000'000;
        const std::int64_t place = at - firstSequence;
        const auto size = static_cast<std::int64_t>(hashes.size());
        if (place < 0 || place > size + kMostAhead) {
            return;
        }
        if (place >= size) {
            hashes.resize(static_cast<std::size_t>(place) + 1);
        }
        hashes[static_cast<std::size_t>(place)] = hash;
    }

    /// The hash of an earlier record; null when it is not in this journal.
    const crypto::Hash* hashAt(std::int64_t at) const
    {
        const std::int64_t place = at - firstSequence;
        if (at < firstSequence || place >= static_cast<std::int64_t>(hashes.size())) {
            return nullptr;
        }
        const crypto::Hash& hash = hashes[static_cast<std::size_t>(place)];
        return hash.isZero() ? nullptr : &hash;
    }
};

} // namespace comptoir::journal

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/session/records.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace comptoir::sync {

/// A waiting document and its place in the queue; places only grow.
struct QueuedDocument {
    std::uint64_t place = 0;
    PrivateDocument document;
};

/// Where private documents wait until HQ has them. Called on the sync thread.
class PrivateSource {
public:
    virtual ~PrivateSource() = default;

    /// Documents HQ is not known to have, after `place`, in order, at most that many and that much body.
    virtual std::vector<QueuedDocument> waiting(
        std::uint64_t afterPlace, std::size_t maxDocuments, std::size_t maxBytes) = 0;

    /// `ids` are durable at `tier`. At HQ: they may be deleted here.
    virtual void noteStored(const std::vector<std::string>& ids, Tier tier) = 0;
};

/// Where a receiver puts them. Called on the sync thread.
class PrivateSink {
public:
    virtual ~PrivateSink() = default;

    /// Stores each document once, by id, and commits before it returns. `from` is the device that pushed them.
    virtual void store(std::string_view from, const std::vector<PrivateDocument>& documents) = 0;

    /// Those of `ids` which HQ holds; at HQ all that store() has taken.
    virtual std::vector<std::string> atHq(const std::vector<std::string>& ids) = 0;
};

} // namespace comptoir::sync

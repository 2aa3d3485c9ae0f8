// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/clock.h"
#include "app/core/storage/connection.h"

#include <optional>
#include <string>
#include <vector>

namespace comptoir::storage {

/// drivers.md §1.2. Only Confirmed may be told as "printed"; Unknown never prints again by itself.
enum class PrintState {
    Queued,
    Sending,
    HandedOver,
    Confirmed,
    Unknown,
    Failed,
    Cancelled,
};

struct PrintJob {
    std::int64_t id = 0;
    std::int64_t of = 0; ///< sequence of the record it shows
    std::int64_t copy = 0; ///< 0 = ORIGINAL
    std::string content; ///< what to print, opaque here
    PrintState state = PrintState::Queued;
    std::int64_t offset = 0; ///< bytes taken so far
    std::string reason; ///< of Failed
    Instant at;
};

/// Print jobs, committed with the emission that orders them. Till thread.
class PrintJobRepository {
public:
    explicit PrintJobRepository(Connection& connection);

    /// Inside the caller's transaction. Answers its id.
    std::int64_t add(const PrintJob& job);

    void setState(std::int64_t id, PrintState state, std::int64_t offset = 0, const std::string& reason = {});

    std::optional<PrintJob> find(std::int64_t id);

    /// The newest job of the record with sequence `of`.
    std::optional<PrintJob> lastOf(std::int64_t of);

    /// Jobs not at an end, oldest first: at start those beyond Queued are Unknown.
    std::vector<PrintJob> pending();

private:
    Statement m_add;
    Statement m_setState;
    Statement m_find;
    Statement m_lastOf;
    Statement m_pending;
};

} // namespace comptoir::storage

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/storage/receiver_database.h"
#include "app/core/storage/sales_reader.h"

#include <filesystem>
#include <memory>
#include <string>

namespace comptoir::storage {

/// The sales of every register at HQ, applied from its copies of their journals: store first, apply second. What cannot
/// be applied is kept as an error and never blocks what is behind it. Sync thread.
class SalesDatabase {
public:
    explicit SalesDatabase(const std::filesystem::path& file);
    ~SalesDatabase();

    /// Applies what `received` holds of the register beyond the last time, at most `maxRecords` in one transaction.
    /// Answers how many it went through: 0 when it is level.
    std::size_t applyNext(ReceiverDatabase& received, const std::string& registerId, std::size_t maxRecords);

    std::int64_t applied(const std::string& registerId);
    std::int64_t errors(const std::string& registerId);

    /// Forgets the register's rows, so that its journal is applied again.
    void rebuild(const std::string& registerId);

    SalesReader& reader();

    void idle();

private:
    struct Open;
    std::unique_ptr<Open> m_open;
};

} // namespace comptoir::storage

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/storage/connection.h"

namespace comptoir::storage {

enum class DiskState {
    Roomy,
    Low, ///< the reserve is given up: sales go on in what it held
    Full, ///< that is used too: what has begun is finished, nothing new begins
};

/// Space kept back beside a database, in a file of real blocks, and given up when the disk runs out, so that the shop
/// can finish its day (journal.md §10). Looks before each transaction; makes the file again once there is room. Till
/// thread.
class DiskReserve final : public TransactionListener {
public:
    /// What a busy day writes: its records and their projections, and the log they pass through.
    static constexpr std::int64_t kBusyDaySales = 1000;
    static constexpr std::int64_t kBytesPerSale = 24 * 1024;
    static constexpr std::int64_t kBytes = kBusyDaySales * kBytesPerSale + 2 * Connection::kCheckpointBytes;
    /// Free space under which it is given up: whatever else fills the disk, some checkpoints fit between two looks.
    static constexpr std::int64_t kLow = 4 * Connection::kCheckpointBytes;
    /// Free space, once it is given up, under which nothing new begins: a payment, its receipt and a close fit.
    static constexpr std::int64_t kLast = Connection::kCheckpointBytes;

    /// Gives it up at once when the disk is full: the database must open.
    explicit DiskReserve(const std::filesystem::path& database);

    /// Gives it up when space is short, makes it again when there is enough.
    DiskState look() noexcept;
    DiskState state() const { return m_state; }
    std::int64_t freeBytes() const { return m_free; }

    void beginning() override { giveUpIfShort(); }
    void committed() override { }
    void rolledBack() override { giveUpIfShort(); }

private:
    void giveUpIfShort() noexcept;
    void measure() noexcept;
    bool make() const noexcept;

    std::filesystem::path m_file;
    bool m_held = false;
    std::int64_t m_free = 0;
    DiskState m_state = DiskState::Roomy;
};

} // namespace comptoir::storage

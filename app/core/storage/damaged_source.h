// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/storage/journal_reader.h"

#include <optional>

namespace comptoir::storage {

/// A journal that may lie in damaged pages: what cannot be read is a fault of its place, and reading goes on after it.
class DamagedTableSource final : public journal::RecordSource {
public:
    static constexpr int kUsualMisses = 200; ///< a page holds a few dozen records at most

    /// Gives up after `mostMisses` places in a row.
    explicit DamagedTableSource(Connection& connection, std::int64_t from = 1, int mostMisses = kUsualMisses)
        : m_connection(connection)
        , m_next(from)
        , m_mostMisses(mostMisses)
    {
    }

    std::optional<journal::StoredRecord> next() override;

private:
    std::optional<journal::StoredRecord> unreadable();

    Connection& m_connection;
    std::optional<JournalTableSource> m_source;
    std::int64_t m_next;
    int m_mostMisses;
    int m_missed = 0;
};

} // namespace comptoir::storage

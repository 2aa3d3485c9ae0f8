// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/storage/till_database.h"
#include "app/shop/settlement/restore.h"

#include <filesystem>
#include <limits>
#include <vector>

namespace comptoir::test {

/// What a hub holds of a register: every record its till.db had at that moment. Gives pages of three, and can fall
/// silent.
class HeldAbove final : public shop::RecordsAbove {
public:
    explicit HeldAbove(const std::filesystem::path& tillFile)
    {
        storage::Connection reader = storage::openTillReader(tillFile);
        m_records = storage::JournalReader(reader).read(
            1, std::numeric_limits<int>::max(), std::numeric_limits<std::int64_t>::max());
    }

    shop::HeadAbove head() const
    {
        return {m_records.back().segment, m_records.back().sequence, m_records.back().hash};
    }

    std::optional<std::vector<journal::SealedRecord>> records(std::int64_t from, std::int64_t to) override
    {
        if (asked++ >= pagesGiven) {
            return std::nullopt;
        }
        std::vector<journal::SealedRecord> page;
        for (const journal::SealedRecord& record : m_records) {
            if (record.sequence >= from && record.sequence <= to && page.size() < 3) {
                page.push_back(record);
            }
        }
        return page;
    }

    const std::vector<journal::SealedRecord>& all() const { return m_records; }

    int asked = 0;
    int pagesGiven = std::numeric_limits<int>::max(); ///< then it is silent

private:
    std::vector<journal::SealedRecord> m_records;
};

} // namespace comptoir::test

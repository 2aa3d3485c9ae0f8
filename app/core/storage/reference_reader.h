// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/domain/staff.h"
#include "app/core/domain/store.h"
#include "app/core/storage/connection.h"
#include "app/core/storage/feed_row.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace comptoir::storage {

/// What HQ said of people and the store, read-only, for one thread. Everything is empty before the feeds have arrived.
class ReferenceReader {
public:
    explicit ReferenceReader(std::filesystem::path file);
    ~ReferenceReader();

    /// Changes whenever a feed was applied: a reason to read again what is kept.
    std::int64_t version();

    std::optional<Store> store();

    /// Active operators by first name.
    std::vector<Operator> operators();
    std::optional<Operator> findOperator(const std::string& code);

    std::optional<Role> role(const std::string& code);

    std::optional<FeedCursor> cursor(const std::string& feed);

    /// Rows of a feed this reader has no type for (roster, keys…), by key.
    std::vector<FeedRow> rows(const std::string& feed);

private:
    struct Open;

    Open* current();

    std::filesystem::path m_file;
    std::unique_ptr<Open> m_open;
};

} // namespace comptoir::storage

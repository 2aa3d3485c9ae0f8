// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/clock.h"
#include "app/core/base/uuid.h"
#include "app/core/storage/connection.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace comptoir::storage {

/// A document with personal data (sync.md §4), its body sealed before it comes here.
struct PrivateDocument {
    Uuid id;
    std::string kind; ///< "receipt_email"…
    std::string customer; ///< random id, or empty
    std::string body; ///< sealed bytes
    Instant at;
};

/// A waiting document and its place in the queue; places only grow.
struct QueuedDocument {
    std::int64_t place = 0;
    PrivateDocument document;
};

/// Documents that wait for HQ, in `till.db` or at a hub. Reading also works on a read-only connection.
class PrivateDocumentRepository {
public:
    explicit PrivateDocumentRepository(Connection& connection);

    /// Stores it once, by id. In the transaction of the record that names it.
    void add(const PrivateDocument& document);

    std::vector<QueuedDocument> waiting(std::int64_t afterPlace, std::size_t maxDocuments, std::size_t maxBytes);

    /// HQ has them: they are deleted here.
    void remove(std::span<const std::string> ids);

    std::optional<PrivateDocument> find(const std::string& id);

private:
    Statement m_add;
    Statement m_waiting;
    Statement m_remove;
    Statement m_find;
};

} // namespace comptoir::storage

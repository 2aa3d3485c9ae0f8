// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/storage/receiver_database.h"

namespace comptoir::storage {

struct ReceiverDatabase::Open {
    explicit Open(const std::filesystem::path& file);

    /// Whether the run continues what is stored: every record there already is the same, and the first new one links to
    /// the head. A larger segment may start anywhere above.
    bool continues(const std::string& registerId, std::span<const ReceivedRecord> records);

    struct Migrated {
        explicit Migrated(Connection& connection);
    };

    Connection connection;
    Migrated migrated;
    Statement head;
    Statement setHead;
    Statement insert;
    Statement hash;
    Statement quarantine;
    Statement quarantined;
    Statement streams;
    Statement read;
    Statement lastOfType;
    Statement setUpstream;
    Statement upstream;
    Statement addKey;
    Statement setKey;
    Statement keys;
    Statement addDocument;
    Statement waiting;
    Statement markAtHq;
    Statement atHq;
    Statement roster;
    Statement addRoster;
};

} // namespace comptoir::storage

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/app/core/storage/till_fixture.h"

namespace comptoir::test {

/// A register's journal in a real till.db: genesis, key and float are records 1 to 3.
class JournalOnDisk : public Till {
public:
    journal::Record sell() { return append(ticketOf(999, 833)); }

    /// Changes the stored journal as nobody may.
    void damage(const char* sql)
    {
        database().connection().execute("DROP TRIGGER journal_never_updated");
        database().connection().execute(sql);
    }

    std::filesystem::path folder() const { return file().parent_path(); }
};

} // namespace comptoir::test

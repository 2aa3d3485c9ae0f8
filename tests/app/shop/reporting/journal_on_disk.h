// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/storage/till_database.h"
#include "tests/app/core/journal/journal_fixture.h"
#include "tests/app/core/storage/storage_fixture.h"

namespace comptoir::test {

/// A register's journal in a real till.db: genesis, key and float are records 1 to 3.
class JournalOnDisk {
public:
    JournalOnDisk()
        : m_database(std::move(*storage::TillDatabase::open(file(), "test")))
    {
        m_database->startJournal(sampleIdentity(), parisCalendar(), clock, m_signer);
        append(journal::GenesisRecord());
        append(journal::announceKey(m_signer.publicKey(), journal::KeyReason::Install));
        append(cashOf(journal::CashKind::Float, 15'000));
    }

    journal::Record append(journal::Payload payload)
    {
        clock.pass(1000);
        auto record = m_database->journal().appendAlone(
            {.payload = std::move(payload), .operatorCode = "O17", .mode = Mode::Production});
        check(record.has_value(), "the test's record is refused");
        return std::move(*record);
    }

    journal::Record sell() { return append(ticketOf(999, 833)); }

    /// Changes the stored journal as nobody may.
    void damage(const char* sql)
    {
        m_database->connection().execute("DROP TRIGGER journal_never_updated");
        m_database->connection().execute(sql);
    }

    std::filesystem::path file() const { return m_folder / "till.db"; }
    std::filesystem::path folder() const { return m_folder.path(); }

    SetClock clock;

private:
    Folder m_folder;
    crypto::FileSigner m_signer = crypto::FileSigner::generate();
    std::unique_ptr<storage::TillDatabase> m_database;
};

} // namespace comptoir::test

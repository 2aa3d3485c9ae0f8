// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/storage/till_database.h"
#include "tests/app/core/journal/journal_fixture.h"
#include "tests/app/core/storage/storage_fixture.h"

#include <memory>

namespace comptoir::test {

inline journal::Draft draftOf(journal::Payload payload, Mode mode = Mode::Production)
{
    return {.payload = std::move(payload), .operatorCode = "O17", .mode = mode};
}

/// A register with its genesis, its key and an open session.
class Till {
public:
    Till() { open(); }

    void open()
    {
        m_database.reset();
        m_database = std::move(*storage::TillDatabase::open(m_folder / "till.db", "test"));
        m_database->startJournal(sampleIdentity(), parisCalendar(), clock, m_signer);
        if (journal().state().empty()) {
            append(journal::GenesisRecord());
            append(journal::announceKey(m_signer.publicKey(), journal::KeyReason::Install));
            append(cashOf(journal::CashKind::Float, 15'000));
        }
    }

    journal::Record append(journal::Payload payload, Mode mode = Mode::Production)
    {
        clock.pass(1000);
        auto record = journal().appendAlone(draftOf(std::move(payload), mode));
        if (!record) {
            qFatal("refused: %s", record.error().detail.c_str());
        }
        return std::move(*record);
    }

    /// Lets go of the file, as a program that ends.
    void close() { m_database.reset(); }

    storage::TillDatabase& database() { return *m_database; }
    storage::RegisterJournal& journal() { return m_database->journal(); }
    crypto::Signer& signer() { return m_signer; }
    std::int64_t count(const char* sql) { return m_database->connection().integer(sql); }
    std::filesystem::path file() const { return m_folder / "till.db"; }

    SetClock clock;

private:
    Folder m_folder;
    crypto::FileSigner m_signer = crypto::FileSigner::generate();
    std::unique_ptr<storage::TillDatabase> m_database;
};

} // namespace comptoir::test

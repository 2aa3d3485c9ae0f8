// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/storage/till_audit.h"
#include "tests/support/held_above.h"
#include "tests/support/seeded_random.h"
#include "tests/support/whole_register.h"

#include <QString>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace comptoir::test {

/// A register with its files, that can be switched off, put back to an earlier day and switched on again.
class LossyRegister {
public:
    LossyRegister() { on(true); }

    void on(bool boots)
    {
        m_shop.emplace(m_files.folder(), m_signer, m_clock, m_random, true);
        check(m_shop->desk().store().has_value(), "the store is there");
        if (boots) {
            m_shop->boot();
        }
    }
    void off() { m_shop.reset(); }

    /// Enrolled again: it has another key from its next start on.
    void enrolAgain() { m_signer = crypto::FileSigner::generate(); }

    void sell() { m_shop->sell(m_told, {kSoapCode, kTrousersCode}, 500); }
    void openSession() { m_shop->openSession(m_told); }
    void closeAll() { m_shop->closeSessionAndDay(m_told); }

    void backUp()
    {
        off();
        std::filesystem::copy_file(file(), backup(), std::filesystem::copy_options::overwrite_existing);
        on(true);
    }
    void putBack()
    {
        off();
        std::filesystem::remove(wal());
        std::filesystem::copy_file(backup(), file(), std::filesystem::copy_options::overwrite_existing);
        m_clock.pass(60'000);
    }

    storage::TillDatabase& till() { return m_shop->till(); }
    shop::Desk& desk() { return m_shop->desk(); }
    WholeRegister& shop() { return *m_shop; }
    const journal::ChainState& state() { return till().journal().state(); }
    std::filesystem::path file() const { return m_files.folder() / "till.db"; }
    std::filesystem::path wal() const { return m_files.folder() / "till.db-wal"; }
    std::filesystem::path folder() const { return m_files.folder(); }
    SetClock& clock() { return m_clock; }

    std::string lastTicket() const { return m_told.tickets.back(); }

    /// What the verifier says of the file, projections and all; empty when it is sound.
    QString faults()
    {
        off();
        const journal::Report report = storage::auditTill(file(), {});
        if (report.sound()) {
            return {};
        }
        QString found;
        for (const journal::Finding& finding : report.findings) {
            found += QStringLiteral("%1: %2; ").arg(finding.sequence).arg(QString::fromStdString(finding.detail));
        }
        return found;
    }

    /// Whether the records of `held` lie here, byte for byte.
    bool has(const HeldAbove& held)
    {
        storage::Connection reader = storage::openTillReader(file());
        storage::JournalReader journal(reader);
        return std::ranges::all_of(held.all(), [&](const journal::SealedRecord& record) {
            const auto stored = journal.stored(record.sequence);
            return stored && stored->body == record.body && stored->signature == record.signature
                && stored->hash == record.hash;
        });
    }

    std::vector<std::string> events()
    {
        std::vector<std::string> codes;
        storage::Connection reader = storage::openTillReader(file());
        storage::JournalTableSource source(reader);
        while (const auto stored = source.next()) {
            const auto record = journal::readRecord(stored->body);
            if (const auto* event = std::get_if<journal::EventRecord>(&record->payload)) {
                codes.push_back(event->code);
            }
        }
        return codes;
    }

private:
    std::filesystem::path backup() const { return m_files.folder() / "backup.db"; }

    StoreFiles m_files;
    crypto::FileSigner m_signer = crypto::FileSigner::generate();
    SetClock m_clock;
    SeededRandom m_random;
    Told m_told;
    std::optional<WholeRegister> m_shop;
};

/// A day with a backup in its midst; what the hub holds is all of it.
inline HeldAbove daySold(LossyRegister& till)
{
    till.openSession();
    till.sell();
    till.backUp();
    till.sell();
    till.closeAll();
    till.openSession();
    till.sell();
    till.off();
    HeldAbove held(till.file());
    return held;
}

} // namespace comptoir::test

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/storage/cart_repository.h"
#include "app/core/storage/disk_reserve.h"
#include "app/core/storage/file_lock.h"
#include "app/core/storage/payment_attempt_repository.h"
#include "app/core/storage/pin_guard_repository.h"
#include "app/core/storage/print_job_repository.h"
#include "app/core/storage/private_document_repository.h"
#include "app/core/storage/register_journal.h"
#include "app/core/storage/sales_reader.h"
#include "app/core/storage/setting_repository.h"
#include "app/core/storage/transaction.h"

#include <memory>

namespace comptoir::storage {

/// `till.db`: what happened at this register. One object, one thread, one process; a use case owns the transaction:
/// `Transaction transaction = till.begin(); till.journal().append(…); till.carts().clearDraft(); transaction.commit();`
class TillDatabase {
public:
    /// Locks, opens and migrates `file`. Who else has it, when it is locked.
    static Result<std::unique_ptr<TillDatabase>, LockHeld> open(
        const std::filesystem::path& file, const std::string& program);

    /// Once the register knows who it is. Called once, before journal().
    RegisterJournal& startJournal(
        journal::Identity identity, journal::Calendar calendar, const Clock& clock, crypto::Signer& signer);
    bool hasJournal() const { return m_journal != nullptr; }
    RegisterJournal& journal();

    Transaction begin() { return Transaction(m_connection); }

    SalesReader& sales() { return m_sales; }
    CartRepository& carts() { return m_carts; }
    PrintJobRepository& printJobs() { return m_printJobs; }
    PaymentAttemptRepository& payments() { return m_payments; }
    PrivateDocumentRepository& documents() { return m_documents; }
    SettingRepository& settings() { return m_settings; }
    PinGuardRepository& pins() { return m_pins; }

    /// When no cart is open and nothing is due: moves committed pages into the file. The log then starts over in the
    /// space it has, so that a sale neither waits for the disk to make its file longer nor for a checkpoint.
    void idle() { m_connection.checkpointBehind(); }

    /// The space kept back for the end of the day.
    DiskReserve& reserve() { return m_reserve; }

    /// Before something new begins: a StorageError when the disk is full, while there is still room to finish what has
    /// begun.
    void expectRoom();

    Connection& connection() { return m_connection; }

private:
    TillDatabase(FileLock lock, const std::filesystem::path& file);

    struct Migrated {
        explicit Migrated(Connection& connection);
    };

    FileLock m_lock;
    DiskReserve m_reserve; // before the database: what opens it needs room
    Connection m_connection;
    Migrated m_migrated;
    SalesReader m_sales;
    CartRepository m_carts;
    PrintJobRepository m_printJobs;
    PaymentAttemptRepository m_payments;
    PrivateDocumentRepository m_documents;
    SettingRepository m_settings;
    PinGuardRepository m_pins;
    std::unique_ptr<RegisterJournal> m_journal;
};

/// A read-only connection to a `till.db` that another thread writes: for the sync thread and the verifier.
Connection openTillReader(const std::filesystem::path& file);

} // namespace comptoir::storage

// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/till_schema.h"

#include "app/core/storage/migrations.h"
#include "app/core/storage/sales_schema.h"

#include <array>
#include <span>

namespace comptoir::storage {

namespace {

// journal.md §2. The trigger checks the place of a record, the code its link: a genesis may jump forward, and records
// fetched back fill a hole upwards from its lower edge.
constexpr const char* kJournal = R"(
    CREATE TABLE journal (
        sequence     INTEGER PRIMARY KEY,
        type         TEXT NOT NULL,
        business_day TEXT NOT NULL,
        hash         BLOB NOT NULL UNIQUE CHECK(length(hash)=32),
        signature    BLOB NOT NULL,
        body         BLOB NOT NULL
    ) STRICT;
    CREATE INDEX journal_by_type ON journal (type, sequence);
    CREATE TRIGGER journal_never_updated BEFORE UPDATE ON journal
    BEGIN
        SELECT RAISE(ABORT, 'a journal record never changes');
    END;
    CREATE TRIGGER journal_never_deleted BEFORE DELETE ON journal
    BEGIN
        SELECT RAISE(ABORT, 'a journal record is never deleted');
    END;
    CREATE TRIGGER journal_in_order BEFORE INSERT ON journal
    WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM journal)
        AND NOT (NEW.type = 'genesis' AND NEW.sequence > (SELECT coalesce(max(sequence), 0) FROM journal))
        AND NOT (EXISTS (SELECT 1 FROM journal WHERE sequence = NEW.sequence - 1)
                 AND NOT EXISTS (SELECT 1 FROM journal WHERE sequence = NEW.sequence))
    BEGIN
        SELECT RAISE(ABORT, 'a journal record is out of order');
    END;
    CREATE TABLE journal_head_of_type (
        type     TEXT NOT NULL,
        mode     TEXT NOT NULL,
        sequence INTEGER NOT NULL,
        PRIMARY KEY (type, mode)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE journal_witness (
        who       TEXT PRIMARY KEY,
        sequence  INTEGER NOT NULL,
        hash      BLOB NOT NULL CHECK(length(hash)=32),
        signature BLOB NOT NULL,
        at_ms     INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE outbox (
        peer     TEXT PRIMARY KEY,
        sequence INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID)";

constexpr const char* kDesk = R"(
    CREATE TABLE cart_draft (
        id    INTEGER PRIMARY KEY CHECK (id = 1),
        body  TEXT NOT NULL
    ) STRICT;
    CREATE TABLE cart_held (
        basket      TEXT PRIMARY KEY,
        mode        TEXT NOT NULL,
        at_ms       INTEGER NOT NULL,
        operator    TEXT NOT NULL,
        total_minor INTEGER NOT NULL,
        body        TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE print_job (
        id      INTEGER PRIMARY KEY AUTOINCREMENT,
        of      INTEGER NOT NULL,
        copy    INTEGER NOT NULL,
        content TEXT NOT NULL,
        state   TEXT NOT NULL,
        offset  INTEGER NOT NULL,
        reason  TEXT NOT NULL,
        at_ms   INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX print_job_pending ON print_job (id) WHERE state IN ('queued', 'sending', 'handed_over');
    CREATE TABLE payment_attempt (
        key           TEXT PRIMARY KEY,
        basket        TEXT NOT NULL,
        amount_minor  INTEGER NOT NULL,
        currency      TEXT NOT NULL,
        state         TEXT NOT NULL,
        authorisation TEXT NOT NULL,
        last4         TEXT NOT NULL,
        scheme        TEXT NOT NULL,
        reason        TEXT NOT NULL,
        at_ms         INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX payment_attempt_of_basket ON payment_attempt (basket, at_ms);
    CREATE INDEX payment_attempt_unsettled ON payment_attempt (at_ms) WHERE state IN ('requested', 'unknown');
    CREATE TABLE private_document (
        place    INTEGER PRIMARY KEY AUTOINCREMENT,
        id       TEXT NOT NULL UNIQUE,
        kind     TEXT NOT NULL,
        customer TEXT NOT NULL,
        body     BLOB NOT NULL,
        at_ms    INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE setting (
        name  TEXT PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE pin_guard (
        operator         TEXT PRIMARY KEY,
        failures         INTEGER NOT NULL,
        waits            INTEGER NOT NULL,
        blocked_until_ms INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE pin_verifier (
        operator TEXT PRIMARY KEY,
        source   TEXT NOT NULL,
        bound    TEXT NOT NULL
    ) STRICT, WITHOUT ROWID)";

// Verifiers are sealed where they arrive, in reference.db; what was derived from them here let whoever copied the file
// try PINs.
constexpr const char* kNoVerifiers = "PRAGMA secure_delete = ON; DROP TABLE pin_verifier; PRAGMA secure_delete = OFF";

// What a crash leaves: when the cart was last kept, and which payment a refund gives back.
constexpr const char* kRecovery = R"(
    ALTER TABLE cart_draft ADD COLUMN at_ms INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE payment_attempt ADD COLUMN refunds TEXT NOT NULL DEFAULT '')";

/// Append only. Entry n takes the schema from version n to n + 1 and never changes once released.
constexpr std::array kMigrations = {
    kJournal, kSalesSchema, kDesk, kReviewSchema, kNoVerifiers, kReturnedSchema, kRecovery};

} // namespace

void migrateTill(Connection& connection)
{
    migrate(connection, FileKind::Till, kMigrations);
}

void migrateTillTo(Connection& connection, std::int64_t version)
{
    migrate(connection, FileKind::Till, std::span(kMigrations).first(static_cast<std::size_t>(version)));
}

void checkTill(Connection& connection)
{
    checkSchema(connection, FileKind::Till, kMigrations.size());
}

} // namespace comptoir::storage

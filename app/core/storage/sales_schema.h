// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

namespace comptoir::storage {

/// The tables of SalesProjection; each has a column `register`.
inline constexpr auto kSalesTables = std::to_array<const char*>({"ticket", "ticket_line", "ticket_vat",
    "ticket_payment", "emission", "cash_session", "cash_ledger", "close", "review", "returned_line"});

/// The tables of SalesProjection: one step of the migrations of each file that has them. Never changes once released.
inline constexpr const char* kSalesSchema = R"(
    CREATE TABLE ticket (
        register     TEXT NOT NULL,
        sequence     INTEGER NOT NULL,
        number       TEXT NOT NULL,
        mode         TEXT NOT NULL,
        nature       TEXT NOT NULL,
        at_ms        INTEGER NOT NULL,
        business_day TEXT NOT NULL,
        operator     TEXT NOT NULL,
        currency     TEXT NOT NULL,
        settlement   TEXT NOT NULL,
        gross        INTEGER NOT NULL,
        net_of_tax   INTEGER NOT NULL,
        tax          INTEGER NOT NULL,
        rounding     INTEGER NOT NULL,
        lines        INTEGER NOT NULL,
        PRIMARY KEY (register, sequence)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX ticket_by_number ON ticket (number);
    CREATE TABLE ticket_line (
        register       TEXT NOT NULL,
        sequence       INTEGER NOT NULL,
        line           INTEGER NOT NULL,
        sku            TEXT NOT NULL,
        barcode        TEXT NOT NULL,
        label          TEXT NOT NULL,
        quantity       INTEGER NOT NULL,
        unit           TEXT NOT NULL,
        unit_price_1e4 INTEGER NOT NULL,
        gross          INTEGER NOT NULL,
        discount       INTEGER NOT NULL,
        net            INTEGER NOT NULL,
        net_of_tax     INTEGER NOT NULL,
        rate_bp        INTEGER NOT NULL,
        PRIMARY KEY (register, sequence, line)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE ticket_vat (
        register   TEXT NOT NULL,
        sequence   INTEGER NOT NULL,
        rate_bp    INTEGER NOT NULL,
        gross      INTEGER NOT NULL,
        net_of_tax INTEGER NOT NULL,
        tax        INTEGER NOT NULL,
        PRIMARY KEY (register, sequence, rate_bp)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE ticket_payment (
        register  TEXT NOT NULL,
        sequence  INTEGER NOT NULL,
        position  INTEGER NOT NULL,
        tender    TEXT NOT NULL,
        amount    INTEGER NOT NULL,
        given     INTEGER,
        change    INTEGER,
        reference TEXT NOT NULL,
        last4     TEXT NOT NULL,
        scheme    TEXT NOT NULL,
        PRIMARY KEY (register, sequence, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE emission (
        register TEXT NOT NULL,
        sequence INTEGER NOT NULL,
        of       INTEGER NOT NULL,
        channel  TEXT NOT NULL,
        copy     INTEGER NOT NULL,
        status   TEXT NOT NULL,
        printer  TEXT NOT NULL,
        receipt  TEXT NOT NULL,
        document TEXT NOT NULL,
        at_ms    INTEGER NOT NULL,
        PRIMARY KEY (register, sequence)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX emission_of ON emission (register, of, sequence);
    CREATE TABLE cash_session (
        register        TEXT NOT NULL,
        id              TEXT NOT NULL,
        opened_sequence INTEGER NOT NULL,
        opened_ms       INTEGER NOT NULL,
        operator        TEXT NOT NULL,
        float_minor     INTEGER NOT NULL,
        closed_sequence INTEGER,
        closed_ms       INTEGER,
        PRIMARY KEY (register, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX cash_session_open ON cash_session (register) WHERE closed_sequence IS NULL;
    CREATE TABLE cash_ledger (
        register TEXT NOT NULL,
        sequence INTEGER NOT NULL,
        session  TEXT NOT NULL,
        kind     TEXT NOT NULL,
        amount   INTEGER NOT NULL,
        PRIMARY KEY (register, sequence)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX cash_ledger_of_session ON cash_ledger (register, session, amount);
    CREATE TABLE close (
        register      TEXT NOT NULL,
        sequence      INTEGER NOT NULL,
        level         TEXT NOT NULL,
        number        INTEGER NOT NULL,
        from_sequence INTEGER NOT NULL,
        to_sequence   INTEGER NOT NULL,
        business_day  TEXT NOT NULL,
        session       TEXT NOT NULL,
        at_ms         INTEGER NOT NULL,
        tickets       INTEGER NOT NULL,
        gross         INTEGER NOT NULL,
        net_of_tax    INTEGER NOT NULL,
        tax           INTEGER NOT NULL,
        discounts     INTEGER NOT NULL,
        cash_expected INTEGER NOT NULL,
        cash_counted  INTEGER,
        PRIMARY KEY (register, sequence)
    ) STRICT, WITHOUT ROWID;
    CREATE UNIQUE INDEX close_by_number ON close (register, level, number))";

/// The next step: what a manager has to look at because nobody was there to agree to it.
inline constexpr const char* kReviewSchema = R"(
    CREATE TABLE review (
        register TEXT NOT NULL,
        sequence INTEGER NOT NULL,
        action   TEXT NOT NULL,
        amount   INTEGER NOT NULL,
        reason   TEXT NOT NULL,
        operator TEXT NOT NULL,
        at_ms    INTEGER NOT NULL,
        PRIMARY KEY (register, sequence)
    ) STRICT, WITHOUT ROWID)";

/// The next step: which sold line each return line takes back. Until this one, no register could record a return.
inline constexpr const char* kReturnedSchema = R"(
    CREATE TABLE returned_line (
        register    TEXT NOT NULL,
        sequence    INTEGER NOT NULL,
        line        INTEGER NOT NULL,
        of_register TEXT NOT NULL,
        of_sequence INTEGER NOT NULL,
        of_line     INTEGER NOT NULL,
        quantity    INTEGER NOT NULL,
        PRIMARY KEY (register, sequence, line)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX returned_line_of ON returned_line (of_register, of_sequence, of_line))";

} // namespace comptoir::storage

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/journal/document_number.h"
#include "app/core/journal/payload.h"

#include <string>
#include <string_view>
#include <vector>

namespace comptoir::journal {

/// The invariant that failed (journal.md §5). No record, no sale.
enum class Invariant {
    Genesis, ///< the first record of a segment is its genesis, and no other is
    Identity, ///< register, SIREN or SIRET malformed
    LineNet, ///< Σ line net ≠ totals.gross
    VatGross, ///< Σ vat.gross ≠ totals.gross
    LineNetOfTax, ///< Σ line net_of_tax ≠ totals.net_of_tax, or Σ vat
    Tax, ///< net_of_tax + tax ≠ gross, of the ticket or a rate
    LineDiscount, ///< gross − discount ≠ net, or Σ of its rules ≠ discount
    BasketDiscount, ///< its shares do not add up, or name no line
    Payments, ///< Σ payments ≠ totals.gross + rounding
    Change, ///< given − change ≠ amount
    Nature, ///< signs of the lines do not make a sale, return or exchange
    Currency, ///< not the journal's
    TooManyLines,
    TooLarge, ///< a body over 96 KiB
    NotRecordable, ///< text that is not UTF-8 or a number beyond ±2^53
    Overflow, ///< a total beyond ±2^53
    EventCode,
    Session, ///< a session is open already, or none is
    DayClosed, ///< a day close without an open day
    Level, ///< a month without days, a year without months, or a rotation inside one
    PeriodOpen, ///< a day of a later month or year opens before the one before is closed
    CashAmount, ///< negative, or denominations that do not add up
    Training, ///< a record that training must not make
    Boot, ///< the boot counter went back
    Link, ///< it belongs to nothing: money without order or account, a pickup without order, a consent without customer
    Lines, ///< a pickup, a note or a movement of goods without lines
};

std::string_view textOf(Invariant invariant);

struct SealError {
    Invariant invariant = Invariant::Genesis;
    std::string detail; ///< for the log: the values that disagree
};

/// Everything about a record that does not hold by itself, whatever the journal holds besides; empty for a sound one.
/// `currency` is the journal's.
std::vector<SealError> contentFaults(const Payload& payload, std::string_view currency);

/// Everything about a ticket's own amounts that does not hold; empty for a sound one. `currency` is the journal's.
std::vector<SealError> ticketFaults(const TicketRecord& ticket, std::string_view currency);

/// The same for a note, and for money without supply.
std::vector<SealError> noteFaults(const NoteRecord& note, std::string_view currency);
std::vector<SealError> moneyFaults(const MoneyRecord& money, std::string_view currency);

/// The same for a movement or count of cash.
std::vector<SealError> cashFaults(const CashRecord& cash, std::string_view currency);

/// The grand total after `ticket` (journal.md §6).
GrandTotal accumulate(GrandTotal before, const TicketRecord& ticket);

} // namespace comptoir::journal

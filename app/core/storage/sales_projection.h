// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/journal/record.h"
#include "app/core/storage/connection.h"

#include <string>
#include <string_view>
#include <vector>

namespace comptoir::storage {

/// The tables that follow from journal records: tickets, cash, emissions, closes. The same at a till, in the
/// transaction of the record, and at HQ, applied after it was stored; rebuildable from the journal at any time.
class SalesProjection {
public:
    explicit SalesProjection(Connection& connection);

    /// Inside the caller's transaction. Records of one register come in order; those that fill a hole come later, and
    /// after them the genesis above it once more.
    void apply(const journal::Record& record);

    /// Forgets a register's rows, to apply its journal again.
    void clear(const std::string& registerId);

private:
    void applyTicket(const journal::Record& record, const journal::TicketRecord& ticket);
    void applyTicketParts(const journal::Record& record, const journal::TicketRecord& ticket);
    void applyCash(const journal::Record& record, const journal::CashRecord& cash);
    void applyClose(const journal::Record& record, const journal::CloseRecord& close);
    void applyEvent(const journal::Record& record, const journal::EventRecord& event);
    void applyEmission(const journal::Record& record, const journal::EmissionRecord& emission);
    void receiveCash(
        const journal::Record& record, std::string_view kind, const std::vector<journal::PaymentRecord>& payments);
    void moveCash(const journal::Record& record, std::string_view kind, std::int64_t amount);
    std::string openSession(const journal::Envelope& at);

    std::vector<Statement> m_clear;
    Statement m_ticket;
    Statement m_line;
    Statement m_returned;
    Statement m_vat;
    Statement m_payment;
    Statement m_emission;
    Statement m_openSession;
    Statement m_startSession;
    Statement m_endSession;
    Statement m_cash;
    Statement m_review;
    Statement m_close;
};

} // namespace comptoir::storage

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/domain/ticket.h"
#include "app/core/journal/close_record.h"
#include "app/core/storage/sales_reader.h"

#include <cstdint>

namespace comptoir::programs {

/// What the tickets of a period add up to, whoever says it. Minor units.
struct PeriodSums {
    std::int64_t tickets = 0;
    std::int64_t gross = 0;
    std::int64_t netOfTax = 0;
    std::int64_t tax = 0;

    static PeriodSums of(const Ticket& ticket)
    {
        return {1, ticket.totals.gross.minor(), ticket.totals.netOfTax.minor(), ticket.totals.tax.minor()};
    }
    static PeriodSums of(const journal::TicketRecord& ticket)
    {
        return {1, ticket.totals.gross, ticket.totals.netOfTax, ticket.totals.tax};
    }
    static PeriodSums of(const journal::CloseRecord& close)
    {
        return {close.tickets, close.totals.gross, close.totals.netOfTax, close.totals.tax};
    }
    static PeriodSums of(const storage::SalesSum& sum) { return {sum.tickets, sum.gross, sum.netOfTax, sum.tax}; }

    void add(const PeriodSums& other)
    {
        tickets += other.tickets;
        gross += other.gross;
        netOfTax += other.netOfTax;
        tax += other.tax;
    }

    friend bool operator==(const PeriodSums&, const PeriodSums&) = default;
};

} // namespace comptoir::programs

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/crypto/merkle.h"
#include "app/core/journal/record.h"

#include <map>
#include <string>

namespace comptoir::journal {

/// What a close or an X reading adds up, record by record (journal.md §6). Training is counted and nothing else.
class PeriodTotals {
public:
    /// Adds a record of the period.
    void add(const Record& record);

    /// Adds the close of the level below, whose record has `hash`: how a month runs over days, a year over months.
    void add(const CloseRecord& close, const crypto::Hash& hash);

    /// Level, session, numbers, grand totals and witnesses stay as they are in `close`; the sums are filled in.
    void fillInto(CloseRecord& close) const;

    const std::map<std::string, std::int64_t>& counts() const { return m_counts; }
    std::int64_t training() const { return m_training; }
    std::int64_t tickets() const { return m_tickets; }
    std::int64_t closes() const { return m_closes; }
    const TotalsRecord& totals() const { return m_totals; }
    std::int64_t discounts() const { return m_discounts; }
    const std::map<std::int64_t, VatRecord>& vat() const { return m_vat; } ///< by rate
    const std::map<std::string, TenderTotal>& tenders() const { return m_tenders; }

    /// By tender, of money without supply: beside the sales, never in them.
    const std::map<std::string, TenderTotal>& money() const { return m_money; }

    /// Cash by kind: float, pay-ins, drops…
    const std::map<CashKind, TenderTotal>& cash() const { return m_cash; }
    crypto::Hash merkleRoot() const { return m_merkle.root(); }

    /// What the sessions sealed in the period expected and counted: the cash of a day, month or year.
    const CashTotal& sealedCash() const { return m_sealedCash; }

private:
    void addSealed(const CashTotal& cash);
    void addTicket(const TicketRecord& ticket, const crypto::Hash& hash);

    std::map<std::string, std::int64_t> m_counts;
    std::int64_t m_training = 0;
    std::int64_t m_tickets = 0;
    std::int64_t m_closes = 0;
    TotalsRecord m_totals;
    std::int64_t m_discounts = 0;
    std::map<std::int64_t, VatRecord> m_vat;
    std::map<std::string, TenderTotal> m_tenders;
    std::map<std::string, TenderTotal> m_money;
    std::map<CashKind, TenderTotal> m_cash;
    CashTotal m_sealedCash;
    crypto::MerkleTree m_merkle;
};

} // namespace comptoir::journal

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/text/printout.h"
#include "app/shop/cash/cash_session.h"
#include "app/shop/cash/session_close.h"
#include "app/shop/settlement/drawer.h"
#include "app/shop/settlement/open_sale.h"

namespace comptoir::shop {

/// The cash of one register's session: float, cash in and out, drops, X readings; its close is SessionClose. What the
/// drawer should hold is always the sum of its ledger. Till thread.
class CashOffice {
public:
    CashOffice(Desk& desk, OpenSale& sale);

    SessionView session();

    /// `note`: what the person wrote about the count, or empty.
    Result<SessionView, CashRefusal> open(const CashCount& cashFloat, const std::string& note = {});

    /// Cash in or out without a sale, one `cash` record; the drawer opens once it is durable. A pay-out above the
    /// person's limit needs an `approval` for "CASH_OUT".
    Result<SessionView, CashRefusal> move(
        const CashMove& move, Drawer& drawer, const std::optional<Uuid>& approval = std::nullopt);

    /// Newest first.
    std::vector<DrawerLogEntry> drawerLog(int limit);

    /// What was sealed or done with nobody there to agree. Newest first.
    std::vector<storage::Review> reviews(int limit);

    /// Who may witness a drop: the people of the store but the one at the till.
    std::vector<Operator> witnesses();

    /// An X reading: what a Z would say now, journaled as an event, without a number. What is expected shows only to
    /// who may read reports.
    Result<SessionReading, CashRefusal> read();

    /// What the printer makes of a movement, for its envelope or its bag; of a reading.
    text::Report slip(const DrawerLogEntry& entry);
    text::Report report(const SessionReading& reading);

    SessionClose& closing() { return m_closing; }

private:
    Result<void, CashRefusal> admit(const CashMove& move, const std::optional<Uuid>& approval);
    std::string nameOf(const std::string& operatorCode);

    Desk& m_desk;
    SessionClose m_closing;
};

} // namespace comptoir::shop

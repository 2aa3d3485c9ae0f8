// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shop/settlement/open_sale.h"

#include <optional>
#include <string>
#include <vector>

namespace comptoir::shop {

/// A line of a ticket as it was sold, and how much of it may still come back.
struct SoldTicketLine {
    int line = 0;
    std::string label;
    Unit unit = Unit::Piece;
    Quantity sold{};
    Quantity left{}; ///< not yet returned, nor in the sale that is open
    Money net;
};

/// A sale of this register, for its return.
struct SoldTicket {
    std::string number;
    std::int64_t sequence = 0;
    Instant at;
    std::vector<SoldTicketLine> lines; ///< what was sold; what it took back itself is left out
};

enum class ReturnRefusal {
    NoSuchTicket, ///< this register did not record it in its present mode
    NoSuchLine,
    MoreThanSold, ///< counted with what came back before
    NotDivisible,
    PaidOtherwise, ///< not all in cash: its money goes back the way it came, which this version cannot do
    InBasketAlready, ///< change that line's quantity instead
    BasketFull,
};

/// Taking back what this register sold (receipts-and-returns.md §2). A return line keeps the amounts its ticket stored,
/// names that ticket, and never exceeds what was sold; the sale it stands in is settled by Payment. Till thread.
class Returns {
public:
    Returns(Desk& desk, OpenSale& sale);

    /// Production and training each know their own tickets.
    std::optional<SoldTicket> find(const std::string& number);

    /// Adds a line that takes `quantity` (> 0) of `line` back. `reason` is the customer's motive, a code. Answers the
    /// number of the new line.
    Result<int, ReturnRefusal> takeBack(
        const std::string& number, int line, Quantity quantity, const std::string& reason);

private:
    struct Original {
        journal::Record record;
        const journal::TicketRecord& ticket() const { return std::get<journal::TicketRecord>(record.payload); }
    };

    std::optional<Original> original(const std::string& number);
    Quantity returnedBefore(const Original& original, int line);
    bool inBasket(const Original& original, int line) const;

    Desk& m_desk;
    OpenSale& m_sale;
};

} // namespace comptoir::shop

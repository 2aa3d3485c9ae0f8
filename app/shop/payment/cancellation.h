// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shop/payment/begun_cancellation.h"
#include "app/shop/payment/card_attempts.h"
#include "app/shop/settlement/drawer.h"
#include "app/shop/settlement/open_sale.h"

#include <functional>
#include <optional>
#include <string>

namespace comptoir::shop {

/// A ticket that may be cancelled, and how its money goes back: as it came.
struct CancelOffer {
    std::int64_t sequence = 0;
    std::string number;
    Instant at;
    Money total;
    Money cash;
    Money card;
};

enum class CancelRefusal {
    NoSuchTicket, ///< this register did not record it in its present mode
    NotASale, ///< what took goods back, or a cancellation
    Cancelled, ///< already
    TakenBack, ///< something of it came back: a return takes the rest
    SessionOver, ///< its session or its day is closed, or should be: a return takes it back
    PaidOtherwise, ///< by a card of which nothing is known here any more
    SaleOpen, ///< finish or hold it first
    UnderWay, ///< the cancellation of another ticket
    NeedsApproval,
    TooLong, ///< its record would be larger than a record may be: a return takes it back in parts
    NotSaved, ///< the record was refused: give nothing back
};

/// The ticket that cancels another, as the journal has it.
struct CancelledTicket {
    std::int64_t sequence = 0;
    std::string number;
    Instant at;
    std::string cancels; ///< number of the ticket
    Money total; ///< given back, > 0
    Money cash; ///< of it, out of the drawer
    Mode mode = Mode::Production;
};

enum class CancelStep {
    Waiting, ///< the terminal works on `card`
    CardRefused, ///< nothing of this card came back; the ticket stands
    CardUnknown, ///< on the manager's list; the cancellation goes on when it is settled
    NotSaved, ///< the cards have their money, the record is refused: asked again, it is tried again
    Done,
};

struct CancelProgress {
    CancelStep step = CancelStep::Done;
    Money card; ///< what a terminal gives back, or did not
    std::string reason{}; ///< the terminal's
    std::optional<CancelledTicket> ticket{}; ///< when done
};

/// Cancelling a ticket that was recorded (journal.md §4): while its cash session and its day are open, whole, its money
/// back as it came. A card first, through the terminal; the ticket with the other sign is recorded once all of them
/// have their money, and only then the drawer opens. What was begun survives a crash. Till thread.
class Cancellation {
public:
    Cancellation(Desk& desk, OpenSale& sale, CardTerminal& terminal, Drawer& drawer);

    /// Told on the till thread when the terminal's answer brought it further.
    void whenMoved(std::function<void(CancelProgress)> told) { m_told = std::move(told); }

    Result<CancelOffer, CancelRefusal> offer(std::int64_t sequence);

    /// `reason` is a code of the store's. An approval is for "CANCEL". One that waits for a card goes on here.
    Result<CancelProgress, CancelRefusal> begin(
        std::int64_t sequence, const std::string& reason, const std::optional<Uuid>& approval = std::nullopt);

    /// After a start, or when a card payment was settled: records what was begun once every card has its money back,
    /// forgets it when none has. The terminal is not asked. Empty when nothing ends.
    std::optional<CancelledTicket> resume();

private:
    std::optional<journal::Record> saleAt(std::int64_t sequence);
    std::optional<CancelRefusal> hindrance(const journal::Record& record);
    Result<void, CancelRefusal> allowed(const CancelOffer& offer, const std::optional<Uuid>& approval);
    journal::Draft draftOf(const BegunCancellation& begun);
    Result<CancelProgress, CancelRefusal> goOn(const BegunCancellation& begun);
    CancelProgress ask(const std::string& key, Money card);
    void answered(const std::string& key, const CardAnswer& answer);
    std::optional<CancelledTicket> record(const BegunCancellation& begun);

    Desk& m_desk;
    OpenSale& m_sale;
    CardTerminal& m_terminal;
    Drawer& m_drawer;
    CardAttempts m_attempts;
    bool m_asking = false; ///< inside ask()
    std::optional<CancelProgress> m_answered; ///< there, by a terminal that answers at once
    std::function<void(CancelProgress)> m_told;
};

} // namespace comptoir::shop

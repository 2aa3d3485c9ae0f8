// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/domain/pricer.h"
#include "app/core/domain/ticket.h"
#include "app/shop/settlement/business_day.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace comptoir::shop {

/// A ticket as the journal has it.
struct RecordedTicket {
    Ticket ticket;
    std::string number;
    std::int64_t sequence = 0;
    Instant at;
};

enum class CommitError {
    NotSettled, ///< tenders do not add up to the total
    Refused, ///< an invariant of the journal failed, or more would come back than was sold: nothing is recorded
};

/// The one sale in progress: its basket, its cents, its draft and its one commit. The use cases add lines through it.
class OpenSale {
public:
    explicit OpenSale(Desk& desk);

    const Basket& basket() const { return m_basket; }
    const PricedBasket& priced() const { return *m_priced; }
    /// The same to keep: it stays as it is when the sale goes on.
    const std::shared_ptr<const PricedBasket>& sharedPriced() const { return m_priced; }
    /// What a sale that waits comes to now.
    PricedBasket priceOf(const Basket& basket) const;
    bool empty() const { return m_basket.empty(); }

    /// The line the tools act on; 0 when there is none.
    int selected() const { return m_selected; }
    void select(int line) { m_selected = line; }
    void selectLast();

    /// Changes the basket and prices it again. What begins after the cut-off begins in a new day.
    template <class Change>
    auto change(Change&& change)
    {
        closeOverdue();
        const std::optional<Basket> noted = m_basket.note() ? std::optional(m_basket) : std::nullopt;
        auto answer = change(m_basket);
        m_kept = false;
        if (noted && m_basket != *noted) {
            m_basket.setNote(std::nullopt); // what was handed over says something else now
        }
        reprice();
        return answer;
    }

    /// Its record, as of the last draft, would come near the most a record takes.
    bool full() const { return m_full; }

    /// A change that makes the ticket longer: refused with BasketError::Full where its record, whose size is that of
    /// the last draft, would come near the most a record takes.
    template <class Change>
    auto grow(Change&& change) -> std::invoke_result_t<Change, Basket&>
    {
        if (m_full) {
            return unexpected(BasketError::Full);
        }
        return this->change(std::forward<Change>(change));
    }

    /// Whether the record of the ticket, paid by so many tenders, would be larger than a record may be. No money is
    /// taken for it then.
    bool tooLong(std::size_t tenders) const;

    /// Closes what is over at the cut-off, as closeOverdue(), unless something is in the cart: that is finished in the
    /// old day.
    std::vector<PeriodClose> closeOverdue();

    /// Whether a note must be handed over before it is paid: a line of a service from the legal amount on, and no note
    /// of the sale as it stands (receipts-and-returns.md §3).
    bool noteDue();

    /// The note with that sequence was made of the sale as it stands.
    void follow(std::int64_t note)
    {
        m_basket.setNote(note);
        m_kept = false;
    }

    /// Starts afresh in the mode of the register. A business day that ended meanwhile stays open until closeOverdue(),
    /// or until the first line of this sale.
    void start();

    /// At the start of the program: goes on with the sale a crash interrupted, in its mode, or starts afresh.
    void recover();

    /// When the sale that recover() found was last kept, until it is paid, held or void; empty otherwise.
    const std::optional<Instant>& recovered() const { return m_recovered; }

    /// Goes on with a sale that was held.
    void resume(Basket basket);

    /// Keeps the basket as it is now for a crash; called after its line is shown (performance.md). Before the first
    /// sale there is nothing to keep, and the draft that waits for recover() stays.
    void saveDraft();

    /// Records the ticket, its projections and the end of its draft in one transaction, durable when this returns, and
    /// starts the next sale.
    Result<RecordedTicket, CommitError> commit(const std::vector<Tender>& tenders);

private:
    /// Whether nothing of what comes back was returned meanwhile, while this sale was held.
    bool returnsHold();
    journal::Payload recordIfPaid() const;
    PricingContext now() const;
    void reprice();
    void refreshPromotions();

    Desk& m_desk;
    Basket m_basket;
    Pricer m_pricer;
    std::shared_ptr<const PricedBasket> m_priced;
    std::int64_t m_promotionsVersion = -1;
    int m_selected = 0;
    bool m_started = false;
    bool m_kept = false; ///< the draft is the basket as it is
    bool m_full = false; ///< as the draft is
    std::optional<Instant> m_recovered;
};

} // namespace comptoir::shop

// SPDX-License-Identifier: Apache-2.0
#include "app/shop/settlement/open_sale.h"

#include <algorithm>

namespace comptoir::shop {

namespace {

/// What a tender takes of a record at most, and how many there is room for in a ticket that may still grow.
constexpr std::size_t kTenderBytes = 512;
constexpr std::size_t kTendersExpected = 16;

} // namespace

OpenSale::OpenSale(Desk& desk)
    : m_desk(desk)
    , m_basket(Uuid::timeOrdered(desk.clock().now(), desk.random()), desk.currency(), desk.mode())
    , m_pricer(PromotionBook({}))
    , m_priced(std::make_shared<const PricedBasket>(m_pricer.price(m_basket, now())))
{
}

void OpenSale::selectLast()
{
    m_selected = m_basket.empty() ? 0 : m_basket.lines().back().number;
}

std::vector<PeriodClose> OpenSale::closeOverdue()
{
    if (m_basket.touched() || !m_desk.ready()) {
        return {};
    }
    return shop::closeOverdue(m_desk);
}

bool OpenSale::noteDue()
{
    const auto isService = [](const BasketLine& line) { return line.product.flags.service && !line.returns; };
    if (m_basket.note() || std::ranges::none_of(m_basket.lines(), isService)) {
        return false;
    }
    const auto threshold = m_desk.legalAmount(LegalParameter::NoteThreshold);
    return threshold && std::ranges::any_of(m_basket.lines(), [&](const BasketLine& line) {
        return isService(line) && m_priced->line(line.number)->net >= *threshold;
    });
}

void OpenSale::start()
{
    m_basket = Basket(Uuid::timeOrdered(m_desk.clock().now(), m_desk.random()), m_desk.currency(), m_desk.mode());
    m_selected = 0;
    m_started = true;
    m_kept = m_full = false;
    m_recovered.reset();
    reprice();
}

void OpenSale::recover()
{
    auto draft = m_desk.till().carts().draft();
    if (!draft) {
        start();
        return;
    }
    m_desk.setMode(draft->basket.mode());
    resume(std::move(draft->basket));
    m_recovered = draft->at;
}

void OpenSale::resume(Basket basket)
{
    m_basket = std::move(basket);
    m_started = true;
    m_kept = false;
    m_recovered.reset();
    selectLast();
    reprice();
}

void OpenSale::saveDraft()
{
    if (m_kept) {
        return;
    }
    if (m_basket.touched()) {
        m_desk.till().carts().saveDraft(m_basket, m_desk.clock().now());
    } else if (m_started) {
        m_desk.till().carts().clearDraft();
    }
    m_kept = true;
    m_full = m_basket.touched() && tooLong(kTendersExpected);
}

/// The record of the ticket as it stands; once every line is removed, of its end.
journal::Payload OpenSale::recordIfPaid() const
{
    if (m_basket.empty()) {
        return journal::voidRecord(m_basket, *m_priced, {}, m_desk.language());
    }
    const Tender whole{.kind = TenderKind::Cash, .amount = m_priced->total};
    return journal::ticketRecord(makeTicket(m_basket, *m_priced, {whole}, m_desk.language()));
}

bool OpenSale::tooLong(std::size_t tenders) const
{
    const storage::RegisterJournal& journal = m_desk.till().journal();
    const auto sealed = journal.sealer().seal(journal.state(), m_desk.draft(recordIfPaid()));
    if (!sealed) {
        return sealed.error().invariant == journal::Invariant::TooLarge;
    }
    return sealed->stored.body.size() + tenders * kTenderBytes > journal::kMaxBody;
}

Result<RecordedTicket, CommitError> OpenSale::commit(const std::vector<Tender>& tenders)
{
    Money paid = Money::zero(m_basket.currency());
    for (const Tender& tender : tenders) {
        paid += tender.amount;
    }
    if (m_basket.empty() || paid != m_priced->total) {
        return unexpected(CommitError::NotSettled);
    }
    if (!returnsHold()) {
        return unexpected(CommitError::Refused);
    }
    Ticket ticket = makeTicket(m_basket, *m_priced, tenders, m_desk.language());

    storage::Transaction transaction = m_desk.till().begin();
    const auto recorded = m_desk.till().journal().append(m_desk.draft(journal::ticketRecord(ticket)));
    if (!recorded) {
        return unexpected(CommitError::Refused);
    }
    m_desk.till().carts().clearDraft();
    transaction.commit();

    RecordedTicket answer{
        .ticket = std::move(ticket),
        .number = std::get<journal::TicketRecord>(recorded->payload).number,
        .sequence = recorded->envelope.sequence,
        .at = {recorded->envelope.atMs},
    };
    start();
    return answer;
}

bool OpenSale::returnsHold()
{
    return std::ranges::all_of(m_basket.lines(), [this](const BasketLine& line) {
        if (!line.returns || line.returns->registerId != m_desk.registerId()) {
            return true;
        }
        const auto returned = m_desk.till().sales().returned(line.returns->registerId, line.returns->sequence);
        const auto found = returned.find(line.returns->line);
        return line.returns->returnedBefore == (found != returned.end() ? found->second : Quantity());
    });
}

PricingContext OpenSale::now() const
{
    return {.now = m_desk.clock().now(), .tie = VatTie::NetUp};
}

PricedBasket OpenSale::priceOf(const Basket& basket) const
{
    return price(basket, m_pricer.promotions(), now());
}

void OpenSale::reprice()
{
    refreshPromotions();
    m_priced = std::make_shared<const PricedBasket>(m_pricer.price(m_basket, now()));
}

void OpenSale::refreshPromotions()
{
    // Dates fire inside the pricer; the book is read again when a feed brought other promotions, or for a new sale.
    const std::int64_t version = m_desk.catalogue().promotionsVersion();
    if (version != m_promotionsVersion || m_basket.empty()) {
        m_promotionsVersion = version;
        m_pricer = Pricer(PromotionBook(m_desk.catalogue().promotionsInForce(m_desk.clock().now())));
    }
}

} // namespace comptoir::shop

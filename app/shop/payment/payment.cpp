// SPDX-License-Identifier: Apache-2.0
#include "app/shop/payment/payment.h"

#include <algorithm>

namespace comptoir::shop {

namespace {

PaymentRefusal refusalOf(TenderError error)
{
    switch (error) {
    case TenderError::NothingDue:
        return PaymentRefusal::NothingDue;
    case TenderError::OverCeiling:
        return PaymentRefusal::OverCeiling;
    case TenderError::OverDue:
        return PaymentRefusal::OverDue;
    case TenderError::NotPositive:
        return PaymentRefusal::NotPositive;
    }
    check(false, "an unknown tender error");
    return PaymentRefusal::NothingDue;
}

} // namespace

Payment::Payment(Desk& desk, OpenSale& sale, CardTerminal& terminal, Drawer& drawer)
    : m_desk(desk)
    , m_sale(sale)
    , m_terminal(terminal)
    , m_drawer(drawer)
    , m_attempts(desk)
    , m_settlement(sale.priced().total)
    , m_cardAmount(sale.priced().total)
{
}

PaymentView Payment::begin()
{
    m_desk.till().expectRoom();
    storeAnswers();
    // Tenders taken before going back to the ticket stay; card payments also survive a crash.
    std::vector<Tender> cash;
    if (m_paying == m_sale.basket().id()) {
        std::ranges::copy_if(m_settlement.tenders(), std::back_inserter(cash),
            [](const Tender& tender) { return tender.kind == TenderKind::Cash; });
    }
    m_paying = m_sale.basket().id();
    m_settlement = Settlement(m_sale.priced().total);
    m_excess.clear();
    if (m_card != CardState::Waiting) {
        m_card = CardState::Idle;
        m_refunding = false;
    }
    for (const storage::PaymentAttempt& attempt : m_attempts.ofBasket(m_sale.basket().id())) {
        takeUp(attempt);
    }
    for (const Tender& tender : cash) {
        static_cast<void>(this->cash(tender.given.value_or(tender.amount)));
    }
    return view();
}

void Payment::takeUp(const storage::PaymentAttempt& attempt)
{
    switch (attempt.state) {
    case storage::AttemptState::Approved:
        if (attempt.refunds.empty()) {
            addCard(attempt);
        }
        return;
    case storage::AttemptState::Requested:
    case storage::AttemptState::Unknown:
        if (m_card != CardState::Waiting) {
            m_card = CardState::Unverified;
            m_refunding = !attempt.refunds.empty();
            m_cardKey = attempt.key;
            m_cardAmount = Money::fromMinor(attempt.amountMinor, m_settlement.due().currency());
            m_cardSince = attempt.at;
        }
        return;
    case storage::AttemptState::Declined:
    case storage::AttemptState::Cancelled:
    case storage::AttemptState::Refunded:
        return;
    }
}

void Payment::addCard(const storage::PaymentAttempt& attempt)
{
    const Money amount = Money::fromMinor(attempt.amountMinor, m_settlement.due().currency());
    if (!m_settlement.addCard(amount, attempt.authorisation, attempt.last4, attempt.scheme, attempt.key)) {
        // The ticket shrank after the card was charged, or the answer came after another tender.
        m_excess.push_back({.kind = TenderKind::Card,
            .amount = amount,
            .reference = attempt.authorisation,
            .last4 = attempt.last4,
            .scheme = attempt.scheme,
            .attempt = attempt.key});
    }
}

PaymentView Payment::view() const
{
    const Money remaining = m_settlement.remaining();
    PaymentView view{
        .total = m_settlement.due(),
        .articles = static_cast<int>(m_sale.priced().pieces.thousandths() / Quantity::kOne),
        .paid = m_settlement.paid(),
        .remaining = remaining,
        .tenders = m_settlement.tenders(),
        .excess = m_excess,
        .card = m_card,
        .refunding = m_refunding,
        .cardAmount = m_cardAmount,
        .cardReason = m_cardReason,
        .cardSince = m_cardSince,
        .cashCeiling = m_desk.legalAmount(LegalParameter::CashCeiling),
        .complete = m_settlement.complete() && m_excess.empty() && m_card != CardState::Waiting
            && m_card != CardState::Unverified,
    };
    if (remaining.isPositive()) {
        view.shortcuts = cashShortcuts(remaining);
    }
    return view;
}

Result<PaymentView, PaymentRefusal> Payment::cash(Money given)
{
    if (!paying()) {
        return unexpected(PaymentRefusal::NothingDue); // touched while the last ticket was being recorded
    }
    if (totalChanged()) {
        return unexpected(PaymentRefusal::TotalChanged);
    }
    if (m_sale.noteDue()) {
        return unexpected(PaymentRefusal::NoteDue);
    }
    if (m_sale.tooLong(m_settlement.tenders().size() + 1)) {
        return unexpected(PaymentRefusal::TooLong);
    }
    const auto taken = m_settlement.addCash(given, {m_desk.legalAmount(LegalParameter::CashCeiling)});
    if (!taken) {
        return unexpected(refusalOf(taken.error()));
    }
    return view();
}

Result<PaymentView, PaymentRefusal> Payment::card(Money amount)
{
    if (m_card == CardState::Waiting || m_card == CardState::Unverified) {
        return unexpected(PaymentRefusal::CardBusy);
    }
    if (!paying()) {
        return unexpected(PaymentRefusal::NothingDue);
    }
    if (totalChanged()) {
        return unexpected(PaymentRefusal::TotalChanged);
    }
    if (!amount.isPositive()) {
        return unexpected(PaymentRefusal::NotPositive);
    }
    if (amount > m_settlement.remaining()) {
        return unexpected(PaymentRefusal::OverDue);
    }
    if (m_sale.noteDue()) {
        return unexpected(PaymentRefusal::NoteDue);
    }
    if (m_sale.tooLong(m_settlement.tenders().size() + 1)) {
        return unexpected(PaymentRefusal::TooLong);
    }
    const auto key = m_attempts.request(m_sale.basket(), amount);
    if (!key) {
        return unexpected(PaymentRefusal::NotSaved);
    }
    ask(*key, amount, false);
    return view();
}

void Payment::ask(const std::string& key, Money amount, bool refunding)
{
    m_card = CardState::Waiting;
    m_refunding = refunding;
    m_cardKey = key;
    m_cardAmount = amount;
    m_cardReason.clear();
    m_cardSince = m_desk.clock().now();
    const auto told = [this, key](const CardAnswer& answer) { answered(key, answer); };
    if (m_desk.mode() == Mode::Training) {
        told({.outcome = CardOutcome::Approved, .amount = amount, .authorisation = "ECOLE", .scheme = "ÉCOLE"});
    } else if (refunding) {
        m_terminal.refund(amount, key, told);
    } else {
        m_terminal.debit(amount, key, told);
    }
}

void Payment::show(const storage::PaymentAttempt& attempt, const CardAnswer& answer)
{
    m_cardReason = answer.reason;
    switch (answer.outcome) {
    case CardOutcome::Approved:
        m_card = CardState::Idle;
        if (!m_refunding) {
            addCard(attempt);
            return;
        }
        m_settlement.takeCard(attempt.refunds);
        std::erase_if(m_excess, [&](const Tender& tender) { return tender.attempt == attempt.refunds; });
        m_refunding = false;
        return;
    case CardOutcome::Declined:
        m_card = CardState::Declined;
        return;
    case CardOutcome::Cancelled:
        m_card = CardState::Cancelled;
        return;
    case CardOutcome::Unknown:
        m_card = CardState::Unverified;
        return;
    }
}

void Payment::cancelCard()
{
    if (m_card == CardState::Waiting) {
        m_terminal.cancel();
    }
}

Result<PaymentView, PaymentRefusal> Payment::takeBack(std::size_t tender)
{
    std::vector<Tender> all = m_settlement.tenders();
    all.insert(all.end(), m_excess.begin(), m_excess.end());
    if (tender >= all.size()) {
        return unexpected(PaymentRefusal::NothingDue);
    }
    if (all[tender].kind == TenderKind::Card) {
        return refund(all[tender]);
    }
    m_settlement.take(tender);
    return view();
}

Result<PaymentView, PaymentRefusal> Payment::refund(const Tender& tender)
{
    if (m_card == CardState::Waiting || m_card == CardState::Unverified) {
        return unexpected(PaymentRefusal::CardBusy);
    }
    const auto key = m_attempts.request(m_sale.basket(), tender.amount, tender.attempt);
    if (!key) {
        return unexpected(PaymentRefusal::NotSaved);
    }
    ask(*key, tender.amount, true);
    return view();
}

Result<PaymentView, PaymentRefusal> Payment::settleCard(bool accepted, const std::string& authorisation)
{
    storeAnswers();
    if (m_card != CardState::Unverified) {
        return unexpected(PaymentRefusal::NothingDue);
    }
    if (accepted && authorisation.empty()) {
        return unexpected(PaymentRefusal::NotComplete);
    }
    CardAnswer answer{.outcome = accepted ? CardOutcome::Approved : CardOutcome::Declined, .amount = m_cardAmount};
    answer.authorisation = authorisation;
    answer.reason = "cashier_statement";
    take(m_cardKey, answer);
    return view();
}

Result<RecordedTicket, PaymentRefusal> Payment::finish()
{
    if (!view().complete || !paying()) {
        return unexpected(PaymentRefusal::NotComplete);
    }
    if (totalChanged()) {
        return unexpected(PaymentRefusal::TotalChanged);
    }
    const std::vector<Tender> tenders = m_settlement.tenders();
    const auto recorded = m_sale.commit(tenders);
    if (!recorded) {
        return unexpected(PaymentRefusal::NotSaved);
    }
    m_paying.reset();
    const bool cash =
        std::ranges::any_of(tenders, [](const Tender& tender) { return tender.kind == TenderKind::Cash; });
    if (cash && m_desk.mode() == Mode::Production) {
        m_drawer.open();
    }
    return *recorded;
}

void Payment::tell()
{
    if (m_told) {
        m_told(view());
    }
}

} // namespace comptoir::shop

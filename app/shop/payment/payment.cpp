// SPDX-License-Identifier: Apache-2.0
#include "app/shop/payment/payment.h"

#include <fmt/format.h>

#include <algorithm>

namespace comptoir::shop {

namespace {

constexpr std::int64_t kKeySpace = 1'000'000'000'000; // 12 digits, as Caisse-AP takes them

storage::AttemptState stateOf(CardOutcome outcome)
{
    switch (outcome) {
    case CardOutcome::Approved:
        return storage::AttemptState::Approved;
    case CardOutcome::Declined:
        return storage::AttemptState::Declined;
    case CardOutcome::Cancelled:
        return storage::AttemptState::Cancelled;
    case CardOutcome::Unknown:
        return storage::AttemptState::Unknown;
    }
    check(false, "an unknown card outcome");
    return storage::AttemptState::Unknown;
}

journal::PaymentOutcome recordedOutcome(const CardAnswer& answer, Money asked)
{
    switch (answer.outcome) {
    case CardOutcome::Approved:
        return answer.amount < asked ? journal::PaymentOutcome::Partial : journal::PaymentOutcome::Approved;
    case CardOutcome::Declined:
        return journal::PaymentOutcome::Declined;
    case CardOutcome::Cancelled:
        return journal::PaymentOutcome::Cancelled;
    case CardOutcome::Unknown:
        return journal::PaymentOutcome::Unknown;
    }
    check(false, "an unknown card outcome");
    return journal::PaymentOutcome::Unknown;
}

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
    , m_settlement(sale.priced().total)
    , m_cardAmount(sale.priced().total)
{
}

PaymentView Payment::begin()
{
    // Tenders taken before going back to the ticket stay; card payments also survive a crash.
    std::vector<Tender> cash;
    if (m_paying == m_sale.basket().id()) {
        std::ranges::copy_if(m_settlement.tenders(), std::back_inserter(cash),
            [](const Tender& tender) { return tender.kind == TenderKind::Cash; });
    }
    m_paying = m_sale.basket().id();
    m_settlement = Settlement(m_sale.priced().total);
    if (m_card != CardState::Waiting) {
        m_card = CardState::Idle;
    }
    for (const storage::PaymentAttempt& attempt : m_desk.till().payments().ofBasket(m_sale.basket().id())) {
        takeUp(attempt);
    }
    for (const Tender& tender : cash) {
        static_cast<void>(this->cash(tender.given.value_or(tender.amount)));
    }
    return view();
}

void Payment::takeUp(const storage::PaymentAttempt& attempt)
{
    const Money amount = Money::fromMinor(attempt.amountMinor, m_settlement.due().currency());
    switch (attempt.state) {
    case storage::AttemptState::Approved:
        // More than is due now: the ticket shrank after the card was charged; finish() refuses until it is settled.
        static_cast<void>(m_settlement.addCard(amount, attempt.authorisation, attempt.last4, attempt.scheme));
        return;
    case storage::AttemptState::Requested:
    case storage::AttemptState::Unknown:
        if (m_card != CardState::Waiting) {
            m_card = CardState::Unverified;
            m_cardKey = attempt.key;
            m_cardAmount = amount;
            m_cardSince = attempt.at;
        }
        return;
    case storage::AttemptState::Declined:
    case storage::AttemptState::Cancelled:
        return;
    }
}

PaymentView Payment::view() const
{
    const Money remaining = m_settlement.remaining();
    PaymentView view{
        .total = m_settlement.due(),
        .paid = m_settlement.paid(),
        .remaining = remaining,
        .tenders = m_settlement.tenders(),
        .card = m_card,
        .cardAmount = m_cardAmount,
        .cardReason = m_cardReason,
        .cardSince = m_cardSince,
        .cashCeiling = m_desk.legalAmount(LegalParameter::CashCeiling),
        .complete = m_settlement.complete() && m_card != CardState::Waiting && m_card != CardState::Unverified,
    };
    if (remaining.isPositive()) {
        view.shortcuts = cashShortcuts(remaining);
    }
    return view;
}

Result<PaymentView, PaymentRefusal> Payment::cash(Money given)
{
    if (m_sale.noteDue()) {
        return unexpected(PaymentRefusal::NoteDue);
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
    if (!amount.isPositive()) {
        return unexpected(PaymentRefusal::NotPositive);
    }
    if (amount > m_settlement.remaining()) {
        return unexpected(PaymentRefusal::OverDue);
    }
    if (m_sale.noteDue()) {
        return unexpected(PaymentRefusal::NoteDue);
    }
    if (!requestCard(amount)) {
        return unexpected(PaymentRefusal::NotSaved);
    }
    m_card = CardState::Waiting;
    m_cardAmount = amount;
    m_cardReason.clear();
    m_cardSince = m_desk.clock().now();
    const auto told = [this, key = m_cardKey](const CardAnswer& answer) { answered(key, answer); };
    if (m_desk.mode() == Mode::Training) {
        told({.outcome = CardOutcome::Approved, .amount = amount, .authorisation = "ECOLE", .scheme = "ÉCOLE"});
    } else {
        m_terminal.debit(amount, m_cardKey, told);
    }
    return view();
}

bool Payment::requestCard(Money amount)
{
    storage::TillDatabase& till = m_desk.till();
    const Instant now = m_desk.clock().now();
    storage::Transaction transaction = till.begin();
    const std::int64_t last = till.settings().integer("card_key");
    const std::int64_t number = std::max(now.ms % kKeySpace, last + 1);
    till.settings().set("card_key", number);
    m_cardKey = fmt::format("{:012}", number % kKeySpace);
    const auto recorded = till.journal().append(m_desk.draft(journal::PaymentRequestRecord{
        .key = m_cardKey,
        .settlement = m_sale.basket().id().text(),
        .terminal = m_desk.registerId(),
        .currency = std::string(amount.currency().code()),
        .amount = amount.minor(),
    }));
    if (!recorded) {
        return false;
    }
    till.payments().save({.key = m_cardKey,
        .basket = m_sale.basket().id(),
        .amountMinor = amount.minor(),
        .currency = std::string(amount.currency().code()),
        .state = storage::AttemptState::Requested,
        .at = now});
    till.carts().saveDraft(m_sale.basket());
    transaction.commit();
    return true;
}

void Payment::answered(const std::string& key, const CardAnswer& answer)
{
    const auto attempt = m_desk.till().payments().find(key);
    check(attempt.has_value(), "the terminal answers what was asked");
    storeAnswer(*attempt, answer);
    if (key != m_cardKey) {
        return; // a late answer to a payment settled by hand meanwhile: recorded, for the manager to reconcile
    }
    m_cardReason = answer.reason;
    switch (answer.outcome) {
    case CardOutcome::Approved:
        m_card = CardState::Idle;
        static_cast<void>(m_settlement.addCard(answer.amount, answer.authorisation, answer.last4, answer.scheme));
        break;
    case CardOutcome::Declined:
        m_card = CardState::Declined;
        break;
    case CardOutcome::Cancelled:
        m_card = CardState::Cancelled;
        break;
    case CardOutcome::Unknown:
        m_card = CardState::Unverified;
        break;
    }
    tell();
}

void Payment::storeAnswer(storage::PaymentAttempt attempt, const CardAnswer& answer)
{
    const Money asked = Money::fromMinor(attempt.amountMinor, answer.amount.currency());
    storage::Transaction transaction = m_desk.till().begin();
    const auto recorded = m_desk.till().journal().append(m_desk.draft(journal::PaymentResultRecord{
        .key = attempt.key,
        .result = recordedOutcome(answer, asked),
        .amount = answer.outcome == CardOutcome::Approved ? answer.amount.minor() : 0,
        .authorisation = answer.authorisation,
        .last4 = answer.last4,
        .scheme = answer.scheme,
        .reason = answer.reason,
    }));
    check(recorded.has_value(), "a terminal's answer is always recordable");
    attempt.state = stateOf(answer.outcome);
    if (answer.outcome == CardOutcome::Approved) {
        attempt.amountMinor = answer.amount.minor();
    }
    attempt.authorisation = answer.authorisation;
    attempt.last4 = answer.last4;
    attempt.scheme = answer.scheme;
    attempt.reason = answer.reason;
    m_desk.till().payments().save(attempt);
    transaction.commit();
}

void Payment::cancelCard()
{
    if (m_card == CardState::Waiting) {
        m_terminal.cancel();
    }
}

Result<PaymentView, PaymentRefusal> Payment::takeBack(std::size_t tender)
{
    const auto& tenders = m_settlement.tenders();
    if (tender >= tenders.size() || tenders[tender].kind != TenderKind::Cash) {
        return unexpected(PaymentRefusal::NothingDue);
    }
    m_settlement.take(tender);
    return view();
}

Result<PaymentView, PaymentRefusal> Payment::settleCard(bool accepted, const std::string& authorisation)
{
    if (m_card != CardState::Unverified) {
        return unexpected(PaymentRefusal::NothingDue);
    }
    if (accepted && authorisation.empty()) {
        return unexpected(PaymentRefusal::NotComplete);
    }
    CardAnswer answer{.outcome = accepted ? CardOutcome::Approved : CardOutcome::Declined, .amount = m_cardAmount};
    answer.authorisation = authorisation;
    answer.reason = "cashier_statement";
    answered(m_cardKey, answer);
    return view();
}

Result<RecordedTicket, PaymentRefusal> Payment::finish()
{
    if (!view().complete) {
        return unexpected(PaymentRefusal::NotComplete);
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

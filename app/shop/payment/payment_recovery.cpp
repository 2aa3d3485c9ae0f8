// SPDX-License-Identifier: Apache-2.0
// What became of card payments: each answer is recorded, those nobody saw the end of after a crash or from a terminal
// that stopped answering, and those the machine refused to take.
#include "app/shop/payment/payment.h"

#include <algorithm>

namespace comptoir::shop {

void Payment::answered(const std::string& key, const CardAnswer& answer)
{
    m_waiting.push_back({key, answer});
    storeAnswers();
}

void Payment::storeAnswers()
{
    while (!m_waiting.empty()) {
        const Waiting next = m_waiting.front();
        store(next.key, next.answer); // kept when the machine refuses it
        m_waiting.pop_front();
        tellOf(next.key, next.answer);
    }
}

void Payment::take(const std::string& key, const CardAnswer& answer)
{
    store(key, answer);
    tellOf(key, answer);
}

void Payment::store(const std::string& key, const CardAnswer& answer)
{
    const auto attempt = m_attempts.find(key);
    check(attempt.has_value(), "the terminal answers what was asked");
    m_attempts.store(*attempt, answer, saleIsThere(attempt->basket));
}

void Payment::tellOf(const std::string& key, const CardAnswer& answer)
{
    const auto attempt = m_attempts.find(key);
    // A payment settled by hand meanwhile, or of a sale that is not on screen: recorded, and found where it is needed.
    if (key == m_cardKey && m_paying == attempt->basket && m_sale.basket().id() == attempt->basket) {
        show(*attempt, answer);
        tell();
    }
    if (m_settled) {
        m_settled();
    }
}

void Payment::requery()
{
    for (const storage::PaymentAttempt& attempt : m_attempts.unsettled()) {
        const bool working = m_card == CardState::Waiting && attempt.key == m_cardKey;
        const bool told = std::ranges::find(m_waiting, attempt.key, &Waiting::key) != m_waiting.end();
        if (working || told || chargedWithoutSale(attempt) || !m_asked.insert(attempt.key).second) {
            continue;
        }
        const auto currency = Currency::parse(attempt.currency);
        check(currency.has_value(), "what was asked for has a currency");
        const Money amount = Money::fromMinor(attempt.amountMinor, *currency);
        const auto hear = [this, key = attempt.key](const CardAnswer& answer) { recalled(key, answer); };
        if (m_desk.mode() == Mode::Training && attempt.basket == m_sale.basket().id()) {
            hear({.outcome = CardOutcome::Cancelled, .amount = amount, .reason = "training"});
        } else {
            m_terminal.query(amount, attempt.key, hear);
        }
    }
}

void Payment::recalled(const std::string& key, const CardAnswer& answer)
{
    m_asked.erase(key);
    const auto attempt = m_attempts.find(key);
    check(attempt.has_value(), "the terminal is asked about what there is");
    const bool open =
        attempt->state == storage::AttemptState::Requested || attempt->state == storage::AttemptState::Unknown;
    const bool known = answer.outcome != CardOutcome::Unknown;
    // That nobody knows is journaled once, not at every question.
    if (open && (known || attempt->state == storage::AttemptState::Requested)) {
        answered(key, answer);
    }
}

std::optional<storage::PaymentAttempt> Payment::lastCard()
{
    std::optional<storage::PaymentAttempt> refused;
    std::optional<storage::PaymentAttempt> open;
    for (const storage::PaymentAttempt& attempt : m_attempts.ofBasket(m_sale.basket().id())) {
        switch (attempt.state) {
        case storage::AttemptState::Requested:
        case storage::AttemptState::Unknown:
            open = attempt;
            break;
        case storage::AttemptState::Approved:
            open = attempt.refunds.empty() ? std::optional(attempt) : open;
            break;
        case storage::AttemptState::Declined:
        case storage::AttemptState::Cancelled:
            refused = attempt.refunds.empty() ? std::optional(attempt) : refused;
            break;
        case storage::AttemptState::Refunded:
            break;
        }
    }
    return open ? open : refused;
}

bool Payment::chargedWithoutSale(const storage::PaymentAttempt& attempt)
{
    return attempt.state == storage::AttemptState::Unknown && attempt.refunds.empty()
        && !(attempt.authorisation.empty() && attempt.last4.empty() && attempt.scheme.empty());
}

Result<void, PaymentRefusal> Payment::reconcile(const std::string& key, bool charged, const std::string& authorisation)
{
    storeAnswers();
    const auto attempt = m_attempts.find(key);
    if (!attempt || chargedWithoutSale(*attempt)
        || (attempt->state != storage::AttemptState::Requested && attempt->state != storage::AttemptState::Unknown)) {
        return unexpected(PaymentRefusal::NothingDue);
    }
    if (charged && authorisation.empty()) {
        return unexpected(PaymentRefusal::NotComplete);
    }
    const auto currency = Currency::parse(attempt->currency);
    check(currency.has_value(), "what was asked for has a currency");
    take(key,
        {.outcome = charged ? CardOutcome::Approved : CardOutcome::Declined,
            .amount = Money::fromMinor(attempt->amountMinor, *currency),
            .authorisation = authorisation,
            .reason = "manager_statement"});
    return {};
}

Result<void, PaymentRefusal> Payment::givenBack(const std::string& key)
{
    const auto attempt = m_attempts.find(key);
    if (!attempt || !chargedWithoutSale(*attempt)) {
        return unexpected(PaymentRefusal::NothingDue);
    }
    m_attempts.storeGivenBack(*attempt);
    if (m_settled) {
        m_settled();
    }
    return {};
}

bool Payment::saleIsThere(const Uuid& basket)
{
    if (m_sale.basket().id() == basket) {
        return true;
    }
    return std::ranges::any_of(m_desk.till().carts().held(m_desk.mode()),
        [&basket](const storage::HeldCart& cart) { return cart.basket.id() == basket; });
}

} // namespace comptoir::shop

// SPDX-License-Identifier: Apache-2.0
#include "app/shop/payment/card_attempts.h"

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

journal::PaymentOutcome chargeOutcome(const CardAnswer& answer, Money asked)
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

journal::PaymentOutcome refundOutcome(const CardAnswer& answer)
{
    switch (answer.outcome) {
    case CardOutcome::Approved:
        return journal::PaymentOutcome::RefundConfirmed;
    case CardOutcome::Declined:
    case CardOutcome::Cancelled:
        return journal::PaymentOutcome::RefundFailed;
    case CardOutcome::Unknown:
        return journal::PaymentOutcome::Unknown;
    }
    check(false, "an unknown card outcome");
    return journal::PaymentOutcome::Unknown;
}

} // namespace

CardAttempts::CardAttempts(Desk& desk)
    : m_desk(desk)
{
}

std::optional<std::string> CardAttempts::request(const Basket& basket, Money amount, const std::string& refunds)
{
    storage::Transaction transaction = m_desk.till().begin();
    auto key = record(basket.id(), amount, refunds);
    if (key) {
        m_desk.till().carts().saveDraft(basket, m_desk.clock().now());
        transaction.commit();
    }
    return key;
}

std::optional<std::string> CardAttempts::requestRefund(const Uuid& settlement, const storage::PaymentAttempt& charged)
{
    const auto currency = Currency::parse(charged.currency);
    check(currency.has_value(), "what was charged has a currency");
    storage::Transaction transaction = m_desk.till().begin();
    auto key = record(settlement, Money::fromMinor(charged.amountMinor, *currency), charged.key);
    if (key) {
        transaction.commit();
    }
    return key;
}

std::optional<std::string> CardAttempts::record(const Uuid& settlement, Money amount, const std::string& refunds)
{
    storage::TillDatabase& till = m_desk.till();
    const Instant now = m_desk.clock().now();
    const std::int64_t last = till.settings().integer("card_key");
    const std::int64_t number = std::max(now.ms % kKeySpace, last + 1);
    till.settings().set("card_key", number);
    const std::string key = fmt::format("{:012}", number % kKeySpace);
    const auto recorded = till.journal().append(m_desk.draft(journal::PaymentRequestRecord{
        .key = key,
        .settlement = settlement.text(),
        .terminal = m_desk.registerId(),
        .currency = std::string(amount.currency().code()),
        .amount = refunds.empty() ? amount.minor() : -amount.minor(),
    }));
    if (!recorded) {
        return std::nullopt;
    }
    till.payments().save({.key = key,
        .basket = settlement,
        .amountMinor = amount.minor(),
        .currency = std::string(amount.currency().code()),
        .state = storage::AttemptState::Requested,
        .at = now,
        .refunds = refunds});
    return key;
}

std::vector<storage::PaymentAttempt> CardAttempts::ofBasket(const Uuid& basket)
{
    return m_desk.till().payments().ofBasket(basket);
}

std::optional<std::vector<storage::PaymentAttempt>> CardAttempts::charges(const journal::TicketRecord& ticket)
{
    const auto basket = Uuid::parse(ticket.settlement);
    std::vector<storage::PaymentAttempt> known = basket ? ofBasket(*basket) : std::vector<storage::PaymentAttempt>();
    // One that was given back before the ticket looks like its successor: what the card still has comes first.
    std::ranges::stable_partition(
        known, [](const storage::PaymentAttempt& attempt) { return attempt.state == storage::AttemptState::Approved; });
    std::vector<storage::PaymentAttempt> paid;
    for (const journal::PaymentRecord& payment : ticket.payments) {
        if (payment.tender == journal::kCashTender) {
            continue;
        }
        const auto charge = std::ranges::find_if(known, [&payment](const storage::PaymentAttempt& attempt) {
            const bool charged =
                attempt.state == storage::AttemptState::Approved || attempt.state == storage::AttemptState::Refunded;
            return charged && attempt.refunds.empty() && attempt.amountMinor == payment.amount
                && attempt.authorisation == payment.reference;
        });
        if (charge == known.end()) {
            return std::nullopt;
        }
        paid.push_back(*charge);
        known.erase(charge);
    }
    return paid;
}

void CardAttempts::store(storage::PaymentAttempt attempt, const CardAnswer& answer, bool saleIsThere)
{
    storage::Transaction transaction = m_desk.till().begin();
    record(attempt, answer);
    const bool approved = answer.outcome == CardOutcome::Approved;
    const bool refund = !attempt.refunds.empty();
    attempt.state = approved && !refund && !saleIsThere ? storage::AttemptState::Unknown : stateOf(answer.outcome);
    if (approved) {
        attempt.amountMinor = answer.amount.minor();
    }
    attempt.authorisation = answer.authorisation;
    attempt.last4 = answer.last4;
    attempt.scheme = answer.scheme;
    attempt.reason = answer.reason;
    m_desk.till().payments().save(attempt);
    if (approved && refund) {
        auto charged = find(attempt.refunds);
        check(charged.has_value(), "what is given back was charged");
        charged->state = storage::AttemptState::Refunded;
        m_desk.till().payments().save(*charged);
    }
    transaction.commit();
}

void CardAttempts::storeGivenBack(storage::PaymentAttempt attempt)
{
    storage::Transaction transaction = m_desk.till().begin();
    const auto recorded = m_desk.till().journal().append(m_desk.draft(journal::PaymentResultRecord{.key = attempt.key,
        .result = journal::PaymentOutcome::RefundConfirmed,
        .amount = attempt.amountMinor,
        .reason = "manager_statement"}));
    check(recorded.has_value(), "a statement is always recordable");
    attempt.state = storage::AttemptState::Refunded;
    attempt.reason = "manager_statement";
    m_desk.till().payments().save(attempt);
    transaction.commit();
}

void CardAttempts::record(const storage::PaymentAttempt& attempt, const CardAnswer& answer)
{
    const Money asked = Money::fromMinor(attempt.amountMinor, answer.amount.currency());
    const auto recorded = m_desk.till().journal().append(m_desk.draft(journal::PaymentResultRecord{
        .key = attempt.key,
        .result = attempt.refunds.empty() ? chargeOutcome(answer, asked) : refundOutcome(answer),
        .amount = answer.outcome == CardOutcome::Approved ? answer.amount.minor() : 0,
        .authorisation = answer.authorisation,
        .last4 = answer.last4,
        .scheme = answer.scheme,
        .reason = answer.reason,
    }));
    check(recorded.has_value(), "a terminal's answer is always recordable");
}

} // namespace comptoir::shop

// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/payment_attempt_repository.h"

namespace comptoir::storage {

namespace {

constexpr std::string_view kColumns =
    "SELECT key, basket, amount_minor, currency, state, authorisation, last4, scheme, reason, at_ms, refunds"
    " FROM payment_attempt ";

std::string_view textOf(AttemptState state)
{
    switch (state) {
    case AttemptState::Requested:
        return "requested";
    case AttemptState::Approved:
        return "approved";
    case AttemptState::Declined:
        return "declined";
    case AttemptState::Cancelled:
        return "cancelled";
    case AttemptState::Unknown:
        return "unknown";
    case AttemptState::Refunded:
        return "refunded";
    }
    return {};
}

AttemptState stateNamed(std::string_view text)
{
    for (const AttemptState state : {AttemptState::Requested, AttemptState::Approved, AttemptState::Declined,
             AttemptState::Cancelled, AttemptState::Refunded}) {
        if (textOf(state) == text) {
            return state;
        }
    }
    return AttemptState::Unknown;
}

PaymentAttempt attemptAt(const Rows& rows)
{
    const auto basket = Uuid::parse(rows.view(1));
    if (!basket) {
        throw StorageError("payment attempt " + rows.text(0) + " is damaged");
    }
    return {
        .key = rows.text(0),
        .basket = *basket,
        .amountMinor = rows.integer(2),
        .currency = rows.text(3),
        .state = stateNamed(rows.view(4)),
        .authorisation = rows.text(5),
        .last4 = rows.text(6),
        .scheme = rows.text(7),
        .reason = rows.text(8),
        .at = {rows.integer(9)},
        .refunds = rows.text(10),
    };
}

std::vector<PaymentAttempt> allOf(Rows rows)
{
    std::vector<PaymentAttempt> attempts;
    while (rows.next()) {
        attempts.push_back(attemptAt(rows));
    }
    return attempts;
}

} // namespace

PaymentAttemptRepository::PaymentAttemptRepository(Connection& connection)
    : m_save(connection, R"(INSERT OR REPLACE INTO payment_attempt
          (key, basket, amount_minor, currency, state, authorisation, last4, scheme, reason, at_ms, refunds)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11))")
    , m_find(connection, std::string(kColumns) + "WHERE key = ?1")
    , m_ofBasket(connection, std::string(kColumns) + "WHERE basket = ?1 ORDER BY at_ms, key")
    , m_unsettled(connection, std::string(kColumns) + "WHERE state IN ('requested', 'unknown') ORDER BY at_ms, key")
{
}

void PaymentAttemptRepository::save(const PaymentAttempt& attempt)
{
    m_save.execute(attempt.key, attempt.basket.text(), attempt.amountMinor, attempt.currency, textOf(attempt.state),
        attempt.authorisation, attempt.last4, attempt.scheme, attempt.reason, attempt.at.ms, attempt.refunds);
}

std::optional<PaymentAttempt> PaymentAttemptRepository::find(const std::string& key)
{
    Rows rows = m_find.run(key);
    return rows.next() ? std::optional(attemptAt(rows)) : std::nullopt;
}

std::vector<PaymentAttempt> PaymentAttemptRepository::ofBasket(const Uuid& basket)
{
    return allOf(m_ofBasket.run(basket.text()));
}

std::vector<PaymentAttempt> PaymentAttemptRepository::unsettled()
{
    return allOf(m_unsettled.run());
}

} // namespace comptoir::storage

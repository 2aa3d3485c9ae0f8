// SPDX-License-Identifier: Apache-2.0
#include "app/adapters/card_payment.h"

#include <type_traits>

namespace comptoir::adapters {

namespace {

shop::CardAnswer answerOf(const drivers::CardOutcome& outcome, Money asked)
{
    return std::visit(
        [&](const auto& told) -> shop::CardAnswer {
            using Told = std::decay_t<decltype(told)>;
            shop::CardAnswer answer;
            answer.amount = asked;
            if constexpr (std::is_same_v<Told, drivers::CardApproved>) {
                answer.outcome = shop::CardOutcome::Approved;
                answer.amount = Money::fromMinor(told.amountMinor, asked.currency());
                answer.authorisation = told.authorisation;
                answer.scheme = told.application;
                answer.last4 = told.last4;
            } else if constexpr (std::is_same_v<Told, drivers::CardDeclined>) {
                answer.outcome = shop::CardOutcome::Declined;
                answer.reason = told.code;
            } else if constexpr (std::is_same_v<Told, drivers::CardCancelled>) {
                answer.outcome = shop::CardOutcome::Cancelled;
            } else if constexpr (std::is_same_v<Told, drivers::CardNotSent>) {
                answer.outcome = shop::CardOutcome::Cancelled;
                answer.reason = drivers::name(told.why);
            } else {
                answer.outcome = shop::CardOutcome::Unknown;
                answer.reason = drivers::name(told.why);
            }
            return answer;
        },
        outcome);
}

} // namespace

CardPayment::CardPayment(drivers::PaymentTerminal& terminal, drivers::DeviceThread& thread, Executor& till)
    : m_terminal(terminal)
    , m_thread(thread)
    , m_till(till)
{
}

void CardPayment::debit(Money amount, const std::string& key, std::function<void(shop::CardAnswer)> answered)
{
    ask(
        {amount.minor(), amount.currency(), key},
        [this](const drivers::CardRequest& request) { return m_terminal.debit(request, [](drivers::CardProgress) {}); },
        shop::CardOutcome::Cancelled, answered);
}

void CardPayment::refund(Money amount, const std::string& key, std::function<void(shop::CardAnswer)> answered)
{
    ask(
        {amount.minor(), amount.currency(), key},
        [this](
            const drivers::CardRequest& request) { return m_terminal.refund(request, [](drivers::CardProgress) {}); },
        shop::CardOutcome::Cancelled, answered);
}

void CardPayment::query(Money amount, const std::string& key, std::function<void(shop::CardAnswer)> answered)
{
    ask(
        {amount.minor(), amount.currency(), key},
        [this](const drivers::CardRequest& request) -> drivers::CardOutcome {
            const drivers::CardOutcome outcome = m_terminal.query(request);
            // The question was not sent; what was asked about may have been done all the same.
            const auto* notSent = std::get_if<drivers::CardNotSent>(&outcome);
            return notSent == nullptr ? outcome : drivers::CardUnknown{.why = notSent->why, .raw = {}};
        },
        shop::CardOutcome::Unknown, answered);
}

void CardPayment::ask(const drivers::CardRequest& request, Call call, shop::CardOutcome otherwise,
    const std::function<void(shop::CardAnswer)>& answered)
{
    const Money amount = Money::fromMinor(request.amountMinor, request.currency);
    const bool taken = m_thread.post([this, request, amount, call = std::move(call), answered] {
        const drivers::CardOutcome outcome = call(request);
        m_till.post([answered, answer = answerOf(outcome, amount)] { answered(answer); });
    });
    if (!taken) {
        shop::CardAnswer refused;
        refused.outcome = otherwise;
        refused.amount = amount;
        refused.reason = "queue_full";
        m_till.post([answered, refused] { answered(refused); });
    }
}

} // namespace comptoir::adapters

// SPDX-License-Identifier: Apache-2.0
#include "app/programs/ctl/replayed_register.h"

#include <stdexcept>

namespace comptoir::programs {

void ReplayedRegister::WillingTerminal::debit(
    Money amount, const std::string& /*key*/, std::function<void(shop::CardAnswer)> answered)
{
    answered({.outcome = shop::CardOutcome::Approved,
        .amount = amount,
        .authorisation = "REPRISE",
        .scheme = "CB",
        .last4 = "0000",
        .reason = {}});
}

void ReplayedRegister::SilentPaper::print(
    const text::Printout& /*printout*/, std::function<void(shop::PrintAnswer)> done)
{
    done({shop::PrintOutcome::Printed, {}});
}

ReplayedRegister::ReplayedRegister(const std::filesystem::path& folder, const Clock& clock)
    : m_till(folder, clock)
    , m_sale(m_till.desk())
    , m_selling(m_till.desk(), m_sale)
    , m_payment(m_till.desk(), m_sale, m_terminal, m_drawer)
    , m_cancellation(m_till.desk(), m_sale, m_terminal, m_drawer)
    , m_returns(m_till.desk(), m_sale)
    , m_receipts(m_till.desk(), m_paper)
    , m_notes(m_till.desk(), m_sale, m_paper)
    , m_cash(m_till.desk(), m_sale)
    , m_staff(m_till.desk(), adapters::ownSecret(folder, m_random))
{
}

void ReplayedRegister::signIn(const std::string& code)
{
    if (!desk().ready() || !m_staff.signIn(code, true)) {
        throw std::runtime_error("nobody is called " + code + " here, or HQ's feeds have not arrived yet.");
    }
}

void ReplayedRegister::enter(const FiledBasket& basket, ReplayedLines& told)
{
    for (const FiledBasket::Item& item : basket.items) {
        const auto answer = m_selling.scan(parseScan(item.code), Quantity::pieces(item.pieces));
        if (answer.outcome == shop::ScanOutcome::Added || answer.outcome == shop::ScanOutcome::Joined) {
            ++told.sold;
        } else {
            ++told.refused;
            ++told.unknown[item.code];
        }
    }
}

} // namespace comptoir::programs

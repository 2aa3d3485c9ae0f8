// SPDX-License-Identifier: Apache-2.0
#include "tests/support/whole_register.h"

#include "tests/support/sample_basket.h"

#include <fstream>

namespace comptoir::test {

namespace {

std::unique_ptr<storage::TillDatabase> opened(const std::filesystem::path& folder)
{
    auto till = storage::TillDatabase::open(folder / "till.db", "test");
    check(till.has_value(), "the till's database opens");
    return std::move(*till);
}

shop::CardAnswer approvalOf(Money amount)
{
    return {.outcome = shop::CardOutcome::Approved,
        .amount = amount,
        .authorisation = "A1B2C3",
        .scheme = "CB",
        .last4 = "4242",
        .reason = {}};
}

} // namespace

void WholeRegister::Terminal::debit(
    Money amount, const std::string& key, std::function<void(shop::CardAnswer)> answered)
{
    std::ofstream(memory(), std::ios::trunc) << key; // another machine: it remembers whatever happens here
    m_shop.step("terminal"); // asked, durably; not answered
    answered(approvalOf(amount));
}

void WholeRegister::Terminal::refund(
    Money amount, const std::string& key, std::function<void(shop::CardAnswer)> answered)
{
    debit(amount, key, std::move(answered));
}

void WholeRegister::Terminal::query(
    Money amount, const std::string& key, std::function<void(shop::CardAnswer)> answered)
{
    std::string last;
    std::ifstream(memory()) >> last;
    const bool tells = key == last && key.back() % 2 == 0;
    answered(tells ? approvalOf(amount) : shop::CardAnswer{.outcome = shop::CardOutcome::Unknown, .amount = amount});
}

void WholeRegister::Paper::print(const text::Printout& /*printout*/, std::function<void(shop::PrintAnswer)> done)
{
    m_shop.step("paper"); // handed over, not confirmed
    done({shop::PrintOutcome::Printed, {}});
}

WholeRegister::WholeRegister(
    const std::filesystem::path& folder, crypto::Signer& signer, Clock& clock, Random& random, bool comparesFirst)
    : m_folder(folder)
    , m_till(opened(folder))
    , m_catalogue(folder)
    , m_reference(folder / "reference.db")
    , m_desk({*m_till, m_catalogue, m_reference, signer, clock, random, {}, comparesFirst}, "S042-C02", "Caisse 2")
    , m_terminal(*this)
    , m_paper(*this)
    , m_sale(m_desk)
    , m_selling(m_desk, m_sale)
    , m_payment(m_desk, m_sale, m_terminal, m_drawer)
    , m_receipts(m_desk, m_paper)
    , m_cash(m_desk, m_sale)
{
}

std::optional<Basket> WholeRegister::boot()
{
    check(m_desk.store().has_value(), "the store's feed is there");
    m_desk.begin();
    shop::recordBoot(m_desk);
    m_receipts.settleInterrupted();
    m_sale.recover();
    m_payment.requery();
    const auto person = m_reference.findOperator(kManager);
    Role role = *m_reference.role(person->role);
    role.permissions.insert(Permission::CloseSession);
    m_desk.signIn(*person, role);
    return m_sale.recovered() ? std::optional(m_sale.basket()) : std::nullopt;
}

void WholeRegister::scan(const std::string& code, Told& told)
{
    step("scan");
    const auto outcome = m_selling.scan(parseScan(code)).outcome;
    check(outcome == shop::ScanOutcome::Added || outcome == shop::ScanOutcome::Joined, "the catalogue has the article");
    step("draft");
    m_selling.saveDraft();
    told.cart = m_sale.basket();
}

void WholeRegister::sell(Told& told, const std::vector<std::string>& codes, std::int64_t cardMinor)
{
    for (const std::string& code : codes) {
        scan(code, told);
    }
    step("payment");
    m_payment.begin();
    payByCard(cardMinor, told);
    step("cash");
    if (!m_payment.view().remaining.isZero()) {
        check(m_payment.cash(m_payment.view().remaining).has_value(), "cash is taken");
    }
    step("ticket");
    const auto ticket = m_payment.finish();
    check(ticket.has_value(), "the sale is recorded");
    step("recorded");
    told.tickets.push_back(ticket->number);
    if (told.onTicket) {
        told.onTicket(ticket->number);
    }
    told.head = head();
    told.cart.reset();
    step("receipt");
    check(m_receipts.give(ticket->sequence, shop::ReceiptChoice::Paper).has_value(), "the receipt is given");
    told.head = head();
    step("checkpoint");
    m_till->idle();
}

void WholeRegister::payByCard(std::int64_t minor, Told& told)
{
    if (m_payment.view().card == shop::CardState::Unverified) { // a crash between the request and its answer
        step("settle");
        check(m_payment.settleCard(true, "A1B2C3").has_value(), "the cashier reads the terminal's screen");
    } else if (minor > 0 && m_payment.view().paid.isZero()) {
        step("card");
        check(m_payment.card(cents(minor)).has_value(), "the terminal is asked");
    }
    told.head = head();
}

void WholeRegister::openSession(Told& told)
{
    step("float");
    check(m_cash.open({{5000, 3}}).has_value(), "the session opens");
    told.head = head();
}

void WholeRegister::closeSessionAndDay(Told& told)
{
    step("count");
    shop::CashCount counted;
    for (const std::int64_t denomination : denominations(m_desk.currency())) {
        counted[denomination] = 0;
    }
    counted[5000] = 3;
    check(m_cash.closing().count(counted).has_value(), "the drawer is counted");
    told.head = head();
    step("seal");
    check(m_cash.closing().seal({.reason = "change_error", .unattended = true}).has_value(), "the session is sealed");
    told.head = head();
    step("checkpoint");
    m_till->idle();
}

} // namespace comptoir::test

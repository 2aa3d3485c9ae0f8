// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shop/cash/cash_office.h"
#include "app/shop/payment/payment.h"
#include "app/shop/receipts/receipts.h"
#include "app/shop/selling/selling.h"
#include "app/shop/settlement/boot.h"
#include "tests/app/core/journal/journal_fixture.h"
#include "tests/support/store_files.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace comptoir::test {

/// What a register said was done, for as long as it lived. What is here may never be lost.
struct Told {
    std::vector<std::string> tickets; ///< numbers
    std::function<void(const std::string& number)> onTicket; ///< told as each is
    std::int64_t untold = 0; ///< recorded, and stopped before it could be told
    std::int64_t head = 0; ///< sequence of the last record it spoke of
    std::optional<Basket> cart; ///< last draft it had kept; none after a ticket
};

/// The use cases of one register over real databases in `folder`, as the till's program joins them: a terminal that
/// approves at once and tells of every other last payment what became of it, a printer that prints at once, a clock
/// that the test moves.
class WholeRegister {
public:
    WholeRegister(const std::filesystem::path& folder, crypto::Signer& signer, Clock& clock, Random& random,
        bool comparesFirst = false);

    /// What the program does at its start. Answers the sale a crash left.
    std::optional<Basket> boot();

    /// A sale as a cashier makes it: each code scanned, a part by card, the rest in cash, printed. With no codes the
    /// cart that is there is paid.
    void sell(Told& told, const std::vector<std::string>& codes, std::int64_t cardMinor);

    void openSession(Told& told);
    void closeSessionAndDay(Told& told);

    storage::TillDatabase& till() { return *m_till; }
    shop::Desk& desk() { return m_desk; }
    shop::Selling& selling() { return m_selling; }
    shop::Payment& payment() { return m_payment; }
    shop::Receipts& receipts() { return m_receipts; }
    shop::OpenSale& sale() { return m_sale; }

    /// Told before each step with what comes next; a fail point. Empty: nobody is told.
    std::function<void(const char* step)> onStep;

private:
    class Terminal final : public shop::CardTerminal {
    public:
        explicit Terminal(WholeRegister& shop)
            : m_shop(shop)
        {
        }
        void debit(Money amount, const std::string& key, std::function<void(shop::CardAnswer)> answered) override;
        void refund(Money amount, const std::string& key, std::function<void(shop::CardAnswer)> answered) override;
        void query(Money amount, const std::string& key, std::function<void(shop::CardAnswer)> answered) override;
        void cancel() override { }

    private:
        std::filesystem::path memory() const { return m_shop.m_folder / "terminal"; }

        WholeRegister& m_shop;
    };
    class Paper final : public shop::Paper {
    public:
        explicit Paper(WholeRegister& shop)
            : m_shop(shop)
        {
        }
        void print(const text::Printout& printout, std::function<void(shop::PrintAnswer)> done) override;

    private:
        WholeRegister& m_shop;
    };
    class Drawer final : public shop::Drawer {
    public:
        void open() override { }
    };

    void step(const char* name) const
    {
        if (onStep) {
            onStep(name);
        }
    }
    void scan(const std::string& code, Told& told);
    void payByCard(std::int64_t minor, Told& told);
    std::int64_t head() { return m_till->journal().state().sequence; }

    std::filesystem::path m_folder;
    std::unique_ptr<storage::TillDatabase> m_till;
    storage::CatalogueReader m_catalogue;
    storage::ReferenceReader m_reference;
    shop::Desk m_desk;
    Terminal m_terminal;
    Paper m_paper;
    Drawer m_drawer;
    shop::OpenSale m_sale;
    shop::Selling m_selling;
    shop::Payment m_payment;
    shop::Receipts m_receipts;
    shop::CashOffice m_cash;
};

} // namespace comptoir::test

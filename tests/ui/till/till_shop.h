// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/app/core/journal/journal_fixture.h"
#include "tests/support/store_files.h"
#include "ui/till/till_flow.h"

#include <functional>
#include <string>
#include <vector>

namespace comptoir::test {

/// A drawer that counts.
class CountedDrawer final : public shop::Drawer {
public:
    void open() override { ++opened; }
    int opened = 0;
};

/// Paper that prints at once.
class QuickPaper final : public shop::Paper {
public:
    void print(const text::Printout& rows, std::function<void(shop::PrintAnswer)> done) override
    {
        printed.push_back(rows);
        done({shop::PrintOutcome::Printed, {}});
    }
    std::vector<text::Printout> printed;
};

/// A terminal nobody pays with here.
class UnusedTerminal final : public shop::CardTerminal {
public:
    void debit(Money /*amount*/, const std::string& /*key*/, std::function<void(shop::CardAnswer)> /*told*/) override
    {
        check(false, "this test takes no card");
    }
    void cancel() override { check(false, "this test takes no card"); }
};

/// One register over real databases: its use cases, its pages and everything that joins them.
class TillShop {
public:
    explicit TillShop(const StorePolicies& policies = {}, const RulePack& rules = {});
    ~TillShop();

    TillShop(const TillShop&) = delete;
    TillShop& operator=(const TillShop&) = delete;

    /// Runs until nothing is under way any more, on the till thread or this one.
    void settle();

    /// Signs someone in, the way the page does.
    void signIn(const char* person = kCashier, const char* pin = kCashierPin);

    void scan(const char* code) { flow.scan(QString::fromLatin1(code), QStringLiteral("counter")); }

    StoreFiles files;
    SetClock clock;
    SystemRandom random;
    crypto::FileSigner signer = crypto::FileSigner::generate();
    std::unique_ptr<storage::TillDatabase> database;
    storage::CatalogueReader catalogue;
    storage::ReferenceReader reference;
    storage::Connection journalConnection;
    shop::JournalBook journalBook;
    shop::ChainWatch chainWatch;
    ui::WorkThread journalThread;
    ui::TillThread thread;
    shop::DeviceBoard board;
    shop::Desk desk;
    CountedDrawer drawer;
    QuickPaper paper;
    UnusedTerminal terminal;
    shop::OpenSale openSale;
    shop::Selling selling;
    shop::Payment payment;
    shop::Receipts receipts;
    shop::Notes notes;
    shop::CashOffice cash;
    shop::StaffDesk staff;

    ui::TillParts parts;
    ui::TillViewModels models;
    ui::CustomerDisplayViewModel display;
    ui::SilentPlayer sounds;
    ui::SignInPresenter signInPage;
    ui::SalePresenter salePage;
    ui::PaymentPresenter paymentPage;
    ui::ChangePresenter changePage;
    ui::TillFlow flow;
};

} // namespace comptoir::test

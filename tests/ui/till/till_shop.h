// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/app/core/journal/journal_fixture.h"
#include "tests/support/store_files.h"
#include "ui/till/till_flow.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace comptoir::test {

/// A drawer that counts.
class CountedDrawer final : public shop::Drawer {
public:
    void open() override { ++opened; }
    int opened = 0;
};

/// Paper that prints at once, or never tells what became of it.
class QuickPaper final : public shop::Paper {
public:
    void print(const text::Printout& rows, std::function<void(shop::PrintAnswer)> done) override
    {
        printed.push_back(rows);
        if (answers) {
            done({outcome, {}});
        }
    }
    bool answers = true;
    shop::PrintOutcome outcome = shop::PrintOutcome::Printed;
    std::vector<text::Printout> printed;
};

/// A terminal that the test answers for: what it was asked waits here.
class HandTerminal final : public shop::CardTerminal {
public:
    using Answered = std::function<void(shop::CardAnswer)>;
    struct Asked {
        Money amount;
        std::string key;
        Answered answered;
    };

    void debit(Money amount, const std::string& key, Answered told) override { debits.push_back({amount, key, told}); }
    void refund(Money amount, const std::string& key, Answered told) override
    {
        refunds.push_back({amount, key, told});
    }
    void query(Money amount, const std::string& key, Answered told) override
    {
        queries.push_back({amount, key, told});
        if (memory) {
            told(*memory);
        }
    }
    void cancel() override { }

    std::vector<Asked> debits;
    std::vector<Asked> refunds;
    std::vector<Asked> queries;
    std::optional<shop::CardAnswer> memory; ///< what it says of an earlier payment; none: it does not answer yet
};

/// One register over real databases: its use cases, its pages and everything that joins them.
class TillShop {
public:
    explicit TillShop(const StorePolicies& policies = {}, const RulePack& rules = {});
    /// The same till after a stop: its program starts again over what the last one left in `kept`.
    explicit TillShop(const StoreFiles& kept, const std::optional<shop::CardAnswer>& memory = std::nullopt);
    ~TillShop();

    TillShop(const TillShop&) = delete;
    TillShop& operator=(const TillShop&) = delete;

    /// Runs until nothing is under way any more, on the till thread or this one.
    void settle();

    /// The answer of the till thread.
    template <class Ask>
    auto onTill(Ask ask)
    {
        std::optional<decltype(ask())> answer;
        thread.post([&] { answer = ask(); });
        settle();
        check(answer.has_value(), "the till thread answers");
        return *answer;
    }

    /// The terminal answers the last it was asked of that kind.
    void answer(const std::vector<HandTerminal::Asked>& asked, const shop::CardAnswer& answer);

    /// Signs someone in, the way the page does.
    void signIn(const char* person = kCashier, const char* pin = kCashierPin);

    void scan(const char* code) { flow.scan(QString::fromLatin1(code), QStringLiteral("counter")); }

    std::unique_ptr<StoreFiles> ownFiles; ///< none when they are kept
    const StoreFiles& files;
    std::filesystem::path exports;
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
    shop::ClockWatch clockWatch;
    CountedDrawer drawer;
    QuickPaper paper;
    HandTerminal terminal;
    shop::OpenSale openSale;
    shop::Selling selling;
    shop::Payment payment;
    shop::Cancellation cancellation;
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

private:
    TillShop(std::unique_ptr<StoreFiles> own, const StoreFiles* kept, const std::optional<shop::CardAnswer>& memory);
};

} // namespace comptoir::test

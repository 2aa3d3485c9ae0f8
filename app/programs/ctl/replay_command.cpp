// SPDX-License-Identifier: Apache-2.0
#include "app/programs/ctl/commands.h"
#include "app/programs/ctl/stopped_till.h"
#include "app/shop/cash/cash_office.h"
#include "app/shop/import/csv_reader.h"
#include "app/shop/payment/payment.h"
#include "app/shop/selling/selling.h"

#include <fmt/format.h>

#include <charconv>
#include <cstdio>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace comptoir::programs {

namespace {

struct ReplayOptions {
    std::string folder;
    std::string file;
    std::string person;
    bool asOneDay = false;
};

/// Replayed sales open no drawer and ask no terminal.
class NoDrawer final : public shop::Drawer {
public:
    void open() override { }
};

class NoTerminal final : public shop::CardTerminal {
public:
    void debit(Money amount, const std::string&, std::function<void(shop::CardAnswer)> answered) override
    {
        answered({.outcome = shop::CardOutcome::Cancelled, .amount = amount, .reason = "replay"});
    }
    void cancel() override { }
};

struct Item {
    std::string code;
    std::int64_t pieces = 1;
};

struct Replayed {
    std::int64_t tickets = 0;
    std::int64_t lines = 0;
    std::int64_t refused = 0;
    std::map<std::string, std::int64_t> unknown;
};

enum Column : std::size_t {
    kTicket,
    kTime,
    kLine,
    kItem,
    kPieces,
    kColumns,
};

std::int64_t piecesIn(std::string_view text)
{
    std::int64_t pieces = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), pieces);
    return read.ec == std::errc() && pieces > 0 ? pieces : 1;
}

/// The baskets of a file (gzip or not) with the columns ticket, time, line, item, qty, in its order.
std::vector<std::vector<Item>> readBaskets(const std::string& path)
{
    const auto source = shop::openFile(path);
    if (!source) {
        throw std::runtime_error(path + " cannot be opened.");
    }
    shop::CsvReader reader(**source);
    std::vector<std::vector<Item>> baskets;
    std::string current;
    reader.next(); // the names of the columns
    while (const auto row = reader.next()) {
        if (row->fault || row->fields.size() < kColumns) {
            throw std::runtime_error(fmt::format("{}: line {} is no basket line.", path, row->line));
        }
        if (baskets.empty() || row->fields[kTicket] != current) {
            current = row->fields[kTicket];
            baskets.emplace_back();
        }
        baskets.back().push_back({std::string(row->fields[kItem]), piecesIn(row->fields[kPieces])});
    }
    return baskets;
}

/// The use cases of a till that is stopped, as its screen uses them.
class Register {
public:
    explicit Register(const ReplayOptions& options)
        : m_till(options.folder, m_clock)
        , m_desk(m_till.desk())
        , m_sale(m_desk)
        , m_selling(m_desk, m_sale)
        , m_payment(m_desk, m_sale, m_terminal, m_drawer)
        , m_cash(m_desk, m_sale)
    {
        signIn(options.person);
    }

    void sellAll(const std::vector<std::vector<Item>>& baskets, Replayed& told)
    {
        m_sale.start();
        if (!m_cash.session().open && !m_cash.open({})) {
            throw std::runtime_error("the cash session cannot be opened.");
        }
        for (const std::vector<Item>& basket : baskets) {
            sell(basket, told);
        }
        m_desk.event("SHUTDOWN_CLEAN", "fin de la reprise");
    }

    storage::SalesSum sum() { return m_till.database().sales().sum({.registerId = m_till.registerId()}); }

private:
    void signIn(const std::string& code)
    {
        const auto person = m_till.reference().findOperator(code);
        const auto role = person ? m_till.reference().role(person->role) : std::nullopt;
        if (!m_desk.ready() || !role) {
            throw std::runtime_error("nobody is called " + code + " here, or HQ's feeds have not arrived yet.");
        }
        m_desk.event("BOOT", "reprise de tickets");
        m_desk.signIn(*person, *role);
    }

    void sell(const std::vector<Item>& basket, Replayed& told)
    {
        for (const Item& item : basket) {
            const auto answer = m_selling.scan(parseScan(item.code), Quantity::pieces(item.pieces));
            if (answer.outcome == shop::ScanOutcome::Added || answer.outcome == shop::ScanOutcome::Joined) {
                ++told.lines;
            } else {
                ++told.refused;
                ++told.unknown[item.code];
            }
        }
        if (m_sale.empty()) {
            return;
        }
        const Money total = m_payment.begin().total;
        if (!m_payment.cash(total) || !m_payment.finish()) {
            throw std::runtime_error("a basket could not be paid; what was sold before it is recorded.");
        }
        ++told.tickets;
    }

    SystemClock m_clock;
    StoppedTill m_till;
    shop::Desk& m_desk;
    NoDrawer m_drawer;
    NoTerminal m_terminal;
    shop::OpenSale m_sale;
    shop::Selling m_selling;
    shop::Payment m_payment;
    shop::CashOffice m_cash;
};

int replay(const ReplayOptions& options)
{
    Register till(options);
    Replayed told;
    till.sellAll(readBaskets(options.file), told);
    std::printf("%lld tickets, %lld lines sold, %lld refused (%zu codes unknown here).\n",
        static_cast<long long>(told.tickets), static_cast<long long>(told.lines), static_cast<long long>(told.refused),
        told.unknown.size());
    const storage::SalesSum sum = till.sum();
    std::printf("Register: %lld tickets, gross %lld, net of tax %lld, tax %lld (minor units).\n",
        static_cast<long long>(sum.tickets), static_cast<long long>(sum.gross), static_cast<long long>(sum.netOfTax),
        static_cast<long long>(sum.tax));
    return 0;
}

} // namespace

void addReplayCommand(CLI::App& app, int& exitCode)
{
    auto options = std::make_shared<ReplayOptions>();
    CLI::App* command = app.add_subcommand("replay", "Sell the baskets of a file at a stopped till, paid in cash");
    command->add_option("--data", options->folder, "Data folder of the till, which must not run")->required();
    command->add_option("--operator", options->person, "Who sells")->required();
    command->add_flag("--as-one-day", options->asOneDay, "All in the running business day")->required();
    command->add_option("file", options->file, "CSV with the columns ticket,time,line,item,qty")
        ->required()
        ->check(CLI::ExistingFile);
    command->callback([options, &exitCode] { exitCode = replay(*options); });
}

} // namespace comptoir::programs

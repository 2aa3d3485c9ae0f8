// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/sales_reader.h"
#include "app/core/storage/till_database.h"
#include "app/programs/ctl/commands.h"
#include "app/programs/settings/key_settings.h"
#include "app/shop/receipts/kept_receipt.h"
#include "app/shop/receipts/receipt.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>

#include <fmt/format.h>

namespace comptoir::programs {

namespace {

struct ReceiptOptions {
    std::string folder;
    std::string ticket;
    std::string pdf;
    std::string html;
    bool text = false;
    int columns = 48;
    bool english = false;
};

int refuse(const std::string& sentence)
{
    std::fprintf(stderr, "comptoirctl: %s\n", sentence.c_str());
    return kRefused;
}

bool write(const std::string& file, const std::string& content)
{
    std::ofstream out(file, std::ios::binary);
    out << content;
    return out.good();
}

/// 18467 is short for the whole number.
std::string wholeNumber(const std::string& number, const std::string& registerId)
{
    constexpr std::size_t kDigits = 8;
    const bool digits = std::ranges::all_of(number, [](char c) { return c >= '0' && c <= '9'; });
    return digits && number.size() <= kDigits ? fmt::format("{}-{:0>8}", registerId, number) : number;
}

int give(const shop::Receipt& receipt, const ReceiptOptions& options)
{
    if (!options.pdf.empty() && !write(options.pdf, shop::receiptPdf(receipt))) {
        return refuse(fmt::format("cannot write {}.", options.pdf));
    }
    if (!options.html.empty() && !write(options.html, shop::receiptHtml(receipt))) {
        return refuse(fmt::format("cannot write {}.", options.html));
    }
    if (options.text) {
        const auto columns = static_cast<std::size_t>(options.columns);
        std::fputs(text::plainText(shop::layOut(receipt), columns).c_str(), stdout);
    }
    return 0;
}

/// The register's key where this account may use it: it signs the QR.
std::unique_ptr<crypto::Signer> readableSigner(const std::filesystem::path& folder)
{
    try {
        return adapters::existingSigner(folder, keyHome(SettingsFile(folder)));
    } catch (const std::runtime_error& error) {
        std::fprintf(stderr, "comptoirctl: the receipt has no QR. %s\n", error.what());
        return nullptr;
    }
}

int runReceipt(const ReceiptOptions& options)
{
    const std::filesystem::path folder = options.folder;
    const std::filesystem::path file = folder / "till.db";
    if (!std::filesystem::exists(file)) {
        return refuse(fmt::format("there is no {}.", file.string()));
    }
    storage::Connection connection = storage::openTillReader(file);
    storage::JournalReader journal(connection);
    storage::SalesReader sales(connection);
    storage::ReferenceReader reference(folder / "reference.db");
    const auto store = reference.store();
    const auto registers = sales.registers();
    if (!store || registers.empty()) {
        return refuse("this till has sold nothing yet.");
    }
    const std::string number = wholeNumber(options.ticket, registers.front());
    const auto ticket = sales.findTicket(number);
    if (!ticket) {
        return refuse(fmt::format("no ticket {} in this till's journal.", number));
    }
    const auto signer = readableSigner(folder);
    const auto source = shop::keptReceipt({journal, reference, signer.get()}, ticket->sequence, *store,
        options.english ? Language::English : Language::French);
    return source ? give(shop::makeReceipt(*source), options) : refuse("the record of that ticket cannot be read.");
}

} // namespace

void addReceiptCommand(CLI::App& app, int& exitCode)
{
    auto options = std::make_shared<ReceiptOptions>();
    CLI::App* command =
        app.add_subcommand("receipt", "Show the receipt of a ticket; changes nothing, also while selling");
    command->add_option("--data", options->folder, "Data folder of the till")->required();
    command->add_option("--ticket", options->ticket, "Its number, S042-C02-00018467 or 18467")->required();
    auto* forms = command->add_option_group("form");
    forms->add_option("--pdf", options->pdf, "Write it on A4");
    forms->add_option("--html", options->html, "Write the e-receipt");
    forms->add_flag("--text", options->text, "Print it as on paper");
    forms->require_option(1, 3);
    command->add_option("--columns", options->columns, "Width of --text")->check(CLI::IsMember({32, 42, 48}));
    command->add_flag("--english", options->english, "In English");
    command->callback([options, &exitCode] { exitCode = runReceipt(*options); });
}

} // namespace comptoir::programs

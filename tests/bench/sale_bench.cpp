// SPDX-License-Identifier: Apache-2.0
// How long a paid sale takes to be durable (signed, chained, projected, committed), beside what the disk alone takes
// for one synced write; and how long a till takes to open on that day's journal. One line of JSON per figure.
#include "app/core/base/random.h"
#include "app/core/storage/till_database.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <string>
#include <vector>

using namespace comptoir;
using namespace comptoir::storage;

namespace {

using BenchClock = std::chrono::steady_clock;

double msSince(BenchClock::time_point start)
{
    return std::chrono::duration<double, std::milli>(BenchClock::now() - start).count();
}

void print(const char* name, std::vector<double> samples)
{
    std::sort(samples.begin(), samples.end());
    const auto at = [&](double share) { return samples[static_cast<std::size_t>(share * double(samples.size() - 1))]; };
    std::printf("{\"name\":\"%s\",\"n\":%zu,\"median_ms\":%.3f,\"p99_ms\":%.3f,\"max_ms\":%.3f}\n", name,
        samples.size(), at(0.5), at(0.99), samples.back());
}

/// A ticket of `lines` lines at 20 %, paid in cash.
journal::TicketRecord ticketOf(int lines)
{
    journal::TicketRecord ticket;
    ticket.settlement = "01890000-0000-7000-8000-000000000001";
    for (int i = 1; i <= lines; ++i) {
        journal::TicketLineRecord line;
        line.line = i;
        line.sku = "SKU" + std::to_string(i);
        line.barcode = "3000000000014";
        line.label = "T-shirt écru";
        line.quantity = 1000;
        line.unit = "pc";
        line.unitPrice = 120'000;
        line.gross = 1200;
        line.net = 1200;
        line.rateBp = 2000;
        line.vatCategory = "standard";
        line.netOfTax = 1000;
        ticket.lines.push_back(line);
    }
    const std::int64_t gross = 1200LL * lines;
    ticket.vat = {{.rateBp = 2000, .gross = gross, .netOfTax = 1000LL * lines, .tax = 200LL * lines}};
    journal::PaymentRecord cash;
    cash.tender = "cash";
    cash.amount = gross;
    ticket.payments = {cash};
    ticket.totals = {.netOfTax = 1000LL * lines, .tax = 200LL * lines, .gross = gross, .rounding = 0, .lines = lines};
    return ticket;
}

std::vector<double> syncedWrites(const std::filesystem::path& folder, int rounds)
{
    std::vector<double> samples;
    const int file = ::open((folder / "baseline").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    const std::string page(4096, 'x');
    for (int i = 0; i < rounds; ++i) {
        const auto start = BenchClock::now();
        if (::pwrite(file, page.data(), page.size(), i * 4096L) < 0 || ::fdatasync(file) != 0) {
            std::fprintf(stderr, "cannot write\n");
        }
        samples.push_back(msSince(start));
    }
    ::close(file);
    return samples;
}

} // namespace

int main(int argc, char** argv)
{
    const int sales = argc > 1 ? std::stoi(argv[1]) : 2000;
    constexpr int kLines = 10;
    const auto folder = std::filesystem::temp_directory_path() / "comptoir-sale-bench";
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    SystemClock clock;
    auto signer = crypto::FileSigner::generate();
    const journal::Identity identity{.entity = "552100554",
        .establishment = "55210055400013",
        .registerId = "S042-C03",
        .software = "1.0.0",
        .perimeter = std::string(journal::perimeterFingerprint()),
        .rules = "0000000000000000"};
    print("fdatasync", syncedWrites(folder, sales));
    {
        auto till = std::move(*TillDatabase::open(folder / "till.db", "bench"));
        RegisterJournal& journal = till->startJournal(identity, {}, clock, signer);
        journal.appendAlone({.payload = journal::GenesisRecord()}).value();
        journal.appendAlone({.payload = journal::announceKey(signer.publicKey(), journal::KeyReason::Install)}).value();
        journal::CashRecord cash;
        cash.kind = journal::CashKind::Float;
        cash.session = "01890000-0000-7000-8000-0000000000aa";
        journal.appendAlone({.payload = cash}).value();
        std::vector<double> samples;
        const journal::TicketRecord ticket = ticketOf(kLines);
        for (int i = 0; i < sales; ++i) {
            const auto start = BenchClock::now();
            Transaction transaction = till->begin();
            journal.append({.payload = ticket}).value();
            till->carts().clearDraft();
            transaction.commit();
            samples.push_back(msSince(start));
        }
        print("sale_durable", samples);
    }
    const auto start = BenchClock::now();
    auto till = std::move(*TillDatabase::open(folder / "till.db", "bench"));
    till->startJournal(identity, {}, clock, signer);
    std::printf("{\"name\":\"till_open\",\"records\":%d,\"ms\":%.1f}\n", sales + 3, msSince(start));
    till.reset();
    std::filesystem::remove_all(folder);
    return 0;
}

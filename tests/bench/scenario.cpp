// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/scenario.h"

namespace comptoir::bench {

std::span<const Scenario> scenarios()
{
    static const std::vector<Scenario> kAll = {
        {"domain", "pricing 100 lines with 200 promotions; a receipt of 40 lines to bytes", benchDomain},
        {"journal", "verifying beside the bare signatures; the chain alone", benchJournal},
        {"sale", "a paid sale made durable beside fdatasync; opening a till on the day's journal", benchSale},
        {"catalogue", "making the file beside raw SQLite; look-up, search, departments", benchCatalogue},
        {"shop", "the real programs: import, snapshot, cold start, memory", benchShop},
        {"till", "the real till at work: scan to painted line, sale made durable, at rest", benchTill},
        {"build", "a clean build without the compiler's cache, and after one changed file", benchBuild, false},
    };
    return kAll;
}

} // namespace comptoir::bench

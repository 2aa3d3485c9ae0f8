// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/figure.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace comptoir::bench {

/// What a run was asked for, and where its figures go.
struct Run {
    std::vector<std::int64_t> articles; ///< sizes of the catalogue, ascending
    bool smoke = false; ///< few samples: it works, the figures say little
    std::filesystem::path folder; ///< empty, private, removed afterwards
    std::filesystem::path source; ///< the tree
    std::filesystem::path build; ///< its build folder, with the programs in bin/
    std::function<void(Figure)> report;

    /// How many samples to take: all of them, or a smoke run's share.
    int rounds(int full) const { return smoke ? std::max(2, full / kSmokeShare) : full; }

private:
    static constexpr int kSmokeShare = 50;
};

struct Scenario {
    std::string name;
    std::string what;
    std::function<void(const Run&)> run;
    bool everyday = true; ///< false: only with --all or by name
};

/// Every scenario, in the order a run takes them.
std::span<const Scenario> scenarios();

void benchCatalogue(const Run& run);
void benchDomain(const Run& run);
void benchJournal(const Run& run);
void benchSale(const Run& run);
void benchShop(const Run& run);
void benchTill(const Run& run);
void benchBuild(const Run& run);

} // namespace comptoir::bench

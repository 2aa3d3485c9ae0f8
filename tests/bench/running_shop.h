// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/child_process.h"
#include "tests/bench/generated_catalogue.h"
#include "tests/bench/scenario.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace comptoir::bench {

/// HQ, hub and simulated devices of the demo as real processes, with 200 promotions, and an enrolled till that is not
/// started. Ends with the object.
class RunningShop {
public:
    RunningShop(const Run& run, const GeneratedCatalogue& catalogue, std::filesystem::path folder);

    /// Runs comptoirctl and answers what it printed.
    std::string control(const std::vector<std::string>& words) const;

    /// Waits until `settled` holds, which other programs bring about; throws when half an hour did not.
    static void await(const std::function<bool()>& settled);

    /// Writes the catalogue as the file a merchant would give, and hands such a file to HQ.
    std::filesystem::path csvOf(const GeneratedCatalogue& catalogue, std::int64_t articles) const;
    void import(const std::filesystem::path& file) const;

    /// Waits until the till's catalogue stands where HQ's does, by a file or by changes.
    void awaitCatalogueAtTill() const;

    std::int64_t ticketsAtHq() const;

    double residentMiB(const std::string& program) const;

    std::filesystem::path hq() const { return m_folder / "hq"; }
    std::filesystem::path till() const { return m_folder / "till"; }
    const std::filesystem::path& folder() const { return m_folder; }

private:
    std::filesystem::path m_folder;
    std::filesystem::path m_bin;
    std::unique_ptr<ChildProcess> m_programs;
    std::map<std::string, pid_t> m_ids;
};

} // namespace comptoir::bench

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

    /// Where HQ's catalogue feed stands, and how many tickets HQ has.
    std::int64_t catalogueOffset() const;
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

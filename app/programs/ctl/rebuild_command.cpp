// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/till_rebuild.h"
#include "app/programs/ctl/commands.h"

#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>

namespace comptoir::programs {

namespace {

int rebuild(const std::string& folder)
{
    const std::filesystem::path file = std::filesystem::path(folder) / "till.db";
    if (!std::filesystem::exists(file)) {
        std::fprintf(stderr, "comptoirctl: there is no %s.\n", file.c_str());
        return kRefused;
    }
    const auto till = storage::TillDatabase::open(file, "comptoirctl");
    if (!till) {
        std::fprintf(stderr, "comptoirctl: the till runs (%s). Stop it first.\n", till.error().holder.c_str());
        return kRefused;
    }
    try {
        const storage::RebuildReport report = storage::rebuildTill(**till);
        std::printf("%lld records replayed.\n", static_cast<long long>(report.records));
        for (const std::string& table : report.mended) {
            std::printf("The table %s was not what the journal gives, and is now.\n", table.c_str());
        }
        std::printf("%s", report.mended.empty() ? "Every table was already what the journal gives.\n" : "");
        return 0;
    } catch (const storage::StorageError& error) {
        std::fprintf(stderr,
            "comptoirctl: nothing was changed: %s.\nRun `comptoirctl verify %s` to see what the journal lacks.\n",
            error.what(), file.c_str());
        return kRefused;
    }
}

} // namespace

void addRebuildCommand(CLI::App& app, int& exitCode)
{
    auto folder = std::make_shared<std::string>();
    CLI::App* command = app.add_subcommand(
        "rebuild", "Make the tables of a stopped till again from its journal: exits 0 done, 2 refused");
    command->add_option("--data", *folder, "Data folder of the till, which must not run")->required();
    command->callback([folder, &exitCode] { exitCode = rebuild(*folder); });
}

} // namespace comptoir::programs

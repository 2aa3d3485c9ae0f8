// SPDX-License-Identifier: Apache-2.0
#include "app/programs/ctl/ask.h"
#include "app/programs/ctl/commands.h"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>

#include <unistd.h>

namespace comptoir::programs {

namespace {

struct ImportOptions {
    std::string folder;
    std::string file;
    std::string pictures;
    std::string report;
    bool withdraw = false;
    bool english = false;
};

/// A bar on a terminal; nothing in a log file.
void showProgress(const nlohmann::json& progress)
{
    if (isatty(STDERR_FILENO) == 0) {
        return;
    }
    constexpr std::int64_t kWidth = 40;
    const std::int64_t total = std::max<std::int64_t>(1, progress.value("total", std::int64_t{1}));
    const std::int64_t done = progress.value("read", std::int64_t{0}) * kWidth / total;
    const std::string bar(static_cast<std::size_t>(std::min(done, kWidth)), '#');
    std::fprintf(
        stderr, "\r[%-40s] %lld rows", bar.c_str(), static_cast<long long>(progress.value("rows", std::int64_t{0})));
}

int import(const ImportOptions& options)
{
    nlohmann::json request{
        {"do", "import"}, {"file", std::filesystem::absolute(options.file).native()}, {"withdraw", options.withdraw}};
    if (!options.pictures.empty()) {
        request["pictures"] = std::filesystem::absolute(options.pictures).native();
    }
    const auto answer = ask(options.folder, request, showProgress);
    if (isatty(STDERR_FILENO) != 0) {
        std::fprintf(stderr, "\n");
    }
    if (!answer) {
        return 1;
    }
    std::printf("%s\n", (*answer)[options.english ? "text_en" : "text_fr"].get<std::string>().c_str());
    if (!options.report.empty()) {
        std::ofstream(options.report) << (*answer)["report"].dump(2) << "\n";
    }
    return 0;
}

} // namespace

void addImportCommand(CLI::App& app, int& exitCode)
{
    auto options = std::make_shared<ImportOptions>();
    CLI::App* command = app.add_subcommand("import", "Import a catalogue file (CSV, gzip or not) into HQ");
    command->add_option("--data", options->folder, "Data folder of the running HQ")->required();
    command->add_option("file", options->file, "The file; its first row names the columns")
        ->required()
        ->check(CLI::ExistingFile);
    command->add_option("--pictures", options->pictures, "Folder of PNGs named as the column `picture`");
    command->add_option("--report", options->report, "Write the whole report there, as JSON");
    command->add_flag("--withdraw", options->withdraw, "Withdraw what the file no longer has");
    command->add_flag("--english", options->english, "Report in English");
    command->callback([options, &exitCode] { exitCode = import(*options); });
}

} // namespace comptoir::programs

// SPDX-License-Identifier: Apache-2.0
#include "app/programs/launch/launcher.h"
#include "app/programs/process/log.h"

#include <CLI/CLI.hpp>

#include <exception>

int main(int argc, char** argv)
{
    using namespace comptoir::programs;
    CLI::App arguments("Runs a till in the version that is current, and goes back when a new one does not start");
    LaunchOptions options;
    std::int64_t patience = options.patience.count();
    arguments.add_option("--install", options.install, "Folder that holds versions/ and the link current")
        ->required()
        ->check(CLI::ExistingDirectory);
    arguments.add_option("--patience", patience, "Seconds a new version has to say that it is ready")
        ->check(CLI::PositiveNumber);
    arguments.allow_extras(); // the till's own
    CLI11_PARSE(arguments, argc, argv);
    options.patience = std::chrono::seconds(patience);
    options.tillWords = arguments.remaining();
    try {
        return Launcher(std::move(options)).run();
    } catch (const std::exception& error) {
        logLine("comptoir-launch", error.what());
        return 1;
    }
}

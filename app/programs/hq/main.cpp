// SPDX-License-Identifier: Apache-2.0
#include "app/programs/hq/hq_program.h"
#include "app/programs/process/log.h"
#include "app/programs/process/stop_signal.h"

#include <CLI/CLI.hpp>

#include <exception>

int main(int argc, char** argv)
{
    using namespace comptoir::programs;
    StopSignal stopSignal;
    CLI::App app("Comptoir HQ: the truth on customers, orders, prices and stock of a chain");
    HqOptions options;
    app.add_option("--data", options.folder, "Data folder; holds comptoir.toml")->required();
    app.add_option("--ready-fd", options.readyFd, "Write a line to this descriptor when ready");
    CLI11_PARSE(app, argc, argv);
    try {
        runHq(options, stopSignal);
    } catch (const std::exception& error) {
        logLine("comptoir-hq", error.what());
        return 1;
    }
    return 0;
}

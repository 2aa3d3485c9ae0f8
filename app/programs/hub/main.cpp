// SPDX-License-Identifier: Apache-2.0
#include "app/programs/hub/hub_program.h"
#include "app/programs/process/log.h"
#include "app/programs/process/stop_signal.h"

#include <CLI/CLI.hpp>

#include <exception>

int main(int argc, char** argv)
{
    using namespace comptoir::programs;
    StopSignal stopSignal;
    CLI::App app("Comptoir store hub: where the tills of a store meet, and none of them needs to sell");
    HubOptions options;
    app.add_option("--data", options.folder, "Data folder of an enrolled hub; holds comptoir.toml")->required();
    app.add_option("--ready-fd", options.readyFd, "Write a line to this descriptor when ready");
    CLI11_PARSE(app, argc, argv);
    try {
        runHub(options, stopSignal);
    } catch (const std::exception& error) {
        logLine("comptoir-hub", error.what());
        return 1;
    }
    return 0;
}

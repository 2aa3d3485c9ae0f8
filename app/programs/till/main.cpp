// SPDX-License-Identifier: Apache-2.0
#include "app/programs/process/log.h"
#include "app/programs/process/stop_signal.h"
#include "app/programs/till/till_program.h"

#include <QGuiApplication>

#include <CLI/CLI.hpp>

#include <exception>

int main(int argc, char** argv)
{
    using namespace comptoir::programs;
    StopSignal stopSignal;
    CLI::App arguments("Comptoir till");
    TillOptions options;
    arguments.add_option("--data", options.folder, "Data folder of an enrolled till; holds comptoir.toml")->required();
    arguments.add_option("--screenshots", options.screenshots, "Sell a scripted day and write its screens there");
    arguments.add_option("--ready-fd", options.readyFd, "Write a line to this descriptor when the window is up");
    arguments.add_flag("--self-test", options.selfTest, "Load every page and end");
    CLI11_PARSE(arguments, argc, argv);
    try {
        QGuiApplication application(argc, argv);
        return runTill(options, stopSignal);
    } catch (const std::exception& error) {
        logLine("comptoir-till", error.what());
        return 1;
    }
}

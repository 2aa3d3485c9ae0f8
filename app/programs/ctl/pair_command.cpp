// SPDX-License-Identifier: Apache-2.0
#include "app/programs/ctl/ask.h"
#include "app/programs/ctl/commands.h"

#include <cstdio>
#include <iostream>
#include <memory>
#include <string>

namespace comptoir::programs {

namespace {

struct PairOptions {
    std::string folder;
    std::string device;
    bool replace = false;
    bool yes = false;
};

bool sameCode(const std::string& confirmation, bool yes)
{
    if (yes) {
        return true;
    }
    std::printf("The device shows a confirmation. Is it %s? [y/N] ", confirmation.c_str());
    std::fflush(stdout);
    std::string answer;
    return std::getline(std::cin, answer) && (answer == "y" || answer == "o");
}

int ended(const nlohmann::json& stage)
{
    if (stage["stage"] == "enrolled") {
        std::printf("Enrolled.\n");
        return 0;
    }
    std::fprintf(stderr, "comptoirctl: %s\n", stage.value("reason", "The pairing window is closed.").c_str());
    return 1;
}

/// Opens the pairing window, prints the code that `comptoirctl enrol` takes, and stays until the device is enrolled.
int pair(const PairOptions& options)
{
    const auto opened = ask(options.folder, {{"do", "pair"}, {"device", options.device}, {"replace", options.replace}});
    if (!opened) {
        return 1;
    }
    std::printf("%s\n", (*opened)["code"].get<std::string>().c_str());
    std::fflush(stdout);
    const auto stage = ask(options.folder, {{"do", "pairing"}});
    if (!stage) {
        return 1;
    }
    if ((*stage)["stage"] != "confirming") {
        return ended(*stage);
    }
    const bool same = sameCode((*stage)["confirmation"].get<std::string>(), options.yes);
    const auto last = ask(options.folder, {{"do", "confirm"}, {"same", same}});
    return last ? ended(*last) : 1;
}

} // namespace

void addPairCommand(CLI::App& app, int& exitCode)
{
    auto options = std::make_shared<PairOptions>();
    CLI::App* command = app.add_subcommand("pair", "Open a ten-minute window in which one device may enrol");
    command->add_option("--data", options->folder, "Data folder of the running hub or HQ")->required();
    command->add_option("--device", options->device, "Id the device gets, such as S042-C02")->required();
    command->add_flag(
        "--replace", options->replace, "The device is known: its machine was exchanged, or its keys lost");
    command->add_flag("--yes", options->yes, "Take the confirmation as compared, for scripts on one machine");
    command->callback([options, &exitCode] { exitCode = pair(*options); });
}

} // namespace comptoir::programs

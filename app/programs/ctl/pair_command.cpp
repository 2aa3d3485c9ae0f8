// SPDX-License-Identifier: Apache-2.0
#include "app/programs/ctl/ask.h"
#include "app/programs/ctl/commands.h"

#include <cstdio>
#include <memory>
#include <string>

namespace comptoir::programs {

namespace {

struct PairOptions {
    std::string folder;
    std::string device;
    bool wait = false;
};

/// Opens the pairing window and prints the code that `comptoirctl enrol` takes.
int pair(const PairOptions& options)
{
    const nlohmann::json request{{"do", "pair"}, {"device", options.device}};
    const auto answer = ask(options.folder, request);
    if (!answer) {
        return 1;
    }
    std::printf("%s\n", (*answer)["code"].get<std::string>().c_str());
    return 0;
}

} // namespace

void addPairCommand(CLI::App& app, int& exitCode)
{
    auto options = std::make_shared<PairOptions>();
    CLI::App* command = app.add_subcommand("pair", "Open a ten-minute window in which one device may enrol");
    command->add_option("--data", options->folder, "Data folder of the running hub or HQ")->required();
    command->add_option("--device", options->device, "Id the device gets, such as S042-C02")->required();
    command->callback([options, &exitCode] { exitCode = pair(*options); });
}

} // namespace comptoir::programs

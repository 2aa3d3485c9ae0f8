// SPDX-License-Identifier: Apache-2.0
#include "app/programs/ctl/ask.h"
#include "app/programs/ctl/commands.h"

#include <cstdio>
#include <memory>
#include <string>

namespace comptoir::programs {

namespace {

struct UpdateOptions {
    std::string folder;
    std::string version;
};

int update(const UpdateOptions& options)
{
    const auto answer = ask(options.folder, {{"do", "update"}, {"version", options.version}});
    if (!answer) {
        return 1;
    }
    std::printf("The till restarts as %s. If that does not start, %s comes back; what was sold is safe either way.\n",
        (*answer)["to"].get<std::string>().c_str(), (*answer)["from"].get<std::string>().c_str());
    return 0;
}

} // namespace

void addUpdateCommand(CLI::App& app, int& exitCode)
{
    auto options = std::make_shared<UpdateOptions>();
    CLI::App* command =
        app.add_subcommand("update", "Let another version of the till take over, when no ticket is open");
    command->add_option("--data", options->folder, "Data folder of the running till")->required();
    command->add_option("version", options->version, "Its name in the folder of versions")->required();
    command->callback([options, &exitCode] { exitCode = update(*options); });
}

} // namespace comptoir::programs

// SPDX-License-Identifier: Apache-2.0
#include "app/programs/ctl/ask.h"
#include "app/programs/ctl/commands.h"

#include <cstdio>
#include <memory>
#include <string>

namespace comptoir::programs {

namespace {

struct RevokeOptions {
    std::string folder;
    std::string device;
};

int revoke(const RevokeOptions& options)
{
    if (!ask(options.folder, {{"do", "revoke"}, {"device", options.device}})) {
        return 1;
    }
    std::printf("%s is revoked: it is refused here now, and by its hub as soon as HQ reaches it.\n"
                "What it had sent is kept. What it sends from now on is not believed.\n",
        options.device.c_str());
    return 0;
}

} // namespace

void addRevokeCommand(CLI::App& app, int& exitCode)
{
    auto options = std::make_shared<RevokeOptions>();
    CLI::App* command = app.add_subcommand("revoke", "Refuse a stolen or retired device from now on");
    command->add_option("--data", options->folder, "Data folder of the running HQ")->required();
    command->add_option("device", options->device, "Its id, such as S042-C02")->required();
    command->callback([options, &exitCode] { exitCode = revoke(*options); });
}

} // namespace comptoir::programs

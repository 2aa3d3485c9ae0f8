// SPDX-License-Identifier: Apache-2.0
#include "app/adapters/authority.h"
#include "app/adapters/control_client.h"
#include "app/programs/ctl/commands.h"

#include <cstdio>
#include <memory>
#include <string>

namespace comptoir::programs {

namespace {

struct AuthorityOptions {
    std::string folder;
    std::string root;
};

int setUp(const AuthorityOptions& options)
{
    const std::filesystem::path folder(options.folder);
    if (adapters::askProgram(folder / "control.sock", {{"do", "status"}}, {})) {
        std::fprintf(stderr, "comptoirctl: HQ runs in %s. Stop it first: it reads its keys when it starts.\n",
            options.folder.c_str());
        return 1;
    }
    const crypto::IssuerKey root = adapters::setUpAuthority(folder, options.root, SystemClock().now());
    std::printf("HQ certifies devices now. Root: %s\nTake %s off line, and keep a copy: a new HQ needs it.\n",
        crypto::hex(root).c_str(), options.root.c_str());
    return 0;
}

} // namespace

void addAuthorityCommand(CLI::App& app, int& exitCode)
{
    auto options = std::make_shared<AuthorityOptions>();
    CLI::App* command = app.add_subcommand("authority", "Let this HQ certify devices, in the name of the chain's root");
    command->add_option("--data", options->folder, "Data folder of HQ, which must not run")->required();
    command->add_option("--root", options->root, "File of the root's key, on a medium that is kept off line")
        ->required();
    command->callback([options, &exitCode] { exitCode = setUp(*options); });
}

} // namespace comptoir::programs

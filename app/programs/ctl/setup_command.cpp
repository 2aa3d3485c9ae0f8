// SPDX-License-Identifier: Apache-2.0
#include "app/programs/ctl/ask.h"
#include "app/programs/ctl/commands.h"

#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>

namespace comptoir::programs {

namespace {

struct SetupOptions {
    std::string folder;
    std::string file;
};

int setUp(const SetupOptions& options)
{
    const std::string file = std::filesystem::absolute(options.file);
    const auto answer = ask(options.folder, {{"do", "setup"}, {"file", file}});
    if (!answer) {
        return 1;
    }
    std::printf("%d rows changed: store %d, people and roles %d, taxes, labels and promotions %d.\n",
        answer->value("changed", 0), answer->value("store", 0), answer->value("staff", 0),
        answer->value("catalogue", 0));
    return 0;
}

} // namespace

void addSetupCommand(CLI::App& app, int& exitCode)
{
    auto options = std::make_shared<SetupOptions>();
    CLI::App* command = app.add_subcommand("setup", "Load store, people, rights, taxes and promotions into HQ");
    command->add_option("--data", options->folder, "Data folder of the running HQ")->required();
    command->add_option("file", options->file, "A comptoir-shop/1 file")->required()->check(CLI::ExistingFile);
    command->callback([options, &exitCode] { exitCode = setUp(*options); });
}

} // namespace comptoir::programs

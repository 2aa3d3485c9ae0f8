// SPDX-License-Identifier: Apache-2.0
#include "app/programs/ctl/ask.h"
#include "app/programs/ctl/commands.h"

#include <cstdio>
#include <memory>
#include <string>

namespace comptoir::programs {

namespace {

struct StatusOptions {
    std::string folder;
    bool json = false;
};

void print(const nlohmann::json& status)
{
    std::printf("On line:");
    for (const auto& device : status["online"]) {
        std::printf(" %s", device.get<std::string>().c_str());
    }
    std::printf("\n");
    for (const auto& stream : status["registers"]) {
        std::printf("Journal %s: %lld records, %lld at the next tier\n", stream.value("register", "").c_str(),
            static_cast<long long>(stream.value("sequence", 0LL)),
            static_cast<long long>(stream.value("upstream", 0LL)));
    }
    for (const auto& feed : status["feeds"]) {
        std::printf("Feed %s: %lld rows at offset %lld\n", feed.value("feed", "").c_str(),
            static_cast<long long>(feed.value("rows", 0LL)), static_cast<long long>(feed.value("offset", 0LL)));
    }
}

int tellStatus(const StatusOptions& options)
{
    const auto status = ask(options.folder, {{"do", "status"}});
    if (!status) {
        return 1;
    }
    if (options.json) {
        std::printf("%s\n", status->dump(2).c_str());
    } else {
        print(*status);
    }
    return 0;
}

} // namespace

void addStatusCommand(CLI::App& app, int& exitCode)
{
    auto options = std::make_shared<StatusOptions>();
    CLI::App* command = app.add_subcommand("status", "Tell what a running hub or HQ holds and who is on line");
    command->add_option("--data", options->folder, "Data folder of the running hub or HQ")->required();
    command->add_flag("--json", options->json, "As JSON");
    command->callback([options, &exitCode] { exitCode = tellStatus(*options); });
}

} // namespace comptoir::programs

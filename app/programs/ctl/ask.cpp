// SPDX-License-Identifier: Apache-2.0
#include "app/programs/ctl/ask.h"

#include "app/adapters/control_client.h"

#include <cstdio>

namespace comptoir::programs {

namespace {

const char* sentence(adapters::ControlError error)
{
    switch (error) {
    case adapters::ControlError::NotRunning:
        return "No program runs there. Start it first, then try again.";
    case adapters::ControlError::Refused:
        return "That program belongs to another user. Run this command as the same user.";
    case adapters::ControlError::BrokenOff:
        return "The program stopped while answering. What it had committed is safe; look at its log, then try again.";
    }
    return "";
}

} // namespace

std::optional<nlohmann::json> ask(const std::filesystem::path& folder, const nlohmann::json& request,
    const std::function<void(const nlohmann::json&)>& progress)
{
    const std::filesystem::path socket = folder / "control.sock";
    const auto answer = adapters::askProgram(socket, request, progress);
    if (!answer) {
        std::fprintf(stderr, "comptoirctl: %s: %s\n", folder.c_str(), sentence(answer.error()));
        return std::nullopt;
    }
    if (answer->contains("error")) {
        std::fprintf(stderr, "comptoirctl: %s\n", (*answer)["error"].get<std::string>().c_str());
        return std::nullopt;
    }
    return *answer;
}

} // namespace comptoir::programs

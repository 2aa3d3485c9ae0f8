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

std::filesystem::path socketOf(const std::filesystem::path& folder)
{
    return folder / "control.sock";
}

/// The answer; printed, and none, when it is a refusal.
std::optional<nlohmann::json> told(
    const std::filesystem::path& folder, const Result<nlohmann::json, adapters::ControlError>& answer)
{
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

} // namespace

std::optional<nlohmann::json> ask(const std::filesystem::path& folder, const nlohmann::json& request,
    const std::function<void(const nlohmann::json&)>& progress)
{
    return told(folder, adapters::askProgram(socketOf(folder), request, progress));
}

std::optional<nlohmann::json> askIfRunning(const std::filesystem::path& folder, const nlohmann::json& request)
{
    const auto answer = adapters::askProgram(socketOf(folder), request);
    if (!answer && answer.error() == adapters::ControlError::NotRunning) {
        return std::nullopt;
    }
    return told(folder, answer).value_or(nullptr);
}

} // namespace comptoir::programs

// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/terminal_answer.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace comptoir::simulator {

namespace {

struct ModeName {
    TerminalMode mode;
    std::string_view name;
};

constexpr std::array kModes = {
    ModeName{TerminalMode::Approve, "approve"},
    ModeName{TerminalMode::Refuse, "refuse"},
    ModeName{TerminalMode::Abandon, "abandon"},
    ModeName{TerminalMode::Timeout, "timeout"},
    ModeName{TerminalMode::Partial, "partial"},
    ModeName{TerminalMode::Padded, "padded"},
    ModeName{TerminalMode::Split, "split"},
    ModeName{TerminalMode::Silent, "silent"},
    ModeName{TerminalMode::Reset, "reset"},
    ModeName{TerminalMode::Cut, "cut-answer"},
    ModeName{TerminalMode::Late, "late"},
    ModeName{TerminalMode::Acknowledge, "acknowledge"},
};

constexpr std::size_t kHeader = 5;

/// Tag and value, as they come. A second reading of the protocol, on purpose apart from the driver's.
using Fields = std::vector<std::pair<std::string, std::string>>;

std::optional<Fields> fieldsOf(std::string_view bytes)
{
    Fields fields;
    while (!bytes.empty()) {
        if (bytes.size() < kHeader) {
            return std::nullopt;
        }
        std::size_t length = 0;
        for (const char c : bytes.substr(2, 3)) {
            if (c < '0' || c > '9') {
                return std::nullopt;
            }
            length = length * 10 + static_cast<std::size_t>(c - '0');
        }
        if (bytes.size() < kHeader + length) {
            return std::nullopt;
        }
        fields.emplace_back(bytes.substr(0, 2), bytes.substr(kHeader, length));
        bytes.remove_prefix(kHeader + length);
    }
    return fields;
}

std::string written(const Fields& fields)
{
    std::string bytes;
    for (const auto& [tag, value] : fields) {
        std::string length = std::to_string(value.size());
        length.insert(0, 3 - length.size(), '0');
        bytes += tag;
        bytes += length;
        bytes += value;
    }
    return bytes;
}

std::string* valueOf(Fields& fields, std::string_view tag)
{
    const auto found = std::ranges::find(fields, tag, &Fields::value_type::first);
    return found == fields.end() ? nullptr : &found->second;
}

void halve(std::string& amount)
{
    std::uint64_t value = 0;
    for (const char c : amount) {
        value = value * 10 + static_cast<std::uint64_t>(c - '0');
    }
    amount = std::to_string(value / 2);
}

void appendApproval(Fields& fields, std::string_view authorisation)
{
    fields.insert(fields.end(),
        {
            {"AE", "10"},
            {"CC", "001"},
            {"CI", "1"},
            {"AC", std::string(authorisation)},
            {"AA", "497010######0042"},
            {"AI", "A0000000421010"},
            {"AB", "2912"},
            {"CG", "424242"},
        });
}

} // namespace

std::optional<TerminalMode> terminalModeNamed(std::string_view name)
{
    const auto* const found = std::ranges::find(kModes, name, &ModeName::name);
    return found == kModes.end() ? std::nullopt : std::optional(found->mode);
}

std::string_view name(TerminalMode mode)
{
    return std::ranges::find(kModes, mode, &ModeName::mode)->name;
}

std::string terminalModeNames()
{
    std::string names;
    for (const ModeName& each : kModes) {
        names += names.empty() ? "" : ", ";
        names += each.name;
    }
    return names;
}

bool wholeRequest(std::string_view bytes)
{
    auto fields = fieldsOf(bytes);
    return fields && !fields->empty() && fields->front().first == "CZ" && valueOf(*fields, "CB") != nullptr;
}

bool asksDuplicate(std::string_view request)
{
    Fields fields = fieldsOf(request).value_or(Fields{});
    const std::string* action = valueOf(fields, "CD");
    return action != nullptr && *action == "3";
}

std::string duplicateAnswer(std::string_view request, std::string_view last)
{
    Fields fields = fieldsOf(last.empty() ? request : last).value_or(Fields{});
    if (last.empty()) {
        fields.emplace_back("AE", "01");
    } else if (std::string* action = valueOf(fields, "CD"); action != nullptr) {
        *action = "3";
    }
    return written(fields);
}

std::string terminalAnswer(std::string_view request, TerminalMode mode, std::string_view authorisation)
{
    Fields fields = fieldsOf(request).value_or(Fields{});
    std::string* amount = valueOf(fields, "CB");
    switch (mode) {
    case TerminalMode::Refuse:
        fields.insert(fields.end(), {{"AE", "01"}, {"AF", "04"}});
        return written(fields);
    case TerminalMode::Abandon:
        std::erase_if(fields, [](const auto& field) { return field.first == "CB"; });
        fields.insert(fields.end(), {{"AE", "01"}, {"AF", "11"}});
        return written(fields);
    case TerminalMode::Timeout:
        fields.insert(fields.end(), {{"AE", "01"}, {"AF", "08"}});
        return written(fields);
    case TerminalMode::Partial:
        if (amount != nullptr) {
            halve(*amount);
        }
        break;
    case TerminalMode::Padded:
        if (amount != nullptr) {
            amount->insert(0, 12 - std::min<std::size_t>(amount->size(), 12), '0');
        }
        break;
    case TerminalMode::Approve:
    case TerminalMode::Split:
    case TerminalMode::Silent:
    case TerminalMode::Reset:
    case TerminalMode::Cut:
    case TerminalMode::Late:
    case TerminalMode::Acknowledge:
        break;
    }
    appendApproval(fields, authorisation);
    return written(fields);
}

} // namespace comptoir::simulator

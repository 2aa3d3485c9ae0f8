// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace comptoir::simulator {

/// What the person at the card terminal, or its line, does next.
enum class TerminalMode {
    Approve,
    Refuse, ///< by the bank
    Abandon, ///< the red key; the amount is missing in the answer, as terminals do it
    Timeout, ///< no card came: the terminal says so
    Partial, ///< approves half of the amount
    Padded, ///< approves, the amount filled with zeros
    Split, ///< approves, one byte at a time
    Silent, ///< takes the request, never answers
    Reset, ///< the connection is reset instead of an answer
    Cut, ///< the answer stops within its action code, and the connection ends
    Late, ///< approves, later than a till may wait
    Acknowledge, ///< first "taken into account", then approves
};

std::optional<TerminalMode> terminalModeNamed(std::string_view name);
std::string_view name(TerminalMode mode);

/// All names, for a message to a person.
std::string terminalModeNames();

/// Whether `bytes` hold a whole Caisse-AP request: fields up to the end, an amount among them.
bool wholeRequest(std::string_view bytes);

/// Whether the request asks for the duplicate of the last payment.
bool asksDuplicate(std::string_view request);

/// What the terminal answers to that: `last`, its answer to the last payment, under that payment's own number; when it
/// remembers none, that nothing was done.
std::string duplicateAnswer(std::string_view request, std::string_view last);

/// The bytes a terminal answers to `request` in `mode`; `authorisation` is its six digits.
std::string terminalAnswer(std::string_view request, TerminalMode mode, std::string_view authorisation);

} // namespace comptoir::simulator

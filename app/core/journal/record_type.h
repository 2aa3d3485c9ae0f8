// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/domain/basket.h"

#include <optional>
#include <string_view>

namespace comptoir::journal {

/// journal.md §4.
enum class RecordType {
    Genesis,
    Key,
    Ticket,
    Money,
    PaymentRequest,
    PaymentResult,
    Note,
    Void,
    Emission,
    Invoice,
    Cash,
    Pickup,
    Customer,
    Stock,
    Close,
    Archive,
    Event,
    Ack,
};

std::string_view textOf(RecordType type);
std::optional<RecordType> recordTypeOf(std::string_view text);

/// Where the time of a record came from.
enum class ClockState {
    Ntp,
    Free,
    Back, ///< went backwards
    Unknown,
};

std::string_view textOf(ClockState state);
std::optional<ClockState> clockStateOf(std::string_view text);

std::string_view textOf(Mode mode);
std::optional<Mode> modeOf(std::string_view text);

/// "pc", "kg", "l", "m".
std::string_view textOf(Unit unit);
std::optional<Unit> unitOf(std::string_view text);

} // namespace comptoir::journal

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <string_view>
#include <variant>

namespace comptoir::drivers {

/// Why a device did not do what was asked; every system error maps to one of these.
enum class DeviceError {
    Disconnected, ///< no such device, cable pulled, connection refused or reset
    HeldByOther, ///< another program or till has it
    NoPermission,
    NoProgress, ///< it is there but takes no more bytes
    Stalled,
    PaperOut,
    CoverOpen,
    CutterJam,
    HeadHot,
    Unrecoverable, ///< the device says it needs a technician or a power cycle
    WrongLanguage, ///< it answers, but not the protocol configured
    WrongCodepage,
    ProtocolGarbage, ///< answers that no device of this kind gives
    DrawerNotOpened, ///< the pulse was sent and the drawer's level did not change
    OutcomeUnknown, ///< the link was lost after something was handed over: never retry by itself
    Misconfigured,
    Cancelled, ///< by us, while it waited
};

/// What a device is able to do now, as a status pill shows it.
enum class DeviceState {
    Unknown, ///< not asked yet
    Ready,
    Busy,
    PaperNearEnd, ///< works, but should be fed soon
    PaperOut,
    CoverOpen,
    Fault, ///< cutter, head or another error the device reports
    Offline,
    Silent, ///< connected, and does not answer
};

/// The device itself said that it is done: the only outcome that may be told as "printed".
struct Confirmed {
    friend bool operator==(const Confirmed&, const Confirmed&) = default;
};

/// It may be done or not. Never repeat by itself; ask a person, and mark the copy.
struct Unknown {
    DeviceError why = DeviceError::OutcomeUnknown;

    friend bool operator==(const Unknown&, const Unknown&) = default;
};

/// Not done: `offset` bytes of the job had been taken when it stopped (0: nothing, safe to repeat).
struct Failed {
    std::size_t offset = 0;
    DeviceError reason = DeviceError::Disconnected;

    friend bool operator==(const Failed&, const Failed&) = default;
};

/// How a job given to a device ended.
using JobResult = std::variant<Confirmed, Unknown, Failed>;

/// Told on the device's own thread, at each change.
using StateSink = std::function<void(DeviceState)>;

/// Stable lower_snake names for logs, the journal and the control protocol of the simulator.
std::string_view name(DeviceError error);
std::string_view name(DeviceState state);

} // namespace comptoir::drivers

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <map>

namespace comptoir::shop {

enum class DeviceKind {
    Printer,
    PaymentTerminal,
    Scanner,
    Drawer,
    LineDisplay,
    Clock, ///< of the machine; likewise
    Disk, ///< of the till itself; on the board only while it needs someone
    Records, ///< of the till's journal; likewise
    Server, ///< hub or HQ; likewise: it knows this till no more
};

/// What a device is able to do now, in the words a person acts on.
enum class DeviceCondition {
    NotConfigured,
    Ready,
    Busy,
    PaperOut,
    CoverOpen,
    Open, ///< the drawer
    Fault,
    Missing, ///< unplugged, off, or silent
    Doubtful, ///< the clock: a manager is asked
    NearlyFull, ///< the disk: selling goes on
    Full, ///< the disk: nothing new is recorded
};

/// What each device of this register last said. Till thread only.
class DeviceBoard {
public:
    using Conditions = std::map<DeviceKind, DeviceCondition>;

    void set(DeviceKind device, DeviceCondition condition);

    const Conditions& all() const { return m_conditions; }
    DeviceCondition of(DeviceKind device) const;

    /// Told at each change.
    void whenChanged(std::function<void(const Conditions&)> told) { m_told = std::move(told); }

private:
    Conditions m_conditions;
    std::function<void(const Conditions&)> m_told;
};

} // namespace comptoir::shop

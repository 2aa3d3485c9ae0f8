// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/executor.h"
#include "app/programs/till/records_line.h"

#include <functional>
#include <string>
#include <vector>

namespace comptoir::programs {

/// Brings the register's journal and the tier above into step: at the start, when the tier above says it holds more or
/// something else, and record by record until no hole is left. Its work runs on the till thread.
class RegisterStart {
public:
    struct Events {
        std::function<void(shop::StartOutcome outcome)> told; ///< when it is not as usual
        std::function<void()> filled; ///< the last hole is closed
        std::function<void()> missing; ///< nobody above has the records of a hole; till thread
        std::function<void()> begun; ///< once: the journal may be written from here on
    };

    /// `mended`: tables made again at the opening. All outlive it.
    RegisterStart(shop::Desk& desk, RecordsLine& line, Executor& till, std::vector<std::string> mended, Events events);

    /// Till thread: once the store is known. Waits for the first word of the tier above.
    void begin(bool byForce);
    bool hasBegun() const { return m_begun; }

    /// Any thread: the tier above said something of the journal; a session opened; records came back.
    void heard(const sync::UplinkAlarm& alarm);
    void online();
    void returned(const sync::ReturnedRecords& page);

private:
    void conclude(shop::StartOutcome outcome);
    void askForMissing();

    shop::Desk& m_desk;
    RecordsLine& m_line;
    Executor& m_till;
    std::vector<std::string> m_mended;
    Events m_events;
    bool m_begun = false; // till thread
};

} // namespace comptoir::programs

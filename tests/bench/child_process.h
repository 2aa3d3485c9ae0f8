// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/samples.h"

#include <chrono>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <sys/types.h>

namespace comptoir::bench {

/// A program that runs beside the bench and ends with it. It writes lines to one pipe, the only thing read of it.
class ChildProcess {
public:
    enum class Lines {
        StandardOutput,
        OwnDescriptor, ///< the number comes last on its command line
    };
    using Environment = std::map<std::string, std::string>;

    ChildProcess(std::vector<std::string> command, const std::filesystem::path& log, Lines lines,
        const Environment& environment = {});
    ~ChildProcess();
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    /// The next line; nothing when it ended, or said nothing for `within`.
    std::optional<std::string> line(std::chrono::milliseconds within);

    /// Asks it to end, and waits. Its exit code.
    int stop();
    /// Waits until it ends by itself. Its exit code.
    int wait();

    /// Its memory, in MiB (VmRSS).
    double residentMiB() const;
    /// Its own processor time so far, in seconds.
    double processorSeconds() const;
    pid_t id() const { return m_id; }

private:
    pid_t m_id = -1;
    int m_pipe = -1;
    std::string m_read;
};

/// Runs a program to its end and answers what it printed; throws when it did not succeed.
std::string outputOf(
    const std::vector<std::string>& command, const std::filesystem::path& log, const ChildProcess::Environment& = {});

/// The same figures of any process of this machine.
double residentMiBOf(pid_t process);

} // namespace comptoir::bench

// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/child_process.h"

#include <fmt/format.h>

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace comptoir::bench {

namespace {

/// In the child, between fork and exec.
[[noreturn]] void become(std::vector<std::string>& command, const std::filesystem::path& log, int pipe,
    ChildProcess::Lines lines, const ChildProcess::Environment& environment)
{
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    const int out = ::open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND, S_IRUSR | S_IWUSR);
    ::dup2(::open("/dev/null", O_RDONLY), STDIN_FILENO);
    ::dup2(lines == ChildProcess::Lines::StandardOutput ? pipe : out, STDOUT_FILENO);
    ::dup2(out, STDERR_FILENO);
    if (lines == ChildProcess::Lines::OwnDescriptor) {
        ::fcntl(pipe, F_SETFD, 0);
        command.push_back(std::to_string(pipe));
    }
    for (const auto& [name, value] : environment) {
        ::setenv(name.c_str(), value.c_str(), 1);
    }
    std::vector<char*> words;
    words.reserve(command.size() + 1);
    for (std::string& word : command) {
        words.push_back(word.data());
    }
    words.push_back(nullptr);
    ::execvp(words[0], words.data());
    ::_exit(127);
}

/// What a program said last, for whoever cannot see the log: it goes with the bench's folder.
std::string lastLine(const std::filesystem::path& log)
{
    std::ifstream file(log);
    std::string last;
    for (std::string line; std::getline(file, line);) {
        last = line;
    }
    return last;
}

} // namespace

ChildProcess::ChildProcess(
    std::vector<std::string> command, const std::filesystem::path& log, Lines lines, const Environment& environment)
{
    int ends[2]; // NOLINT: what pipe2 takes
    if (::pipe2(ends, O_CLOEXEC) != 0) {
        throw std::runtime_error("no pipe for " + command.front());
    }
    m_pipe = ends[0];
    m_id = ::fork();
    if (m_id == 0) {
        become(command, log, ends[1], lines, environment);
    }
    ::close(ends[1]);
}

ChildProcess::~ChildProcess()
{
    stop();
    ::close(m_pipe);
}

std::optional<std::string> ChildProcess::line(std::chrono::milliseconds within)
{
    for (;;) {
        if (const auto end = m_read.find('\n'); end != std::string::npos) {
            std::string line = m_read.substr(0, end);
            m_read.erase(0, end + 1);
            return line;
        }
        pollfd readable{.fd = m_pipe, .events = POLLIN, .revents = 0};
        std::array<char, 4096> bytes{};
        if (::poll(&readable, 1, static_cast<int>(within.count())) != 1) {
            return std::nullopt;
        }
        const ssize_t count = ::read(m_pipe, bytes.data(), bytes.size());
        if (count <= 0) {
            return std::nullopt;
        }
        m_read.append(bytes.data(), static_cast<std::size_t>(count));
    }
}

int ChildProcess::stop()
{
    if (m_id > 0) {
        ::kill(m_id, SIGTERM);
    }
    return wait();
}

int ChildProcess::wait()
{
    int status = 0;
    if (m_id > 0 && ::waitpid(m_id, &status, 0) == m_id) {
        m_id = -1;
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

double ChildProcess::residentMiB() const
{
    return residentMiBOf(m_id);
}

double ChildProcess::processorSeconds() const
{
    std::ifstream file(fmt::format("/proc/{}/stat", m_id));
    std::string text;
    std::getline(file, text);
    std::istringstream fields(text.substr(text.rfind(')') + 2));
    std::string skipped;
    for (int i = 0; i < 11; ++i) { // state to cmajflt; utime and stime follow (proc(5))
        fields >> skipped;
    }
    double user = 0;
    double system = 0;
    fields >> user >> system;
    return (user + system) / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

double residentMiBOf(pid_t process)
{
    constexpr double kKibibytesPerMebibyte = 1024;
    std::ifstream file(fmt::format("/proc/{}/status", process));
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("VmRSS:")) {
            return std::stod(line.substr(line.find(':') + 1)) / kKibibytesPerMebibyte;
        }
    }
    throw std::runtime_error("a program that should run ended");
}

std::string outputOf(const std::vector<std::string>& command, const std::filesystem::path& log,
    const ChildProcess::Environment& environment)
{
    constexpr std::chrono::minutes kLongest(60);
    ChildProcess child(command, log, ChildProcess::Lines::StandardOutput, environment);
    std::string output;
    while (const auto line = child.line(kLongest)) {
        output += *line + '\n';
    }
    if (child.wait() != 0) {
        throw std::runtime_error(command.front() + " did not succeed: " + lastLine(log));
    }
    return output;
}

} // namespace comptoir::bench

// SPDX-License-Identifier: Apache-2.0
#include "app/programs/launch/launched_till.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <system_error>

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace comptoir::programs {

namespace {

constexpr int kSignalled = 128; // as a shell tells it
constexpr std::chrono::seconds kToEnd(30); // a till commits what is under way, and copies its databases for an update
constexpr std::chrono::milliseconds kForEver(-1);

[[noreturn]] void fail(const char* what)
{
    throw std::system_error(errno, std::generic_category(), what);
}

sigset_t stoppingSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    return signals;
}

/// Whether the first, and the second, of two descriptors has something within the time.
std::array<bool, 2> waitFor(int first, int second, std::chrono::milliseconds within)
{
    std::array<pollfd, 2> watched{pollfd{first, POLLIN, 0}, pollfd{second, POLLIN, 0}};
    while (::poll(watched.data(), watched.size(), static_cast<int>(within.count())) < 0) {
        if (errno != EINTR) {
            fail("poll");
        }
    }
    return {watched[0].revents != 0, watched[1].revents != 0};
}

/// In the new process: nothing of ours but the pipe goes with it.
[[noreturn]] void become(std::vector<std::string>& command, int ready)
{
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    const sigset_t signals = stoppingSignals();
    sigprocmask(SIG_UNBLOCK, &signals, nullptr);
    ::fcntl(ready, F_SETFD, 0);
    std::vector<char*> words;
    words.reserve(command.size() + 1);
    for (std::string& word : command) {
        words.push_back(word.data());
    }
    words.push_back(nullptr);
    ::execv(words.front(), words.data());
    constexpr int kCannotRun = 127;
    ::_exit(kCannotRun);
}

} // namespace

StopDescriptor::StopDescriptor()
{
    const sigset_t signals = stoppingSignals();
    sigprocmask(SIG_BLOCK, &signals, nullptr);
    m_descriptor = ::signalfd(-1, &signals, SFD_CLOEXEC);
    if (m_descriptor < 0) {
        fail("signalfd");
    }
}

StopDescriptor::~StopDescriptor()
{
    ::close(m_descriptor);
}

LaunchedTill::LaunchedTill(std::vector<std::string> command, const StopDescriptor& stop)
    : m_stop(stop)
{
    std::array<int, 2> pipe{};
    if (::pipe2(pipe.data(), O_CLOEXEC) != 0) {
        fail("pipe");
    }
    command.insert(command.end(), {"--ready-fd", std::to_string(pipe[1])});
    m_process = ::fork();
    if (m_process == 0) {
        become(command, pipe[1]);
    }
    ::close(pipe[1]);
    m_ready = pipe[0];
    if (m_process < 0) {
        fail("fork");
    }
    // glibc 2.36 declares its wrapper without extern "C".
    m_watch = static_cast<int>(::syscall(SYS_pidfd_open, m_process, 0));
    if (m_watch < 0) {
        fail("pidfd_open");
    }
}

LaunchedTill::~LaunchedTill()
{
    end();
    ::close(m_watch);
    ::close(m_ready);
}

Heard LaunchedTill::awaitReady(std::chrono::seconds patience)
{
    const auto [said, stopped] = waitFor(m_ready, m_stop.descriptor(), patience);
    if (stopped) {
        return Heard::Stop;
    }
    if (!said) {
        return Heard::Silent;
    }
    char letter = 0;
    return ::read(m_ready, &letter, 1) == 1 ? Heard::Ready : Heard::Ended;
}

int LaunchedTill::awaitEnd()
{
    const auto [ended, stopped] = waitFor(m_watch, m_stop.descriptor(), kForEver);
    return stopped && !ended ? end() : reap();
}

int LaunchedTill::end()
{
    if (m_process < 0) {
        return 0;
    }
    ::kill(m_process, SIGTERM);
    if (!waitFor(m_watch, -1, kToEnd)[0]) {
        ::kill(m_process, SIGKILL);
    }
    return reap();
}

int LaunchedTill::reap()
{
    int status = 0;
    while (::waitpid(m_process, &status, 0) < 0) {
        if (errno != EINTR) {
            fail("waitpid");
        }
    }
    m_process = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : kSignalled + WTERMSIG(status);
}

} // namespace comptoir::programs

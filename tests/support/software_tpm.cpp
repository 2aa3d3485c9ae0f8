// SPDX-License-Identifier: Apache-2.0
#include "tests/support/software_tpm.h"

#include "app/core/base/check.h"

#include <QStandardPaths>

#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>

#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <spawn.h>
#include <unistd.h>

#include <array>

namespace comptoir::tests {

namespace {

constexpr const char* kData = "tpm"; // the library adds ".ctrl" for the other
constexpr const char* kControl = "tpm.ctrl";

} // namespace

bool SoftwareTpm::isThere()
{
    return !QStandardPaths::findExecutable("swtpm").isEmpty();
}

SoftwareTpm::SoftwareTpm()
{
    start();
}

SoftwareTpm::~SoftwareTpm()
{
    stop();
}

std::string SoftwareTpm::tcti() const
{
    return "swtpm:path=" + m_folder.filePath(kData).toStdString();
}

// It inherits sockets that listen already: whoever connects waits for it, and nobody for its start.
int SoftwareTpm::listenAt(const char* name) const
{
    const std::string path = m_folder.filePath(name).toStdString();
    ::unlink(path.c_str());
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    check(path.size() < sizeof address.sun_path, "the path of a socket is short");
    std::memcpy(address.sun_path, path.c_str(), path.size());
    const int listening = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const bool ready = ::bind(listening, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0
        && ::listen(listening, 4) == 0;
    check(ready, "a socket of the test's own folder");
    return listening;
}

void SoftwareTpm::start()
{
    check(m_process < 0, "it runs already");
    const int data = listenAt(kData);
    const int control = listenAt(kControl);
    const std::string log = m_folder.filePath("log").toStdString();
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, data, data); // the same number: it stays open in the child
    ::posix_spawn_file_actions_adddup2(&actions, control, control);
    ::posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, log.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    std::array<std::string, 13> words{"setpriv", "--pdeathsig", "TERM", "swtpm", "socket", "--tpm2", "--tpmstate",
        "dir=" + m_folder.path().toStdString(), "--server", "type=unixio,fd=" + std::to_string(data), "--ctrl",
        "type=unixio,fd=" + std::to_string(control), "--flags=not-need-init,startup-clear"};
    std::array<char*, words.size() + 1> arguments{};
    for (std::size_t i = 0; i < words.size(); ++i) {
        arguments[i] = words[i].data();
    }
    const int failed = ::posix_spawnp(&m_process, "setpriv", &actions, nullptr, arguments.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    ::close(data);
    ::close(control);
    check(failed == 0, "swtpm starts");
}

void SoftwareTpm::stop()
{
    if (m_process > 0) {
        ::kill(m_process, SIGTERM);
        ::waitpid(m_process, nullptr, 0);
        m_process = -1;
    }
}

} // namespace comptoir::tests

// SPDX-License-Identifier: Apache-2.0
#include "app/adapters/control_server.h"

#include "app/adapters/line_stream.h"
#include "app/core/base/check.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <system_error>

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace comptoir::adapters {

namespace {

[[noreturn]] void fail(const std::string& what)
{
    throw std::system_error(errno, std::generic_category(), what);
}

int listenAt(const std::filesystem::path& path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.native().size() >= sizeof address.sun_path) {
        errno = ENAMETOOLONG;
        fail("control socket " + path.native());
    }
    std::memcpy(address.sun_path, path.c_str(), path.native().size() + 1);
    const int listener = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (listener < 0) {
        fail("control socket");
    }
    ::unlink(path.c_str());
    const mode_t before = ::umask(0077);
    const int bound = ::bind(listener, reinterpret_cast<const sockaddr*>(&address), sizeof address);
    ::umask(before);
    if (bound != 0 || ::listen(listener, 8) != 0) {
        ::close(listener);
        fail("control socket " + path.native());
    }
    return listener;
}

} // namespace

ControlServer::ControlServer(std::filesystem::path path, Handler handler)
    : m_path(std::move(path))
    , m_handler(std::move(handler))
    , m_listener(listenAt(m_path))
    , m_stop(::eventfd(0, EFD_CLOEXEC))
{
    check(m_stop >= 0, "no event descriptor");
    m_thread = std::thread([this] { run(); });
}

ControlServer::~ControlServer()
{
    const std::uint64_t one = 1;
    static_cast<void>(!::write(m_stop, &one, sizeof one));
    m_thread.join();
    for (Serving& serving : m_serving) {
        serving.thread.join();
    }
    ::close(m_listener);
    ::close(m_stop);
    ::unlink(m_path.c_str());
}

void ControlServer::run()
{
    std::array<pollfd, 2> watched{pollfd{m_listener, POLLIN, 0}, pollfd{m_stop, POLLIN, 0}};
    while (true) {
        if (::poll(watched.data(), watched.size(), -1) < 0) {
            check(errno == EINTR, "poll failed");
            continue;
        }
        if (watched[1].revents != 0) {
            return;
        }
        const int connection = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        dropFinished();
        if (connection >= 0) {
            auto done = std::make_shared<std::atomic<bool>>(false);
            m_serving.push_back({std::thread([this, connection, done] {
                                     serve(connection);
                                     done->store(true);
                                 }),
                done});
        }
    }
}

void ControlServer::dropFinished()
{
    std::erase_if(m_serving, [](Serving& serving) {
        if (!serving.done->load()) {
            return false;
        }
        serving.thread.join();
        return true;
    });
}

void ControlServer::serve(int connection)
{
    // A client that connects and says nothing must not keep the others out.
    const timeval patience{.tv_sec = 5, .tv_usec = 0};
    ::setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    LineStream stream(connection);
    const auto line = stream.readLine();
    if (!line) {
        return;
    }
    const nlohmann::json request = nlohmann::json::parse(*line, nullptr, false);
    if (!request.is_object()) {
        stream.writeLine(R"({"error":"the request is not a JSON object"})");
        return;
    }
    const auto progress = [&stream](const nlohmann::json& step) {
        stream.writeLine(nlohmann::json{{"progress", step}}.dump());
    };
    nlohmann::json answer;
    try {
        answer = m_handler(request, progress);
    } catch (const nlohmann::json::exception& error) {
        answer = {{"error", std::string("the request misses something: ") + error.what()}};
    }
    stream.writeLine(nlohmann::json{{"answer", answer}}.dump());
}

} // namespace comptoir::adapters

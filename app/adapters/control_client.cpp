// SPDX-License-Identifier: Apache-2.0
#include "app/adapters/control_client.h"

#include "app/adapters/line_stream.h"

#include <cerrno>
#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace comptoir::adapters {

namespace {

Result<int, ControlError> connectTo(const std::filesystem::path& path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.native().size() >= sizeof address.sun_path) {
        return unexpected(ControlError::NotRunning);
    }
    std::memcpy(address.sun_path, path.c_str(), path.native().size() + 1);
    const int connection = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (connection < 0) {
        return unexpected(ControlError::NotRunning);
    }
    if (::connect(connection, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        const bool refused = errno == EACCES || errno == EPERM;
        ::close(connection);
        return unexpected(refused ? ControlError::Refused : ControlError::NotRunning);
    }
    return connection;
}

} // namespace

Result<nlohmann::json, ControlError> askProgram(const std::filesystem::path& path, const nlohmann::json& request,
    const std::function<void(const nlohmann::json&)>& progress)
{
    const auto connection = connectTo(path);
    if (!connection) {
        return unexpected(connection.error());
    }
    LineStream stream(*connection);
    if (!stream.writeLine(request.dump())) {
        return unexpected(ControlError::BrokenOff);
    }
    while (const auto line = stream.readLine()) {
        const nlohmann::json message = nlohmann::json::parse(*line, nullptr, false);
        if (!message.is_object()) {
            return unexpected(ControlError::BrokenOff);
        }
        if (message.contains("answer")) {
            return message["answer"];
        }
        if (message.contains("error")) {
            return message;
        }
        if (progress && message.contains("progress")) {
            progress(message["progress"]);
        }
    }
    return unexpected(ControlError::BrokenOff);
}

} // namespace comptoir::adapters

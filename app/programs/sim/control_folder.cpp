// SPDX-License-Identifier: Apache-2.0
#include "app/programs/sim/control_folder.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace comptoir::sim {

namespace {

constexpr std::string_view kEnding = ".sock";

std::string environment(const char* name)
{
    const char* value = std::getenv(name);
    return value == nullptr ? std::string() : std::string(value);
}

std::optional<sockaddr_un> addressOf(const std::filesystem::path& path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const std::string& text = path.native();
    if (text.size() >= sizeof address.sun_path) {
        errno = ENAMETOOLONG;
        return std::nullopt;
    }
    std::memcpy(address.sun_path, text.c_str(), text.size() + 1);
    return address;
}

} // namespace

std::filesystem::path defaultFolder()
{
    if (const std::string chosen = environment("COMPTOIR_SIM_DIR"); !chosen.empty()) {
        return chosen;
    }
    const std::string runtime = environment("XDG_RUNTIME_DIR");
    return std::filesystem::path(runtime.empty() ? "/tmp" : runtime) / "comptoir-demo";
}

std::filesystem::path controlSocket(const std::filesystem::path& folder, std::string_view name)
{
    return folder / (std::string(name) + std::string(kEnding));
}

std::vector<std::string> twinNames(const std::filesystem::path& folder)
{
    std::vector<std::string> names;
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator(folder, ignored)) {
        const bool socket = entry.path().extension() == kEnding && entry.is_socket(ignored);
        if (socket) {
            names.push_back(entry.path().stem().string());
        }
    }
    std::ranges::sort(names);
    return names;
}

bool isTwinName(std::string_view name)
{
    const auto fits = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
    return !name.empty() && name.size() <= 32 && std::ranges::all_of(name, fits);
}

int listenAt(const std::filesystem::path& path)
{
    const auto address = addressOf(path);
    const int descriptor = address ? ::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0) : -1;
    if (descriptor < 0) {
        return -1;
    }
    const auto* const generic = reinterpret_cast<const sockaddr*>(&*address);
    if (::bind(descriptor, generic, sizeof *address) != 0 || ::listen(descriptor, 16) != 0) {
        const int error = errno;
        ::close(descriptor);
        errno = error;
        return -1;
    }
    return descriptor;
}

int connectTo(const std::filesystem::path& path)
{
    const auto address = addressOf(path);
    const int descriptor = address ? ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0) : -1;
    if (descriptor < 0) {
        return -1;
    }
    if (::connect(descriptor, reinterpret_cast<const sockaddr*>(&*address), sizeof *address) != 0) {
        const int error = errno;
        ::close(descriptor);
        errno = error;
        return -1;
    }
    return descriptor;
}

} // namespace comptoir::sim

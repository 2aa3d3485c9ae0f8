// SPDX-License-Identifier: Apache-2.0
#include "app/programs/process/versions.h"

#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>

namespace comptoir::programs {

namespace {

namespace fs = std::filesystem;

constexpr const char* kVersions = "versions";

[[noreturn]] void fail(const fs::path& path)
{
    throw std::system_error(errno, std::generic_category(), path.native());
}

void syncFolder(const fs::path& folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0) {
        ::close(descriptor);
    }
    if (!synced) {
        fail(folder);
    }
}

} // namespace

std::optional<fs::path> Versions::till(const std::string& version) const
{
    const bool isName = !version.empty() && version.front() != '.' && version.find('/') == std::string::npos;
    const fs::path program = m_folder / kVersions / version / "bin" / "comptoir-till";
    return isName && ::access(program.c_str(), X_OK) == 0 ? std::optional(program) : std::nullopt;
}

std::optional<std::string> Versions::named(const std::string& link) const
{
    std::error_code none;
    const fs::path target = fs::read_symlink(m_folder / link, none);
    return none ? std::nullopt : std::optional(target.filename().native());
}

void Versions::name(const std::string& link, const std::string& version) const
{
    const fs::path fresh = m_folder / (link + ".new");
    ::unlink(fresh.c_str());
    if (::symlink((fs::path(kVersions) / version).c_str(), fresh.c_str()) != 0
        || ::rename(fresh.c_str(), (m_folder / link).c_str()) != 0) {
        fail(m_folder / link);
    }
    syncFolder(m_folder);
}

void Versions::forget(const std::string& link) const
{
    if (::unlink((m_folder / link).c_str()) != 0 && errno != ENOENT) {
        fail(m_folder / link);
    }
    syncFolder(m_folder);
}

} // namespace comptoir::programs

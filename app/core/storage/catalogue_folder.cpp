// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/catalogue_folder.h"

#include "app/core/storage/storage_error.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

namespace comptoir::storage {

namespace {

constexpr const char* kCurrent = "catalogue.current";

[[noreturn]] void fail(const char* what, const std::filesystem::path& path)
{
    throw StorageError(std::string(what) + " " + path.string() + ": " + std::strerror(errno));
}

} // namespace

void syncPath(const std::filesystem::path& path)
{
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        fail("cannot open", path);
    }
    const int code = ::fsync(descriptor);
    ::close(descriptor);
    if (code != 0) {
        fail("cannot sync", path);
    }
}

std::optional<std::filesystem::path> currentCatalogue(const std::filesystem::path& folder)
{
    std::ifstream file(folder / kCurrent);
    std::string name;
    if (!std::getline(file, name) || name.empty() || name.find('/') != std::string::npos) {
        return std::nullopt;
    }
    return folder / name;
}

void makeCurrentCatalogue(const std::filesystem::path& folder, const std::string& file)
{
    replaceFile(folder / kCurrent, file + "\n");
}

CatalogueStamp catalogueStamp(const std::filesystem::path& folder)
{
    constexpr std::int64_t kNsPerSecond = 1'000'000'000;
    struct stat status { };
    if (::stat((folder / kCurrent).c_str(), &status) != 0) {
        return {};
    }
    return {status.st_ino, status.st_mtim.tv_sec * kNsPerSecond + status.st_mtim.tv_nsec};
}

void replaceFile(const std::filesystem::path& path, const std::string& content)
{
    std::filesystem::path fresh = path;
    fresh += ".new";
    std::ofstream out(fresh, std::ios::binary | std::ios::trunc);
    out << content;
    out.close();
    if (!out) {
        fail("cannot write", fresh);
    }
    syncPath(fresh);
    moveFile(fresh, path);
}

void moveFile(const std::filesystem::path& from, const std::filesystem::path& to)
{
    if (::rename(from.c_str(), to.c_str()) != 0) {
        fail("cannot move", from);
    }
    syncPath(to.parent_path());
}

} // namespace comptoir::storage

// SPDX-License-Identifier: Apache-2.0
#include "app/adapters/private_file.h"

#include <cerrno>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace comptoir::adapters {

namespace {

[[noreturn]] void fail(const std::filesystem::path& path)
{
    throw std::system_error(errno, std::generic_category(), path.native());
}

void writeAll(int descriptor, std::string_view content, const std::filesystem::path& path)
{
    while (!content.empty()) {
        const ssize_t written = ::write(descriptor, content.data(), content.size());
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written < 0) {
            fail(path);
        }
        content.remove_prefix(static_cast<std::size_t>(written));
    }
    if (::fsync(descriptor) != 0) {
        fail(path);
    }
}

} // namespace

void writePrivateFile(const std::filesystem::path& path, std::string_view content)
{
    const std::filesystem::path staged = path.native() + ".new";
    const int descriptor = ::open(staged.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        fail(staged);
    }
    try {
        writeAll(descriptor, content, staged);
    } catch (...) {
        ::close(descriptor);
        throw;
    }
    ::close(descriptor);
    replaceFile(staged, path);
}

void replaceFile(const std::filesystem::path& from, const std::filesystem::path& to)
{
    std::filesystem::rename(from, to);
    const int folder = ::open(to.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0) {
        fail(to.parent_path());
    }
    const int synced = ::fsync(folder);
    ::close(folder);
    if (synced != 0) {
        fail(to.parent_path());
    }
}

std::filesystem::path ownKeyFolder(const std::filesystem::path& folder)
{
    std::filesystem::path keys = folder / "keys";
    std::filesystem::create_directories(keys);
    std::filesystem::permissions(keys, std::filesystem::perms::owner_all);
    return keys;
}

std::optional<std::string> readPrivateFile(const std::filesystem::path& path)
{
    struct stat status { };
    if (::stat(path.c_str(), &status) == 0) {
        if (status.st_uid != ::geteuid()) {
            throw std::runtime_error(path.native()
                + " belongs to another account: it is not used. Run this as the account that owns it, or give it back "
                  "with `chown`; if somebody may have changed it, replace the key it holds.");
        }
        if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
            throw std::runtime_error(path.native()
                + " may be read by others: it is not used. Run `chmod 600` on it; if "
                  "somebody may have copied it, replace the key it holds.");
        }
    }
    return readFile(path);
}

std::optional<std::string> readFile(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        return std::nullopt;
    }
    return std::string(std::istreambuf_iterator<char>(file), {});
}

} // namespace comptoir::adapters

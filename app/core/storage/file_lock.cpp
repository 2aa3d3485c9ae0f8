// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/file_lock.h"

#include "app/core/storage/storage_error.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace comptoir::storage {

namespace {

std::string readHolder(int descriptor)
{
    std::array<char, 200> buffer{};
    const ssize_t size = ::pread(descriptor, buffer.data(), buffer.size(), 0);
    return size > 0 ? std::string(buffer.data(), static_cast<std::size_t>(size)) : std::string("another process");
}

void writeHolder(int descriptor, const std::string& program)
{
    const std::string holder = program + ", process " + std::to_string(::getpid());
    if (::ftruncate(descriptor, 0) != 0
        || ::pwrite(descriptor, holder.data(), holder.size(), 0) != static_cast<ssize_t>(holder.size())) {
        throw StorageError(std::string("cannot write the lock file: ") + std::strerror(errno));
    }
}

} // namespace

Result<FileLock, LockHeld> FileLock::acquire(const std::filesystem::path& path, const std::string& program)
{
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        throw StorageError("cannot open " + path.string() + ": " + std::strerror(errno));
    }
    FileLock lock(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        return unexpected(LockHeld{readHolder(descriptor)});
    }
    writeHolder(descriptor, program);
    return lock;
}

FileLock::~FileLock()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

FileLock::FileLock(FileLock&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

FileLock& FileLock::operator=(FileLock&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

} // namespace comptoir::storage

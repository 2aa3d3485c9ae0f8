// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/disk_reserve.h"

#include <fcntl.h>
#include <limits>
#include <sys/stat.h>
#include <unistd.h>

namespace comptoir::storage {

namespace {

// Making it must not bring the disk near to giving it up again.
constexpr std::int64_t kEnough = DiskReserve::kBytes + 2 * DiskReserve::kLow;
constexpr std::int64_t kBlock = 512; // stat's unit, whatever the file system's

/// Whether all of it is there as blocks: a copied file may have holes, one of an older rule another size.
bool isWhole(const std::filesystem::path& file)
{
    struct stat status { };
    return ::stat(file.c_str(), &status) == 0 && status.st_size == DiskReserve::kBytes
        && status.st_blocks * kBlock >= DiskReserve::kBytes;
}

} // namespace

DiskReserve::DiskReserve(const std::filesystem::path& database)
    : m_file(database.string() + ".reserve")
    , m_held(isWhole(m_file))
{
    giveUpIfShort();
}

DiskState DiskReserve::look() noexcept
{
    giveUpIfShort();
    if (!m_held && m_free >= kEnough) {
        m_held = make();
        measure();
    }
    return m_state;
}

void DiskReserve::giveUpIfShort() noexcept
{
    measure();
    if (m_held && m_free < kLow) {
        ::unlink(m_file.c_str());
        m_held = false;
        measure();
    }
}

void DiskReserve::measure() noexcept
{
    std::error_code unknown;
    const auto space = std::filesystem::space(m_file.parent_path(), unknown);
    m_free = unknown ? std::numeric_limits<std::int64_t>::max() : static_cast<std::int64_t>(space.available);
    m_state = m_held || m_free >= kEnough ? DiskState::Roomy : m_free < kLast ? DiskState::Full : DiskState::Low;
}

bool DiskReserve::make() const noexcept
{
    ::unlink(m_file.c_str());
    const int descriptor = ::open(m_file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        return false;
    }
    const bool made = ::posix_fallocate(descriptor, 0, kBytes) == 0;
    ::close(descriptor);
    if (!made) {
        ::unlink(m_file.c_str());
    }
    return made;
}

} // namespace comptoir::storage

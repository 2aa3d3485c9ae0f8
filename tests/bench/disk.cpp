// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/disk.h"

#include <fcntl.h>
#include <unistd.h>

#include <stdexcept>
#include <string>

namespace comptoir::bench {

SyncedFile::SyncedFile(const std::filesystem::path& folder)
    : m_path(folder / "synced")
    , m_file(::open(m_path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR))
{
}

SyncedFile::~SyncedFile()
{
    ::close(m_file);
    std::error_code ignored;
    std::filesystem::remove(m_path, ignored);
}

void SyncedFile::write()
{
    constexpr std::size_t kPage = 4096;
    static const std::string kContent(kPage, 'x');
    if (::write(m_file, kContent.data(), kContent.size()) < 0 || ::fdatasync(m_file) != 0) {
        throw std::runtime_error("cannot write " + m_path.native());
    }
}

double SyncedFile::timedWrite()
{
    return microseconds(Time::Wall, [this] { write(); }) / kMicrosecondsPerMillisecond;
}

Samples syncedWrites(const std::filesystem::path& folder, int rounds)
{
    SyncedFile file(folder);
    return repeated("fdatasync", rounds, Time::Wall, [&](int) { file.write(); }).in(kMicrosecondsPerMillisecond);
}

} // namespace comptoir::bench

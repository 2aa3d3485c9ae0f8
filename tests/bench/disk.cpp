// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/disk.h"

#include <fcntl.h>
#include <unistd.h>

#include <stdexcept>

namespace comptoir::bench {

Samples syncedWrites(const std::filesystem::path& folder, int rounds)
{
    constexpr std::size_t kPage = 4096;
    const auto path = folder / "synced";
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    const std::string page(kPage, 'x');
    const Samples samples = repeated("fdatasync", rounds, Time::Wall, [&](int) {
        if (::write(file, page.data(), page.size()) < 0 || ::fdatasync(file) != 0) {
            throw std::runtime_error("cannot write " + path.native());
        }
    });
    ::close(file);
    std::filesystem::remove(path);
    return samples.in(kMicrosecondsPerMillisecond);
}

} // namespace comptoir::bench

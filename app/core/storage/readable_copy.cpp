// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/readable_copy.h"

#include "app/core/storage/migrations.h"
#include "app/core/storage/storage_error.h"
#include "app/core/storage/wal_check.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <string>
#include <string_view>

namespace comptoir::storage {

namespace {

// What is the same in each till.db: https://www.sqlite.org/fileformat2.html#the_database_header
struct Constant {
    std::streamoff at;
    std::string_view bytes;
};
constexpr auto kHeader = std::to_array<Constant>({
    {0, std::string_view("SQLite format 3\0", 16)}, {16, std::string_view("\x10\x00", 2)}, // pages of 4096 bytes
    {18, std::string_view("\x02\x02", 2)}, // written and read with a write-ahead log
    {20, std::string_view("\x00\x40\x20\x20", 4)}, // nothing reserved, payload fractions
    {44, std::string_view("\x00\x00\x00\x04", 4)}, // schema format
    {56, std::string_view("\x00\x00\x00\x01", 4)}, // UTF-8
    {68, std::string_view("\x43\x70\x74\x01", 4)}, // FileKind::Till
});
static_assert(static_cast<std::int32_t>(FileKind::Till) == 0x43707401);

} // namespace

ReadableCopy::ReadableCopy(const std::filesystem::path& damaged)
    : m_file(damaged)
{
    m_file += ".salvage";
    std::filesystem::copy_file(damaged, m_file, std::filesystem::copy_options::overwrite_existing);
    std::filesystem::remove(logOf(m_file));
    if (std::filesystem::exists(logOf(damaged))) {
        std::filesystem::copy_file(logOf(damaged), logOf(m_file));
    }
    std::fstream stream(m_file, std::ios::in | std::ios::out | std::ios::binary);
    for (const Constant& constant : kHeader) {
        stream.seekp(constant.at);
        stream << constant.bytes;
    }
}

ReadableCopy::~ReadableCopy()
{
    std::error_code ignored; // a copy left behind is overwritten by the next one
    for (const char* ending : {"", "-wal", "-shm"}) {
        std::filesystem::path part = m_file;
        part += ending;
        std::filesystem::remove(part, ignored);
    }
}

void syncFolder(const std::filesystem::path& folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    const int error = errno;
    if (descriptor >= 0) {
        ::close(descriptor);
    }
    if (!synced) {
        throw StorageError("cannot sync " + folder.string() + ": " + std::strerror(error));
    }
}

} // namespace comptoir::storage

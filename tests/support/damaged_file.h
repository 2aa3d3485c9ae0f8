// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>

namespace comptoir::test {

/// One bit of a file turns over, as on a disk that grows old.
inline void flipBit(const std::filesystem::path& file, std::uint64_t at, int bit = 0)
{
    std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
    stream.seekg(static_cast<std::streamoff>(at));
    const int byte = stream.get();
    stream.seekp(static_cast<std::streamoff>(at));
    stream.put(static_cast<char>(byte ^ (1 << bit)));
}

/// A part of a file is lost: it reads as zeros.
inline void blank(const std::filesystem::path& file, std::uint64_t at, std::size_t bytes)
{
    std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
    stream.seekp(static_cast<std::streamoff>(at));
    stream << std::string(bytes, '\0');
}

inline constexpr std::uint64_t kPageBytes = 4096;

/// The first byte of a database's page, counted from 1.
inline std::uint64_t pageAt(std::int64_t page)
{
    return static_cast<std::uint64_t>(page - 1) * kPageBytes;
}

} // namespace comptoir::test

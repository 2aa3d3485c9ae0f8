// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/wal_check.h"

#include <fstream>
#include <string>
#include <string_view>

namespace comptoir::storage {

namespace {

constexpr std::size_t kLogHeader = 32;
constexpr std::size_t kFrameHeader = 24;
constexpr std::uint32_t kMagic = 0x377f0682; ///< its last bit: the checksum reads words big end first
constexpr int kTries = 3; ///< the till may start its log over while it is read

std::uint32_t bigEndian(std::string_view bytes, std::size_t at)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        value = value << 8U | static_cast<unsigned char>(bytes[at + i]);
    }
    return value;
}

std::uint32_t littleEndian(std::string_view bytes, std::size_t at)
{
    return __builtin_bswap32(bigEndian(bytes, at));
}

/// The running checksum of the log.
struct Checksum {
    bool bigEnd = false;
    std::uint32_t first = 0;
    std::uint32_t second = 0;

    void add(std::string_view bytes)
    {
        for (std::size_t at = 0; at + 8 <= bytes.size(); at += 8) {
            first += (bigEnd ? bigEndian(bytes, at) : littleEndian(bytes, at)) + second;
            second += (bigEnd ? bigEndian(bytes, at + 4) : littleEndian(bytes, at + 4)) + first;
        }
    }

    bool stands(std::string_view bytes, std::size_t at) const
    {
        return bigEndian(bytes, at) == first && bigEndian(bytes, at + 4) == second;
    }
};

class Log {
public:
    explicit Log(const std::filesystem::path& file)
        : m_stream(file, std::ios::binary)
        , m_header(read(0, kLogHeader))
    {
    }

    const std::string& header() const { return m_header; }

    std::optional<std::int64_t> firstDamaged()
    {
        if (m_header.size() < kLogHeader) {
            return std::nullopt; // nothing was written yet, or all of it was moved
        }
        Checksum checksum{.bigEnd = (bigEndian(m_header, 0) & 1U) != 0};
        checksum.add(std::string_view(m_header).substr(0, 24));
        m_pageSize = bigEndian(m_header, 8);
        const bool known = (bigEndian(m_header, 0) & ~1U) == kMagic && checksum.stands(m_header, 24);
        if (!known || m_pageSize < 512 || m_pageSize > 65536) {
            return 0;
        }
        return firstBroken(checksum);
    }

private:
    std::size_t placeOf(std::int64_t frame) const
    {
        return kLogHeader + static_cast<std::size_t>(frame - 1) * (kFrameHeader + m_pageSize);
    }

    std::optional<std::int64_t> firstBroken(Checksum checksum)
    {
        const std::int64_t last = lastCommitted();
        for (std::int64_t frame = 1;; ++frame) {
            const std::string bytes = read(placeOf(frame), kFrameHeader + m_pageSize);
            const std::string_view view(bytes);
            const bool whole = bytes.size() == kFrameHeader + m_pageSize;
            if (whole) {
                checksum.add(view.substr(0, 8));
                checksum.add(view.substr(kFrameHeader));
            }
            const bool sound = whole && checksum.stands(view, 16);
            if (frame > last) { // what goes on with the sum is of this log, whatever else it says
                return sound && !belongs(view) ? std::optional(frame) : std::nullopt;
            }
            if (!sound || !belongs(view)) {
                return frame;
            }
        }
    }

    /// Whether a frame is of this log and not left from before it was last started over.
    bool belongs(std::string_view frame) const
    {
        return frame.substr(8, 8) == std::string_view(m_header).substr(16, 8);
    }

    /// The last frame that ends a transaction of this log.
    std::int64_t lastCommitted()
    {
        std::int64_t last = 0;
        for (std::int64_t frame = 1;; ++frame) {
            const std::string header = read(placeOf(frame), kFrameHeader);
            if (header.size() < kFrameHeader) {
                return last;
            }
            if (belongs(header) && bigEndian(header, 4) != 0) {
                last = frame;
            }
        }
    }

    std::string read(std::size_t at, std::size_t size)
    {
        std::string bytes(size, '\0');
        m_stream.clear();
        m_stream.seekg(static_cast<std::streamoff>(at));
        m_stream.read(bytes.data(), static_cast<std::streamsize>(size));
        bytes.resize(static_cast<std::size_t>(m_stream.gcount()));
        return bytes;
    }

    std::ifstream m_stream;
    std::string m_header;
    std::size_t m_pageSize = 0;
};

} // namespace

std::filesystem::path logOf(std::filesystem::path database)
{
    return database += "-wal";
}

std::optional<std::int64_t> firstDamagedFrame(const std::filesystem::path& database)
{
    const std::filesystem::path file = logOf(database);
    std::optional<std::int64_t> damaged;
    for (int tried = 0; tried < kTries; ++tried) {
        Log log(file);
        damaged = log.firstDamaged();
        if (!damaged || Log(file).header() == log.header()) {
            break;
        }
    }
    return damaged;
}

} // namespace comptoir::storage

// SPDX-License-Identifier: Apache-2.0
#include "sync/session/snapshot_download.h"

#include "sync/session/file_hash.h"
#include "sync/session/translate.h"

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace comptoir::sync {

namespace {

[[noreturn]] void fail(const char* what)
{
    throw std::system_error(errno, std::generic_category(), what);
}

int openFile(const std::filesystem::path& path)
{
    const int fd = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0) {
        fail("open a snapshot's file");
    }
    return fd;
}

void writeAt(int fd, std::string_view bytes, std::uint64_t at)
{
    while (!bytes.empty()) {
        const auto written = ::pwrite(fd, bytes.data(), bytes.size(), static_cast<off_t>(at));
        if (written < 0) {
            fail("write a snapshot's chunk");
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
        at += static_cast<std::uint64_t>(written);
    }
}

/// A feed's name as part of a file name.
std::string safe(std::string name)
{
    std::replace_if(
        name.begin(), name.end(), [](unsigned char c) { return std::isalnum(c) == 0; }, '_');
    return name;
}

std::string hex(std::string_view bytes)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    for (const char c : bytes) {
        const auto octet = static_cast<unsigned char>(c);
        text += kDigits[octet >> 4U];
        text += kDigits[octet & 15U];
    }
    return text;
}

void removeOthers(const std::filesystem::path& folder, const std::string& prefix, const std::string& keep)
{
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with(prefix) && !name.starts_with(keep)) {
            std::filesystem::remove(entry.path());
        }
    }
}

} // namespace

SnapshotDownload::SnapshotDownload(const std::filesystem::path& folder, pb::SnapshotOffer offer)
    : m_offer(std::move(offer))
{
    std::filesystem::create_directories(folder);
    const std::string prefix = safe(m_offer.feed()) + "-";
    const std::string name = prefix + hex(m_offer.sha256());
    removeOthers(folder, prefix, name);
    m_file = folder / (name + ".part");
    m_map = folder / (name + ".map");
    m_fileFd = openFile(m_file);
    m_mapFd = openFile(m_map);

    const auto chunks = static_cast<std::uint32_t>((m_offer.size() + Limits::kChunkBytes - 1) / Limits::kChunkBytes);
    m_present.assign(chunks, 0);
    if (::pread(m_mapFd, m_present.data(), m_present.size(), 0) < 0) {
        fail("read a snapshot's bitmap");
    }
    std::replace_if(
        m_present.begin(), m_present.end(), [](char c) { return c != 1; }, '\0');
    m_missing = static_cast<std::uint32_t>(std::count(m_present.begin(), m_present.end(), '\0'));
}

SnapshotDownload::~SnapshotDownload()
{
    ::close(m_fileFd);
    ::close(m_mapFd);
}

std::vector<std::uint32_t> SnapshotDownload::due(std::int64_t uptimeMs, std::chrono::milliseconds patience)
{
    std::vector<std::uint32_t> ask;
    for (auto& [index, at] : m_asked) {
        if (uptimeMs - at > patience.count()) {
            at = uptimeMs;
            ask.push_back(index);
        }
    }
    for (std::uint32_t index = m_firstMissing; index < m_present.size(); ++index) {
        if (m_asked.size() >= Limits::kChunksInFlight) {
            break;
        }
        if (m_present[index] == 0 && m_asked.emplace(index, uptimeMs).second) {
            ask.push_back(index);
        }
    }
    return ask;
}

bool SnapshotDownload::store(std::uint32_t index, std::string_view content)
{
    if (index >= m_present.size() || content.size() != chunkSize(index)) {
        return false;
    }
    m_asked.erase(index);
    if (m_present[index] == 0) {
        writeAt(m_fileFd, content, std::uint64_t{index} * Limits::kChunkBytes);
        writeAt(m_mapFd, std::string_view("\1", 1), index);
        m_present[index] = 1;
        --m_missing;
    }
    while (m_firstMissing < m_present.size() && m_present[m_firstMissing] == 1) {
        ++m_firstMissing;
    }
    return true;
}

bool SnapshotDownload::isIntact()
{
    if (::fsync(m_fileFd) != 0) {
        fail("sync a snapshot's file");
    }
    return bytesOf(sha256OfFile(m_file)) == m_offer.sha256();
}

void SnapshotDownload::discard()
{
    std::filesystem::remove(m_file);
    std::filesystem::remove(m_map);
}

std::uint64_t SnapshotDownload::chunkSize(std::uint32_t index) const
{
    const std::uint64_t from = std::uint64_t{index} * Limits::kChunkBytes;
    return std::min<std::uint64_t>(Limits::kChunkBytes, m_offer.size() - from);
}

} // namespace comptoir::sync

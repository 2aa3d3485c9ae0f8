// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string_view>

namespace comptoir::shop {

enum class SourceError {
    CannotOpen,
    Unreadable, ///< the disk or the share failed while reading
    DamagedArchive, ///< the gzip data is cut short or does not check
};

/// The bytes of a file, from its beginning to its end, unpacked.
class ByteSource {
public:
    virtual ~ByteSource() = default;

    /// How many bytes were put into `buffer` (not empty); none at the end.
    virtual Result<std::size_t, SourceError> read(std::span<char> buffer) = 0;

    /// For a progress bar: bytes of the file taken so far, and its size.
    virtual std::int64_t position() const = 0;
    virtual std::int64_t size() const = 0;
};

/// A file as it is or, when it begins like one, a gzip archive unpacked on the way.
Result<std::unique_ptr<ByteSource>, SourceError> openFile(const std::filesystem::path& path);

/// Text that is already here; it must outlive the source.
class MemorySource final : public ByteSource {
public:
    explicit MemorySource(std::string_view text)
        : m_text(text)
    {
    }

    Result<std::size_t, SourceError> read(std::span<char> buffer) override
    {
        const std::size_t taken = m_text.copy(buffer.data(), buffer.size(), m_position);
        m_position += taken;
        return taken;
    }
    std::int64_t position() const override { return static_cast<std::int64_t>(m_position); }
    std::int64_t size() const override { return static_cast<std::int64_t>(m_text.size()); }

private:
    std::string_view m_text;
    std::size_t m_position = 0;
};

} // namespace comptoir::shop

// SPDX-License-Identifier: Apache-2.0
#include "app/shop/import/byte_source.h"

#include "app/core/base/check.h"

#include <array>
#include <fstream>
#include <vector>

#include <zlib.h>

namespace comptoir::shop {

namespace {

class PlainFile final : public ByteSource {
public:
    PlainFile(std::ifstream file, std::int64_t size)
        : m_file(std::move(file))
        , m_size(size)
    {
    }

    Result<std::size_t, SourceError> read(std::span<char> buffer) override
    {
        m_file.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
        if (m_file.bad()) {
            return unexpected(SourceError::Unreadable);
        }
        const auto taken = static_cast<std::size_t>(m_file.gcount());
        m_position += m_file.gcount();
        return taken;
    }
    std::int64_t position() const override { return m_position; }
    std::int64_t size() const override { return m_size; }

private:
    std::ifstream m_file;
    std::int64_t m_size;
    std::int64_t m_position = 0;
};

/// Unpacks another source; several archives one after the other read as one text (RFC 1952 §2.2).
class GzipArchive final : public ByteSource {
public:
    explicit GzipArchive(std::unique_ptr<ByteSource> packed)
        : m_packed(std::move(packed))
    {
        constexpr int kGzipOnly = 16 + MAX_WBITS;
        check(inflateInit2(&m_stream, kGzipOnly) == Z_OK, "zlib has no memory");
    }
    ~GzipArchive() override { inflateEnd(&m_stream); }
    GzipArchive(const GzipArchive&) = delete;
    GzipArchive& operator=(const GzipArchive&) = delete;
    GzipArchive(GzipArchive&&) = delete;
    GzipArchive& operator=(GzipArchive&&) = delete;

    Result<std::size_t, SourceError> read(std::span<char> buffer) override
    {
        m_stream.next_out = reinterpret_cast<Bytef*>(buffer.data());
        m_stream.avail_out = static_cast<uInt>(buffer.size());
        while (m_stream.avail_out == buffer.size()) {
            if (m_stream.avail_in == 0) {
                const auto more = refill();
                if (!more) {
                    return unexpected(more.error());
                }
                if (!*more) {
                    return m_between ? Result<std::size_t, SourceError>(0) : unexpected(SourceError::DamagedArchive);
                }
            }
            if (!unpack()) {
                return unexpected(SourceError::DamagedArchive);
            }
        }
        return buffer.size() - m_stream.avail_out;
    }
    std::int64_t position() const override { return m_packed->position(); }
    std::int64_t size() const override { return m_packed->size(); }

private:
    Result<bool, SourceError> refill()
    {
        const auto taken = m_packed->read(m_input);
        if (!taken) {
            return unexpected(taken.error());
        }
        m_stream.next_in = reinterpret_cast<Bytef*>(m_input.data());
        m_stream.avail_in = static_cast<uInt>(*taken);
        return *taken > 0;
    }

    bool unpack()
    {
        m_between = false;
        const int outcome = inflate(&m_stream, Z_NO_FLUSH);
        if (outcome == Z_STREAM_END) {
            m_between = true;
            return inflateReset(&m_stream) == Z_OK;
        }
        return outcome == Z_OK || outcome == Z_BUF_ERROR;
    }

    std::unique_ptr<ByteSource> m_packed;
    std::array<char, 65'536> m_input{};
    z_stream m_stream{};
    bool m_between = true; // archives, not within one
};

} // namespace

Result<std::unique_ptr<ByteSource>, SourceError> openFile(const std::filesystem::path& path)
{
    std::error_code error;
    const auto size = std::filesystem::file_size(path, error);
    std::ifstream file(path, std::ios::binary);
    if (error || !file) {
        return unexpected(SourceError::CannotOpen);
    }
    std::array<char, 2> magic{};
    file.read(magic.data(), magic.size());
    const bool packed = file && magic[0] == '\x1f' && magic[1] == '\x8b';
    file.clear();
    file.seekg(0);
    std::unique_ptr<ByteSource> plain = std::make_unique<PlainFile>(std::move(file), static_cast<std::int64_t>(size));
    if (!packed) {
        return plain;
    }
    return std::make_unique<GzipArchive>(std::move(plain));
}

} // namespace comptoir::shop

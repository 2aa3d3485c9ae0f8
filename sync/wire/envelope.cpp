// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/envelope.h"

#include <boost/crc.hpp>

namespace comptoir::sync {

namespace {

constexpr std::size_t kChecked = 28; // everything before the checksum itself
using Crc32c = boost::crc_optimal<32, 0x1EDC6F41, 0xFFFFFFFF, 0xFFFFFFFF, true, true>;

std::uint32_t checksum(const void* header, std::string_view body)
{
    Crc32c crc;
    crc.process_bytes(header, kChecked);
    crc.process_bytes(body.data(), body.size());
    return crc.checksum();
}

class Writer {
public:
    explicit Writer(EnvelopeBytes& bytes)
        : m_bytes(bytes)
    {
    }

    template <class Number>
    void put(Number number)
    {
        for (std::size_t i = 0; i < sizeof(Number); ++i) {
            m_bytes[m_at++] = static_cast<std::byte>((static_cast<std::uint64_t>(number) >> (8 * i)) & 0xff);
        }
    }

private:
    EnvelopeBytes& m_bytes;
    std::size_t m_at = 0;
};

class Reader {
public:
    explicit Reader(std::string_view bytes)
        : m_bytes(bytes)
    {
    }

    template <class Number>
    Number take()
    {
        std::uint64_t number = 0;
        for (std::size_t i = 0; i < sizeof(Number); ++i) {
            number |= static_cast<std::uint64_t>(static_cast<unsigned char>(m_bytes[m_at++])) << (8 * i);
        }
        return static_cast<Number>(number);
    }

private:
    std::string_view m_bytes;
    std::size_t m_at = 0;
};

} // namespace

EnvelopeBytes encodeEnvelope(const Envelope& envelope, std::string_view body)
{
    EnvelopeBytes bytes{};
    Writer writer(bytes);
    writer.put(Envelope::kMagic);
    writer.put(Envelope::kMajor);
    writer.put(envelope.minor);
    writer.put(envelope.type);
    writer.put(envelope.flags);
    writer.put(envelope.session);
    writer.put(envelope.message);
    writer.put(envelope.bodyLength);
    writer.put(envelope.rawLength);
    writer.put(checksum(bytes.data(), body));
    return bytes;
}

Result<Envelope, WireError> decodeEnvelope(std::string_view header, std::string_view body)
{
    if (header.size() != Envelope::kSize) {
        return unexpected(WireError::NotOurs);
    }
    Reader reader(header);
    if (reader.take<std::uint16_t>() != Envelope::kMagic) {
        return unexpected(WireError::NotOurs);
    }
    if (reader.take<std::uint8_t>() != Envelope::kMajor) {
        return unexpected(WireError::OtherMajor);
    }
    Envelope envelope;
    envelope.minor = reader.take<std::uint8_t>();
    envelope.type = reader.take<std::uint16_t>();
    envelope.flags = reader.take<std::uint16_t>();
    envelope.session = reader.take<std::uint64_t>();
    envelope.message = reader.take<std::uint32_t>();
    envelope.bodyLength = reader.take<std::uint32_t>();
    envelope.rawLength = reader.take<std::uint32_t>();
    if (envelope.bodyLength > Envelope::kMaxBody || envelope.rawLength > Envelope::kMaxRaw) {
        return unexpected(WireError::TooLong);
    }
    if (envelope.bodyLength != body.size() || reader.take<std::uint32_t>() != checksum(header.data(), body)) {
        return unexpected(WireError::Damaged);
    }
    return envelope;
}

} // namespace comptoir::sync

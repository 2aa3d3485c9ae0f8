// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/codec.h"

#include "app/core/base/check.h"

#include <array>
#include <limits>
#include <utility>

#include <google/protobuf/stubs/logging.h>
#include <zstd.h>

namespace comptoir::sync {

namespace {

constexpr std::size_t kPackAbove = 1024;
constexpr int kPackLevel = 1; // the sync thread's time is dearer than the last few percent

std::string packed(const std::string& raw)
{
    std::string bytes(ZSTD_compressBound(raw.size()), '\0');
    const std::size_t size = ZSTD_compress(bytes.data(), bytes.size(), raw.data(), raw.size(), kPackLevel);
    check(ZSTD_isError(size) == 0, "compression into a large enough buffer failed");
    bytes.resize(size);
    return bytes;
}

Result<std::string, WireError> unpacked(std::string_view bytes, std::uint32_t rawLength)
{
    // The frame's own idea of its size must agree with the envelope before a byte is allocated.
    if (ZSTD_getFrameContentSize(bytes.data(), bytes.size()) != rawLength) {
        return unexpected(WireError::Damaged);
    }
    std::string raw(rawLength, '\0');
    const std::size_t size = ZSTD_decompress(raw.data(), raw.size(), bytes.data(), bytes.size());
    if (ZSTD_isError(size) != 0 || size != rawLength) {
        return unexpected(WireError::Damaged);
    }
    return raw;
}

using Parse = bool (*)(const char* data, int size, Message& into);

template <std::size_t Index>
bool parseAs(const char* data, int size, Message& into)
{
    return into.emplace<Index>().ParseFromArray(data, size);
}

template <std::size_t... Index>
constexpr std::array<Parse, sizeof...(Index)> makeParsers(std::index_sequence<Index...>)
{
    return {&parseAs<Index>...};
}

constexpr auto kParsers = makeParsers(std::make_index_sequence<std::variant_size_v<Message>>{});

} // namespace

Frames encode(const Message& message, std::uint64_t session, std::uint32_t number)
{
    check(keepsBounds(message), "a message of ours breaks the protocol's bounds");
    std::string raw = std::visit([](const auto& body) { return body.SerializeAsString(); }, message);
    check(raw.size() <= Envelope::kMaxRaw, "a message of ours is too long");

    Envelope envelope;
    envelope.type = typeOf(message);
    envelope.session = session;
    envelope.message = number;
    envelope.rawLength = static_cast<std::uint32_t>(raw.size());
    if (raw.size() > kPackAbove) {
        std::string shorter = packed(raw);
        if (shorter.size() < raw.size()) {
            raw = std::move(shorter);
            envelope.flags |= Envelope::kPacked;
        }
    }
    envelope.bodyLength = static_cast<std::uint32_t>(raw.size());
    return {encodeEnvelope(envelope, raw), std::move(raw)};
}

Result<Received, WireError> decode(std::string_view header, std::string_view body)
{
    // What a peer sends must not fill this machine's log.
    [[maybe_unused]] static const auto kSilenced = google::protobuf::SetLogHandler(nullptr);
    const auto envelope = decodeEnvelope(header, body);
    if (!envelope) {
        return unexpected(envelope.error());
    }
    if (envelope->type == 0 || envelope->type > kParsers.size()) {
        const bool newer = envelope->minor > Envelope::kMinor;
        return unexpected(newer ? WireError::NewerType : WireError::UnknownType);
    }
    std::string raw;
    if ((envelope->flags & Envelope::kPacked) != 0) {
        auto plain = unpacked(body, envelope->rawLength);
        if (!plain) {
            return unexpected(plain.error());
        }
        raw = std::move(*plain);
        body = raw;
    } else if (envelope->rawLength != envelope->bodyLength) {
        return unexpected(WireError::Damaged);
    }
    Received received{.session = envelope->session, .number = envelope->message, .message = {}};
    const Parse parse = kParsers[envelope->type - 1U];
    if (!parse(body.data(), static_cast<int>(body.size()), received.message) || !keepsBounds(received.message)) {
        return unexpected(WireError::Malformed);
    }
    return received;
}

std::string encodeRows(const pb::Rows& rows)
{
    return rows.SerializeAsString();
}

Result<pb::Rows, WireError> decodeRows(std::string_view bytes)
{
    if (bytes.size() > Limits::kRowsSnapshotBytes) {
        return unexpected(WireError::TooLong);
    }
    pb::Rows rows;
    if (!rows.ParseFromArray(bytes.data(), static_cast<int>(bytes.size()))) {
        return unexpected(WireError::Malformed);
    }
    return rows;
}

} // namespace comptoir::sync

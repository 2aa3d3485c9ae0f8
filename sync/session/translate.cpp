// SPDX-License-Identifier: Apache-2.0
#include "sync/session/translate.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace comptoir::sync {

std::string bytesOf(const Hash& hash)
{
    return {reinterpret_cast<const char*>(hash.data()), hash.size()};
}

Hash hashOf(std::string_view bytes)
{
    Hash hash{};
    std::memcpy(hash.data(), bytes.data(), std::min(bytes.size(), hash.size()));
    return hash;
}

pb::Record toWire(JournalRecord record)
{
    pb::Record wire;
    wire.set_segment(record.segment);
    wire.set_sequence(record.sequence);
    wire.set_type(std::move(record.type));
    wire.set_body(std::move(record.body));
    wire.set_hash(bytesOf(record.hash));
    wire.set_signature(std::move(record.signature));
    return wire;
}

JournalRecord fromWire(const std::string& registerId, pb::Record record)
{
    return {
        .registerId = registerId,
        .segment = record.segment(),
        .sequence = record.sequence(),
        .type = std::move(*record.mutable_type()),
        .body = std::move(*record.mutable_body()),
        .hash = hashOf(record.hash()),
        .signature = std::move(*record.mutable_signature()),
    };
}

pb::Document toWire(PrivateDocument document)
{
    pb::Document wire;
    wire.set_id(std::move(document.id));
    wire.set_kind(std::move(document.kind));
    wire.set_customer(std::move(document.customer));
    wire.set_body(std::move(document.body));
    return wire;
}

PrivateDocument fromWire(pb::Document document)
{
    return {
        .id = std::move(*document.mutable_id()),
        .kind = std::move(*document.mutable_kind()),
        .customer = std::move(*document.mutable_customer()),
        .body = std::move(*document.mutable_body()),
    };
}

pb::FeedState toWire(std::string_view feed, const FeedCursor& cursor)
{
    pb::FeedState wire;
    wire.set_feed(std::string(feed));
    wire.set_history(cursor.history);
    wire.set_offset(cursor.offset);
    wire.set_digest(bytesOf(cursor.digest));
    return wire;
}

pb::Operation toWire(FeedOperation operation)
{
    pb::Operation wire;
    wire.set_key(std::move(operation.key));
    wire.set_version(operation.version);
    wire.set_deleted(operation.deleted);
    if (!operation.deleted) {
        wire.set_body(std::move(operation.body));
    }
    return wire;
}

FeedOperation fromWire(pb::Operation operation)
{
    return {
        .key = std::move(*operation.mutable_key()),
        .version = operation.version(),
        .deleted = operation.deleted(),
        .body = std::move(*operation.mutable_body()),
    };
}

pb::CopyChoice toWire(const CopyChoice& choice)
{
    pb::CopyChoice message;
    message.set_register_(choice.registerId);
    message.set_stays(choice.stays);
    message.set_segment(choice.head.segment);
    message.set_sequence(choice.head.sequence);
    message.set_hash(bytesOf(choice.head.hash));
    message.set_approver(choice.approver);
    message.set_signature(choice.signature);
    if (choice.stays) {
        message.set_curve_key(bytesOf(choice.curveKey.bytes));
        message.set_signing_key(choice.signingKey);
        message.set_next_signature(choice.nextSignature);
    }
    return message;
}

CopyChoice fromWire(const pb::CopyChoice& choice)
{
    CopyChoice value{.registerId = choice.register_(),
        .stays = choice.stays(),
        .signingKey = choice.signing_key(),
        .head = {choice.segment(), choice.sequence(), hashOf(choice.hash())},
        .approver = choice.approver(),
        .signature = choice.signature(),
        .nextSignature = choice.next_signature()};
    if (choice.stays()) {
        value.curveKey = CurveKey{hashOf(choice.curve_key())};
    }
    return value;
}

pb::RosterUpdate toWire(const Roster& roster)
{
    pb::RosterUpdate wire;
    wire.set_version(roster.version());
    for (const RosterEntry& entry : roster.entries()) {
        pb::RosterDevice& device = *wire.add_devices();
        device.set_device(entry.device);
        device.set_store(entry.store);
        device.set_role(static_cast<std::uint32_t>(entry.role));
        device.set_curve_key(bytesOf(entry.curveKey.bytes));
        device.set_signing_key(entry.signingKey);
        device.set_revoked(entry.revoked);
        device.set_epoch(entry.epoch);
    }
    return wire;
}

Roster fromWire(const pb::RosterUpdate& update)
{
    std::vector<RosterEntry> entries;
    for (const pb::RosterDevice& device : update.devices()) {
        entries.push_back({
            .device = device.device(),
            .store = device.store(),
            .role = static_cast<Role>(device.role()),
            .curveKey = CurveKey{hashOf(device.curve_key())},
            .signingKey = device.signing_key(),
            .revoked = device.revoked(),
            .epoch = std::max<std::uint32_t>(1, device.epoch()),
        });
    }
    return {update.version(), std::move(entries)};
}

} // namespace comptoir::sync

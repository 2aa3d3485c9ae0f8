// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/message.h"

#include <algorithm>
#include <string>
#include <utility>

namespace comptoir::sync {

namespace {

bool isName(const std::string& text)
{
    return !text.empty() && text.size() <= Limits::kName;
}

bool isHash(const std::string& bytes)
{
    return bytes.size() == 32;
}

bool isHashOrEmpty(const std::string& bytes)
{
    return bytes.empty() || isHash(bytes);
}

/// A signature, or the key that makes it.
bool isSigned(const std::string& bytes)
{
    return !bytes.empty() && bytes.size() <= Limits::kSignature;
}

template <class Items, class Test>
bool all(const Items& items, std::size_t most, Test test)
{
    return static_cast<std::size_t>(items.size()) <= most && std::all_of(items.begin(), items.end(), test);
}

bool isFeedState(const pb::FeedState& feed)
{
    return isName(feed.feed()) && feed.history().size() <= Limits::kName && isHashOrEmpty(feed.digest());
}

bool isRecord(const pb::Record& record)
{
    return record.sequence() > 0 && isName(record.type()) && !record.body().empty() && isHash(record.hash())
        && record.signature().size() <= Limits::kSignature;
}

/// A page of what was asked: within its bounds, each sequence once and in order.
bool isPageOf(const pb::RecordsReturned& page)
{
    std::uint64_t before = page.from() - 1;
    return std::all_of(page.records().begin(), page.records().end(), [&](const pb::Record& record) {
        return std::exchange(before, record.sequence()) < record.sequence() && record.sequence() <= page.to();
    });
}

bool isOperation(const pb::Operation& operation)
{
    return !operation.key().empty() && operation.key().size() <= Limits::kKey
        && (!operation.deleted() || operation.body().empty());
}

struct Bounds {
    bool operator()(const pb::Hello& m) const
    {
        return isName(m.device()) && m.protocol_min() <= m.protocol_max() && m.software().size() <= Limits::kName
            && all(m.streams(), Limits::kStreams,
                [](const auto& s) { return isName(s.register_()) && (s.sequence() == 0 || isHash(s.hash())); })
            && all(m.feeds(), Limits::kFeeds, isFeedState);
    }
    bool operator()(const pb::Welcome& m) const
    {
        return m.session() != 0 && (m.tier() == 1 || m.tier() == 2)
            && all(m.streams(), Limits::kStreams,
                [](const auto& s) {
                    return isName(s.register_()) && (s.sequence() == 0 || isHash(s.hash()))
                        && isHashOrEmpty(s.hq_hash());
                })
            && all(m.feeds(), Limits::kFeeds, isFeedState);
    }
    bool operator()(const pb::Fenced& m) const { return isName(m.register_()) && isHash(m.hash()); }
    bool operator()(const pb::Push& m) const
    {
        return isName(m.register_()) && !m.records().empty() && all(m.records(), Limits::kRecords, isRecord);
    }
    bool operator()(const pb::Ack& m) const
    {
        return m.register_().size() <= Limits::kName && isHashOrEmpty(m.hash()) && isHashOrEmpty(m.hq_hash())
            && m.witness().size() <= Limits::kName && m.witness_signature().size() <= Limits::kSignature
            && all(m.documents_stored(), Limits::kRecords, isName)
            && all(m.documents_at_hq(), Limits::kRecords, isName);
    }
    bool operator()(const pb::Nack& m) const { return isName(m.register_()) && isHashOrEmpty(m.hash()); }
    bool operator()(const pb::PushPrivate& m) const
    {
        return !m.documents().empty() && all(m.documents(), Limits::kRecords, [](const auto& d) {
            return isName(d.id()) && isName(d.kind()) && d.customer().size() <= Limits::kName;
        });
    }
    bool operator()(const pb::Notify& m) const { return isName(m.feed()); }
    bool operator()(const pb::Fetch& m) const
    {
        return isName(m.feed()) && m.history().size() <= Limits::kName && isHashOrEmpty(m.digest());
    }
    bool operator()(const pb::Delta& m) const
    {
        return isName(m.feed()) && isName(m.history()) && m.from() <= m.to() && isHash(m.digest())
            && all(m.operations(), Limits::kOperations, isOperation);
    }
    bool operator()(const pb::UpToDate& m) const { return isName(m.feed()) && isName(m.history()); }
    bool operator()(const pb::SnapshotOffer& m) const
    {
        return isName(m.feed()) && isName(m.history()) && isHash(m.digest()) && isHash(m.sha256())
            && ((m.kind() == pb::SNAPSHOT_FILE && m.size() <= Limits::kSnapshotBytes)
                || (m.kind() == pb::SNAPSHOT_ROWS && m.size() <= Limits::kRowsSnapshotBytes));
    }
    bool operator()(const pb::ChunkRequest& m) const { return isHash(m.sha256()); }
    bool operator()(const pb::Chunk& m) const
    {
        return isHash(m.sha256()) && m.content().size() <= Limits::kChunkBytes;
    }
    bool operator()(const pb::RosterUpdate& m) const
    {
        return all(m.devices(), Limits::kDevices, [](const auto& d) {
            return isName(d.device()) && isName(d.store()) && d.role() >= 1 && d.role() <= 4 && isHash(d.curve_key())
                && d.signing_key().size() <= Limits::kSignature;
        });
    }
    bool operator()(const pb::Enrol1& m) const
    {
        return isName(m.name()) && m.role() >= 1 && m.role() <= 4 && isHash(m.curve_key())
            && m.signing_key().size() <= Limits::kSignature && isHash(m.nonce()) && isHash(m.proof());
    }
    bool operator()(const pb::Enrol2& m) const { return isHash(m.nonce()) && isHash(m.proof()); }
    bool operator()(const pb::Enrol3& m) const { return isHash(m.proof()); }
    bool operator()(const pb::Enrol4& m) const
    {
        return m.outcome() != pb::ENROL_ADMITTED
            || (isName(m.device()) && isName(m.store()) && m.role() >= 1 && m.role() <= 4 && isHash(m.server_key())
                && isHashOrEmpty(m.root()));
    }
    bool operator()(const pb::Time&) const { return true; }
    bool operator()(const pb::Ping&) const { return true; }
    bool operator()(const pb::Pong&) const { return true; }
    bool operator()(const pb::Bye&) const { return true; }
    bool operator()(const pb::RecordsWanted& m) const
    {
        return isName(m.register_()) && m.from() > 0 && m.from() <= m.to();
    }
    bool operator()(const pb::RecordsReturned& m) const
    {
        return isName(m.register_()) && m.from() > 0 && m.from() <= m.to()
            && all(m.records(), Limits::kRecords, isRecord) && isPageOf(m);
    }
    bool operator()(const pb::CopyChoice& m) const
    {
        const bool keys =
            m.stays() ? isHash(m.curve_key()) && isSigned(m.signing_key()) && isSigned(m.next_signature()) : true;
        return isName(m.register_()) && isHash(m.hash()) && m.sequence() > 0 && m.approver().size() <= Limits::kName
            && isSigned(m.signature()) && keys;
    }
    bool operator()(const pb::CopyChosen& m) const
    {
        return isName(m.register_()) && m.certificate().size() <= Limits::kCertificate;
    }
};

} // namespace

bool keepsBounds(const Message& message)
{
    return std::visit(Bounds{}, message);
}

} // namespace comptoir::sync

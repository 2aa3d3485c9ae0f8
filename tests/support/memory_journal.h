// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/session/journal_sink.h"
#include "sync/session/journal_source.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace comptoir::tests {

/// Journals in memory, both ways round, with a disk that forgets what was not committed.
class MemoryJournal final : public sync::JournalSource, public sync::JournalSink {
public:
    using Records = std::vector<sync::JournalRecord>;

    explicit MemoryJournal(std::function<void()> happened)
        : m_happened(std::move(happened))
    {
    }

    /// Writes `count` records of about `bytes` each, as the register itself does; `salt` makes another history.
    void write(const std::string& registerId, int count, std::size_t bytes = 100, std::uint32_t segment = 1,
        const std::string& salt = "");

    /// Everything committed.
    const Records& records(const std::string& registerId) { return m_journals[registerId].committed; }
    const sync::Watermarks& watermarks(const std::string& registerId) { return m_journals[registerId].watermarks; }

    /// The disk comes back from a backup that ends with `last`, acknowledgements and all.
    void restore(const std::string& registerId, sync::Sequence last);

    /// The register sells on in `segment`, one above the highest record a witness holds.
    void openSegment(const std::string& registerId, std::uint32_t segment, sync::Sequence first);

    /// One byte of that record changes; its hash does not.
    void damage(const std::string& registerId, sync::Sequence sequence);

    /// Records up to `last` are no longer here.
    void purge(const std::string& registerId, sync::Sequence last);

    /// Power off and on: what was not committed is gone.
    void crash();

    /// A bug on purpose: append() says Stored and commits with the next one.
    void acknowledgeBeforeCommit() { m_early = true; }

    /// HQ's word, as the hub keeps it.
    void setHqDurable(const std::string& registerId, const sync::JournalHead& head)
    {
        m_journals[registerId].atHq = head;
    }
    void isHq() { m_isHq = true; }

    /// Called after each stored batch, and each acknowledgement noted.
    std::function<void(const std::string& registerId)> onStored;
    std::function<void(const std::string& registerId, const sync::Watermarks& durable)> onAcknowledged;

    std::vector<sync::StreamState> streams() override;
    Records read(
        std::string_view registerId, sync::Sequence from, std::size_t maxRecords, std::size_t maxBytes) override;
    std::optional<sync::Hash> hashAt(std::string_view registerId, sync::Sequence sequence) override;
    void noteAcknowledged(
        std::string_view registerId, const sync::Watermarks& durable, const sync::Witness& witness) override;

    sync::JournalHead durableHead(std::string_view registerId) override;
    sync::Appended append(std::string_view registerId, const Records& records) override;
    std::size_t keepAside(std::string_view registerId, const Records& records) override;
    const Records& aside(const std::string& registerId) { return m_journals[registerId].aside; }
    sync::JournalHead hqDurable(std::string_view registerId) override;

private:
    struct Journal {
        Records committed;
        Records pending;
        Records aside;
        sync::Watermarks watermarks;
        sync::JournalHead atHq;
    };

    void commit(Journal& journal);

    std::map<std::string, Journal, std::less<>> m_journals;
    std::function<void()> m_happened;
    bool m_early = false;
    bool m_isHq = false;
};

/// Whether `copy` is `original` from its first record to its last, each once and in order.
bool isPrefix(const MemoryJournal::Records& copy, const MemoryJournal::Records& original);

} // namespace comptoir::tests

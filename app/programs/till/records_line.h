// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shop/settlement/start.h"
#include "sync/session/uplink.h"

#include <functional>
#include <future>
#include <memory>
#include <optional>

namespace comptoir::programs {

/// The till thread's questions to the sync thread about the register's own journal: what the tier above holds of it.
/// The till thread waits for the answer, at a start and when it was told to go back; it does not for the records of a
/// hole.
class RecordsLine final : public shop::RecordsAbove {
public:
    /// Runs something on the sync thread.
    using Post = std::function<void(std::function<void(sync::Uplink&)>)>;
    /// Told on the sync thread of records nobody waits for.
    using Page = std::function<void(const sync::ReturnedRecords& page)>;

    explicit RecordsLine(std::string registerId)
        : m_registerId(std::move(registerId))
    {
    }

    void connect(Post post, Page page);

    /// Till thread. What the first session says; empty when there is none in a moment: the register starts without it.
    std::optional<shop::WordAbove> firstWord();
    std::optional<std::vector<journal::SealedRecord>> records(std::int64_t from, std::int64_t to) override;

    /// Asks for a page that nobody waits for.
    void request(const storage::Hole& hole);

    /// Sync thread.
    void alarm(const sync::UplinkAlarm& alarm);
    void online();
    void returned(const sync::ReturnedRecords& page);

private:
    using Answer = std::promise<sync::ReturnedRecords>;

    void ask(std::int64_t from, std::int64_t to, std::shared_ptr<Answer> answer);

    std::string m_registerId;
    Post m_post;
    Page m_page;
    std::promise<shop::WordAbove> m_saying;
    std::shared_future<shop::WordAbove> m_heard = m_saying.get_future().share();
    shop::WordAbove m_word; // sync thread
    bool m_said = false; // sync thread
    std::shared_ptr<Answer> m_waiting; // sync thread
};

/// The records of a page, up to the first that is not one.
std::vector<journal::SealedRecord> sealedIn(const sync::ReturnedRecords& page);

/// What an alarm says of the register's journal; empty when it is of something else.
std::optional<shop::WordAbove> wordOf(const sync::UplinkAlarm& alarm);

} // namespace comptoir::programs

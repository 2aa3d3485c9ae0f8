// SPDX-License-Identifier: Apache-2.0
#include "app/programs/till/records_line.h"

#include "app/adapters/journal_values.h"

#include <chrono>
#include <utility>

namespace comptoir::programs {

namespace {

constexpr std::chrono::milliseconds kFirstWord(1500); // a hub on the LAN answers within tens
constexpr std::chrono::seconds kPage(10);

} // namespace

std::vector<journal::SealedRecord> sealedIn(const sync::ReturnedRecords& page)
{
    std::vector<journal::SealedRecord> records;
    for (const sync::JournalRecord& record : page.records) {
        auto sealed = adapters::toSealed(record);
        if (!sealed) {
            break;
        }
        records.push_back(std::move(*sealed));
    }
    return records;
}

std::optional<shop::WordAbove> wordOf(const sync::UplinkAlarm& alarm)
{
    const shop::HeadAbove head{static_cast<std::int64_t>(alarm.serverHead.segment),
        static_cast<std::int64_t>(alarm.serverHead.sequence), adapters::toCore(alarm.serverHead.hash)};
    if (alarm.kind == sync::UplinkAlarmKind::Fenced) {
        return shop::WordAbove{.ahead = head, .forked = {}};
    }
    if (alarm.kind == sync::UplinkAlarmKind::Fork) {
        return shop::WordAbove{.ahead = {}, .forked = head};
    }
    return std::nullopt;
}

void RecordsLine::connect(Post post, Page page)
{
    m_post = std::move(post);
    m_page = std::move(page);
}

std::optional<shop::WordAbove> RecordsLine::firstWord()
{
    if (m_heard.wait_for(kFirstWord) != std::future_status::ready) {
        return std::nullopt;
    }
    return m_heard.get();
}

std::optional<std::vector<journal::SealedRecord>> RecordsLine::records(std::int64_t from, std::int64_t to)
{
    const auto answer = std::make_shared<Answer>();
    std::future<sync::ReturnedRecords> returned = answer->get_future();
    ask(from, to, answer);
    if (returned.wait_for(kPage) != std::future_status::ready) {
        return std::nullopt;
    }
    return sealedIn(returned.get());
}

void RecordsLine::request(const storage::Hole& hole)
{
    ask(hole.from, hole.to, nullptr);
}

void RecordsLine::ask(std::int64_t from, std::int64_t to, std::shared_ptr<Answer> answer)
{
    const sync::RecordRange range{m_registerId, static_cast<sync::Sequence>(from), static_cast<sync::Sequence>(to)};
    m_post([this, range, answer = std::move(answer)](sync::Uplink& uplink) {
        m_waiting = answer;
        uplink.fetchRecords(range);
    });
}

void RecordsLine::alarm(const sync::UplinkAlarm& alarm)
{
    if (const auto word = wordOf(alarm); word && !m_said) {
        m_word = *word;
    }
}

void RecordsLine::online()
{
    if (!std::exchange(m_said, true)) {
        m_saying.set_value(m_word);
    }
}

void RecordsLine::returned(const sync::ReturnedRecords& page)
{
    if (const auto waiting = std::exchange(m_waiting, nullptr)) {
        waiting->set_value(page);
    } else {
        m_page(page);
    }
}

} // namespace comptoir::programs

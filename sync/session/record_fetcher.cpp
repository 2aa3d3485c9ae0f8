// SPDX-License-Identifier: Apache-2.0
#include "sync/session/record_fetcher.h"

#include "sync/session/translate.h"

#include <utility>

namespace comptoir::sync {

void RecordFetcher::ask(RecordRange range)
{
    m_asked = std::move(range);
    say();
}

void RecordFetcher::opened()
{
    m_open = true;
    say();
}

void RecordFetcher::say()
{
    if (!m_open || !m_asked) {
        return;
    }
    pb::RecordsWanted wanted;
    wanted.set_register_(m_asked->registerId);
    wanted.set_from(m_asked->from);
    wanted.set_to(m_asked->to);
    m_send(wanted); // when it cannot go out the session is over, and the next one asks again
}

void RecordFetcher::returned(pb::RecordsReturned page)
{
    if (m_asked != RecordRange{page.register_(), page.from(), page.to()}) {
        return;
    }
    ReturnedRecords answer{.asked = *std::exchange(m_asked, std::nullopt), .records = {}, .last = page.last()};
    for (pb::Record& record : *page.mutable_records()) {
        answer.records.push_back(fromWire(answer.asked.registerId, std::move(record)));
    }
    m_observer.recordsReturned(answer);
}

} // namespace comptoir::sync

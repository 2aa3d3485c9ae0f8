// SPDX-License-Identifier: Apache-2.0
#include "app/shop/reporting/chain_watch.h"

#include <algorithm>

namespace comptoir::shop {

ChainWatch::ChainWatch(storage::Connection& readOnly)
    : m_connection(readOnly)
    , m_reader(readOnly)
{
    restart();
}

void ChainWatch::restart()
{
    m_verifier.emplace();
    m_checkedTo = 0;
}

ChainStatus ChainWatch::step()
{
    m_head = m_reader.head().sequence;
    storage::JournalTableSource source(m_connection, m_checkedTo + 1);
    for (int done = 0; done < kSlice; ++done) {
        const auto stored = source.next();
        if (!stored) {
            break;
        }
        m_verifier->add(*stored);
        m_checkedTo = stored->sequence;
    }
    m_head = std::max(m_head, m_checkedTo);
    return status();
}

ChainStatus ChainWatch::status() const
{
    const journal::Report& report = m_verifier->soFar();
    ChainStatus status;
    status.checked = report.records;
    status.checkedTo = m_checkedTo;
    status.head = m_head;
    for (const auto& [check, count] : report.anomalies) {
        status.anomalies += count;
    }
    status.anomalies += report.unreadable;
    for (const journal::Finding& finding : report.findings) {
        if (finding.severity != journal::Severity::Remark && status.found.size() < ChainStatus::kFoundKept) {
            status.found.push_back(finding);
        }
    }
    return status;
}

} // namespace comptoir::shop

// SPDX-License-Identifier: Apache-2.0
#include "app/shop/reporting/chain_watch.h"

#include <algorithm>

namespace comptoir::shop {

ChainWatch::ChainWatch(storage::Connection& readOnly)
    : m_connection(readOnly)
    , m_reader(readOnly)
    , m_pages(readOnly.path())
{
    restart();
}

void ChainWatch::restart()
{
    m_verifier.emplace();
    m_pages.restart();
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
    if (m_checkedTo >= m_head) {
        m_pages.run();
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
    status.anomalies += report.unreadable + static_cast<std::int64_t>(m_pages.faults().size());
    status.pages = m_pages.complete();
    for (const std::string& fault : m_pages.faults()) {
        if (status.found.size() < ChainStatus::kFoundKept) {
            status.found.push_back({.severity = journal::Severity::Anomaly,
                .sequence = 0,
                .check = journal::Check::Page,
                .detail = "la base est abîmée : " + fault});
        }
    }
    for (const journal::Finding& finding : report.findings) {
        if (finding.severity != journal::Severity::Remark && status.found.size() < ChainStatus::kFoundKept) {
            status.found.push_back(finding);
        }
    }
    return status;
}

} // namespace comptoir::shop

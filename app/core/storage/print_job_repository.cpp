// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/print_job_repository.h"

namespace comptoir::storage {

namespace {

std::string_view textOf(PrintState state)
{
    switch (state) {
    case PrintState::Queued:
        return "queued";
    case PrintState::Sending:
        return "sending";
    case PrintState::HandedOver:
        return "handed_over";
    case PrintState::Confirmed:
        return "confirmed";
    case PrintState::Unknown:
        return "unknown";
    case PrintState::Failed:
        return "failed";
    case PrintState::Cancelled:
        return "cancelled";
    }
    return {};
}

PrintState stateNamed(std::string_view text)
{
    for (const PrintState state : {PrintState::Queued, PrintState::Sending, PrintState::HandedOver,
             PrintState::Confirmed, PrintState::Failed, PrintState::Cancelled}) {
        if (textOf(state) == text) {
            return state;
        }
    }
    return PrintState::Unknown;
}

PrintJob jobAt(const Rows& rows)
{
    return {
        .id = rows.integer(0),
        .of = rows.integer(1),
        .copy = rows.integer(2),
        .content = rows.text(3),
        .state = stateNamed(rows.view(4)),
        .offset = rows.integer(5),
        .reason = rows.text(6),
        .at = {rows.integer(7)},
    };
}

} // namespace

PrintJobRepository::PrintJobRepository(Connection& connection)
    : m_add(connection, R"(INSERT INTO print_job (of, copy, content, state, offset, reason, at_ms)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) RETURNING id)")
    , m_setState(connection, "UPDATE print_job SET state = ?2, offset = ?3, reason = ?4 WHERE id = ?1")
    , m_find(connection, "SELECT id, of, copy, content, state, offset, reason, at_ms FROM print_job WHERE id = ?1")
    , m_lastOf(connection, R"(SELECT id, of, copy, content, state, offset, reason, at_ms FROM print_job
          WHERE of = ?1 ORDER BY id DESC LIMIT 1)")
    , m_pending(connection, R"(SELECT id, of, copy, content, state, offset, reason, at_ms FROM print_job
          WHERE state IN ('queued', 'sending', 'handed_over') ORDER BY id)")
{
}

std::int64_t PrintJobRepository::add(const PrintJob& job)
{
    Rows rows = m_add.run(job.of, job.copy, job.content, textOf(job.state), job.offset, job.reason, job.at.ms);
    rows.next();
    const std::int64_t id = rows.integer(0);
    rows.next();
    return id;
}

void PrintJobRepository::setState(std::int64_t id, PrintState state, std::int64_t offset, const std::string& reason)
{
    m_setState.execute(id, textOf(state), offset, reason);
}

std::optional<PrintJob> PrintJobRepository::find(std::int64_t id)
{
    Rows rows = m_find.run(id);
    return rows.next() ? std::optional(jobAt(rows)) : std::nullopt;
}

std::optional<PrintJob> PrintJobRepository::lastOf(std::int64_t of)
{
    Rows rows = m_lastOf.run(of);
    return rows.next() ? std::optional(jobAt(rows)) : std::nullopt;
}

std::vector<PrintJob> PrintJobRepository::pending()
{
    std::vector<PrintJob> jobs;
    Rows rows = m_pending.run();
    while (rows.next()) {
        jobs.push_back(jobAt(rows));
    }
    return jobs;
}

} // namespace comptoir::storage

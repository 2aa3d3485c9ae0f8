// SPDX-License-Identifier: Apache-2.0
#include "app/shop/receipts/document_printer.h"

namespace comptoir::shop {

namespace {

constexpr const char* kRestart = "restart";

std::string_view statusOf(PrintOutcome outcome)
{
    switch (outcome) {
    case PrintOutcome::Printed:
        return "printed";
    case PrintOutcome::Unknown:
        return "unknown";
    case PrintOutcome::Failed:
        return journal::kNoByteTaken;
    }
    check(false, "an unknown print outcome");
    return {};
}

storage::PrintState stateOf(PrintOutcome outcome)
{
    switch (outcome) {
    case PrintOutcome::Printed:
        return storage::PrintState::Confirmed;
    case PrintOutcome::Unknown:
        return storage::PrintState::Unknown;
    case PrintOutcome::Failed:
        return storage::PrintState::Failed;
    }
    check(false, "an unknown print outcome");
    return storage::PrintState::Failed;
}

} // namespace

DocumentPrinter::DocumentPrinter(Desk& desk, Paper& paper)
    : m_desk(desk)
    , m_paper(paper)
{
}

std::int64_t DocumentPrinter::print(std::int64_t of, const Compose& compose)
{
    const auto record = m_desk.till().journal().reader().record(of);
    check(record.has_value(), "only what is journaled is printed");
    PaperMark mark = unnumbered(record->envelope.mode);
    mark.copy = journal::nextPaperCopy(m_desk.till().sales().emissions(m_desk.registerId(), of));
    const journal::EmissionRecord emission{
        .of = of, .channel = journal::Channel::Paper, .copy = mark.copy, .printer = m_desk.registerId()};
    storage::Transaction transaction = m_desk.till().begin();
    const auto recorded = m_desk.till().journal().append(m_desk.draft(emission));
    check(recorded.has_value(), "an emission is always recordable");
    const std::int64_t job = m_desk.till().printJobs().add(
        {.of = of, .copy = mark.copy, .state = storage::PrintState::Sending, .at = mark.at});
    transaction.commit();
    m_paper.print(compose(mark),
        [this, job, of, copy = mark.copy](const PrintAnswer& answer) { printed(job, of, copy, answer); });
    return mark.copy;
}

PaperMark DocumentPrinter::unnumbered(Mode mode) const
{
    return {.copy = 0,
        .operatorName = m_desk.staff() ? m_desk.staff()->firstName : m_desk.operatorCode(),
        .at = m_desk.clock().now(),
        .mode = mode};
}

void DocumentPrinter::settleInterrupted()
{
    for (const storage::PrintJob& job : m_desk.till().printJobs().pending()) {
        printed(job.id, job.of, job.copy, {PrintOutcome::Unknown, kRestart});
    }
}

bool DocumentPrinter::interrupted(std::int64_t of)
{
    const auto job = m_desk.till().printJobs().lastOf(of);
    return job && job->reason == kRestart;
}

void DocumentPrinter::printed(std::int64_t job, std::int64_t of, std::int64_t copy, const PrintAnswer& answer)
{
    storage::Transaction transaction = m_desk.till().begin();
    m_desk.till().printJobs().setState(job, stateOf(answer.outcome), 0, answer.reason);
    const auto recorded = m_desk.till().journal().append(m_desk.draft(journal::EmissionRecord{.of = of,
        .channel = journal::Channel::Paper,
        .copy = copy,
        .status = std::string(statusOf(answer.outcome)),
        .printer = m_desk.registerId()}));
    check(recorded.has_value(), "an emission is always recordable");
    transaction.commit();
    if (m_told) {
        m_told(answer);
    }
}

} // namespace comptoir::shop

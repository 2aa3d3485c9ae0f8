// SPDX-License-Identifier: Apache-2.0
#include "app/shop/receipts/receipts.h"

#include "app/core/crypto/sealing.h"
#include "app/shop/receipts/ticket_proof.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace comptoir::shop {

namespace {

constexpr std::string_view kKeysFeed = "keys";
constexpr std::string_view kHqKeyRow = "key/hq";

/// One @, something before, a dot after, no space: what a person mistypes. Delivery decides the rest.
bool looksLikeAddress(const std::string& text)
{
    const std::size_t at = text.find('@');
    return at != std::string::npos && at > 0 && text.find('@', at + 1) == std::string::npos
        && text.find('.', at) != std::string::npos && text.back() != '.' && text.find(' ') == std::string::npos
        && text.size() <= 254;
}

/// 128 random bits: the whole secret of an e-receipt's address.
std::string publicId(Random& random)
{
    std::array<std::byte, 16> bytes{};
    random.fill(bytes);
    return crypto::hex(bytes);
}

std::string_view statusOf(PrintOutcome outcome)
{
    switch (outcome) {
    case PrintOutcome::Printed:
        return "printed";
    case PrintOutcome::Unknown:
        return "unknown";
    case PrintOutcome::Failed:
        return "no_byte";
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

Receipts::Receipts(Desk& desk, ReceiptPaper& paper)
    : m_desk(desk)
    , m_paper(paper)
{
}

Result<ReceiptGiven, ReceiptRefusal> Receipts::give(
    std::int64_t sequence, ReceiptChoice choice, const std::string& email)
{
    const auto emissions = m_desk.till().sales().emissions(m_desk.registerId(), sequence);
    const auto receipt = receiptOf(sequence, journal::nextPaperCopy(emissions));
    if (!receipt) {
        return unexpected(ReceiptRefusal::NoTicket);
    }
    if (choice == ReceiptChoice::Paper) {
        return print(*receipt);
    }
    journal::EmissionRecord emission{.of = sequence};
    if (choice == ReceiptChoice::Email && !looksLikeAddress(email)) {
        return unexpected(ReceiptRefusal::NotAnAddress);
    }
    storage::Transaction transaction = m_desk.till().begin();
    if (choice == ReceiptChoice::Email) {
        const auto document = keepAddress(email);
        if (!document) {
            return unexpected(document.error());
        }
        emission.channel = journal::Channel::Email;
        emission.document = *document;
    } else {
        emission.channel = choice == ReceiptChoice::Qr ? journal::Channel::Qr : journal::Channel::None;
    }
    ReceiptGiven given;
    if (choice != ReceiptChoice::None) {
        emission.receipt = publicId(m_desk.random());
        given.url = fmt::format("https://{}/r/{}", receipt->store.receiptHost, emission.receipt);
    }
    const auto recorded = m_desk.till().journal().append(m_desk.draft(emission));
    check(recorded.has_value(), "an emission is always recordable");
    transaction.commit();
    return given;
}

std::optional<Receipt> Receipts::last()
{
    const auto ticket = m_desk.till().sales().lastTicket(m_desk.registerId(), m_desk.mode());
    return ticket ? receiptOf(ticket->sequence, 0) : std::nullopt;
}

bool Receipts::paperCompulsory(const Ticket& ticket)
{
    return std::ranges::any_of(ticket.lines, [](const TicketLine& line) { return line.line.product.flags.durable; });
}

void Receipts::settleInterrupted()
{
    for (const storage::PrintJob& job : m_desk.till().printJobs().pending()) {
        printed(job.id, job.of, job.copy, {PrintOutcome::Unknown, "restart"});
    }
}

std::optional<Receipt> Receipts::receiptOf(std::int64_t sequence, std::int64_t copy)
{
    if (!m_desk.store()) {
        return std::nullopt;
    }
    storage::JournalReader& reader = m_desk.till().journal().reader();
    auto record = reader.record(sequence);
    const auto stored = reader.stored(sequence);
    if (!record || !stored || !std::holds_alternative<journal::TicketRecord>(record->payload)) {
        return std::nullopt;
    }
    const auto seller = m_desk.reference().findOperator(record->envelope.operatorCode);
    Receipt receipt{
        .record = std::move(*record),
        .store = *m_desk.store(),
        .signatureMark = signatureMark(stored->signature),
        .copy = copy,
        .copyOperator = m_desk.staff() ? m_desk.staff()->firstName : std::string(),
        .language = m_desk.language(),
    };
    receipt.operatorName = seller ? seller->firstName : receipt.record.envelope.operatorCode;
    receipt.proof = ticketProof(receipt.record, m_desk.signer());
    return receipt;
}

ReceiptGiven Receipts::print(const Receipt& receipt)
{
    const std::int64_t of = receipt.record.envelope.sequence;
    const journal::EmissionRecord emission{
        .of = of, .channel = journal::Channel::Paper, .copy = receipt.copy, .printer = m_desk.registerId()};
    storage::Transaction transaction = m_desk.till().begin();
    const auto recorded = m_desk.till().journal().append(m_desk.draft(emission));
    check(recorded.has_value(), "an emission is always recordable");
    const std::int64_t job = m_desk.till().printJobs().add(
        {.of = of, .copy = receipt.copy, .state = storage::PrintState::Sending, .at = m_desk.clock().now()});
    transaction.commit();
    m_paper.print(layOut(receipt, m_paper.columns()),
        [this, job, of, copy = receipt.copy](const PrintAnswer& answer) { printed(job, of, copy, answer); });
    return {.copy = receipt.copy};
}

void Receipts::printed(std::int64_t job, std::int64_t of, std::int64_t copy, const PrintAnswer& answer)
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

Result<std::string, ReceiptRefusal> Receipts::keepAddress(const std::string& email)
{
    for (const storage::FeedRow& row : m_desk.reference().rows(std::string(kKeysFeed))) {
        const auto key = row.key == kHqKeyRow ? crypto::fromHex(row.body) : std::nullopt;
        if (!key || key->size() != 32) {
            continue;
        }
        const auto sealed = crypto::sealFor(std::span<const std::byte, 32>(key->data(), 32), crypto::bytesOf(email));
        if (!sealed) {
            continue;
        }
        const Uuid id = Uuid::timeOrdered(m_desk.clock().now(), m_desk.random());
        m_desk.till().documents().add({.id = id,
            .kind = "receipt_email",
            .body = std::string(crypto::textOf(*sealed)),
            .at = m_desk.clock().now()});
        return id.text();
    }
    return unexpected(ReceiptRefusal::NoSealingKey);
}

} // namespace comptoir::shop

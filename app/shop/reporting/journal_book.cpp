// SPDX-License-Identifier: Apache-2.0
#include "app/shop/reporting/journal_book.h"

#include "app/core/journal/canonical.h"
#include "app/shop/reporting/readable_body.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <fstream>
#include <limits>
#include <span>

namespace comptoir::shop {

namespace {

using journal::RecordType;

constexpr int kPage = 60;

std::span<const RecordType> typesOf(JournalKind kind)
{
    static constexpr std::array kTickets{RecordType::Ticket, RecordType::Note, RecordType::Void, RecordType::Money};
    static constexpr std::array kPayments{RecordType::PaymentRequest, RecordType::PaymentResult};
    static constexpr std::array kCash{RecordType::Cash};
    static constexpr std::array kCloses{RecordType::Close};
    static constexpr std::array kEmissions{RecordType::Emission, RecordType::Invoice};
    static constexpr std::array kEvents{
        RecordType::Event, RecordType::Genesis, RecordType::Key, RecordType::Ack, RecordType::Archive};
    switch (kind) {
    case JournalKind::All:
        return {};
    case JournalKind::Tickets:
        return kTickets;
    case JournalKind::Payments:
        return kPayments;
    case JournalKind::Cash:
        return kCash;
    case JournalKind::Closes:
        return kCloses;
    case JournalKind::Emissions:
        return kEmissions;
    case JournalKind::Events:
        return kEvents;
    }
    check(false, "an unknown kind of entries");
    return {};
}

std::optional<Money> money(std::int64_t minor, const std::string& currency)
{
    const auto known = Currency::parse(currency);
    const bool bounded = minor >= -Money::kLimit && minor <= Money::kLimit;
    return known && bounded ? std::optional(Money::fromMinor(minor, *known)) : std::nullopt;
}

std::optional<Money> amountOf(const journal::Payload& payload)
{
    if (const auto* ticket = std::get_if<journal::TicketRecord>(&payload)) {
        return money(ticket->totals.gross, ticket->currency);
    }
    if (const auto* request = std::get_if<journal::PaymentRequestRecord>(&payload)) {
        return money(request->amount, request->currency);
    }
    if (const auto* abandoned = std::get_if<journal::VoidRecord>(&payload)) {
        return money(abandoned->total, abandoned->currency);
    }
    if (const auto* cash = std::get_if<journal::CashRecord>(&payload)) {
        return cash->kind == journal::CashKind::NoSale ? std::nullopt : money(cash->amount, cash->currency);
    }
    if (const auto* close = std::get_if<journal::CloseRecord>(&payload)) {
        return money(close->totals.gross, close->currency);
    }
    return std::nullopt;
}

JournalEntry entryOf(const journal::StoredRecord& stored)
{
    JournalEntry entry{.sequence = stored.sequence, .type = stored.type.value_or(""), .record = {}, .amount = {}};
    if (auto record = journal::readRecord(stored.body)) {
        entry.record = std::move(*record);
        entry.amount = amountOf(entry.record->payload);
    }
    return entry;
}

std::optional<std::int64_t> numberIn(const std::string& text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() && number > 0 ? std::optional(number)
                                                                                  : std::nullopt;
}

/// A ticket's whole number from what people write: 18467, 2-018467 or S042-C02-00018467.
std::string ticketNumber(const std::string& typed, const std::string& registerId)
{
    const std::size_t dash = typed.rfind('-');
    const auto last = numberIn(dash == std::string::npos ? typed : typed.substr(dash + 1));
    return last ? fmt::format("{}-{:08}", registerId, *last) : typed;
}

} // namespace

JournalBook::JournalBook(storage::Connection& readOnly, std::string registerId)
    : m_pages(readOnly)
    , m_reader(readOnly)
    , m_registerId(std::move(registerId))
{
}

JournalPage JournalBook::page(const JournalFilter& filter, std::optional<std::int64_t> before)
{
    if (!filter.number.empty()) {
        return found(filter.number);
    }
    storage::JournalRange range{.from = 1, .before = std::numeric_limits<std::int64_t>::max()};
    if (!filter.businessDay.empty()) {
        range = m_pages.day(filter.businessDay);
    }
    range.before = std::min(range.before, before.value_or(range.before));
    JournalPage page;
    for (const journal::StoredRecord& stored : m_pages.page(typesOf(filter.kind), range, kPage)) {
        page.entries.push_back(entryOf(stored));
    }
    if (page.entries.size() == kPage) {
        page.next = page.entries.back().sequence;
    }
    return page;
}

JournalPage JournalBook::found(const std::string& number)
{
    std::vector<std::int64_t> sequences;
    if (const auto ticket = m_pages.ticket(ticketNumber(number, m_registerId))) {
        sequences.push_back(*ticket);
    }
    if (const auto sequence = numberIn(number);
        sequence && std::ranges::find(sequences, *sequence) == sequences.end()) {
        sequences.push_back(*sequence);
    }
    JournalPage page;
    for (const std::int64_t sequence : sequences) {
        if (const auto stored = m_pages.stored(sequence)) {
            page.entries.push_back(entryOf(*stored));
        }
    }
    return page;
}

std::string JournalBook::dayBefore(const std::string& day)
{
    const std::int64_t before = day.empty() ? std::numeric_limits<std::int64_t>::max() : m_pages.day(day).from;
    const auto last = m_pages.page({}, {.from = 1, .before = before}, 1);
    return last.empty() ? std::string() : last.front().businessDay.value_or("");
}

std::string JournalBook::dayAfter(const std::string& day)
{
    const auto next = m_reader.read(m_pages.day(day).before, 1, 1);
    return next.empty() ? std::string() : next.front().businessDay;
}

std::optional<JournalProof> JournalBook::proof(std::int64_t sequence)
{
    const auto stored = m_pages.stored(sequence);
    if (!stored) {
        return std::nullopt;
    }
    JournalProof proof;
    proof.entry = entryOf(*stored);
    proof.body = readableBody(stored->body);
    proof.hash = stored->hash;
    proof.signature = crypto::base64(stored->signature);
    proof.hashRight = crypto::sha256(stored->body).hex() == stored->hash;
    if (proof.entry.record) {
        const journal::Envelope& envelope = proof.entry.record->envelope;
        proof.key = envelope.key;
        const auto key = keyOf(envelope.key);
        proof.signatureRight = key && key->verifies(stored->body, stored->signature);
        const auto previous = m_reader.hashAt(sequence - 1);
        proof.linkRight = previous ? *previous == envelope.previous : sequence == 1 && envelope.previous.isZero();
    }
    for (const storage::WitnessMark& mark : m_reader.witnesses()) {
        if (mark.sequence >= sequence) {
            proof.witnesses.push_back(mark.who);
        }
    }
    return proof;
}

/// The key with that id, as a `key` record of this journal announces it.
std::optional<crypto::PublicKey> JournalBook::keyOf(const std::string& id)
{
    static constexpr std::array kKeys{RecordType::Key};
    const storage::JournalRange all{.from = 1, .before = std::numeric_limits<std::int64_t>::max()};
    for (const journal::StoredRecord& stored : m_pages.page(kKeys, all, std::numeric_limits<int>::max())) {
        const auto record = journal::readRecord(stored.body);
        const auto* announced = record ? std::get_if<journal::KeyRecord>(&record->payload) : nullptr;
        const auto der = announced != nullptr ? crypto::fromBase64(announced->publicKey) : std::nullopt;
        if (auto key = der ? crypto::PublicKey::fromDer(*der) : std::nullopt; key && key->id() == id) {
            return key;
        }
    }
    return std::nullopt;
}

std::int64_t JournalBook::exportTo(const std::filesystem::path& file)
{
    std::filesystem::create_directories(file.parent_path());
    std::filesystem::path unfinished = file;
    unfinished += ".part";
    std::int64_t records = 0;
    {
        std::ofstream out;
        out.exceptions(std::ios::failbit | std::ios::badbit);
        out.open(unfinished, std::ios::binary | std::ios::trunc);
        records = storage::exportTsv(m_reader, out);
        out.flush();
    }
    std::filesystem::rename(unfinished, file);
    return records;
}

} // namespace comptoir::shop

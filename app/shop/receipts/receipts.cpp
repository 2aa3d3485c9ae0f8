// SPDX-License-Identifier: Apache-2.0
#include "app/shop/receipts/receipts.h"

#include "app/core/crypto/sealing.h"
#include "app/shop/receipts/kept_receipt.h"

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

} // namespace

Receipts::Receipts(Desk& desk, Paper& paper)
    : m_desk(desk)
    , m_printer(desk, paper)
{
}

Result<ReceiptGiven, ReceiptRefusal> Receipts::give(
    std::int64_t sequence, ReceiptChoice choice, const std::string& email)
{
    const auto source = sourceOf(sequence);
    if (!source) {
        return unexpected(ReceiptRefusal::NoTicket);
    }
    if (choice == ReceiptChoice::Paper) {
        return ReceiptGiven{.copy = m_printer.print(sequence, [&source](const PaperMark& mark) {
            ReceiptSource paper = *source;
            paper.mark = mark;
            return layOut(makeReceipt(paper));
        })};
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
        given.url = fmt::format("https://{}/r/{}", source->store.receiptHost, emission.receipt);
    }
    const auto recorded = m_desk.till().journal().append(m_desk.draft(emission));
    check(recorded.has_value(), "an emission is always recordable");
    transaction.commit();
    return given;
}

std::optional<ReceiptSource> Receipts::last()
{
    const auto ticket = m_desk.till().sales().lastTicket(m_desk.registerId(), m_desk.mode());
    return ticket ? sourceOf(ticket->sequence) : std::nullopt;
}

std::optional<OpenReceipt> Receipts::leftOpen()
{
    const auto ticket = m_desk.till().sales().lastTicket(m_desk.registerId(), m_desk.mode());
    if (!ticket) {
        return std::nullopt;
    }
    const auto given = m_desk.till().sales().emissions(m_desk.registerId(), ticket->sequence);
    const bool decided = !given.empty() && given.back().channel != journal::Channel::Paper;
    const bool came =
        !given.empty() && given.back().status != journal::kNoByteTaken && !m_printer.interrupted(ticket->sequence);
    if (decided || came) {
        return std::nullopt;
    }
    return OpenReceipt{
        .sequence = ticket->sequence, .number = ticket->number, .duplicate = journal::nextPaperCopy(given) > 0};
}

bool Receipts::paperCompulsory(const Ticket& ticket)
{
    return std::ranges::any_of(ticket.lines, [](const TicketLine& line) { return line.line.product.flags.durable; });
}

std::int64_t Receipts::printReport(std::int64_t of, const text::Report& report)
{
    check(m_desk.store().has_value(), "a till that journals knows its store");
    return m_printer.print(of,
        [this, &report](const PaperMark& mark) { return layOut(report, *m_desk.store(), mark, m_desk.language()); });
}

std::string Receipts::reportPdf(const text::Report& report)
{
    check(m_desk.store().has_value(), "a till that journals knows its store");
    const PaperMark mark = m_printer.unnumbered(m_desk.mode());
    return printoutPdf(report.title, layOut(report, *m_desk.store(), mark, m_desk.language()), mark.at);
}

std::optional<ReceiptSource> Receipts::sourceOf(std::int64_t sequence)
{
    if (!m_desk.store()) {
        return std::nullopt;
    }
    const ReceiptFiles files{
        m_desk.till().journal().reader(), m_desk.reference(), &m_desk.signer(), &m_desk.till().sales()};
    return keptReceipt(files, sequence, *m_desk.store(), m_desk.language());
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

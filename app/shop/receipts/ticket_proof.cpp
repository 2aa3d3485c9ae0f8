// SPDX-License-Identifier: Apache-2.0
#include "app/shop/receipts/ticket_proof.h"

#include "app/core/base/check.h"
#include "app/core/journal/canonical.h"

namespace comptoir::shop {

namespace {

constexpr std::size_t kLongestProof = 1000; // version ≤ 22-L

journal::Array linesOf(const journal::TicketRecord& ticket)
{
    journal::Array lines;
    for (const journal::TicketLineRecord& line : ticket.lines) {
        lines.emplace_back(journal::Array{line.sku, line.quantity, line.net, line.rateBp});
    }
    return lines;
}

std::string encoded(const journal::Object& object)
{
    return crypto::base64Url(crypto::bytesOf(journal::writeCanonical(object)));
}

std::string sign(const journal::Object& header, const journal::Object& payload, crypto::Signer& signer)
{
    const std::string signedPart = encoded(header) + "." + encoded(payload);
    const auto raw = crypto::rawSignature(signer.sign(signedPart));
    check(raw.has_value(), "our own signature is well formed");
    return signedPart + "." + crypto::base64Url(*raw);
}

} // namespace

std::string ticketProof(const journal::Record& record, crypto::Signer& signer)
{
    const auto& ticket = std::get<journal::TicketRecord>(record.payload);
    journal::Object header;
    header.set("alg", "ES256");
    header.set("kid", signer.publicKey().id());
    header.set("typ", "ct");
    journal::Object payload;
    payload.set("r", record.envelope.registerId);
    payload.set("n", ticket.number);
    payload.set("s", record.envelope.sequence);
    payload.set("h", record.hash.hex());
    payload.set("d", record.envelope.businessDay);
    payload.set("t", ticket.totals.gross);
    journal::Object withLines = payload;
    withLines.set("l", linesOf(ticket));
    std::string proof = sign(header, withLines, signer);
    return proof.size() <= kLongestProof ? proof : sign(header, payload, signer);
}

} // namespace comptoir::shop

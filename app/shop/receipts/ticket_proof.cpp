// SPDX-License-Identifier: Apache-2.0
#include "app/shop/receipts/ticket_proof.h"

#include "app/core/base/check.h"
#include "app/core/crypto/merkle.h"
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

/// The tree's leaves are the canonical bytes of each line, as they would stand under `l`.
std::string rootOf(const journal::Array& lines)
{
    crypto::MerkleTree tree;
    for (const journal::Value& line : lines) {
        tree.add(crypto::bytesOf(journal::writeCanonical(line)));
    }
    return crypto::base64Url(tree.root().bytes());
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

std::string ticketProof(
    const journal::Record& record, const std::optional<std::string>& returnBy, crypto::Signer& signer)
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
    payload.set("h", crypto::base64Url(record.hash.bytes()));
    payload.set("d", record.envelope.businessDay);
    payload.set("t", ticket.totals.gross);
    if (returnBy) {
        payload.set("b", *returnBy);
    }
    const journal::Array lines = linesOf(ticket);
    journal::Object withLines = payload;
    withLines.set("l", lines);
    std::string proof = sign(header, withLines, signer);
    if (proof.size() <= kLongestProof) {
        return proof;
    }
    payload.set("m", rootOf(lines));
    return sign(header, payload, signer);
}

} // namespace comptoir::shop

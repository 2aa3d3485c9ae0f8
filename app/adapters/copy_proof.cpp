// SPDX-License-Identifier: Apache-2.0
#include "app/adapters/copy_proof.h"

#include "app/adapters/journal_values.h"

#include <fmt/format.h>

#include <algorithm>

namespace comptoir::adapters {

namespace {

std::string statementOf(const sync::CopyChoice& choice)
{
    return fmt::format("comptoir-copy/1\n{}\n{}\n{}\n{}\n{}/{}/{}\n{}\n", choice.registerId,
        choice.stays ? "stays" : "leaves", crypto::hex(choice.curveKey.bytes),
        crypto::hex(crypto::bytesOf(choice.signingKey)), choice.head.segment, choice.head.sequence,
        toCore(choice.head.hash).hex(), choice.approver);
}

} // namespace

void signChoice(sync::CopyChoice& choice, crypto::Signer& before, crypto::Signer* next)
{
    if (next != nullptr) {
        choice.signingKey = crypto::textOf(next->publicKey().der());
    }
    const std::string statement = statementOf(choice);
    choice.signature = crypto::textOf(before.sign(statement));
    choice.nextSignature = next == nullptr ? sync::Bytes() : crypto::textOf(next->sign(statement));
}

bool provesChoice(const sync::CopyChoice& choice, std::span<const storage::SigningKey> known)
{
    const std::string statement = statementOf(choice);
    const bool ofThisRegister = std::ranges::any_of(known, [&](const storage::SigningKey& candidate) {
        const auto key = candidate.until ? std::nullopt : crypto::PublicKey::fromPem(candidate.pem);
        return key && key->verifies(statement, crypto::bytesOf(choice.signature));
    });
    if (!choice.stays) {
        return ofThisRegister;
    }
    const auto next = crypto::PublicKey::fromDer(crypto::bytesOf(choice.signingKey));
    return ofThisRegister && next && next->verifies(statement, crypto::bytesOf(choice.nextSignature));
}

} // namespace comptoir::adapters

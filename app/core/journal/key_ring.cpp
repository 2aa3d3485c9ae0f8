// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/key_ring.h"

#include <algorithm>

namespace comptoir::journal {

namespace {

constexpr std::string_view kRevoked = "révoquée";
constexpr std::string_view kReplaced = "remplacée";

void checkOne(
    VerifyContext& context, crypto::SignatureChecker& checker, const crypto::Hash& hash, const crypto::Bytes& signature)
{
    context.unless(checker.accepts(hash, signature), Check::Signature,
        "la signature n’est pas celle de ce corps par la clé qu’il nomme");
}

} // namespace

KeyRing::KeyRing(std::optional<crypto::PublicKey> given, std::optional<crypto::IssuerKey> root)
    : m_root(root)
{
    if (given) {
        m_givenId = given->id();
        m_keys.emplace(m_givenId, Entry{crypto::SignatureChecker(*given)});
    }
}

void KeyRing::check(
    VerifyContext& context, const std::string& keyId, const crypto::Hash& hash, const crypto::Bytes& signature)
{
    const auto known = m_keys.find(keyId);
    if (known == m_keys.end()) {
        m_waiting[keyId].push_back({context.sequence, hash, signature});
        return;
    }
    const std::string_view ended = known->second.ended;
    context.unless(ended.empty(), Check::Signature, "la clé {} a été {} avant", keyId, ended);
    checkOne(context, known->second.checker, hash, signature);
}

std::optional<KeyRing::Standing> KeyRing::standingOf(
    VerifyContext& context, const KeyRecord& key, const Envelope& envelope) const
{
    if (!m_root || key.certificate.empty()) {
        return Standing::Uncertified;
    }
    const auto text = crypto::fromBase64(key.certificate);
    const auto proven = text ? crypto::proveCertificate(crypto::textOf(*text), *m_root)
                             : unexpected(crypto::CertificateFault::Malformed);
    const bool ofThisKey = proven && proven->certificate.subject == envelope.registerId
        && crypto::base64(crypto::bytesOf(proven->certificate.signingKey)) == key.publicKey;
    if (!ofThisKey) {
        context.anomaly(Check::Announcement,
            fmt::format("le certificat de la clé {} ne remonte pas à la racine pour cette caisse", key.keyId));
        return std::nullopt;
    }
    if (envelope.atMs > proven->validUntil.ms) {
        context.anomaly(Check::Announcement, fmt::format("le certificat de la clé {} n’était plus valable", key.keyId));
        return std::nullopt;
    }
    return proven->vouched ? Standing::Vouched : Standing::Certified;
}

bool KeyRing::mayAnnounce(VerifyContext& context, const KeyRecord& key, const Envelope& envelope) const
{
    if (m_keys.empty() || m_keys.contains(envelope.key)) {
        return true;
    }
    if (key.certificate.empty()) {
        context.anomaly(Check::Announcement,
            fmt::format("la clé {} n’est annoncée ni par la clé précédente ni par un certificat du siège", key.keyId));
        return false;
    }
    context.remark(Check::Announcement, fmt::format("la clé {} est annoncée avec un certificat du siège", key.keyId));
    return true;
}

void KeyRing::announce(VerifyContext& context, const KeyRecord& key, const Envelope& envelope)
{
    if (key.action == KeyAction::Revoke) {
        const auto known = m_keys.find(key.keyId);
        if (known != m_keys.end()) {
            known->second.ended = kRevoked;
        }
        return;
    }
    const auto der = crypto::fromBase64(key.publicKey);
    const auto publicKey = der ? crypto::PublicKey::fromDer(*der) : std::nullopt;
    if (!publicKey || publicKey->id() != key.keyId) {
        context.anomaly(Check::Signature, "la clé annoncée n’est pas une clé P-256 portant cet identifiant");
        return;
    }
    auto standing = standingOf(context, key, envelope);
    if (!standing) {
        return;
    }
    if (*standing == Standing::Uncertified && isTrustedToName(envelope, key)) {
        standing = Standing::Announced;
    }
    const auto known = m_keys.find(key.keyId);
    if (known == m_keys.end()) {
        if (!mayAnnounce(context, key, envelope)) {
            return;
        }
        m_keys.emplace(key.keyId, Entry{.checker = crypto::SignatureChecker(*publicKey)});
        checkWaiting(context, key.keyId);
    }
    Entry& entry = m_keys.at(key.keyId);
    entry.standing = std::max(entry.standing, *standing);
    entry.announced = true;
    if (key.action == KeyAction::Replace) {
        replaceOthers(key.keyId, envelope.key);
    }
}

bool KeyRing::isTrustedToName(const Envelope& envelope, const KeyRecord& key) const
{
    const auto signer = m_keys.find(envelope.key);
    return envelope.key != key.keyId && signer != m_keys.end() && signer->second.ended.empty()
        && signer->second.standing != Standing::Uncertified;
}

void KeyRing::replaceOthers(const std::string& next, const std::string& signer)
{
    for (auto& [keyId, entry] : m_keys) {
        if (keyId != next && entry.ended.empty() && (entry.announced || keyId == signer)) {
            entry.ended = kReplaced;
        }
    }
}

void KeyRing::checkWaiting(VerifyContext& context, const std::string& keyId)
{
    const auto waiting = m_waiting.find(keyId);
    if (waiting == m_waiting.end()) {
        return;
    }
    const std::int64_t here = context.sequence;
    crypto::SignatureChecker& checker = m_keys.at(keyId).checker;
    for (const Waiting& one : waiting->second) {
        context.sequence = one.sequence;
        checkOne(context, checker, one.hash, one.signature);
    }
    context.sequence = here;
    m_waiting.erase(waiting);
}

void KeyRing::finish(VerifyContext& context) const
{
    for (const auto& [keyId, entry] : m_keys) {
        if (m_root && entry.standing == Standing::Uncertified) {
            context.anomaly(Check::Announcement, fmt::format("la clé {} n’a aucun certificat du siège", keyId));
        } else if (entry.standing == Standing::Announced) {
            context.remark(Check::Announcement,
                fmt::format("la clé {} est annoncée par la précédente, pas encore certifiée par le siège", keyId));
        } else if (entry.standing == Standing::Vouched) {
            context.remark(Check::Announcement,
                fmt::format("la clé {} n’a que la parole du serveur du magasin, pas encore celle du siège", keyId));
        }
    }
    for (const auto& [keyId, waiting] : m_waiting) {
        context.sequence = waiting.front().sequence;
        context.anomaly(Check::Signature,
            fmt::format("{} signature(s) de la clé {} n’ont pas pu être vérifiées : elle n’est ni annoncée ni donnée",
                waiting.size(), keyId));
    }
}

} // namespace comptoir::journal

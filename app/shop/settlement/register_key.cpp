// SPDX-License-Identifier: Apache-2.0
#include "app/shop/settlement/register_key.h"

#include "app/core/crypto/certificate.h"
#include "app/shop/settlement/desk.h"

#include <algorithm>
#include <optional>

namespace comptoir::shop {

namespace {

constexpr const char* kRosterFeed = "roster";

/// The certificate in `text` when it is of this register's key and its chain ends at the root.
std::optional<crypto::ProvenCertificate> proven(Desk& desk, const std::string& text)
{
    crypto::IssuerKey root{};
    const std::string& trusted = desk.trust().root;
    if (text.empty() || trusted.size() != root.size()) {
        return std::nullopt;
    }
    std::ranges::copy(crypto::bytesOf(trusted), root.begin());
    const auto certificate = crypto::proveCertificate(text, root);
    const bool ours = certificate && certificate->certificate.subject == desk.registerId()
        && std::ranges::equal(crypto::bytesOf(certificate->certificate.signingKey), desk.signer().publicKey().der());
    return ours ? std::optional(*certificate) : std::nullopt;
}

/// HQ's certificate of the key, from the feed; empty before it has come.
std::string fromHq(Desk& desk)
{
    const std::string key = "certificate/" + desk.registerId();
    for (const storage::FeedRow& row : desk.reference().rows(kRosterFeed)) {
        if (row.key == key && proven(desk, row.body)) {
            return row.body;
        }
    }
    return {};
}

} // namespace

journal::KeyRecord keyRecord(Desk& desk, journal::KeyAction action, journal::KeyReason reason)
{
    journal::KeyRecord record = journal::announceKey(desk.signer().publicKey(), reason);
    record.action = action;
    std::string certificate = fromHq(desk);
    if (certificate.empty() && proven(desk, desk.trust().certificate)) {
        certificate = desk.trust().certificate;
    }
    record.certificate = crypto::base64(crypto::bytesOf(certificate));
    return record;
}

void announceReplacedKey(Desk& desk)
{
    storage::RegisterJournal& journal = desk.till().journal();
    if (journal.state().keyId == desk.signer().publicKey().id()) {
        return;
    }
    storage::Transaction transaction = desk.till().begin();
    const bool recorded =
        journal.append({.payload = keyRecord(desk, journal::KeyAction::Replace, journal::KeyReason::Lost)}).has_value()
        && journal.append({.payload = journal::EventRecord{.code = "KEY_LOST", .text = "clé de la caisse remplacée"}})
               .has_value();
    check(recorded, "a new key is always recordable");
    transaction.commit();
}

std::int64_t announceNextKey(Desk& desk, const crypto::PublicKey& next, journal::KeyReason reason)
{
    journal::KeyRecord record = journal::announceKey(next, reason);
    record.action = journal::KeyAction::Replace;
    const auto recorded = desk.till().journal().appendAlone({.payload = std::move(record)});
    check(recorded.has_value(), "a new key is always recordable");
    return recorded->envelope.sequence;
}

void recordCertificate(Desk& desk)
{
    if (!desk.ready()) {
        return;
    }
    const std::string certificate = crypto::base64(crypto::bytesOf(fromHq(desk)));
    storage::RegisterJournal& journal = desk.till().journal();
    if (certificate.empty() || journal.state().keyCertificate == certificate) {
        return;
    }
    const auto recorded =
        journal.appendAlone({.payload = keyRecord(desk, journal::KeyAction::Announce, journal::KeyReason::Enrolment)});
    check(recorded.has_value(), "a certificate is always recordable");
}

} // namespace comptoir::shop

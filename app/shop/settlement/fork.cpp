// SPDX-License-Identifier: Apache-2.0
#include "app/shop/settlement/fork.h"

#include "app/shop/settlement/desk.h"
#include "app/shop/settlement/new_segment.h"

#include <algorithm>

namespace comptoir::shop {

namespace {

constexpr const char* kFork = "fork"; // the head of the other copy; empty: none
constexpr const char* kForkKey = "fork_key"; // the key both copies have, as SubjectPublicKeyInfo in base64
constexpr const char* kFate = "fork_fate";
constexpr const char* kApprover = "fork_approver";
constexpr const char* kStays = "stays";
constexpr const char* kLeaves = "leaves";

std::string keyOf(Desk& desk)
{
    return crypto::base64(desk.signer().publicKey().der());
}

/// The key both copies had signs nothing more: whoever still holds it is the other copy.
journal::KeyRecord revocationOf(const std::string& publicKey)
{
    const auto der = crypto::fromBase64(publicKey);
    const auto key = der ? crypto::PublicKey::fromDer(*der) : std::nullopt;
    check(key.has_value(), "it was this register's key");
    journal::KeyRecord record = journal::announceKey(*key, journal::KeyReason::Fork);
    record.action = journal::KeyAction::Revoke;
    return record;
}

} // namespace

void recordFork(Desk& desk, const HeadAbove& theirs)
{
    if (isForked(desk)) {
        return;
    }
    journal::Object data;
    data.set("hash", theirs.hash.hex());
    data.set("sequence", theirs.sequence);
    storage::Transaction transaction = desk.till().begin();
    const auto recorded = desk.till().journal().append(desk.draft(
        journal::EventRecord{.code = "FORK", .text = "deux caisses écrivent sous ce nom", .data = std::move(data)}));
    check(recorded.has_value(), "an event is always recordable");
    desk.till().settings().set(kFork, textOf(theirs));
    desk.till().settings().set(kForkKey, keyOf(desk));
    transaction.commit();
}

bool isForked(Desk& desk)
{
    return !desk.till().settings().text(kFork).value_or("").empty();
}

bool choose(Desk& desk, CopyFate fate, const std::optional<Uuid>& approval)
{
    const bool may = approval ? desk.use(*approval, kSettleFork) : desk.role().may(Permission::Approve);
    if (!may || !isForked(desk) || decision(desk).fate != CopyFate::Undecided) {
        return false;
    }
    const bool stays = fate == CopyFate::Stays;
    const std::string approver = approval ? approval->text() : desk.operatorCode();
    journal::Object data;
    if (approval) {
        data.set("approval", approver);
    }
    data.set("fate", stays ? kStays : kLeaves);
    storage::Transaction transaction = desk.till().begin();
    const auto recorded = desk.till().journal().append(desk.draft(journal::EventRecord{.code = "OVERRIDE",
        .text = stays ? "de deux copies, celle-ci reste" : "de deux copies, celle-ci ne vend plus",
        .data = std::move(data)}));
    check(recorded.has_value(), "an event is always recordable");
    desk.till().settings().set(kFate, stays ? kStays : kLeaves);
    desk.till().settings().set(kApprover, approver);
    transaction.commit();
    return true;
}

CopyDecision decision(Desk& desk)
{
    const std::string fate = desk.till().settings().text(kFate).value_or("");
    return {fate == kStays    ? CopyFate::Stays
            : fate == kLeaves ? CopyFate::Leaves
                              : CopyFate::Undecided,
        desk.till().settings().text(kApprover).value_or("")};
}

bool settleFork(Desk& desk)
{
    storage::SettingRepository& settings = desk.till().settings();
    const auto theirs = headAboveOf(settings.text(kFork).value_or(""));
    const std::string before = settings.text(kForkKey).value_or("");
    if (!theirs || before == keyOf(desk)) {
        return false;
    }
    const std::int64_t highest = std::max(theirs->sequence, desk.till().journal().state().sequence);
    storage::Transaction transaction = desk.till().begin();
    openSegment(desk,
        {.witnessed = theirs,
            .standsAt = highest + 1,
            .code = "SEGMENT_OPEN",
            .text = "cette caisse reste, l’autre copie est révoquée",
            .data = {}});
    storage::RegisterJournal& journal = desk.till().journal();
    const bool announced = journal.append({.payload = revocationOf(before)}).has_value()
        && journal.append({.payload = keyRecord(desk, journal::KeyAction::Replace, journal::KeyReason::Fork)})
               .has_value();
    check(announced, "a new key is always recordable");
    settings.set(kFork, "");
    settings.set(kFate, "");
    transaction.commit();
    return true;
}

} // namespace comptoir::shop

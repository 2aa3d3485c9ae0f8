// SPDX-License-Identifier: Apache-2.0
#include "app/shop/settlement/fork.h"

#include "app/shop/settlement/desk.h"
#include "app/shop/settlement/new_segment.h"

#include <algorithm>

namespace comptoir::shop {

namespace {

constexpr const char* kFork = "fork"; // the head of the other copy; empty: none
constexpr const char* kForkKey = "fork_key"; // the key both copies have

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
    desk.till().settings().set(kForkKey, desk.signer().publicKey().id());
    transaction.commit();
}

bool isForked(Desk& desk)
{
    return !desk.till().settings().text(kFork).value_or("").empty();
}

bool settleFork(Desk& desk)
{
    storage::SettingRepository& settings = desk.till().settings();
    const auto theirs = headAboveOf(settings.text(kFork).value_or(""));
    if (!theirs || settings.text(kForkKey) == desk.signer().publicKey().id()) {
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
    const bool announced =
        desk.till()
            .journal()
            .append({.payload = keyRecord(desk, journal::KeyAction::Replace, journal::KeyReason::Fork)})
            .has_value();
    check(announced, "a new key is always recordable");
    settings.set(kFork, "");
    transaction.commit();
    return true;
}

} // namespace comptoir::shop

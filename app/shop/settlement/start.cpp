// SPDX-License-Identifier: Apache-2.0
#include "app/shop/settlement/start.h"

#include "app/core/storage/till_opening.h"
#include "app/shop/settlement/boot.h"
#include "app/shop/settlement/desk.h"
#include "app/shop/settlement/fork.h"

namespace comptoir::shop {

namespace {

constexpr const char* kMissingTold = "missing_told"; // the hole that was journaled last

StartOutcome outcomeOf(RestoreOutcome outcome)
{
    switch (outcome) {
    case RestoreOutcome::Whole:
        return StartOutcome::Restored;
    case RestoreOutcome::WithHole:
        return StartOutcome::RestoredWithHole;
    case RestoreOutcome::Fork:
        return StartOutcome::Forked;
    case RestoreOutcome::NotYet:
        return StartOutcome::NeedsServer;
    }
    failCheck(__builtin_FILE(), __builtin_LINE(), "an outcome that is none");
}

StartOutcome outcomeOf(MendOutcome outcome)
{
    switch (outcome) {
    case MendOutcome::NothingToDo:
        return StartOutcome::Clear;
    case MendOutcome::Mended:
        return StartOutcome::Mended;
    case MendOutcome::WithHole:
        return StartOutcome::MendedWithHole;
    case MendOutcome::NeedsServer:
        return StartOutcome::NeedsServer;
    case MendOutcome::Fork:
        return StartOutcome::Forked;
    }
    failCheck(__builtin_FILE(), __builtin_LINE(), "an outcome that is none");
}

/// What is held above, in words of a repair: at least nothing.
std::optional<HeadAbove> held(const std::optional<WordAbove>& word)
{
    return word ? std::optional(word->ahead.value_or(HeadAbove())) : std::nullopt;
}

/// What was said before the register went on above it is no news.
bool isNews(Desk& desk, const HeadAbove& head)
{
    const journal::ChainState& state = desk.till().journal().state();
    return state.genesis.witnessedSequence != head.sequence || state.genesis.witnessedHead != head.hash;
}

StartOutcome compared(Desk& desk, RecordsAbove& above, const std::optional<WordAbove>& word, bool byForce)
{
    if (settleFork(desk)) {
        return StartOutcome::Clear;
    }
    if (isForked(desk) || (word && word->forked && isNews(desk, *word->forked))) {
        return StartOutcome::Forked;
    }
    const StartOutcome mended = outcomeOf(mend(desk, above, held(word), byForce));
    if (mended != StartOutcome::Clear) {
        return mended;
    }
    const auto ahead = word && word->ahead ? word->ahead : interruptedRestore(desk);
    const bool behind = ahead && ahead->sequence > desk.till().journal().state().sequence;
    return behind || interruptedRestore(desk) ? outcomeOf(restoreFrom(desk, above, *ahead)) : StartOutcome::Clear;
}

void keepFork(Desk& desk, const std::optional<WordAbove>& word)
{
    if (word && (word->forked || word->ahead)) {
        recordFork(desk, word->forked ? *word->forked : *word->ahead);
    }
}

} // namespace

StartOutcome startRegister(Desk& desk, RecordsAbove& above, const std::optional<WordAbove>& word, bool byForce,
    std::span<const std::string> mended)
{
    const StartOutcome outcome = compared(desk, above, word, byForce);
    if (outcome == StartOutcome::NeedsServer) {
        return outcome;
    }
    desk.begin();
    recordBoot(desk);
    if (!mended.empty()) {
        journal::Array tables;
        for (const std::string& table : mended) {
            tables.emplace_back(table);
        }
        journal::Object data;
        data.set("tables", std::move(tables));
        desk.event("DB_REPAIR", "tables refaites à partir du journal", std::move(data));
    }
    if (outcome == StartOutcome::Forked) {
        keepFork(desk, word);
    }
    return outcome;
}

StartOutcome resumeRegister(Desk& desk, RecordsAbove& above, const WordAbove& word)
{
    const StartOutcome outcome = compared(desk, above, word, false);
    if (outcome == StartOutcome::Forked) {
        keepFork(desk, word);
    }
    return outcome;
}

void checkAllAtNextStart(Desk& desk)
{
    storage::checkAllAtNextStart(desk.till().settings());
}

std::optional<storage::Hole> missingRecords(Desk& desk)
{
    const auto holes = storage::LostRecords(desk.till(), desk.signer().publicKey()).holes();
    return holes.empty() ? std::nullopt : std::optional(holes.front());
}

bool fillMissing(Desk& desk, std::span<const journal::SealedRecord> records)
{
    const auto hole = missingRecords(desk);
    const auto taken = storage::LostRecords(desk.till(), desk.signer().publicKey()).fill(records);
    if (taken.count > 0 && records[taken.count - 1].sequence == hole->to) {
        const auto above = desk.till().journal().reader().record(hole->to + 1);
        journal::Object data;
        data.set("from", std::get<journal::GenesisRecord>(above->payload).previousSequence.value_or(0) + 1);
        data.set("to", hole->to);
        desk.event("RESTORE", "écritures retrouvées", std::move(data));
    }
    return taken.count > 0 && !taken.fault;
}

void tellMissing(Desk& desk, const storage::Hole& hole)
{
    storage::SettingRepository& settings = desk.till().settings();
    const std::string range = std::to_string(hole.from) + "-" + std::to_string(hole.to);
    if (settings.text(kMissingTold) == range) {
        return;
    }
    journal::Object data;
    data.set("missing_from", hole.from);
    data.set("missing_to", hole.to);
    desk.event("RESTORE", "ni le magasin ni le siège n’ont ces écritures", std::move(data));
    settings.set(kMissingTold, range);
}

} // namespace comptoir::shop

// SPDX-License-Identifier: Apache-2.0
#include "app/shop/settlement/restore.h"

#include "app/core/storage/lost_records.h"
#include "app/core/storage/repair_note.h"
#include "app/shop/settlement/desk.h"
#include "app/shop/settlement/new_segment.h"

#include <algorithm>

namespace comptoir::shop {

namespace {

constexpr const char* kFenced = "fenced";

/// Records above the head, as far as they can be had; false when they do not follow from it.
bool takeBack(Desk& desk, RecordsAbove& above, const HeadAbove& head)
{
    storage::RegisterJournal& journal = desk.till().journal();
    while (journal.state().sequence < head.sequence) {
        const auto page = above.records(journal.state().sequence + 1, head.sequence);
        if (!page || page->empty()) {
            return true;
        }
        const auto taken = storage::LostRecords(desk.till(), desk.signer().publicKey()).append(*page);
        if (taken.fault) {
            return taken.fault != storage::ReturnFault::OtherChain;
        }
    }
    return head.sequence == 0 || journal.reader().hashAt(head.sequence) == head.hash;
}

/// What a damaged file still has after the head, as far as it follows.
void takeFromSetAside(Desk& desk, const std::filesystem::path& setAside)
{
    storage::RegisterJournal& journal = desk.till().journal();
    if (!std::filesystem::exists(setAside)) {
        return;
    }
    storage::readSetAside(setAside, journal.state().sequence + 1, [&](std::span<const journal::SealedRecord> records) {
        return !storage::LostRecords(desk.till(), desk.signer().publicKey()).append(records).fault;
    });
}

void tellRepaired(Desk& desk, const storage::TillRepair& repair, journal::Object data)
{
    data.set("file", repair.setAside.filename().string());
    desk.event("DB_REPAIR", "base réparée", std::move(data));
}

} // namespace

std::optional<HeadAbove> interruptedRestore(Desk& desk)
{
    const auto told = desk.till().settings().text(kFenced);
    return told ? headAboveOf(*told) : std::nullopt;
}

RestoreOutcome restoreFrom(Desk& desk, RecordsAbove& above, const HeadAbove& head)
{
    storage::RegisterJournal& journal = desk.till().journal();
    desk.till().settings().set(kFenced, textOf(head));
    const std::int64_t from = journal.state().sequence + 1;
    if (!takeBack(desk, above, head)) {
        desk.till().settings().set(kFenced, "");
        return RestoreOutcome::Fork;
    }
    if (journal.state().empty()) {
        return RestoreOutcome::NotYet;
    }
    const bool whole = journal.state().sequence >= head.sequence;
    journal::Object data;
    data.set("from", from);
    data.set("to", head.sequence);
    storage::Transaction transaction = desk.till().begin();
    openSegment(desk,
        {.witnessed = head,
            .standsAt = 0,
            .code = "RESTORE",
            .text = "journal repris au magasin",
            .data = std::move(data)});
    desk.till().settings().set(kFenced, "");
    transaction.commit();
    return whole ? RestoreOutcome::Whole : RestoreOutcome::WithHole;
}

MendOutcome mend(Desk& desk, RecordsAbove& above, const std::optional<HeadAbove>& head, bool byForce)
{
    const auto repair = storage::repairNote(desk.till().settings());
    if (!repair) {
        return MendOutcome::NothingToDo;
    }
    storage::RegisterJournal& journal = desk.till().journal();
    const bool held = head && head->sequence > journal.state().sequence;
    if (held && !takeBack(desk, above, *head)) {
        return MendOutcome::Fork;
    }
    takeFromSetAside(desk, repair->setAside);
    const journal::ChainState& state = journal.state();
    const bool behind = head && state.sequence < head->sequence;
    journal::Object data;
    data.set("copied", repair->copied);
    data.set("head", state.sequence);
    if (!held && repair->complete) {
        tellRepaired(desk, *repair, std::move(data));
        storage::forgetRepair(desk.till().settings());
        return MendOutcome::Mended;
    }
    if (state.empty() || (!head && !byForce)) {
        return MendOutcome::NeedsServer;
    }
    SegmentStart start{.witnessed = {}, .standsAt = 0, .code = "DB_REPAIR", .text = "base réparée", .data = {}};
    data.set("file", repair->setAside.filename().string());
    start.data = std::move(data);
    if (behind) {
        start.witnessed = head;
    } else if (!head) { // above anything that the file can have held
        start.standsAt = journal::belowNextMultiple(std::max(state.sequence, repair->highest), kSegmentStep) + 1;
    }
    storage::Transaction transaction = desk.till().begin();
    openSegment(desk, std::move(start));
    storage::forgetRepair(desk.till().settings());
    transaction.commit();
    return behind || !head ? MendOutcome::WithHole : MendOutcome::Mended;
}

} // namespace comptoir::shop

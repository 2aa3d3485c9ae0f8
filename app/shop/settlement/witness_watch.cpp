// SPDX-License-Identifier: Apache-2.0
#include "app/shop/settlement/witness_watch.h"

namespace comptoir::shop {

namespace {

constexpr const char* kTold = "witness_late_after"; // the record that was seen last when it was said

} // namespace

void noteLateWitness(Desk& desk)
{
    storage::RegisterJournal& journal = desk.till().journal();
    const std::int64_t seen = journal.reader().highestSeen();
    const storage::Backlog backlog = journal.reader().backlogAfter(seen);
    if (!backlog.oldest || desk.clock().now() - *backlog.oldest < kLongestUnseen
        || desk.till().settings().integer(kTold, -1) == seen) {
        return;
    }
    journal::Object data;
    data.set("documents", std::int64_t{backlog.documents});
    data.set("oldest_ms", backlog.oldest->ms);
    data.set("seen", seen);
    desk.event("WITNESS_LATE", "documents sur cette seule caisse depuis plus de 24 heures", std::move(data));
    desk.till().settings().set(kTold, seen);
}

} // namespace comptoir::shop

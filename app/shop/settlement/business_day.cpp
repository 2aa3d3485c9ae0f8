// SPDX-License-Identifier: Apache-2.0
#include "app/shop/settlement/business_day.h"

namespace comptoir::shop {

bool closeOverdueDay(Desk& desk)
{
    storage::RegisterJournal& journal = desk.till().journal();
    if (!journal::dayIsOver(journal.state(), journal.sealer().calendar(), desk.clock().now())) {
        return false;
    }
    const journal::CloseRecord day{.level = journal::CloseLevel::Day, .currency = journal.state().genesis.currency};
    // A close counts production, whatever mode the register is in.
    const auto closed = journal.appendAlone({.payload = day, .operatorCode = desk.operatorCode()});
    check(closed.has_value(), "a day that is over can be closed");
    return true;
}

} // namespace comptoir::shop

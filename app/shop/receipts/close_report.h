// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/domain/store.h"
#include "app/core/journal/record.h"
#include "app/core/text/printout.h"
#include "app/shop/settlement/desk.h"

#include <string>

namespace comptoir::shop {

/// What stands beside a close and not in its record.
struct CloseContext {
    std::string registerName; ///< what people call it: "Caisse 2"
    std::string operatorName; ///< who closed it
    std::string reason{}; ///< of the drawer's difference, in words
    std::string note{}; ///< what was written about the count
    std::string bag{}; ///< bank bag
};

/// What a close says on paper or in a file: the Z of a session, a day, a month or a year. check(): it is a close.
text::Report closeReport(
    const journal::Record& close, const CloseContext& context, const Store& store, Language language);

/// The same for the close with sequence `of` in this register's journal, with who made it and what the count before it
/// said. check(): there is one.
text::Report closeReport(Desk& desk, std::int64_t of);

} // namespace comptoir::shop

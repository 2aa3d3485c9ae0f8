// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/domain/store.h"
#include "app/core/text/printout.h"
#include "app/shop/cash/cash_session.h"

namespace comptoir::shop {

/// What the reports of the drawer say beside their figures.
struct CashReportFrame {
    const Store& store;
    std::string till; ///< "Caisse 2"
    std::string who; ///< moved it; opened the session
    std::string witness; ///< name, or empty
    Language language = Language::French;
};

/// What a movement is called on screen and paper: "Sortie d’espèces".
std::string movementName(journal::CashKind kind, Language language);

/// The store's words for a movement's reason; the code itself when the store no longer has it.
std::string reasonName(
    const StorePolicies& policies, journal::CashKind kind, const std::string& code, Language language);

/// A movement for its envelope, its bag or the person who brought or took it, with room to sign.
text::Report slipOf(const DrawerLogEntry& entry, const CashReportFrame& frame);

/// An X. Tenders and what the drawer should hold stand in it when the reading tells them.
text::Report readingReport(const SessionReading& reading, const CashReportFrame& frame);

} // namespace comptoir::shop

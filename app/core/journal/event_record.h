// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/crypto/hash.h"
#include "app/core/domain/ticket.h"
#include "app/core/journal/ticket_record.h"
#include "app/core/journal/value.h"

#include <span>
#include <string>
#include <vector>

namespace comptoir::journal {

/// What has no type of its own: journal.md §4 lists the codes.
struct EventRecord {
    std::string code; ///< one of eventCodes()
    std::string text; ///< for people, in the language of the register; no personal data
    Object data;

    friend bool operator==(const EventRecord&, const EventRecord&) = default;
};

/// Codes a draft may use. SESSION_OPEN and the like, kept for reading early journals, are not among them.
std::span<const std::string_view> eventCodes();
bool isEventCode(std::string_view code);

/// A cart abandoned after a line was entered.
struct VoidRecord {
    std::string basket; ///< id
    std::string currency = "EUR";
    struct Line {
        std::int64_t line = 0;
        std::string sku;
        std::string label;
        std::int64_t quantity = 0;
        std::int64_t amount = 0; ///< what it showed (TTC after discounts)

        friend bool operator==(const Line&, const Line&) = default;
    };
    std::vector<Line> lines;
    std::vector<CorrectionRecord> corrections;
    std::int64_t total = 0;
    std::string reason;
    std::string approval;

    friend bool operator==(const VoidRecord&, const VoidRecord&) = default;
};

VoidRecord voidRecord(const Basket& basket, const PricedBasket& priced, std::string reason, Language language);

/// What a witness answered (journal.md §8).
struct AckRecord {
    std::string who;
    std::int64_t sequence = 0;
    crypto::Hash hash;
    std::string signature; ///< theirs, base64
    std::int64_t atMs = 0; ///< theirs

    friend bool operator==(const AckRecord&, const AckRecord&) = default;
};

} // namespace comptoir::journal

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/crypto/hash.h"
#include "app/core/domain/ticket.h"
#include "app/core/domain/vat.h"
#include "app/core/journal/record_type.h"
#include "app/core/journal/value.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace comptoir::journal {

/// The first record of a segment (journal.md §2, §4).
struct GenesisRecord {
    std::int64_t schema = 0; ///< 1 for journals of the product; 0 (absent) for early ones
    std::string reason = "install"; ///< install, rotate, restore
    std::optional<crypto::Hash> previousHead; ///< head of the segment before
    std::optional<std::int64_t> previousSequence;
    std::optional<std::int64_t> witnessedSequence; ///< highest head a witness holds, after a restore
    std::optional<crypto::Hash> witnessedHead;
    GrandTotal grandTotal; ///< carried over
    std::string currency = "EUR";
    std::string cashRounding = "none"; ///< none, total, remainder (money.md R12)
    std::int64_t cashStep = 1;
    VatTie vatTie = VatTie::NetUp; ///< money.md R8
    std::int64_t ticketNumber = 0; ///< the last number used before, production
    std::int64_t trainingNumber = 0;

    friend bool operator==(const GenesisRecord&, const GenesisRecord&) = default;
};

struct KeyRecord {
    std::string action = "announce"; ///< announce, replace, revoke
    std::string keyId;
    std::string publicKey; ///< SubjectPublicKeyInfo, base64
    std::string certificate; ///< HQ's, base64; absent before the enrolment
    std::string reason;

    friend bool operator==(const KeyRecord&, const KeyRecord&) = default;
};

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

enum class Channel {
    Paper,
    Email,
    Qr,
    None,
};

std::string_view textOf(Channel channel);
std::optional<Channel> channelOf(std::string_view text);

/// A receipt delivered, declined, failed or copied (journal.md §7).
struct EmissionRecord {
    std::int64_t of = 0; ///< sequence of the record it shows
    Channel channel = Channel::None;
    std::int64_t copy = 0; ///< counts paper: 0 is the ORIGINAL
    std::string status; ///< absent when decided; a later emission of the same copy: printed, unknown, failed, no_byte
    std::string printer;
    std::string receipt; ///< public id of the e-receipt, for qr and email
    std::string document; ///< id of the private document that holds the address

    friend bool operator==(const EmissionRecord&, const EmissionRecord&) = default;
};

/// The `copy` of the next paper of a record, from its emissions so far (any channel, oldest first): 0 when no paper
/// left, else one more than the last, unless the printer proved it took no byte of it (journal.md §7).
std::int64_t nextPaperCopy(std::span<const EmissionRecord> emissions);

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

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace comptoir::journal {

enum class Channel {
    Paper,
    Email,
    Qr,
    None,
};

std::string_view textOf(Channel channel);
std::optional<Channel> channelOf(std::string_view text);

/// The `status` of a paper of which the driver proved that the printer took no byte.
inline constexpr std::string_view kNoByteTaken = "no_byte";

/// A receipt delivered, declined, failed or copied (journal.md §7).
struct EmissionRecord {
    std::int64_t of = 0; ///< sequence of the record it shows
    Channel channel = Channel::None;
    std::int64_t copy = 0; ///< counts paper: 0 is the ORIGINAL
    std::string
        status; ///< absent when decided; a later emission of the same copy: printed, unknown, failed, or kNoByteTaken
    std::string printer;
    std::string receipt; ///< public id of the e-receipt, for qr and email
    std::string document; ///< id of the private document that holds the address

    friend bool operator==(const EmissionRecord&, const EmissionRecord&) = default;
};

/// The `copy` of the next paper of a record, from its emissions so far (any channel, oldest first): 0 when no paper
/// left, else one more than the last, unless the printer proved it took no byte of it (journal.md §7).
std::int64_t nextPaperCopy(std::span<const EmissionRecord> emissions);

} // namespace comptoir::journal

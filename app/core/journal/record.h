// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/result.h"
#include "app/core/crypto/hash.h"
#include "app/core/journal/canonical.h"
#include "app/core/journal/payload.h"
#include "app/core/journal/record_type.h"

#include <cstdint>
#include <string>
#include <variant>

namespace comptoir::journal {

inline constexpr std::string_view kFormat = "comptoir-journal/1";

/// What every record carries around its payload (journal.md §3).
struct Envelope {
    std::string entity;
    std::string establishment;
    std::string registerId;
    std::int64_t segment = 0;
    std::int64_t sequence = 0;
    crypto::Hash previous;
    RecordType type = RecordType::Event;
    std::int64_t typeSequence = 0;
    crypto::Hash typePrevious;
    std::int64_t atMs = 0;
    std::string localTime;
    std::string businessDay;
    ClockState clock = ClockState::Unknown;
    std::int64_t boot = 0;
    std::int64_t uptimeMs = 0;
    std::string operatorCode;
    std::string software;
    std::string perimeter;
    std::string rules;
    std::string key;
    Mode mode = Mode::Production;
};

/// A record as read back.
struct Record {
    Envelope envelope;
    Payload payload;
    Object data; ///< the payload as it stands in the body
    std::vector<std::string> missing; ///< required fields of the payload it lacks
    crypto::Hash hash; ///< of the body
};

/// A record ready to be stored: the columns of the journal table (journal.md §2).
struct SealedRecord {
    std::int64_t segment = 0;
    std::int64_t sequence = 0;
    RecordType type = RecordType::Event;
    std::string businessDay;
    crypto::Hash hash;
    crypto::Bytes signature; ///< DER
    std::string body; ///< the bytes that were signed
};

/// Canonical, but not a record: `field` is missing, of the wrong kind or not one of its values.
struct FieldFault {
    std::string field;
};

using RecordFault = std::variant<CanonicalFault, FieldFault>;

/// Reads the bytes of a record: canonical form, envelope, payload. Computes the hash; trusts nothing.
Result<Record, RecordFault> readRecord(std::string_view body);

/// The body's value; canonical writing of it gives the body.
Value recordValue(const Envelope& envelope, Object data);

} // namespace comptoir::journal

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/journal/close_record.h"
#include "app/core/journal/event_record.h"
#include "app/core/journal/payment_record.h"
#include "app/core/journal/ticket_record.h"

#include <variant>

namespace comptoir::journal {

/// A record of a type this version carries but does not yet interpret (money, note, stock…).
struct OpaqueRecord {
    RecordType type = RecordType::Event;
    Object data;

    friend bool operator==(const OpaqueRecord&, const OpaqueRecord&) = default;
};

/// What a record says, by type (journal.md §4).
using Payload = std::variant<GenesisRecord, KeyRecord, TicketRecord, PaymentRequestRecord, PaymentResultRecord,
    VoidRecord, EmissionRecord, CashRecord, CloseRecord, EventRecord, AckRecord, OpaqueRecord>;

RecordType typeOf(const Payload& payload);

/// The payload as the body holds it.
Value encodePayload(const Payload& payload);

/// Reads a payload back. Fields that early journals lack (no `schema` in their genesis) take their defaults;
/// missingFields() names them. A field of the wrong kind is a fault, named by its path.
Result<Payload, std::string> decodePayload(RecordType type, const Value& data);

/// The paths of the fields a journal of `schema: 1` must have and `data` has not.
std::vector<std::string> missingFields(RecordType type, const Value& data);

} // namespace comptoir::journal

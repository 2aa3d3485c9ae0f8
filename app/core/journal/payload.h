// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/result.h"
#include "app/core/journal/archive_record.h"
#include "app/core/journal/close_record.h"
#include "app/core/journal/customer_record.h"
#include "app/core/journal/emission_record.h"
#include "app/core/journal/event_record.h"
#include "app/core/journal/genesis_record.h"
#include "app/core/journal/invoice_record.h"
#include "app/core/journal/money_record.h"
#include "app/core/journal/note_record.h"
#include "app/core/journal/payment_record.h"
#include "app/core/journal/pickup_record.h"
#include "app/core/journal/record_type.h"
#include "app/core/journal/stock_record.h"
#include "app/core/journal/ticket_record.h"
#include "app/core/journal/value.h"

#include <string>
#include <variant>
#include <vector>

namespace comptoir::journal {

/// What a record says, by type (journal.md §4).
using Payload = std::variant<GenesisRecord, KeyRecord, TicketRecord, MoneyRecord, PaymentRequestRecord,
    PaymentResultRecord, NoteRecord, VoidRecord, EmissionRecord, InvoiceRecord, CashRecord, PickupRecord,
    CustomerRecord, StockRecord, CloseRecord, ArchiveRecord, EventRecord, AckRecord>;

RecordType typeOf(const Payload& payload);

/// The payload as the body holds it.
Object encodePayload(const Payload& payload);

struct DecodedPayload {
    Payload payload;
    std::vector<std::string> missing; ///< paths of fields that a journal of `schema: 1` must have and this has not
};

/// Reads a payload back. A field that is not there keeps its default, and is named when it is required: early journals
/// (no `schema` in their genesis) lack some. A field of the wrong kind is a fault, named by its path.
Result<DecodedPayload, std::string> decodePayload(RecordType type, const Object& data);

} // namespace comptoir::journal

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/journal/fields.h"
#include "app/core/journal/payload.h"

namespace comptoir::journal {

// One pair for each payload: the only place that knows its keys (journal.md §4, §6).

Object encode(const GenesisRecord& genesis);
Object encode(const KeyRecord& key);
Object encode(const TicketRecord& ticket);
Object encode(const PaymentRequestRecord& request);
Object encode(const PaymentResultRecord& result);
Object encode(const VoidRecord& abandoned);
Object encode(const EmissionRecord& emission);
Object encode(const CashRecord& cash);
Object encode(const CloseRecord& close);
Object encode(const EventRecord& event);
Object encode(const AckRecord& ack);

void decode(const FieldReader& fields, GenesisRecord& genesis);
void decode(const FieldReader& fields, KeyRecord& key);
void decode(const FieldReader& fields, TicketRecord& ticket);
void decode(const FieldReader& fields, PaymentRequestRecord& request);
void decode(const FieldReader& fields, PaymentResultRecord& result);
void decode(const FieldReader& fields, VoidRecord& abandoned);
void decode(const FieldReader& fields, EmissionRecord& emission);
void decode(const FieldReader& fields, CashRecord& cash);
void decode(const FieldReader& fields, CloseRecord& close);
void decode(const FieldReader& fields, EventRecord& event);
void decode(const FieldReader& fields, AckRecord& ack);

// Shared by several payloads.

Object encode(const GrandTotal& total);
Object encode(const CorrectionRecord& correction);
Object encode(const VatRecord& vat);
void readGrandTotal(const FieldReader& fields, GrandTotal& into);
void readCorrections(const FieldReader& fields, std::vector<CorrectionRecord>& into);
void readVat(const FieldReader& fields, std::vector<VatRecord>& into);

} // namespace comptoir::journal

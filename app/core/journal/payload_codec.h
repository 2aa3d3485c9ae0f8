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
Object encode(const MoneyRecord& money);
Object encode(const NoteRecord& note);
Object encode(const InvoiceRecord& invoice);
Object encode(const PickupRecord& pickup);
Object encode(const CustomerRecord& customer);
Object encode(const StockRecord& stock);
Object encode(const ArchiveRecord& archive);
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
void decode(const FieldReader& fields, MoneyRecord& money);
void decode(const FieldReader& fields, NoteRecord& note);
void decode(const FieldReader& fields, InvoiceRecord& invoice);
void decode(const FieldReader& fields, PickupRecord& pickup);
void decode(const FieldReader& fields, CustomerRecord& customer);
void decode(const FieldReader& fields, StockRecord& stock);
void decode(const FieldReader& fields, ArchiveRecord& archive);
void decode(const FieldReader& fields, EventRecord& event);
void decode(const FieldReader& fields, AckRecord& ack);

// Shared by several payloads.

Object encode(const GrandTotal& total);
Object encode(const CorrectionRecord& correction);
Object encode(const VatRecord& vat);
Object encode(const TotalsRecord& totals);
Object encode(const PaymentRecord& payment);
Object encode(const OriginalRecord& original);
Object encode(const BasketDiscountRecord& discount);
Object encode(const TicketLineRecord& line);
void readGrandTotal(const FieldReader& fields, GrandTotal& into);
void readCorrections(const FieldReader& fields, std::vector<CorrectionRecord>& into);
void readVat(const FieldReader& fields, std::vector<VatRecord>& into);
void readTotals(const FieldReader& fields, TotalsRecord& into);
void readPayment(const FieldReader& fields, PaymentRecord& payment);
void readOriginal(const FieldReader& fields, OriginalRecord& original);
void readBasketDiscount(const FieldReader& fields, BasketDiscountRecord& discount);
void readTicketLine(const FieldReader& fields, TicketLineRecord& line);

} // namespace comptoir::journal

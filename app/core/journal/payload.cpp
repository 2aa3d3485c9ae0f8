// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/payload.h"

#include "app/core/base/check.h"
#include "app/core/journal/payload_codec.h"

namespace comptoir::journal {

namespace {

struct TypeOf {
    RecordType operator()(const GenesisRecord&) const { return RecordType::Genesis; }
    RecordType operator()(const KeyRecord&) const { return RecordType::Key; }
    RecordType operator()(const TicketRecord&) const { return RecordType::Ticket; }
    RecordType operator()(const PaymentRequestRecord&) const { return RecordType::PaymentRequest; }
    RecordType operator()(const PaymentResultRecord&) const { return RecordType::PaymentResult; }
    RecordType operator()(const VoidRecord&) const { return RecordType::Void; }
    RecordType operator()(const EmissionRecord&) const { return RecordType::Emission; }
    RecordType operator()(const CashRecord&) const { return RecordType::Cash; }
    RecordType operator()(const CloseRecord&) const { return RecordType::Close; }
    RecordType operator()(const EventRecord&) const { return RecordType::Event; }
    RecordType operator()(const MoneyRecord&) const { return RecordType::Money; }
    RecordType operator()(const NoteRecord&) const { return RecordType::Note; }
    RecordType operator()(const InvoiceRecord&) const { return RecordType::Invoice; }
    RecordType operator()(const PickupRecord&) const { return RecordType::Pickup; }
    RecordType operator()(const CustomerRecord&) const { return RecordType::Customer; }
    RecordType operator()(const StockRecord&) const { return RecordType::Stock; }
    RecordType operator()(const ArchiveRecord&) const { return RecordType::Archive; }
    RecordType operator()(const AckRecord&) const { return RecordType::Ack; }
};

Payload emptyPayload(RecordType type)
{
    switch (type) {
    case RecordType::Genesis:
        return GenesisRecord();
    case RecordType::Key:
        return KeyRecord();
    case RecordType::Ticket:
        return TicketRecord();
    case RecordType::PaymentRequest:
        return PaymentRequestRecord();
    case RecordType::PaymentResult:
        return PaymentResultRecord();
    case RecordType::Void:
        return VoidRecord();
    case RecordType::Emission:
        return EmissionRecord();
    case RecordType::Cash:
        return CashRecord();
    case RecordType::Close:
        return CloseRecord();
    case RecordType::Event:
        return EventRecord();
    case RecordType::Ack:
        return AckRecord();
    case RecordType::Money:
        return MoneyRecord();
    case RecordType::Note:
        return NoteRecord();
    case RecordType::Invoice:
        return InvoiceRecord();
    case RecordType::Pickup:
        return PickupRecord();
    case RecordType::Customer:
        return CustomerRecord();
    case RecordType::Stock:
        return StockRecord();
    case RecordType::Archive:
        return ArchiveRecord();
    }
    failCheck(__builtin_FILE(), __builtin_LINE(), "a record type that is none");
}

} // namespace

RecordType typeOf(const Payload& payload)
{
    return std::visit(TypeOf(), payload);
}

Object encodePayload(const Payload& payload)
{
    return std::visit([](const auto& known) { return encode(known); }, payload);
}

Result<DecodedPayload, std::string> decodePayload(RecordType type, const Object& data)
{
    DecodedPayload decoded{.payload = emptyPayload(type), .missing = {}};
    FieldNotes notes;
    const FieldReader fields(data, "data", notes);
    std::visit([&fields](auto& known) { decode(fields, known); }, decoded.payload);
    if (notes.fault) {
        return unexpected(*std::move(notes.fault));
    }
    decoded.missing = std::move(notes.missing);
    return decoded;
}

} // namespace comptoir::journal

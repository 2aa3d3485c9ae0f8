// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/payload_codec.h"

namespace comptoir::journal {

namespace {

// The only way VAT is added up here (money.md R7); the genesis says it for readers of later centuries.
constexpr std::string_view kVatRule = "rate_sum";

std::string_view textOf(VatTie tie)
{
    return tie == VatTie::NetUp ? "net_up" : "tax_up";
}

std::optional<VatTie> vatTieOf(std::string_view text)
{
    if (text == textOf(VatTie::NetUp)) {
        return VatTie::NetUp;
    }
    return text == textOf(VatTie::TaxUp) ? std::optional(VatTie::TaxUp) : std::nullopt;
}

Object encodeHead(std::int64_t sequence, const crypto::Hash& hash)
{
    Object object;
    object.set("hash", hash.hex());
    object.set("sequence", sequence);
    return object;
}

void readHead(const FieldReader& fields, std::string_view key, std::optional<std::int64_t>& sequence,
    std::optional<crypto::Hash>& hash)
{
    fields.readObject(key, Need::Optional, [&](const FieldReader& item) {
        item.read("hash", hash, Need::Required);
        item.read("sequence", sequence, Need::Required);
    });
}

} // namespace

Object encode(const GenesisRecord& genesis)
{
    Object rules;
    rules.set("cash_rounding", genesis.cashRounding);
    rules.set("cash_step", genesis.cashStep);
    rules.set("vat", std::string(kVatRule));
    rules.set("vat_tie", std::string(textOf(genesis.vatTie)));
    Object object;
    setArray(object, "closes", genesis.closes, [](const CloseHead& head) {
        Object item;
        item.set("hash", head.hash.hex());
        item.set("level", std::string(textOf(head.level)));
        item.set("number", head.number);
        item.set("to", head.to);
        return item;
    });
    object.set("currency", genesis.currency);
    object.set("grand_total", encode(genesis.grandTotal));
    if (genesis.invoiceNumber != 0) {
        object.set("invoice_number", genesis.invoiceNumber);
    }
    if (genesis.previousHead && genesis.previousSequence) {
        object.set("previous_segment", encodeHead(*genesis.previousSequence, *genesis.previousHead));
    }
    object.set("reason", genesis.reason);
    object.set("rules", std::move(rules));
    if (genesis.schema != 0) {
        object.set("schema", genesis.schema);
    }
    object.set("ticket_number", genesis.ticketNumber);
    object.set("training_number", genesis.trainingNumber);
    if (genesis.witnessedHead && genesis.witnessedSequence) {
        object.set("witnessed", encodeHead(*genesis.witnessedSequence, *genesis.witnessedHead));
    }
    return object;
}

void decode(const FieldReader& fields, GenesisRecord& genesis)
{
    fields.readArray("closes", genesis.closes, Need::Optional, [](const FieldReader& item, CloseHead& head) {
        item.read("hash", head.hash);
        item.readEnum("level", head.level, &closeLevelOf, Need::Required);
        item.read("number", head.number);
        item.read("to", head.to);
    });
    fields.read("currency", genesis.currency);
    readGrandTotal(fields, genesis.grandTotal);
    fields.read("invoice_number", genesis.invoiceNumber, Need::Optional);
    readHead(fields, "previous_segment", genesis.previousSequence, genesis.previousHead);
    fields.read("reason", genesis.reason);
    fields.readObject("rules", Need::Required, [&genesis](const FieldReader& item) {
        item.read("cash_rounding", genesis.cashRounding);
        item.read("cash_step", genesis.cashStep);
        item.readEnum("vat_tie", genesis.vatTie, &vatTieOf, Need::Required);
    });
    fields.read("schema", genesis.schema, Need::Optional);
    fields.read("ticket_number", genesis.ticketNumber);
    fields.read("training_number", genesis.trainingNumber);
    readHead(fields, "witnessed", genesis.witnessedSequence, genesis.witnessedHead);
}

Object encode(const KeyRecord& key)
{
    Object object;
    object.set("action", std::string(textOf(key.action)));
    setText(object, "certificate", key.certificate);
    object.set("key", key.keyId);
    object.set("public_key", key.publicKey);
    object.set("reason", std::string(textOf(key.reason)));
    return object;
}

void decode(const FieldReader& fields, KeyRecord& key)
{
    fields.readEnum("action", key.action, &keyActionOf, Need::Required);
    fields.read("certificate", key.certificate, Need::Optional);
    fields.read("key", key.keyId);
    fields.read("public_key", key.publicKey);
    fields.readEnum("reason", key.reason, &keyReasonOf, Need::Required);
}

Object encode(const PaymentRequestRecord& request)
{
    Object object;
    object.set("amount", request.amount);
    object.set("currency", request.currency);
    object.set("key", request.key);
    setText(object, "settlement", request.settlement);
    object.set("tender", request.tender);
    setText(object, "terminal", request.terminal);
    return object;
}

void decode(const FieldReader& fields, PaymentRequestRecord& request)
{
    fields.read("amount", request.amount);
    fields.read("currency", request.currency);
    fields.read("key", request.key);
    fields.read("settlement", request.settlement, Need::Optional);
    fields.read("tender", request.tender);
    fields.read("terminal", request.terminal, Need::Optional);
}

Object encode(const PaymentResultRecord& result)
{
    Object object;
    object.set("amount", result.amount);
    setText(object, "authorisation", result.authorisation);
    object.set("key", result.key);
    setText(object, "last4", result.last4);
    setText(object, "reason", result.reason);
    object.set("result", std::string(textOf(result.result)));
    setText(object, "scheme", result.scheme);
    return object;
}

void decode(const FieldReader& fields, PaymentResultRecord& result)
{
    fields.read("amount", result.amount);
    fields.read("authorisation", result.authorisation, Need::Optional);
    fields.read("key", result.key);
    fields.read("last4", result.last4, Need::Optional);
    fields.read("reason", result.reason, Need::Optional);
    fields.readEnum("result", result.result, &paymentOutcomeOf, Need::Required);
    fields.read("scheme", result.scheme, Need::Optional);
}

Object encode(const VoidRecord& abandoned)
{
    Object object;
    setText(object, "approval", abandoned.approval);
    object.set("basket", abandoned.basket);
    setArray(object, "corrections", abandoned.corrections, [](const CorrectionRecord& item) { return encode(item); });
    object.set("currency", abandoned.currency);
    object.set("lines", Array());
    setArray(object, "lines", abandoned.lines, [](const VoidRecord::Line& line) {
        Object item;
        item.set("amount", line.amount);
        item.set("label", line.label);
        item.set("line", line.line);
        item.set("quantity", line.quantity);
        item.set("sku", line.sku);
        return item;
    });
    setText(object, "reason", abandoned.reason);
    object.set("total", abandoned.total);
    return object;
}

void decode(const FieldReader& fields, VoidRecord& abandoned)
{
    fields.read("approval", abandoned.approval, Need::Optional);
    fields.read("basket", abandoned.basket);
    readCorrections(fields, abandoned.corrections);
    fields.read("currency", abandoned.currency);
    fields.readArray("lines", abandoned.lines, Need::Required, [](const FieldReader& item, VoidRecord::Line& line) {
        item.read("amount", line.amount);
        item.read("label", line.label);
        item.read("line", line.line);
        item.read("quantity", line.quantity);
        item.read("sku", line.sku);
    });
    fields.read("reason", abandoned.reason, Need::Optional);
    fields.read("total", abandoned.total);
}

Object encode(const EmissionRecord& emission)
{
    Object object;
    object.set("channel", std::string(textOf(emission.channel)));
    object.set("copy", emission.copy);
    setText(object, "document", emission.document);
    object.set("of", emission.of);
    setText(object, "printer", emission.printer);
    setText(object, "receipt", emission.receipt);
    setText(object, "status", emission.status);
    return object;
}

void decode(const FieldReader& fields, EmissionRecord& emission)
{
    fields.readEnum("channel", emission.channel, &channelOf, Need::Required);
    fields.read("copy", emission.copy);
    fields.read("document", emission.document, Need::Optional);
    fields.read("of", emission.of);
    fields.read("printer", emission.printer, Need::Optional);
    fields.read("receipt", emission.receipt, Need::Optional);
    fields.read("status", emission.status, Need::Optional);
}

Object encode(const EventRecord& event)
{
    Object object;
    object.set("code", event.code);
    if (!event.data.empty()) {
        object.set("data", event.data);
    }
    setText(object, "text", event.text);
    return object;
}

void decode(const FieldReader& fields, EventRecord& event)
{
    fields.read("code", event.code);
    fields.read("data", event.data);
    fields.read("text", event.text, Need::Optional);
}

Object encode(const AckRecord& ack)
{
    Object object;
    object.set("at_ms", ack.atMs);
    object.set("hash", ack.hash.hex());
    object.set("sequence", ack.sequence);
    object.set("signature", ack.signature);
    object.set("who", ack.who);
    return object;
}

void decode(const FieldReader& fields, AckRecord& ack)
{
    fields.read("at_ms", ack.atMs);
    fields.read("hash", ack.hash);
    fields.read("sequence", ack.sequence);
    fields.read("signature", ack.signature);
    fields.read("who", ack.who);
}

} // namespace comptoir::journal

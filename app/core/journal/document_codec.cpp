// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/payload_codec.h"

namespace comptoir::journal {

Object encode(const NoteRecord& note)
{
    Object object;
    object.set("basket", note.basket);
    setArray(object, "basket_discounts", note.basketDiscounts, [](const auto& item) { return encode(item); });
    object.set("currency", note.currency);
    setText(object, "document", note.document);
    object.set("lines", Array());
    setArray(object, "lines", note.lines, [](const auto& item) { return encode(item); });
    object.set("totals", encode(note.totals));
    object.set("vat", Array());
    setArray(object, "vat", note.vat, [](const auto& item) { return encode(item); });
    return object;
}

void decode(const FieldReader& fields, NoteRecord& note)
{
    fields.read("basket", note.basket);
    fields.readArray("basket_discounts", note.basketDiscounts, Need::Optional, readBasketDiscount);
    fields.read("currency", note.currency);
    fields.read("document", note.document, Need::Optional);
    fields.readArray("lines", note.lines, Need::Required, readTicketLine);
    readTotals(fields, note.totals);
    readVat(fields, note.vat);
}

Object encode(const InvoiceRecord& invoice)
{
    Object object;
    setText(object, "customer", invoice.customer);
    setText(object, "document", invoice.document);
    object.set("number", invoice.number);
    object.set("ticket", encode(invoice.ticket));
    return object;
}

void decode(const FieldReader& fields, InvoiceRecord& invoice)
{
    fields.read("customer", invoice.customer, Need::Optional);
    fields.read("document", invoice.document, Need::Optional);
    fields.read("number", invoice.number);
    fields.readObject(
        "ticket", Need::Required, [&invoice](const FieldReader& item) { readOriginal(item, invoice.ticket); });
}

Object encode(const ArchiveRecord& archive)
{
    Object object;
    object.set("act", std::string(textOf(archive.act)));
    setText(object, "destination", archive.destination);
    object.set("file", archive.file.hex());
    object.set("first_day", archive.firstDay);
    object.set("from", archive.from);
    object.set("last_day", archive.lastDay);
    object.set("name", archive.name);
    object.set("previous_archive", archive.previousArchive.hex());
    object.set("to", archive.to);
    return object;
}

void decode(const FieldReader& fields, ArchiveRecord& archive)
{
    fields.readEnum("act", archive.act, &archiveActOf, Need::Required);
    fields.read("destination", archive.destination, Need::Optional);
    fields.read("file", archive.file);
    fields.read("first_day", archive.firstDay);
    fields.read("from", archive.from);
    fields.read("last_day", archive.lastDay);
    fields.read("name", archive.name);
    fields.read("previous_archive", archive.previousArchive);
    fields.read("to", archive.to);
}

} // namespace comptoir::journal
